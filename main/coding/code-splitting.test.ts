import { describe, expect, test } from 'vitest'
import { NodeId, type CodeId, type CodingId } from '../../core/ids.ts'
import { codebookProject as project, dump } from './code-fixture.ts'
import { span } from './fixture.ts'

describe('splitting a code', () => {
  test('hands passages to a new code beside it with its colour and ties', () => {
    const at = project()
    const above = at.add('Above')
    const nodeIds = [NodeId.parse('n19.structure.trust')]
    const a = at.add('A', above, { color: 4, nodeIds })
    const passages = [at.code(a), at.code(a, [5, 9]), at.code(a, [10, 14])]
    const before = dump(at)
    const chosen = passages.slice(0, 2)
    const { newCodeId, moved } = at.command(() =>
      at.coding.splitCode({ codeId: a, codingIds: chosen, name: ' Half ' }),
    )
    expect(moved).toBe(2)
    const made = at.codes().find(({ id }) => id === newCodeId)
    expect(made).toMatchObject({ name: 'Half', parentId: above, color: 4, nodeIds, codings: 2 })
    at.journal.undo()
    expect(dump(at)).toEqual(before)
  })

  test('joins a passage with what the code it is sent to has there already', () => {
    const at = project()
    const [a, b] = [at.add('A'), at.add('B')]
    const sent = [at.code(a), at.code(a, [5, 9])]
    at.code(b)
    expect(at.command(() => at.coding.sendCodings({ codingIds: sent, codeId: b }))).toEqual({
      moved: 1,
      joined: 1,
    })
    expect(at.codings().map(({ codeId }) => codeId)).toEqual([b, b])
  })

  test('refuses passages that are gone and passages of published data', () => {
    const at = project()
    const [a, b] = [at.add('A'), at.add('B')]
    const one = at.code(a)
    const send = () => at.command(() => at.coding.sendCodings({ codingIds: [one], codeId: b }))
    at.command(() => at.db.exec('UPDATE network SET read_only = 1'))
    expect(send).toThrow('published: Example')
    at.command(() => at.db.exec('UPDATE network SET read_only = 0'))
    at.command(() => at.coding.removeCodings({ codingIds: [one] }))
    expect(send).toThrow('not-found')
  })

  test('removes several passages at once, but none that a rating cites', () => {
    const at = project()
    const a = at.add('Alpha')
    const both = [at.code(a), at.code(a, [5, 9])]
    at.cite(at.code(a, [10, 14]))
    const cited = at.codings().at(-1)?.id ?? both[0]!
    const remove = (codingIds: CodingId[]) =>
      at.command(() => at.coding.removeCodings({ codingIds }))
    expect(() => remove([...both, cited])).toThrow('still-cited: Alpha')
    remove(both)
    expect(at.codings()).toHaveLength(1)
    at.journal.undo()
    expect(at.codings()).toHaveLength(3)
  })
})

describe('retiring and removing several codes', () => {
  test('a retired code keeps its codings and comes back', () => {
    const at = project()
    const a = at.add('A')
    at.code(a)
    const retire = (retired: boolean) =>
      at.command(() => at.coding.retireCodes({ codeIds: [a], retired }))
    retire(true)
    expect(at.codes()).toMatchObject([{ retired: true, codings: 1 }])
    retire(false)
    expect(at.codes()).toMatchObject([{ retired: false }])
  })

  test('a code goes together with all codes below it, or not at all', () => {
    const at = project()
    const a = at.add('A')
    const below = at.add('Below', a)
    const deep = at.add('Deep', below)
    const remove = (codeIds: CodeId[]) => at.command(() => at.coding.removeCodes({ codeIds }))
    expect(() => remove([a, below])).toThrow('still-used: Below')
    remove([a, deep, below])
    expect(at.codes()).toEqual([])
    at.journal.undo()
    expect(at.codes()).toHaveLength(3)
  })
})

describe('counts', () => {
  test('tell codings and sources of a code, and with those below each source once', () => {
    const at = project()
    const a = at.add('A')
    const b = at.add('B', a)
    const c = at.add('C', a)
    at.code(b)
    at.code(b, [5, 9])
    at.code(c)
    const { sourceId, blocks } = at.addSource(['Another one.'])
    const there = span(blocks[0], 0, blocks[0], 4)
    at.command(() => at.coding.add({ sourceId, codeId: c, span: there, direction: 'mixed' }))
    const own = at.codes().map(({ codings, sources }) => [codings, sources])
    expect(own).toEqual([
      [0, 0],
      [2, 1],
      [2, 2],
    ])
    expect(at.coding.countsBelow({})).toEqual([
      { codeId: a, codings: 4, sources: 2 },
      { codeId: b, codings: 2, sources: 1 },
      { codeId: c, codings: 2, sources: 2 },
    ])
    at.journal.undo()
    expect(at.coding.countsBelow({})[0]).toEqual({ codeId: a, codings: 3, sources: 1 })
  })

  test('the places of a code say where it stands, with those below or without', () => {
    const at = project()
    const a = at.add('A')
    const b = at.add('B', a)
    const [first, second] = [at.code(a, [5, 9]), at.code(b, [0, 4], 'mixed')]
    const own = at.coding.placesOfCode({ codeId: a, below: false })
    expect(own).toMatchObject({
      places: [{ id: first, source: 0, coder: 0, code: 0, direction: 'supports' }],
      sources: [{ id: at.sourceId, networkName: 'Example', waveLabel: '' }],
      coders: [{ name: 'Coder One' }],
      codeIds: [a],
    })
    const all = at.coding.placesOfCode({ codeId: a, below: true })
    expect(all.places.map(({ id }) => id)).toEqual([second, first])
    expect(all.codeIds).toEqual([b, a])
  })
})
