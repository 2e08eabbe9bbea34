/** Questions to the coded texts. */
import { AppError } from '../../core/errors.ts'
import type { RetrievalService } from '../../core/retrieval/contract.ts'
import type { Files } from '../files.ts'
import type { Work } from '../work.ts'

export interface RetrievalDependencies {
  readonly files: Files
}

export function retrievalService(_work: Work, _deps: RetrievalDependencies): RetrievalService {
  const missing = (): never => {
    throw new AppError('unknown-procedure')
  }
  return { saved: () => [], removeSaved: missing, renameSaved: missing }
}
