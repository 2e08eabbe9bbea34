/** What the codings of a network add up to. */
import type { AnalysisService } from '../../core/analysis/contract.ts'
import { gatherEvidence } from '../../core/analysis/evidence.ts'
import type { FrameworkService } from '../../core/framework/contract.ts'
import type { Work } from '../work.ts'
import * as repository from './repository.ts'

export interface AnalysisDependencies {
  readonly framework: Pick<FrameworkService, 'nodes'>
}

export function analysisService(
  { db }: Work,
  { framework }: AnalysisDependencies,
): AnalysisService {
  return {
    evidence: (scope) =>
      gatherEvidence(framework.nodes({}), repository.ties(db), repository.codedSources(db, scope)),
    toReview: ({ networkId }) => repository.toReview(db, networkId),
    totals: (scope) => {
      const kinds = repository.sourcesByKind(db, scope)
      const sum = (count: (row: (typeof kinds)[number]) => number): number =>
        kinds.reduce((total, row) => total + count(row), 0)
      return {
        sources: sum((row) => row.sources),
        waveless: sum((row) => row.waveless),
        words: sum((row) => row.words),
        ...repository.codingTotals(db, scope),
        byKind: kinds.map(({ kind, sources }) => ({ kind, sources })),
      }
    },
  }
}
