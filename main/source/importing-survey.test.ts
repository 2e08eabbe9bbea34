import { beforeEach, describe, expect, test } from 'vitest'
import type { SurveyColumn, SurveyPlan } from '../../core/source/import-contract.ts'
import { attributeService } from '../attribute/service.ts'
import { networkService } from '../network/service.ts'
import { controlOf, sourceProject, textOf, type SourceProject } from './fixture.ts'
import { bytesOf } from './read/fixture.ts'

const csv = [
  'Name,Years,Site,What helped?,Title',
  'Ana,4,North,The protocol.,A first answer',
  'ana,5,North,=1+1 did.,',
  'Bo,many,South,,',
].join('\n')

const text: SurveyColumn = { use: 'text', name: 'What helped?' }
const years: SurveyColumn = { use: 'attribute', holder: 'person', name: 'Years', type: 'number' }
const site: SurveyColumn = { use: 'attribute', holder: 'source', name: 'Site', type: 'choice' }
const plan = (per: SurveyPlan['per'] = 'row'): SurveyPlan => ({
  sheet: 0,
  per,
  columns: [{ use: 'person' }, years, site, text, { use: 'title' }],
})

let project: SourceProject
beforeEach(() => {
  project = sourceProject()
})

const attribute = () => attributeService(project.work, { files: { outgoing: () => '' } })
const people = () => networkService(project.work).people({ networkId: project.networkId })
const order = (survey: SurveyPlan | undefined, words = csv) => ({
  ...{ networkId: project.networkId, waveId: null, kind: 'artifact' as const, date: '2024-11-12' },
  files: [
    {
      ticket: project.letIn('survey.csv', bytesOf(words)),
      title: 'Exit survey',
      about: '',
      ...(survey === undefined ? {} : { survey }),
    },
  ],
})
const ana = {
  newPeople: [{ name: 'Ana', pseudonym: 'P01' }],
  speakers: [{ is: 'new' as const, name: 'ANA', person: 0 }],
}
const bringIn = (survey: SurveyPlan | undefined, more = {}, words = csv) =>
  project.service.importFiles({ ...order(survey, words), ...more }, controlOf())
const factsOf = (holder: 'source' | 'person') => {
  const names = new Map(
    attribute()
      .list({})
      .map(({ id, name }) => [id, name]),
  )
  return attribute()
    .values({ networkId: project.networkId, holder })
    .map(({ attributeId, value }) => `${names.get(attributeId) ?? ''}: ${value}`)
}

describe('a survey', () => {
  test('becomes a source for each row, with its question as a heading', async () => {
    const { imported, losses } = await bringIn(plan(), ana)
    expect(imported.map(({ title, words }) => [title, words])).toEqual([
      ['A first answer', 4],
      ['Exit survey, P01', 4],
    ])
    const [first, second] = imported
    expect(
      second && textOf(project, second.id).blocks.map(({ kind, text: t }) => [kind, t]),
    ).toEqual([
      ['heading', 'What helped?'],
      ['paragraph', '=1+1 did.'],
    ])
    expect(first && project.service.speakers({ sourceId: first.id })).toMatchObject([
      { name: '', is: 'person', personId: people()[0]?.id },
    ])
    expect(losses).toEqual([
      {
        fileName: 'survey.csv',
        sentences: [
          '1 row has no answer in any column of text (row 4) and makes no source; what else it says of a source is left out.',
          '1 value of “Years” was left out, not being a number.',
          'This person has another value of “Years” already; “5” was left out.',
        ],
      },
    ])
  })

  test('fills attributes of sources and people, and keeps what was known of a person', async () => {
    const { imported } = await bringIn(plan(), ana)
    expect(factsOf('source')).toEqual(['Site: North', 'Site: North'])
    expect(factsOf('person')).toEqual(['Years: 4'])
    const [, second] = imported
    expect(second && project.service.losses({ sourceId: second.id })).toEqual([
      'This person has another value of “Years” already; “5” was left out.',
    ])
  })

  test('lists the first losses of rows for the file, and counts the others', async () => {
    const rows = Array.from({ length: 20 }, (_, n) => `Z${n},4,North,An answer.,`)
    const words = [csv.split('\n')[0], ...rows].join('\n')
    const sentences = (await bringIn(plan(), {}, words)).losses[0]?.sentences ?? []
    expect(sentences).toHaveLength(13)
    expect(sentences.at(-1)).toBe('8 more losses of rows are listed with the sources.')
  })

  test('says which facts have nobody to belong to', async () => {
    const { imported } = await bringIn(plan())
    const [first] = imported
    expect(first && project.service.losses({ sourceId: first.id })).toEqual([
      'It was left open who this is, so “Years” (“4”) has nobody to belong to.',
    ])
    expect(first?.title).toBe('A first answer')
    expect(imported[1]?.title).toBe('Exit survey, row 3')
  })

  test('becomes a source for each person, also where two names are one person', async () => {
    const both = {
      ...ana,
      speakers: [...ana.speakers, { is: 'new' as const, name: 'Bo', person: 0 }],
    }
    const words = csv.replace('South,,', 'South,Nothing.,')
    const { imported } = await bringIn(plan('person'), both, words)
    expect(imported).toHaveLength(1)
    const [source] = imported
    expect(source && textOf(project, source.id).blocks).toHaveLength(6)
    expect(source && project.service.losses({ sourceId: source.id })).toContain(
      'Row 4: “many” is not a number; “Years” was left empty.',
    )
  })

  test('uses an attribute of the same name, and refuses one of another type', async () => {
    const add = (type: 'number' | 'text') =>
      project.command(() => attribute().add({ holder: 'person', name: 'years', type, choices: [] }))
        .attributeId
    const known = add('number')
    await bringIn(plan(), ana)
    const ofPeople = attribute()
      .list({})
      .filter(({ holder }) => holder === 'person')
    expect(ofPeople).toMatchObject([{ id: known, values: 1 }])
    project.journal.undo()
    project.journal.undo()
    add('text')
    const { failures, imported } = await bringIn(plan(), ana)
    expect([failures.map(({ code }) => code), imported]).toEqual([['does-not-fit'], []])
    expect(people()).toEqual([])
  })

  test('without a plan is taken as its columns look, without words it is refused', async () => {
    const words = 'When,Comment\n2024-01-02,It went well for all of us today.\n'
    expect((await bringIn(undefined, {}, words)).imported).toMatchObject([{ date: '2024-01-02' }])
    const bare = await bringIn(undefined, {}, 'a,b\n1,2\n3,4\n')
    expect(bare.failures).toMatchObject([{ code: 'no-text' }])
  })

  test('with a plan of another table is refused', async () => {
    const short = { ...plan(), columns: [text] }
    expect((await bringIn(short)).failures).toMatchObject([{ code: 'usage' }])
    expect((await bringIn({ ...plan(), sheet: 3 })).failures).toMatchObject([{ code: 'usage' }])
  })

  test('is undone and redone as one, with its attributes and people', async () => {
    await bringIn(plan(), ana)
    const before = [factsOf('source'), factsOf('person'), people()]
    project.journal.undo()
    expect([attribute().list({}), people(), project.service.list(order(plan()))]).toEqual([
      [],
      [],
      [],
    ])
    project.journal.redo()
    expect([factsOf('source'), factsOf('person'), people()]).toEqual(before)
  })
})

