/** What the codings of a network add up to. */
import type { AnalysisService } from '../../core/analysis/contract.ts'
import { gatherEvidence } from '../../core/analysis/evidence.ts'
import type { FrameworkService } from '../../core/framework/contract.ts'
import { onlyMine } from '../project/coder-blind.ts'
import type { Work } from '../work.ts'
import * as repository from './repository.ts'

export interface AnalysisDependencies {
  readonly framework: Pick<FrameworkService, 'nodes'>
}

export function analysisService(work: Work, { framework }: AnalysisDependencies): AnalysisService {
  const { db } = work
  return {
    evidence: (scope) =>
      gatherEvidence(framework.nodes({}), repository.ties(db), repository.codedSources(db, scope)),
    toReview: ({ networkId }) => repository.toReview(db, networkId, onlyMine(work)),
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
