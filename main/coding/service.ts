/** Codes, and the passages coded with them. */
import type { CodingService } from '../../core/coding/contract.ts'
import { AppError } from '../../core/errors.ts'
import type { FrameworkNode, FrameworkService } from '../../core/framework/contract.ts'
import { subtreeIds } from '../../core/framework/tree.ts'
import type { NetworkService } from '../../core/network/contract.ts'
import type { SourceService } from '../../core/source/contract.ts'
import type { Work } from '../work.ts'
import { getCode } from './code-repository.ts'
import { codebook } from './codebook.ts'
import { adding, changing } from './codings.ts'
import { passagesOf, passagesOfCode, passagesOfNodes } from './passage-repository.ts'
import { codingsOfSource, networkOfSource, recentCodes } from './repository.ts'

export interface CodingDependencies {
  readonly framework: FrameworkService
  readonly network: NetworkService
  readonly source: SourceService
}

/** As many uses as decide which codes have the number keys. */
const RECENT_USES = 200

export function codingService(work: Work, { framework }: CodingDependencies): CodingService {
  const { db } = work
  const nodes = (): readonly FrameworkNode[] => {
    const found = framework.nodes({})
    if (found instanceof Promise) throw new Error('The framework answers at once.')
    return found
  }
  return {
    ...codebook(work, nodes),
    ...adding(work, nodes),
    ...changing(work),
    ofSource: ({ sourceId }) => {
      networkOfSource(db, sourceId)
      return codingsOfSource(db, sourceId)
    },
    ofCode: ({ codeId }) => {
      getCode(db, codeId)
      return passagesOfCode(db, codeId)
    },
    ofNode: ({ networkId, nodeId, waveId }) => {
      const all = nodes()
      if (!all.some(({ id }) => id === nodeId)) throw new AppError('not-found', nodeId)
      return passagesOfNodes(db, networkId, [...subtreeIds(all, nodeId)], waveId)
    },
    passages: ({ codingIds }) => passagesOf(db, codingIds),
    recent: () => recentCodes(db, work.me(), RECENT_USES),
  }
}
