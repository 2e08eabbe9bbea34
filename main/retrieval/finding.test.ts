import { beforeEach, describe, expect, test } from 'vitest'
import { everywhere, type Chain, type Scope, type Step } from '../../core/retrieval/query.ts'
import { AttributeId, type CodeId } from '../../core/ids.ts'
import { insert } from '../database/sql.ts'
import { coded, retrievalProject, within, type RetrievalProject } from './fixture.ts'

let project: RetrievalProject
let trust: CodeId
let ties: CodeId
beforeEach(() => {
  project = retrievalProject()
  trust = project.addCode('Trust')
  ties = project.addCode('Ties')
})

async function quotes(chain: Chain, scope: Scope = everywhere): Promise<string[]> {
  const { resultId } = await project.retrieval.find({ query: { chain, scope } })
  return [...project.retrieval.passages({ resultId, from: 0, limit: 100 })].map(
    ({ quote }) => quote,
  )
}

const then = (chain: Chain, ...steps: Step[]): Chain => ({ ...chain, steps })
const near = (codeId: CodeId, words: number): Step => ({
  relation: 'near',
  within: { unit: 'words', most: words },
  operand: { type: 'code', codeId, below: false },
})

describe('a query', () => {
  test('finds passages of a code, with those below or without, in order of place', async () => {
    const regard = project.addCode('Regard', trust)
    const source = project.addSource('Call', ['They were kind.', 'She listened.'])
    project.code(source, regard, [1, 0, 3])
    project.code(source, trust, [0, 10, 14])
    expect(await quotes(coded(trust))).toEqual(['kind'])
    expect(await quotes(coded(trust, true))).toEqual(['kind', 'She'])
  })

  test('counts the words between passages, over blocks and emoji', async () => {
    const source = project.addSource('Call', ['😀 one two three', 'four “five” six'])
    project.code(source, trust, [0, 2, 5])
    project.code(source, ties, [1, 12, 15])
    expect(await quotes(then(coded(trust), near(ties, 4)))).toEqual(['one'])
    expect(await quotes(then(coded(trust), near(ties, 3)))).toEqual([])
  })

  test('joins words of the text with codes', async () => {
    const source = project.addSource('Call', ['We trust it. Nobody trusts us.', 'Trusted by all'])
    project.code(source, ties, [0, 0, 12])
    const said: Chain = { first: { type: 'text', text: 'trust', whole: false }, steps: [] }
    const inside: Step = {
      relation: 'inside',
      within: null,
      operand: { type: 'code', codeId: ties, below: false },
    }
    expect(await quotes(said)).toEqual(['trust', 'trusts', 'Trusted'])
    expect(await quotes(then(said, inside))).toEqual(['trust'])
  })

  test('says what stands around, who speaks, and which codes lie there', async () => {
    const person = project.addPerson('P14', 'Anna Smith')
    const source = project.addSource('Call', [['P14', 'They were kind about it.']])
    project.code(source, trust, [0, 10, 14])
    project.code(source, ties, [0, 0, 12], { direction: 'counters' })
    const { resultId, people } = await project.retrieval.find({
      query: { chain: coded(trust), scope: everywhere },
    })
    expect(people).toBe(1)
    const [passage] = project.retrieval.passages({ resultId, from: 0, limit: 1 })
    expect(passage).toMatchObject({
      ...{ before: 'They were ', quote: 'kind', after: ' about it.', words: 1, paragraph: 1 },
      ...{ speaker: 'P14', pseudonym: 'P14', personId: person, sourceTitle: 'Call' },
    })
    expect(passage?.codes.map(({ name, direction }) => [name, direction])).toEqual([
      ['Ties', 'counters'],
      ['Trust', 'supports'],
    ])
    expect(await project.retrieval.words({ resultId })).toEqual({ words: 1 })
  })

  test('sees what has changed since, and what undo brings back', async () => {
    const source = project.addSource('Call', ['They were kind.'])
    expect(await quotes(coded(trust))).toEqual([])
    const before = project.retrieval.state({}).change
    project.code(source, trust, [0, 0, 4])
    expect(project.retrieval.state({}).change).toBeGreaterThan(before)
    expect(await quotes(coded(trust))).toEqual(['They'])
    project.command(() =>
      project.db
        .prepare(`UPDATE source_block SET text = 'We were kind.' WHERE id = ?`)
        .run(source.blocks[0]),
    )
    expect(await quotes(coded(trust))).toEqual(['We w'])
    project.journal.undo()
    project.journal.undo()
    expect(await quotes(coded(trust))).toEqual([])
  })

  test('that is asked while another runs stops that one', async () => {
    for (let at = 0; at < 40; at += 1) {
      const lines = Array.from({ length: 200 }, () => 'A line of words to be looked through.')
      project.addSource(`Call ${at}`, lines)
    }
    const said: Chain = { first: { type: 'text', text: 'words', whole: true }, steps: [] }
    const first = project.retrieval.find({ query: { chain: said, scope: everywhere } })
    const second = project.retrieval.find({ query: { chain: coded(trust), scope: everywhere } })
    await expect(first).rejects.toMatchObject({ code: 'cancelled' })
    expect(await second).toMatchObject({ passages: 0, sources: 0 })
  })

  test('answers page by page, and not of results that are gone', async () => {
    const source = project.addSource('Call', ['abcdefghij'])
    for (let at = 0; at < 10; at += 1) project.code(source, trust, [0, at, at + 1])
    const { resultId, passages } = await project.retrieval.find({
      query: { chain: coded(trust), scope: everywhere },
    })
    expect(passages).toBe(10)
    const page = project.retrieval.passages({ resultId, from: 8, limit: 5 })
    expect(page.map(({ quote }) => quote)).toEqual(['i', 'j'])
    expect(() => project.retrieval.passages({ resultId: 'x', from: 0, limit: 5 })).toThrow(
      'not-found',
    )
  })
})

