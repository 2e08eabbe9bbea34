/** Everything with text that can be coded: notes, interviews, artifacts. */
import type { FrameworkService } from '../../core/framework/contract.ts'
import type { SourceService } from '../../core/source/contract.ts'
import type { Work } from '../work.ts'
import { editing } from './editing.ts'
import { readingTable } from './reading-table.ts'
import { importing, type ImportingDependencies } from './importing.ts'
import { keeping } from './keeping.ts'
import { listing } from './listing.ts'
import { takingApart, type SourceQueries } from './parts.ts'
import { protocols } from './protocols.ts'
import { searching } from './searching.ts'
import { speakers } from './speakers.ts'

export interface SourceDependencies extends ImportingDependencies {
  readonly framework: FrameworkService
  readonly queries: SourceQueries
}

export function sourceService(work: Work, deps: SourceDependencies): SourceService {
  return {
    ...keeping(work),
    ...listing(work),
    ...editing(work),
    ...takingApart(work, deps.queries),
    ...protocols(work),
    ...searching(work, deps.framework),
    ...importing(work, deps),
    ...readingTable(deps),
    ...speakers(work),
  }
}
