import { beforeEach, describe, expect, test } from 'vitest'
import { PersonId } from '../../core/ids.ts'
import { AppError } from '../../core/errors.ts'
import { memoService } from '../memo/service.ts'
import { frameworkService } from '../framework/service.ts'
import { networkService } from '../network/service.ts'
import { all, one } from '../database/sql.ts'
import { z } from 'zod'
import {
  addNetwork,
  addNote,
  codeOf,
  controlOf,
  sourceProject,
  type SourceProject,
} from './fixture.ts'
import { bytesOf } from './read/fixture.ts'
import type { ReadFile } from './readers.ts'

const file: ReadFile = {
  ...{ format: 'docx', encoding: '', title: 'Talk', words: 6, tables: [], losses: ['One loss.'] },
  ...{ changes: { insertions: 1, deletions: 0 }, hash: '' },
  blocks: [
    { kind: 'turn', speaker: 'Ana', at: '', text: 'I tried 😀 it.' },
    { kind: 'turn', speaker: 'INT', at: '', text: 'And?' },
    { kind: 'turn', speaker: 'ána ', at: '', text: 'It went.' },
  ],
  comments: [{ block: 0, start: 2, end: 9, author: 'Bo', text: 'Ask again.' }],
}

let project: SourceProject
let asked: (string | undefined)[] = []
beforeEach(() => {
  asked = []
  project = sourceProject((name, _, choices) => {
    asked.push(choices?.changes)
    return Promise.resolve({ ...file, hash: name })
  })
})

const people = () => networkService(project.work).people({ networkId: project.networkId })
const addPerson = (pseudonym: string, networkId = project.networkId): PersonId => {
  const fields = { networkId, pseudonym, name: '', role: '', site: '', mayQuote: true }
  return project.command(() => networkService(project.work).addPerson(fields)).personId
}
const order = (...names: readonly string[]) => ({
  ...{ networkId: project.networkId, waveId: null, kind: 'interview' as const, date: '2024-11-12' },
  files: names.map((name) => ({
    ticket: project.letIn(name, bytesOf(name)),
    title: null,
    about: '',
  })),
})
const listed = () => project.service.list({ networkId: project.networkId })
const Memo = z.strictObject({ title: z.string(), text: z.string(), links: z.int() })
const memos = () =>
  all(
    project.db,
    Memo,
    'SELECT title, text, (SELECT count(*) FROM memo_link WHERE memo_id = m.id) AS links FROM memo AS m',
  )

async function failure(job: Promise<unknown>): Promise<string> {
  try {
    await job
    return 'done'
  } catch (error) {
    return error instanceof AppError ? error.code : 'a defect'
  }
}

describe('speakers of an import', () => {
  test('are named once for all files, whatever the case and accents', async () => {
    const personId = addPerson('P07')
    const { imported } = await project.service.importFiles(
      {
        ...order('a.docx', 'b.docx'),
        speakers: [
          { is: 'person', name: 'ANA', personId },
          { is: 'nobody', name: 'int' },
        ],
      },
      controlOf(),
    )
    expect(imported).toHaveLength(2)
    for (const { id } of imported)
      expect(project.service.speakers({ sourceId: id })).toEqual([
        { name: 'Ana', turns: 1, is: 'person', personId },
        { name: 'INT', turns: 1, is: 'nobody', personId: null },
        { name: 'ána ', turns: 1, is: 'person', personId },
      ])
  })

  test('who are new join the roster in the same undo', async () => {
    const { imported } = await project.service.importFiles(
      {
        ...order('a.docx', 'b.docx'),
        newPeople: [{ name: 'Ana', pseudonym: 'P01' }],
        speakers: [
          { is: 'new', name: 'ana', person: 0 },
          { is: 'new', name: 'INT', person: 0 },
        ],
      },
      controlOf(),
    )
    expect(people().map(({ pseudonym, name }) => [pseudonym, name])).toEqual([['P01', 'Ana']])
    const before = imported.map(({ id }) => project.service.speakers({ sourceId: id }))
    project.journal.undo()
    expect([people(), listed()]).toEqual([[], []])
    project.journal.redo()
    expect(imported.map(({ id }) => project.service.speakers({ sourceId: id }))).toEqual(before)
    expect(people()).toHaveLength(1)
  })

  test('who are new are not added where no text came in that needs them', async () => {
    const speakers = [{ is: 'new' as const, name: 'Zed', person: 0 }]
    const newPeople = [{ name: 'Zed', pseudonym: 'P01' }]
    await project.service.importFiles({ ...order('a.docx'), newPeople, speakers }, controlOf())
    expect(people()).toEqual([])
  })

  test('of another network, without a person, or under a taken name are refused before anything is written', async () => {
    const stranger = addPerson('P01', addNetwork(project))
    addPerson('P02')
    const refused = async (more: object) =>
      failure(project.service.importFiles({ ...order('a.docx'), ...more }, controlOf()))
    expect(await refused({ speakers: [{ is: 'person', name: 'Ana', personId: stranger }] })).toBe(
      'not-found',
    )
    expect(await refused({ speakers: [{ is: 'new', name: 'Ana', person: 0 }] })).toBe('usage')
    expect(await refused({ newPeople: [{ name: '', pseudonym: ' p02' }] })).toBe('name-taken')
    const twice = [
      { name: '', pseudonym: 'P3' },
      { name: '', pseudonym: 'P3' },
    ]
    expect(await refused({ newPeople: twice })).toBe('name-taken')
    expect(listed()).toEqual([])
  })

  test('of a stopped import leave nobody on the roster', async () => {
    const more = {
      newPeople: [{ name: 'Ana', pseudonym: 'P01' }],
      speakers: [{ is: 'new' as const, name: 'ana', person: 0 }],
    }
    const job = project.service.importFiles({ ...order('a.docx', 'b.docx'), ...more }, controlOf(2))
    expect(await failure(job)).toBe('cancelled')
    expect([people(), listed(), memos()]).toEqual([[], [], []])
    expect(project.journal.nextRedo()).toBeNull()
  })
})

