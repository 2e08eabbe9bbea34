/** Where a code stands, for its page. */
import { subtreeOf } from '../../core/coding/code-tree.ts'
import type { CodingService } from '../../core/coding/contract.ts'
import type { Work } from '../work.ts'
import { placesOf } from './code-passage-repository.ts'
import { getCode, placesOfCodes } from './code-repository.ts'
import { onlyMine } from '../project/coder-blind.ts'

export function placesOfCode(work: Work): CodingService['placesOfCode'] {
  const { db } = work
  return ({ codeId, below }) => {
    getCode(db, codeId)
    const codeIds = below ? [...subtreeOf(placesOfCodes(db), codeId)] : [codeId]
    return placesOf(db, codeIds, onlyMine(work))
  }
}
