import { describe, expect, test } from 'vitest'
import { everywhere, type Scope } from '../../core/retrieval/query.ts'
import type { TableColumns, TableQuery } from '../../core/retrieval/table-model.ts'
import { retrievalProject, within } from './fixture.ts'

/** A small generator, so that the same codings are made each time. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((state / 2_147_483_648) * below)
  }
}

describe('a table', () => {
  test('of codes against codes is what comparing every pair gives', async () => {
    const project = retrievalProject()
    const random = randomFrom(7)
    const codes = ['A', 'B', 'C', 'D'].map((name) => project.addCode(name))
    const all: { source: number; code: number; from: number; to: number }[] = []
    for (let source = 0; source < 4; source += 1) {
      const added = project.addSource(
        `Source ${source}`,
        Array.from({ length: 3 }, () => 'abcdefghij'),
      )
      for (let at = 0; at < 25; at += 1) {
        const [first, code] = [random(28), random(codes.length)]
        const last = Math.min(29, first + 1 + random(8))
        const codeId = codes[code]
        if (codeId === undefined) continue
        const place = [
          Math.floor(first / 10),
          first % 10,
          last % 10,
          Math.floor(last / 10),
        ] as const
        if (first < last) {
          project.code(added, codeId, place)
          all.push({ source, code, from: first, to: last })
        }
      }
    }
    const rows = codes.map((codeId) => ({ codeId, below: false }))
    const columns = { by: 'codes', codes: rows, meeting: 'overlap' } as const
    const query: TableQuery = { rows, columns, measure: 'codings', scope: everywhere }
    const table = await project.retrieval.table({ table: query })
    codes.forEach((_, row) => {
      expect(table.rows[row]?.n).toBe(all.filter(({ code }) => code === row).length)
      codes.forEach((__, column) => {
        const pairs = all.flatMap((one, at) =>
          all
            .slice(at + 1)
            .filter(
              (other) =>
                one.source === other.source &&
                one.from < other.to &&
                other.from < one.to &&
                ((one.code === row && other.code === column) ||
                  (one.code === column && other.code === row)),
            ),
        )
        expect(table.cells[row]?.[column], `${row} ${column}`).toBe(pairs.length)
      })
    })
  })

  test('of codes against waves, kinds, people, coders and directions', async () => {
    const project = retrievalProject()
    const code = project.addCode('Trust')
    const spring = project.addWave('Spring')
    const other = project.addCoder('Other')
    const person = project.addPerson('P1')
    project.addPerson('P2')
    const call = project.addSource('Call', [['P1', 'one two'], 'three'], { waveId: spring })
    const note = project.addSource('Note', ['four'], { kind: 'note' })
    project.code(call, code, [0, 0, 3])
    project.code(call, code, [1, 0, 5], { coderId: other })
    project.code(note, code, [0, 0, 4], { direction: 'mixed' })
    const rows = [{ codeId: code, below: false }]
    const counted = async (columns: TableColumns) => {
      const query: TableQuery = { rows, columns, measure: 'codings', scope: everywhere }
      const table = await project.retrieval.table({ table: query })
      return table.columns.map(({ id, name }, at) => [
        id === '' ? 'none' : name,
        table.cells[0]?.[at],
      ])
    }
    expect(await counted({ by: 'wave' })).toEqual([
      ['Spring', 2],
      ['none', 1],
    ])
    expect(await counted({ by: 'kind' })).toEqual([
      ['note', 1],
      ['interview', 2],
      ['artifact', 0],
    ])
    expect(await counted({ by: 'person' })).toEqual([
      ['P1', 1],
      ['none', 2],
    ])
    expect(await counted({ by: 'coder' })).toEqual([
      ['Coder One', 2],
      ['Other', 1],
    ])
    expect(await counted({ by: 'direction' })).toEqual([
      ['supports', 2],
      ['counters', 0],
      ['mixed', 1],
    ])
    const scope = within({ personIds: [person] })
    const columns = { by: 'kind' } as const
    const table = await project.retrieval.table({
      table: { rows, columns, measure: 'words', scope },
    })
    expect([table.n, table.rows[0]?.n, table.cells[0]]).toEqual([1, 1, [0, 1, 0]])
  })

  test('has no column of what its limits leave out', async () => {
    const project = retrievalProject()
    const code = project.addCode('Trust')
    const other = project.addCoder('Other')
    const rows = [{ codeId: code, below: true }]
    const headsOf = async (by: 'kind' | 'coder' | 'direction', limits: Partial<Scope>) => {
      const query: TableQuery = {
        rows,
        columns: { by },
        measure: 'codings',
        scope: within(limits),
      }
      return (await project.retrieval.table({ table: query })).columns.map(({ name }) => name)
    }
    expect(await headsOf('kind', { kinds: ['artifact', 'note'] })).toEqual(['note', 'artifact'])
    expect(await headsOf('direction', { directions: ['mixed'] })).toEqual(['mixed'])
    expect(await headsOf('coder', { coderIds: [other] })).toEqual(['Other'])
  })

  test('without lines is empty, and codes that are gone count nothing', async () => {
    const project = retrievalProject()
    const query: TableQuery = {
      rows: [],
      columns: { by: 'kind' },
      measure: 'codings',
      scope: everywhere,
    }
    expect(await project.retrieval.table({ table: query })).toMatchObject({
      rows: [],
      cells: [],
      n: 0,
    })
  })
})
