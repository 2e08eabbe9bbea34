import { expect, test } from 'vitest'
import type { CodeId, PersonId, SourceId } from '../../core/ids.ts'
import * as ids from '../../core/ids.ts'
import { everywhere, type Chain, type Query, type Scope } from '../../core/retrieval/query.ts'
import { codebookProject } from '../coding/code-fixture.ts'
import { run } from '../database/sql.ts'
import { addNote, sourceProject } from '../source/fixture.ts'
import type { Files } from '../files.ts'
import type { Work } from '../work.ts'
import { carryingCitations } from '../rating/carried-citations.ts'
import { coded } from './fixture.ts'
import { followingQueries } from './following.ts'
import { retrievalService } from './service.ts'

const noFiles = { outgoing: () => '' } as unknown as Files

function asking(work: Work, command: <T>(change: () => T) => T) {
  const retrieval = retrievalService(work, { files: noFiles })
  const save = (chain: Chain, scope: Scope = everywhere) =>
    command(() => retrieval.save({ name: 'Kept', query: { chain, scope } }))
  const saved = (): Query => {
    const [first] = retrieval.saved({}) as readonly { readonly query: Query }[]
    if (first === undefined) throw new Error('Nothing is saved.')
    return first.query
  }
  const found = async () => (await retrieval.find({ query: saved() })).passages
  const gone = () => {
    const named = retrieval.named({ query: saved() })
    if (named instanceof Promise) throw new Error('It answers at once.')
    return named
  }
  return { save, saved, found, gone }
}

function codebook() {
  const at = codebookProject(carryingCitations, followingQueries)
  return { ...at, ...asking(at.work, at.command) }
}

test('a saved query finds what it found before its code was merged away, and after undo the same', async () => {
  const at = codebook()
  const [trust, faith] = [at.add('Trust'), at.add('Faith')]
  at.code(faith, [0, 4])
  at.code(faith, [5, 9])
  at.save(coded(faith))
  expect(await at.found()).toBe(2)
  at.merge([faith], trust)
  expect(await at.found()).toBe(2)
  expect(at.saved().chain.first).toMatchObject({ codeId: trust })
  expect(at.gone().gone).toEqual([])
  at.journal.undo()
  expect(at.saved().chain.first).toMatchObject({ codeId: faith })
  expect(await at.found()).toBe(2)
  at.journal.redo()
  expect(at.saved().chain.first).toMatchObject({ codeId: trust })
})

test('one merge after another is followed to its end', async () => {
  const at = codebook()
  const [a, b, c] = [at.add('A'), at.add('B'), at.add('C')]
  at.code(a, [0, 4])
  at.save(coded(a))
  at.merge([a], b)
  at.merge([b], c)
  expect(at.saved().chain.first).toMatchObject({ codeId: c })
  expect(await at.found()).toBe(1)
})

test('a code that was split off leaves the query with its code, a retired one is still found', async () => {
  const at = codebook()
  const code = at.add('Trust')
  at.code(code, [0, 4])
  const second = at.code(code, [5, 9])
  at.save(coded(code))
  at.command(() => at.coding.splitCode({ codeId: code, codingIds: [second], name: 'Distrust' }))
  expect(await at.found()).toBe(1)
  at.command(() => at.coding.retireCodes({ codeIds: [code], retired: true }))
  expect(await at.found()).toBe(1)
  expect(at.gone().gone).toEqual([])
})

test('a code that was removed is named as gone, finds nothing, and comes back with undo', async () => {
  const at = codebook()
  const code = at.add('Trust')
  at.code(code, [0, 4])
  at.save(coded(code))
  at.command(() => at.coding.removeCode({ codeId: code }))
  expect(await at.found()).toBe(0)
  expect(at.gone().gone).toEqual([{ kind: 'code', name: 'Trust' }])
  at.journal.undo()
  expect(at.gone().gone).toEqual([])
  expect(await at.found()).toBe(1)
})

test('limits to what is gone let nothing in, and are told', async () => {
  const at = codebook()
  const code: CodeId = at.add('Trust')
  at.code(code, [0, 4])
  const person: PersonId = ids.PersonId.parse(at.work.newId())
  const source: SourceId = ids.SourceId.parse(at.work.newId())
  const attributeId = ids.AttributeId.parse(at.work.newId())
  const test = { attributeId, comparison: 'missing', value: '' } as const
  at.save(coded(code), { ...everywhere, personIds: [person] })
  expect(await at.found()).toBe(0)
  expect(at.gone().gone).toEqual([{ kind: 'person', name: '' }])
  at.command(() => run(at.db, 'DELETE FROM saved_query'))
  at.save(coded(code), { ...everywhere, sourceIds: [source], tests: [test] })
  expect(await at.found()).toBe(0)
  expect(at.gone().gone.map(({ kind }) => kind)).toEqual(['source', 'attribute'])
  at.command(() => run(at.db, 'DELETE FROM saved_query'))
  at.save(coded(code), { ...everywhere, tests: [test] })
  expect(await at.found()).toBe(0)
})

test('a query that looks in one source follows its text when sources are split and joined', () => {
  const at = sourceProject(undefined, followingQueries)
  const asked = asking(at.work, at.command)
  const note = addNote(at, 'One.', 'Two.')
  const sourceId = note.summary.id
  const text = { type: 'text', text: 'two', whole: false } as const
  asked.save({ first: text, steps: [] }, { ...everywhere, sourceIds: [sourceId] })
  const blockId = note.blocks[1]?.id
  if (blockId === undefined) throw new Error('The note has two lines.')
  const rest = at.command(() => at.service.split({ sourceId, blockId, title: 'Rest' }))
  if (rest instanceof Promise) throw new Error('It answers at once.')
  expect(asked.saved().scope.sourceIds).toEqual([sourceId, rest.sourceId])
  expect(asked.gone().sources).toEqual([
    { id: sourceId, name: 'Call' },
    { id: rest.sourceId, name: 'Rest' },
  ])
  at.command(() => at.service.join({ sourceId: rest.sourceId, otherId: sourceId }))
  expect(asked.saved().scope.sourceIds).toEqual([rest.sourceId])
  at.journal.undo()
  at.journal.undo()
  expect(asked.saved().scope.sourceIds).toEqual([sourceId])
})

test('a saved query that cannot be read takes no other away, nor is it in the way of a change', () => {
  const at = codebook()
  const [trust, faith] = [at.add('Trust'), at.add('Faith')]
  at.code(faith, [0, 4])
  at.save(coded(faith))
  const broken = JSON.stringify({ chain: { codeId: faith }, scope: everywhere })
  for (const [name, query] of Object.entries({ Broken: broken, Torn: `{"codeId":"${faith}"` }))
    at.command(() =>
      run(
        at.db,
        `INSERT INTO saved_query (id, name, query, coder_id, created, changed)
         SELECT @id, @name, @query, coder_id, created, changed FROM saved_query LIMIT 1`,
        { id: at.work.newId(), name, query },
      ),
    )
  at.merge([faith], trust)
  expect(at.saved().chain.first).toMatchObject({ codeId: trust })
})
