import { describe, expect, test } from 'vitest'
import { BlockId, CodeId, CoderId, CodingId, SourceId } from '../ids.ts'
import type { Coding } from './contract.ts'
import { codingAt, placeAll, stepCoding } from './order.ts'
import { mapText } from './text-map.ts'

const uuid = (n: number) => `019a0000-0000-7000-8000-${String(n).padStart(12, '0')}`
const blockId = BlockId.parse(uuid(500))
const map = mapText([
  { id: blockId, kind: 'turn', speaker: '', at: '', text: 'one two three four five six' },
])
const coding = (n: number, codeNumber: number, start: number, end: number): Coding => ({
  id: CodingId.parse(uuid(n)),
  sourceId: SourceId.parse(uuid(900)),
  codeId: CodeId.parse(uuid(100 + codeNumber)),
  coderId: CoderId.parse(uuid(901)),
  direction: 'supports',
  memo: '',
  span: { start: { blockId, offset: start }, end: { blockId, offset: end } },
  created: `2026-01-05T09:00:${String(n).padStart(2, '0')}.000Z`,
  touched: null,
})

const placed = placeAll(map, [
  coding(1, 1, 8, 13),
  coding(2, 2, 0, 13),
  coding(3, 1, 0, 3),
  coding(4, 1, 19, 23),
])
const from = (n: number | null, position = 0) => ({
  codingId: n === null ? null : CodingId.parse(uuid(n)),
  position,
})
const number = (one: { readonly coding: Coding } | null) =>
  one === null ? null : Number(one.coding.id.slice(-12))

describe('codings in the order of reading', () => {
  test('stand by place, the longer first, and leave foreign blocks out', () => {
    expect(placed.map(number)).toEqual([2, 3, 1, 4])
    const foreign = { blockId: BlockId.parse(uuid(777)), offset: 0 }
    const lost = { ...coding(5, 1, 0, 1), span: { start: foreign, end: foreign } }
    expect(placeAll(map, [lost])).toEqual([])
  })

  test('are walked one by one and no further than the ends', () => {
    expect(number(stepCoding(placed, from(2), 1))).toBe(3)
    expect(number(stepCoding(placed, from(2), -1))).toBeNull()
    expect(number(stepCoding(placed, from(4), 1))).toBeNull()
    expect(number(stepCoding(placed, from(null, 5), 1))).toBe(1)
    expect(number(stepCoding(placed, from(null, 5), -1))).toBe(3)
  })

  test('of one code go round', () => {
    const one = CodeId.parse(uuid(101))
    expect(number(stepCoding(placed, from(3), 1, one))).toBe(1)
    expect(number(stepCoding(placed, from(4), 1, one))).toBe(3)
    expect(number(stepCoding(placed, from(3), -1, one))).toBe(4)
    expect(number(stepCoding(placed, from(null, 20), 1, one))).toBe(3)
    expect(stepCoding(placed, from(2), 1, CodeId.parse(uuid(102)))).not.toBeNull()
    expect(stepCoding([], from(2), 1, one)).toBeNull()
  })

  test('the shortest that overlaps is the one a key means, of equals the newest', () => {
    expect(number(codingAt(placed, { start: 0, end: 13 }))).toBe(3)
    expect(number(codingAt(placed, { start: 5, end: 7 }))).toBe(2)
    expect(codingAt(placed, { start: 24, end: 27 })).toBeNull()
    const twins = placeAll(map, [coding(7, 1, 0, 3), coding(6, 2, 0, 3)])
    expect(number(codingAt(twins, { start: 0, end: 3 }))).toBe(7)
    const mine = CoderId.parse(uuid(902))
    const [older, newer] = [coding(6, 2, 0, 3), coding(7, 1, 0, 3)]
    const ours = placeAll(map, [{ ...older, coderId: mine }, newer])
    expect(number(codingAt(ours, { start: 0, end: 3 }, mine))).toBe(6)
  })
})