describe('comments', () => {
  test('become memos about the source and the block, with the words and the author', async () => {
    await project.service.importFiles(order('a.docx'), controlOf())
    expect(memos()).toEqual([
      {
        title: 'Comment by Bo',
        text: '“tried 😀”\n\nAsk again.\n\nA comment by Bo in the margin of a.docx.',
        links: 2,
      },
    ])
    const [source] = listed()
    const memo = memoService(project.work, {
      framework: frameworkService(project.work),
      files: { outgoing: () => '' },
    })
    const target = { kind: 'source' as const, id: source?.id ?? '' }
    expect(memo.about({ target })).toHaveLength(1)
    project.journal.undo()
    expect(memos()).toEqual([])
  })

  test('that are not wanted are said to be left out, also afterwards', async () => {
    const { imported, losses } = await project.service.importFiles(
      { ...order('a.docx'), comments: false },
      controlOf(),
    )
    expect(memos()).toEqual([])
    const sentences = ['One loss.', '1 comment was left out.']
    expect(losses).toEqual([{ fileName: 'a.docx', sentences }])
    const [source] = imported
    expect(source && project.service.losses({ sourceId: source.id })).toEqual(sentences)
  })
})

test('tracked changes are taken as the import says, and as one file says otherwise', async () => {
  const both = order('a.docx', 'b.docx')
  const files = both.files.map((one, index) => (index === 1 ? { ...one, changes: 'accept' } : one))
  await project.service.importFiles({ ...both, files, changes: 'reject' } as never, controlOf())
  await project.service.importFiles(order('c.docx'), controlOf())
  await project.service.preview(
    { files: order('d.docx').files.map(({ ticket }) => ({ ticket, changes: 'reject' })) },
    controlOf(),
  )
  expect(asked).toEqual(['reject', 'accept', 'accept', 'reject'])
})

describe('who a speaker is', () => {
  test('can be said later, changed, and left open again', () => {
    const personId = addPerson('P07')
    const { id: sourceId } = addNote(project, 'One').summary
    const name = (choice: { personId: PersonId | null; isNobody?: boolean }) =>
      project.command(() => project.service.nameSpeaker({ sourceId, name: '', ...choice }))
    const is = () => project.service.speakers({ sourceId }).map((one) => one.is)
    name({ personId })
    expect(is()).toEqual(['person'])
    name({ personId: null, isNobody: true })
    expect(is()).toEqual(['nobody'])
    name({ personId: null })
    expect(is()).toEqual([])
    project.journal.undo()
    project.journal.undo()
    expect(is()).toEqual(['person'])
  })

  test('goes with the person who is taken off the roster', async () => {
    const personId = addPerson('P07')
    const speakers = [{ is: 'person' as const, name: 'ana', personId }]
    const { imported } = await project.service.importFiles(
      { ...order('a.docx'), speakers },
      controlOf(),
    )
    project.command(() => networkService(project.work).removePerson({ personId }))
    const [source] = imported
    expect(source && project.service.speakers({ sourceId: source.id })[0]?.is).toBe('open')
    const Count = z.strictObject({ count: z.int() })
    expect(one(project.db, Count, 'SELECT count(*) AS count FROM speaker').count).toBe(0)
  })

  test('is refused for names that nobody has, people elsewhere, and published data', () => {
    const { id: sourceId } = addNote(project, 'One').summary
    const elsewhere = addPerson('P01', addNetwork(project))
    const name = (speaker: string, personId: PersonId | null) =>
      codeOf(() => project.service.nameSpeaker({ sourceId, name: speaker, personId }))
    expect(name('Nobody', addPerson('P09'))).toBe('not-found')
    expect(name('', elsewhere)).toBe('not-found')
    project.command(() => project.db.prepare('UPDATE network SET read_only = 1').run())
    expect(name('', addPersonId)).toBe('published')
  })
})

const addPersonId = PersonId.parse('01a20000-0000-7000-8000-000000000009')