describe('a scope', () => {
  test('chooses sources by network, wave, kind and name', async () => {
    const spring = project.addWave('Spring')
    const call = project.addSource('Call', ['call'], { waveId: spring })
    const note = project.addSource('Note', ['note'], { kind: 'note' })
    project.code(call, trust, [0, 0, 4])
    project.code(note, trust, [0, 0, 4])
    const all = ['call', 'note']
    expect(await quotes(coded(trust), within({ networkIds: [project.networkId] }))).toEqual(all)
    expect(await quotes(coded(trust), within({ waveIds: [spring] }))).toEqual(['call'])
    expect(await quotes(coded(trust), within({ waveIds: [null] }))).toEqual(['note'])
    expect(await quotes(coded(trust), within({ kinds: ['note'] }))).toEqual(['note'])
    expect(await quotes(coded(trust), within({ sourceIds: [call.id] }))).toEqual(['call'])
    const both = within({ kinds: ['note'], waveIds: [spring] })
    expect(await quotes(coded(trust), both)).toEqual([])
  })

  test('chooses codings by coder and direction, on both sides of a relation', async () => {
    const other = project.addCoder('Other')
    const source = project.addSource('Call', ['one two'])
    project.code(source, trust, [0, 0, 3])
    project.code(source, trust, [0, 4, 7], { coderId: other, direction: 'counters' })
    expect(await quotes(coded(trust), within({ coderIds: [other] }))).toEqual(['two'])
    expect(await quotes(coded(trust), within({ directions: ['supports'] }))).toEqual(['one'])
    project.code(source, ties, [0, 0, 3], { coderId: other })
    expect(await quotes(then(coded(trust), near(ties, 0)))).toEqual(['one', 'two'])
    const mine = within({ coderIds: [project.work.me()] })
    expect(await quotes(then(coded(trust), near(ties, 0)), mine)).toEqual([])
  })

  test('chooses what people say: by mapping, by pseudonym, and nobody', async () => {
    const anna = project.addPerson('P1', 'Anna')
    const ben = project.addPerson('P2', 'Ben')
    const source = project.addSource('Call', [
      ['Anna B.', 'one'],
      ['p2', 'two'],
      ['', 'three'],
    ])
    project.code(source, trust, [0, 0, 3])
    project.code(source, trust, [1, 0, 3])
    project.code(source, trust, [2, 0, 5])
    const speaker = { source_id: source.id, name: 'Anna B.', person_id: anna }
    project.command(() => insert(project.db, 'speaker', { id: project.work.newId(), ...speaker }))
    expect(await quotes(coded(trust), within({ personIds: [anna] }))).toEqual(['one'])
    expect(await quotes(coded(trust), within({ personIds: [ben] }))).toEqual(['two'])
    expect(await quotes(coded(trust), within({ personIds: [null, ben] }))).toEqual(['two', 'three'])
    const rest = { source_id: source.id, name: '', person_id: anna }
    project.command(() => insert(project.db, 'speaker', { id: project.work.newId(), ...rest }))
    expect(await quotes(coded(trust), within({ personIds: [anna] }))).toEqual(['one', 'three'])
  })

  test('takes a speaker who was said to be nobody for nobody, also under the name of a person', async () => {
    const anna = project.addPerson('P1', 'Anna')
    const source = project.addSource('Call', [['P1', 'one']])
    project.code(source, trust, [0, 0, 3])
    const nobody = { source_id: source.id, name: 'P1', person_id: null }
    project.command(() => insert(project.db, 'speaker', { id: project.work.newId(), ...nobody }))
    expect(await quotes(coded(trust), within({ personIds: [anna] }))).toEqual([])
    expect(await quotes(coded(trust), within({ personIds: [null] }))).toEqual(['one'])
  })

  test('chooses by attributes of sources and of people', async () => {
    const attribute = (holder: string, name: string, type: string): AttributeId => {
      const id = AttributeId.parse(project.work.newId())
      const row = { id, holder, name, type, choices: '[]', position: `a${name}` }
      project.command(() => insert(project.db, 'attribute', row))
      return id
    }
    const value = (attributeId: AttributeId, holder: object, said: string) =>
      project.command(() =>
        insert(project.db, 'attribute_value', {
          ...{ id: project.work.newId(), attribute_id: attributeId, source_id: null },
          ...{ person_id: null, value: said, ...holder },
        }),
      )
    const size = attribute('source', 'Size', 'number')
    const role = attribute('person', 'Role', 'text')
    const small = project.addSource('Small', [['P1', 'small']])
    const large = project.addSource('Large', [['P2', 'large']])
    const [one] = [project.addPerson('P1'), project.addPerson('P2')]
    value(size, { source_id: small.id }, '9')
    value(size, { source_id: large.id }, '10')
    value(role, { person_id: one }, 'Teacher')
    project.code(small, trust, [0, 0, 5])
    project.code(large, trust, [0, 0, 5])
    const test = (attributeId: AttributeId, comparison: 'less' | 'is' | 'missing', said = '') =>
      quotes(coded(trust), within({ tests: [{ attributeId, comparison, value: said }] }))
    expect(await test(size, 'less', '10')).toEqual(['small'])
    expect(await test(size, 'missing')).toEqual([])
    expect(await test(role, 'is', 'teacher')).toEqual(['small'])
    expect(await test(role, 'missing')).toEqual(['large'])
  })
})
