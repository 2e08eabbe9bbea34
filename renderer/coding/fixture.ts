/** Codings in a text of three turns, for the tests of what is drawn of them. */
import { placeAll, type Placed } from '../../core/coding/order.ts'
import { mapText, type TextMap } from '../../core/coding/text-map.ts'
import { BlockId, CodeId, CoderId, CodingId, SourceId } from '../../core/ids.ts'
import type { Names } from './block-codings.ts'

const uuid = (n: number): string => `019a0000-0000-7000-8000-${String(n).padStart(12, '0')}`

export const coderId = CoderId.parse(uuid(900))
export const codeId = CodeId.parse(uuid(901))
const blockIds = [1, 2, 3].map((n) => BlockId.parse(uuid(n)))

export const map: TextMap = mapText(
  ['one two three four', 'five 😀 six', 'seven eight'].map((text, index) => ({
    id: BlockId.parse(uuid(index + 1)),
    kind: 'turn',
    speaker: 'P14',
    at: '',
    text,
  })),
)

export const names: Names = {
  codes: new Map([[codeId, { name: 'Kindness', color: 5 }]]),
  coders: new Map([[coderId, { id: coderId, name: 'Coder One', initials: 'C1' }]]),
}

/** From block and offset to block and offset; higher numbers are newer. */
export type Wanted = readonly [number: number, from: number, start: number, to: number, end: number]

export function place(wanted: readonly Wanted[]): readonly Placed[] {
  const anchor = (block: number, offset: number) => ({
    blockId: blockIds[block] ?? BlockId.parse(uuid(99)),
    offset,
  })
  return placeAll(
    map,
    wanted.map(([number, from, start, to, end]) => ({
      id: CodingId.parse(uuid(100 + number)),
      sourceId: SourceId.parse(uuid(902)),
      codeId,
      coderId,
      direction: 'supports',
      memo: '',
      span: { start: anchor(from, start), end: anchor(to, end) },
      created: `2026-01-05T09:00:${String(number).padStart(2, '0')}.000Z`,
      touched: null,
    })),
  )
}
