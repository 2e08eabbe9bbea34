/** Which places a coder has coded already, and with what. */
import type { FoundPlace } from '../../core/coding/search-contract.ts'
import type { BlockId, CodeId, CoderId, SourceId } from '../../core/ids.ts'
import type { Database } from '../database/connection.ts'
import { codingsBy } from './search-repository.ts'

interface Stretch {
  readonly codeId: CodeId
  readonly start: number
  readonly end: number
}

/** Codes of the coder's codings that cover all of a place. */
export type Covered = (place: FoundPlace) => readonly CodeId[]

/** Looks at the coder's codings of a source once, for any number of its places. */
export function coveredBy(
  db: Database,
  sourceId: SourceId,
  coderId: CoderId,
  order: ReadonlyMap<BlockId, number>,
): Covered {
  const within = new Map<BlockId, Stretch[]>()
  const across: (Stretch & { readonly first: number; readonly last: number })[] = []
  for (const row of codingsBy(db, sourceId, coderId)) {
    const one = { codeId: row.code_id, start: row.start_offset, end: row.end_offset }
    if (row.start_block === row.end_block) {
      const list = within.get(row.start_block)
      if (list === undefined) within.set(row.start_block, [one])
      else list.push(one)
    } else {
      const first = order.get(row.start_block) ?? -1
      across.push({ ...one, first, last: order.get(row.end_block) ?? -1 })
    }
  }
  return ({ blockId, start, end }) => {
    const at = order.get(blockId) ?? -1
    const here = (within.get(blockId) ?? []).filter((one) => one.start <= start && one.end >= end)
    const over = across.filter(
      (one) =>
        (one.first < at || (one.first === at && one.start <= start)) &&
        (one.last > at || (one.last === at && one.end >= end)),
    )
    return [...new Set([...here, ...over].map(({ codeId }) => codeId))]
  }
}
