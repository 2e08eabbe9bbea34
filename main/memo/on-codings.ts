/** Memos on codings: written at the reading desk, told beside the others. */
import { AppError } from '../../core/errors.ts'
import type { CodingId } from '../../core/ids.ts'
import {
  MOST_CODING_MEMOS,
  type CodingMemo,
  type MemoService,
  type Target,
} from '../../core/memo/contract.ts'
import { openingOf } from '../../core/memo/text.ts'
import { onlyMine } from '../project/coder-blind.ts'
import type { Work } from '../work.ts'
import {
  codingMemos,
  countCodingMemos,
  wholeCodingMemos,
  type CodingMemoRow,
} from './on-coding-repository.ts'
import { keyOf, type Targets } from './targets.ts'

const targetOf = (codingId: CodingId): Target => ({ kind: 'coding', id: codingId })

function linked(targets: Targets, rows: readonly CodingMemoRow[]): readonly CodingMemo[] {
  const links = targets.resolve(rows.map(({ codingId }) => targetOf(codingId)))
  return rows.flatMap((row) => {
    const link = links.get(keyOf(targetOf(row.codingId)))
    return link === undefined ? [] : [{ ...row, link }]
  })
}

/** Whole memos on these codings, in the order given. */
export function readCodingMemos(
  work: Work,
  targets: Targets,
  ids: readonly CodingId[],
): readonly CodingMemo[] {
  const found = new Map(
    wholeCodingMemos(work.db, ids, onlyMine(work)).map((row) => [row.codingId, row]),
  )
  return linked(
    targets,
    ids.flatMap((id) => found.get(id) ?? []),
  )
}

/** `wanted` reads what was typed into the language of FTS5; null where no memo can fit it. */
export function onCodings(
  work: Work,
  targets: Targets,
  wanted: (words: string) => string | null,
): Pick<MemoService, 'onCodings' | 'onCoding'> {
  return {
    onCodings: ({ words, coderId }) => {
      const match = wanted(words)
      if (match === null) return { of: 0, memos: [] }
      const written = { match, coderId, mine: onlyMine(work) }
      const rows = codingMemos(work.db, written, MOST_CODING_MEMOS)
      const of =
        rows.length < MOST_CODING_MEMOS
          ? rows.length
          : countCodingMemos(work.db, written).reduce((sum, { memos }) => sum + memos, 0)
      const memos = linked(targets, rows)
      return { of, memos: memos.map((memo) => ({ ...memo, text: openingOf(memo.text) })) }
    },
    onCoding: ({ codingId }) => {
      const [memo] = readCodingMemos(work, targets, [codingId])
      if (memo === undefined) throw new AppError('not-found')
      return memo
    },
  }
}
