/** The whole codebook as it is told: counted as far as the coder may know. */
import { treeOf } from '../../core/coding/code-tree.ts'
import type { Code } from '../../core/coding/contract.ts'
import { onlyMine } from '../project/coder-blind.ts'
import type { Work } from '../work.ts'
import { listCodes } from './code-repository.ts'
import { countsOf } from './coder-blind.ts'

/** Parents before children. */
export function codesInTree(work: Work): readonly Code[] {
  const codes = treeOf(listCodes(work.db)).map(({ code }) => code)
  const mine = onlyMine(work)
  if (mine === null) return codes
  const counts = countsOf(work.db, mine)
  return codes.map((code) => {
    const { codings = 0, sources = [] } = counts.get(code.id) ?? {}
    return { ...code, codings, sources: sources.length }
  })
}
