/** Codes, and the passages coded with them. */
import type { CodingService } from '../../core/coding/contract.ts'
import { AppError } from '../../core/errors.ts'
import type { FrameworkNode, FrameworkService } from '../../core/framework/contract.ts'
import { subtreeIds } from '../../core/framework/tree.ts'
import type { NetworkService } from '../../core/network/contract.ts'
import type { SourceService } from '../../core/source/contract.ts'
import type { Files } from '../files.ts'
import type { Readers } from '../source/readers.ts'
import type { JobWriter, Work } from '../work.ts'
import { getCode } from './code-repository.ts'
import { placesOfCode } from './code-places.ts'
import type { Citations, CodeQueries } from './code-carrying.ts'
import { merging } from './code-merging.ts'
import { splitting } from './code-splitting.ts'
import { codebook } from './codebook.ts'
import { codebookFiles } from './codebook-files.ts'
import { importing } from './codebook-importing.ts'
import { blinding } from './coder-blind.ts'
import { onlyMine } from '../project/coder-blind.ts'
import { changes } from './coder-changes.ts'
import { copying } from './coder-copying.ts'
import { workingOn } from './coder-working.ts'
import { adding, changing } from './codings.ts'
import { passagesOf, passagesOfCode, passagesOfNodes } from './passage-repository.ts'
import { recentCodes } from './repository.ts'
import { placing } from './place.ts'
import { searching } from './search.ts'
import { codingFound } from './search-coding.ts'

export interface CodingDependencies {
  readonly files: Files
  readonly readers: Readers
  readonly citations: Citations
  readonly queries: CodeQueries
  readonly write: JobWriter
  readonly framework: FrameworkService
  readonly network: NetworkService
  readonly source: SourceService
}

/** As many uses as decide which codes have the number keys. */
const RECENT_USES = 200

export function codingService(work: Work, dependencies: CodingDependencies): CodingService {
  const { framework, write, files, readers, citations, queries } = dependencies
  const { db } = work
  const along = { citations, queries }
  const nodes = (): readonly FrameworkNode[] => {
    const found = framework.nodes({})
    if (found instanceof Promise) throw new Error('The framework answers at once.')
    return found
  }
  return {
    ...placing(work, { nodes, source: dependencies.source }),
    ...codebook(work, nodes),
    ...merging(work, along),
    ...splitting(work, along),
    ...importing(work, nodes),
    ...codebookFiles(work, { files, readers, nodes }),
    placesOfCode: placesOfCode(work),
    ...adding(work, nodes),
    ...changing(work, along),
    ...workingOn(work),
    ...copying(work, write),
    ...changes(work),
    ...blinding(work),
    ...searching(work),
    codeFound: codingFound(work, write),
    ofCode: ({ codeId }) => {
      getCode(db, codeId)
      return passagesOfCode(db, codeId, onlyMine(work))
    },
    ofNode: ({ networkId, nodeId, waveId }) => {
      const all = nodes()
      if (!all.some(({ id }) => id === nodeId)) throw new AppError('not-found', nodeId)
      return passagesOfNodes(db, networkId, [...subtreeIds(all, nodeId)], waveId)
    },
    passages: ({ codingIds }) => passagesOf(db, codingIds, onlyMine(work)),
    recent: () => recentCodes(db, work.me(), RECENT_USES),
  }
}
