/** The analyst's writing about anything. */
import { AppError } from '../../core/errors.ts'
import type { FrameworkService } from '../../core/framework/contract.ts'
import type { MemoService } from '../../core/memo/contract.ts'
import type { Work } from '../work.ts'

export interface MemoDependencies {
  readonly framework: FrameworkService
}

export function memoService(_work: Work, _deps: MemoDependencies): MemoService {
  const missing = (): never => {
    throw new AppError('unknown-procedure')
  }
  return {
    list: () => [],
    get: missing,
    about: () => [],
    targets: () => [],
    add: missing,
    change: missing,
    link: missing,
    unlink: missing,
    remove: missing,
  }
}
