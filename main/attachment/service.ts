/** Files that belong to sources. */
import type { AttachmentService } from '../../core/attachment/contract.ts'
import { AppError } from '../../core/errors.ts'
import type { Files } from '../files.ts'
import type { JobWriter, Work } from '../work.ts'

export interface AttachmentDependencies {
  readonly files: Files
  readonly write: JobWriter
}

export function attachmentService(_work: Work, _deps: AttachmentDependencies): AttachmentService {
  const missing = (): never => {
    throw new AppError('unknown-procedure')
  }
  return {
    ofSource: () => [],
    attach: missing,
    change: missing,
    remove: missing,
    export: missing,
  }
}
