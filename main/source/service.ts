/** Everything with text that can be coded: notes, interviews, artifacts. */
import type { AttributeService } from '../../core/attribute/contract.ts'
import type { FrameworkService } from '../../core/framework/contract.ts'
import type { MemoService } from '../../core/memo/contract.ts'
import type { NetworkService } from '../../core/network/contract.ts'
import type { SourceService } from '../../core/source/contract.ts'
import type { Work } from '../work.ts'
import { editing } from './editing.ts'
import { importing, type ImportingDependencies } from './importing.ts'
import { keeping } from './keeping.ts'
import { searching } from './searching.ts'

export interface SourceDependencies extends ImportingDependencies {
  readonly framework: FrameworkService
  readonly network: NetworkService
  readonly attribute: AttributeService
  readonly memo: MemoService
}

export function sourceService(work: Work, deps: SourceDependencies): SourceService {
  return {
    ...keeping(work),
    ...editing(work),
    ...searching(work, deps.framework),
    ...importing(work, deps),
  }
}
