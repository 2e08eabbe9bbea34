import { describe, expect, test } from 'vitest'
import { dropCode, treeOf } from '../../core/coding/code-tree.ts'
import type { PlacesOfCode } from '../../core/coding/codebook-contract.ts'
import type { Code } from '../../core/coding/contract.ts'
import { CodeId, CoderId, CodingId, NetworkId, SourceId, WaveId } from '../../core/ids.ts'
import { fitsFilter, NO_WAVE, rowsOf } from './code-places.ts'
import { nextTree, noChoice, stepForKey, type TreeState } from './codebook-selection.ts'

const uuid = (n: number) => `019a0000-0000-7000-8000-${String(n).padStart(12, '0')}`
const id = (n: number) => CodeId.parse(uuid(n))
const code = (n: number, parent: number | null): Code => ({
  ...{ id: id(n), parentId: parent === null ? null : id(parent), name: `c${String(n)}` },
  ...{ definition: '', inclusion: '', exclusion: '', example: '', color: 0, retired: false },
  ...{ nodeIds: [], codings: 0, sources: 0 },
})

/** 1 with 2 and 3 below it, and 4. */
const codes = [code(1, null), code(2, 1), code(3, 1), code(4, null)]
const rows = treeOf(codes)

const plain = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false }

function type(state: TreeState, ...keys: readonly string[]): TreeState {
  return keys.reduce((before, typed) => {
    const shiftKey = typed.startsWith('Shift+')
    const ctrlKey = typed.startsWith('Ctrl+')
    const key = typed.replace(/^(Shift|Ctrl)\+/u, '')
    const step = stepForKey(before, rows, { ...plain, key, shiftKey, ctrlKey })
    return step === null ? before : nextTree(before, rows, step)
  }, state)
}

describe('the keys of the tree', () => {
  test('walk the rows and end at both ends', () => {
    expect(type(noChoice, 'ArrowDown').cursor).toBe(id(1))
    expect(type(noChoice, 'ArrowDown', 'ArrowDown').cursor).toBe(id(2))
    expect(type(noChoice, 'End', 'ArrowDown').cursor).toBe(id(4))
    expect(type(noChoice, 'Home', 'ArrowUp').cursor).toBe(id(1))
  })

  test('with Shift choose several, from where it began, and Escape leaves one', () => {
    const three = type(noChoice, 'ArrowDown', 'Shift+ArrowDown', 'Shift+ArrowDown')
    expect(three.chosen).toEqual(new Set([id(1), id(2), id(3)]))
    expect(type(three, 'Shift+ArrowUp').chosen).toEqual(new Set([id(1), id(2)]))
    expect(type(three, 'Escape').chosen).toEqual(new Set([id(3)]))
    expect(type(noChoice, 'ArrowDown', 'Ctrl+a').chosen.size).toBe(4)
  })

  test('Space adds and takes away the code at the cursor', () => {
    const two = nextTree(type(noChoice, 'ArrowDown'), rows, { type: 'toggle', of: id(4) })
    expect(two.chosen).toEqual(new Set([id(1), id(4)]))
    expect(type(two, ' ').chosen).toEqual(new Set([id(1)]))
  })

  test('right and left unfold, fold, go below and above', () => {
    const folded = type(noChoice, 'ArrowDown', 'ArrowLeft')
    expect(folded.closed).toEqual(new Set([id(1)]))
    const open = type(folded, 'ArrowRight')
    expect(open.closed.size).toBe(0)
    expect(type(open, 'ArrowRight').cursor).toBe(id(2))
    expect(type(open, 'ArrowRight', 'ArrowLeft').cursor).toBe(id(1))
    expect(type(open, 'End', 'ArrowRight').cursor).toBe(id(4))
  })
})

describe('a dropped code', () => {
  test('goes before, into or after the one it is dropped on', () => {
    expect(dropCode(codes, id(4), id(3), 'before')).toEqual({ parentId: id(1), after: id(2) })
    expect(dropCode(codes, id(4), id(1), 'into')).toEqual({ parentId: id(1), after: id(3) })
    expect(dropCode(codes, id(2), id(4), 'after')).toEqual({ parentId: null, after: id(4) })
    expect(dropCode(codes, id(3), id(2), 'before')).toEqual({ parentId: id(1), after: null })
  })

  test('goes neither into itself nor below itself', () => {
    expect(dropCode(codes, id(1), id(1), 'into')).toBeNull()
    expect(dropCode(codes, id(1), id(3), 'after')).toBeNull()
  })
})

describe('the passages of a code', () => {
  const source = (n: number, wave: number | null) => ({
    ...{ id: SourceId.parse(uuid(n)), title: 'T', kind: 'note' as const, date: '2026-01-01' },
    waveId: wave === null ? null : WaveId.parse(uuid(wave)),
    ...{ waveLabel: '', networkId: NetworkId.parse(uuid(90)), networkName: 'N' },
  })
  const place = (n: number, at: number) => ({
    ...{ id: CodingId.parse(uuid(n)), source: at, coder: 0, code: 0 },
    direction: 'mixed' as const,
  })
  const answer: PlacesOfCode = {
    places: [place(31, 0), place(32, 0), place(33, 1)],
    sources: [source(21, 50), source(22, null)],
    coders: [{ id: CoderId.parse(uuid(60)), name: 'A' }],
    codeIds: [id(1)],
  }

  test('stand under the heads of their sources', () => {
    expect(
      rowsOf(answer.places).map((row) => (row.type === 'source' ? `${row.count} in` : row.at)),
    ).toEqual(['2 in', 0, 1, '1 in', 2])
    expect(rowsOf([])).toEqual([])
  })

  test('are filtered by every facet at once', () => {
    const fitting = (filter: object) =>
      answer.places.filter((one) => fitsFilter(answer, one, filter)).length
    expect(fitting({})).toBe(3)
    expect(fitting({ wave: uuid(50) })).toBe(2)
    expect(fitting({ wave: NO_WAVE, kind: 'note' })).toBe(1)
    expect(fitting({ coder: uuid(60), direction: 'supports' })).toBe(0)
    expect(fitting({ network: uuid(90), direction: 'mixed' })).toBe(3)
  })
})
