/** Questions to the coded texts. */
import type { RetrievalService } from '../../core/retrieval/contract.ts'
import type { Files } from '../files.ts'
import type { Work } from '../work.ts'
import { lastChange } from './change-repository.ts'
import { choosing } from './choices.ts'
import { openCorpus } from './corpus.ts'
import { exporting } from './exporting.ts'
import { answering, openFinding } from './finding.ts'
import { naming } from './naming.ts'
import { passagesFrom } from './passages.ts'
import { saving } from './saved.ts'
import { tabling } from './tabling.ts'

export interface RetrievalDependencies {
  readonly files: Files
}

/** Longer quotes are cut for the screen. */
const QUOTE = 1_200

export function retrievalService(work: Work, { files }: RetrievalDependencies): RetrievalService {
  const corpus = openCorpus(work.db)
  const finding = openFinding(work, corpus)
  return {
    ...saving(work),
    ...choosing(corpus),
    ...naming(work, corpus),
    ...answering(work, corpus, finding),
    ...tabling(work, corpus),
    ...exporting(work, { corpus, finding, files }),
    state: () => ({ change: lastChange(work.db) }),
    passages: ({ resultId, from, limit }) =>
      passagesFrom(work, corpus, finding.kept(resultId), { from, limit, most: QUOTE }),
  }
}