describe('a trial of a survey', () => {
  test('says what would come of it, and changes nothing', async () => {
    const [file] = order(plan()).files
    if (file === undefined) throw new Error('No file.')
    const trial = await project.service.trySurvey(
      { ticket: file.ticket, survey: plan() },
      controlOf(),
    )
    expect(trial).toMatchObject({
      ...{ rows: 3, sources: 2, wordless: { count: 1, rows: [4] } },
      emptyRows: { count: 0, rows: [] },
      people: [
        { name: 'Ana', turns: 1 },
        { name: 'ana', turns: 1 },
        { name: 'Bo', turns: 1 },
      ],
      misfits: [{ name: 'Years', count: 1, rows: [4], examples: ['many'] }],
      opening: [{ kind: 'heading' }, { text: 'The protocol.' }],
    })
    expect(attribute().list({})).toEqual([])
  })

  test('is offered in the preview with a guess for each column', async () => {
    const files = order(plan()).files.map(({ ticket }) => ({ ticket }))
    const { previews } = await project.service.preview({ files }, controlOf())
    expect(previews[0]?.sheets[0]).toMatchObject({
      rows: 3,
      columns: [{ use: 'person', column: 0 }, { column: 1 }, {}, { use: 'comment' }, {}],
    })
  })
})

test('a thousand rows are written in many short transactions, with pauses in between', async () => {
  const rows = Array.from({ length: 1_000 }, (_, n) => `P${n % 50},${n},North,Answer ${n}.,`)
  const words = ['Name,Years,Site,What helped?,Title', ...rows].join('\n')
  const control = controlOf()
  let pauses = 0
  const pause = () => Promise.resolve(void (pauses += 1))
  const columns: SurveyColumn[] = [
    { use: 'person' },
    { ...years, holder: 'source' },
    site,
    text,
    { use: 'out' },
  ]
  const survey: SurveyPlan = { sheet: 0, per: 'row', columns }
  const { imported } = await project.service.importFiles(order(survey, words), {
    ...control,
    pause,
  })
  expect(imported).toHaveLength(1_000)
  expect(pauses).toBeGreaterThan(20)
  const parts = control.reports.map((report) => (report as { part: number }).part)
  expect(parts.slice(0, -1)).toEqual(parts.slice(0, -1).toSorted((one, other) => one - other))
})

test('a survey that fails in the middle leaves nothing of itself, and can be imported again', async () => {
  const rows = Array.from({ length: 2_000 }, (_, n) => `P${n % 50},${n},North,Answer ${n}.,`)
  const words = ['Name,Years,Site,What helped?,Title', ...rows].join('\n')
  const columns: SurveyColumn[] = [{ use: 'out' }, years, site, text, { use: 'out' }]
  const survey: SurveyPlan = { sheet: 0, per: 'row', columns }
  const listed = () => project.service.list({ networkId: project.networkId }).length
  let seen = 0
  const removeSite = (): void => {
    const [known] = attribute().list({})
    if (known === undefined || seen > 0) return
    seen = listed()
    project.command(() => attribute().remove({ attributeId: known.id }))
  }
  const pause = () => Promise.resolve().then(removeSite)
  const job = { ...controlOf(), pause }
  const { imported, failures } = await project.service.importFiles(order(survey, words), job)
  expect([imported.length, failures.length, seen > 0, listed()]).toEqual([0, 1, true, 0])
  const again = await project.service.importFiles(order(survey, words), controlOf())
  expect(again.imported).toHaveLength(2_000)
})
