/** The job that brings files in: bytes first, outside of the journal; then the attachments, in one entry. */
import type { z } from 'zod'
import type {
  AttachFailure,
  Attachment,
  attachmentContract,
  AttachmentService,
} from '../../core/attachment/contract.ts'
import type { JobControl } from '../../core/contract.ts'
import { errorSentence } from '../../core/error-words.ts'
import { AppError, type ErrorCode } from '../../core/errors.ts'
import { AttachmentId, type SourceId } from '../../core/ids.ts'
import { filesWords } from '../../core/source/words.ts'
import { asAppError } from '../database/connection.ts'
import type { StreamedFiles } from '../files.ts'
import { requireWritable } from '../network/writable.ts'
import type { JobWriter, Work } from '../work.ts'
import { getAttachment, insertAttachment, placeOf } from './repository.ts'
import { completeFile, findComplete } from './stored-files.ts'
import { storeFile, type Stored } from './storing.ts'
import { arriving } from './upkeep.ts'

export interface AttachingDependencies {
  readonly files: StreamedFiles
  readonly write: JobWriter
}

type Progress = z.output<(typeof attachmentContract)['attach']['progress']>

/** What one file cannot do for itself; the others go on. Anything else ends the job. */
const ofOneFile: ReadonlySet<ErrorCode> = new Set([
  ...(['too-large', 'file-gone', 'file-changed', 'connection-lost'] as const),
])

/** Whoever reads this is still there, so that it was the file which broke off. */
const toldAs = (code: ErrorCode): ErrorCode => (code === 'connection-lost' ? 'file-changed' : code)

function incomingOf({ files }: AttachingDependencies, tickets: readonly string[]) {
  return tickets.map((ticket) => {
    try {
      return files.stream(ticket)
    } catch {
      return null
    }
  })
}

/** Stores every file; what fails for one file only is listed. */
async function storeAll(
  work: Work,
  deps: AttachingDependencies,
  tickets: readonly string[],
  {
    control,
    hold,
  }: { readonly control: JobControl<Progress>; readonly hold: (id: string) => void },
): Promise<{ readonly stored: readonly Stored[]; readonly failures: readonly AttachFailure[] }> {
  const incoming = incomingOf(deps, tickets)
  const totalBytes = incoming.reduce((sum, file) => sum + (file?.size ?? 0), 0)
  const stored: Stored[] = []
  const failures: AttachFailure[] = []
  let doneBytes = 0
  for (const file of incoming) {
    const fileName = file?.name ?? ''
    const fileId = work.newId()
    hold(fileId)
    const passed = async (bytes: number): Promise<void> => {
      doneBytes += bytes
      control.report({ doneBytes, totalBytes, fileName })
      await control.pause()
    }
    try {
      if (file === null) throw new AppError('file-gone')
      await passed(0)
      stored.push(await storeFile(file, { db: work.db, fileId, stored: passed }))
    } catch (thrown) {
      const error = asAppError(thrown)
      if (!(error instanceof AppError) || !ofOneFile.has(error.code)) throw error
      const code = toldAs(error.code)
      failures.push({ fileName, code, message: errorSentence(code) })
    }
  }
  return { stored, failures }
}

/** The file that holds this content: one that was there before, or this one. */
function adopt({ db }: Work, { fileId, hash, size }: Stored): string {
  const present = findComplete(db, hash)
  if (present !== null) return present
  completeFile(db, fileId, { hash, size })
  return fileId
}

function writeAll(work: Work, sourceId: SourceId, stored: readonly Stored[]): Attachment[] {
  const { db } = work
  const place = placeOf(db, sourceId)
  requireWritable(db, place.network_id)
  work.subject(stored.length === 1 ? (stored[0]?.name ?? '') : filesWords(stored.length))
  return stored.map((file) => {
    const id = AttachmentId.parse(work.newId())
    const { name, mediaType } = file
    const fileId = adopt(work, file)
    insertAttachment(db, { id, sourceId, fileId, name, mediaType, created: work.now() })
    return getAttachment(db, id)
  })
}

export function attaching(
  work: Work,
  deps: AttachingDependencies,
): Pick<AttachmentService, 'attach'> {
  const { db } = work
  return {
    attach: async ({ sourceId, files }, control) => {
      const held: (() => void)[] = []
      const hold = (id: string): void => void held.push(arriving(db, id))
      try {
        requireWritable(db, placeOf(db, sourceId).network_id)
        const { stored, failures } = await storeAll(work, deps, files, { control, hold })
        if (stored.length === 0) return { attached: [], failures }
        const batch = deps.write.begin('attachment', 'attach')
        try {
          return { attached: batch.write(() => writeAll(work, sourceId, stored)), failures }
        } finally {
          batch.done()
        }
      } finally {
        // What was not taken up goes in the next quiet moment.
        for (const letGo of held) letGo()
        deps.files.letGo(files)
      }
    },
  }
}
