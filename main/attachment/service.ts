/** Files that belong to sources. */
import type { Attachment, AttachmentService } from '../../core/attachment/contract.ts'
import { fileNameOf } from '../../core/attachment/file-name.ts'
import { AppError } from '../../core/errors.ts'
import type { AttachmentId } from '../../core/ids.ts'
import type { SourceService } from '../../core/source/contract.ts'
import { requireWritable } from '../network/writable.ts'
import { requireSight } from '../project/coder-blind.ts'
import type { Work } from '../work.ts'
import { attaching, type AttachingDependencies } from './attaching.ts'
import * as repository from './repository.ts'
import { rewordLine } from './stand-in.ts'

export interface AttachmentDependencies extends AttachingDependencies {
  readonly source: SourceService
}

/** An attachment that may be changed; names it for undo. */
export function writableAttachment(work: Work, attachmentId: AttachmentId): Attachment {
  const attachment = repository.getAttachment(work.db, attachmentId)
  requireWritable(work.db, repository.placeOf(work.db, attachment.sourceId).network_id)
  work.subject(attachment.name)
  return attachment
}

export function attachmentService(work: Work, deps: AttachmentDependencies): AttachmentService {
  const { db } = work
  return {
    ...attaching(work, deps),
    ofSource: ({ sourceId }) => {
      repository.placeOf(db, sourceId)
      return repository.attachmentsOf(db, sourceId)
    },
    change: ({ attachmentId, name, about }) => {
      const was = writableAttachment(work, attachmentId)
      repository.changeAttachment(db, attachmentId, { name, about })
      rewordLine(work, deps.source, was, { name, about })
      work.subject(was.name)
      return {}
    },
    remove: ({ attachmentId }) => {
      const { name } = writableAttachment(work, attachmentId)
      requireSight(work, name)
      if (repository.isPlaceCoded(db, attachmentId)) throw new AppError('still-used', name)
      repository.deleteAttachment(db, attachmentId)
      return {}
    },
    export: ({ attachmentId }) => {
      const attachment = repository.getAttachment(db, attachmentId)
      const name = fileNameOf(attachment.name, attachment.mediaType)
      return { ticket: deps.files.outgoingAttachment(name, attachmentId), name }
    },
  }
}
