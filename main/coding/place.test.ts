import { beforeEach, describe, expect, test } from 'vitest'
import { BlockId, CodeId, type AttachmentId } from '../../core/ids.ts'
import type { CodingService } from '../../core/coding/contract.ts'
import type { Place } from '../../core/attachment/place.ts'
import { attachmentProject, type AttachmentProject } from '../attachment/fixture.ts'
import { run } from '../database/sql.ts'
import { frameworkService } from '../framework/service.ts'
import { codingService, type CodingDependencies } from './service.ts'

const PNG = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1)
const WAV = Buffer.from('RIFF....WAVEfmt ')
const region = { kind: 'region', page: null, left: 120, top: 80, width: 200, height: 150 } as const
const stretch = { kind: 'stretch', from: 756_000, to: 782_000 } as const

let project: AttachmentProject
let coding: CodingService
let picture: AttachmentId
let recording: AttachmentId
let codeId: CodeId

function now<T>(value: T | Promise<T>): T {
  if (value instanceof Promise) throw new Error('It answers at once.')
  return value
}

beforeEach(async () => {
  project = attachmentProject()
  const framework = frameworkService(project.work)
  const known: Partial<CodingDependencies> = { framework, source: project.service }
  coding = codingService(project.work, known as CodingDependencies)
  picture = await project.attachOne('chart.png', PNG)
  recording = await project.attachOne('visit.wav', WAV)
  const plain = { parentId: null, definition: '', color: 2, nodeIds: [] }
  codeId = project.command(() => now(coding.addCode({ ...plain, name: 'Openness' }))).codeId
})

const add = (
  attachmentId: AttachmentId,
  place: Place,
  code: { codeId: CodeId } | { name: string } = { codeId },
) =>
  project.command(() => now(coding.addPlace({ attachmentId, code, direction: 'supports', place })))

const text = (): string[] =>
  now(project.service.get({ sourceId: project.sourceId })).blocks.map((block) => block.text)

const passages = () => now(coding.ofCode({ codeId }))
const places = () => now(coding.placesOf({ sourceId: project.sourceId }))

describe('a region that is coded', () => {
  test('is a coding of a line that is added for the picture, and says its place', () => {
    const values = { name: 'Chart', about: 'Five columns of notes' }
    project.command(() => project.attachment.change({ attachmentId: picture, ...values }))
    const { codingId } = add(picture, region)
    expect(text()).toEqual([
      'They looked at the wall chart.',
      'Nobody spoke.',
      'Five columns of notes',
    ])
    expect(passages()).toMatchObject([
      { quote: '[region 120,80 200×150] Five columns of notes', place: region, paragraph: 3 },
    ])
    expect(places()).toEqual([
      { codingId, attachmentId: picture, codeId, direction: 'supports', place: region },
    ])
  })

  test('shares its line with the others of the same picture', () => {
    add(picture, region)
    add(picture, { ...region, left: 0 })
    add(picture, region, { name: 'Another' })
    expect(text().filter((line) => line === 'chart.png')).toHaveLength(1)
    expect(places()).toHaveLength(3)
  })

  test('once more is the coding that is there', () => {
    const first = add(picture, region)
    expect(add(picture, region)).toEqual(first)
    expect(places()).toHaveLength(1)
  })

  test('is moved, directed and removed like any other', () => {
    const { codingId } = add(picture, region)
    const place = { ...region, left: 7, width: 9 }
    project.command(() => coding.movePlace({ codingId, place }))
    project.command(() => coding.direct({ codingId, direction: 'counters' }))
    expect(places()).toMatchObject([{ place, direction: 'counters' }])
    project.command(() => coding.remove({ codingId }))
    expect(places()).toEqual([])
  })

  test('goes and comes with its line by undo and redo', () => {
    add(picture, region)
    const before = [text(), places()]
    project.journal.undo()
    expect([text().length, places()]).toEqual([2, []])
    project.journal.redo()
    expect([text(), places()]).toEqual(before)
  })
})

describe('a description that is changed after a region was coded', () => {
  const reword = (about: string, name = 'chart.png') =>
    project.command(() => project.attachment.change({ attachmentId: picture, name, about }))
  const lastLine = () => text().at(-1)
  const standing = () =>
    now(coding.ofSource({ sourceId: project.sourceId })).map(({ id, span, touched }) => ({
      id,
      covers: [span.start.offset, span.end.offset],
      touched,
    }))

  test('is said by the line, which the region covers as a whole, and nothing counts as touched', () => {
    const { codingId } = add(picture, region)
    reword('Five columns')
    expect(lastLine()).toBe('Five columns')
    reword('Five columns of notes 🪧')
    expect(lastLine()).toBe('Five columns of notes 🪧')
    expect(standing()).toEqual([{ id: codingId, covers: [0, 23], touched: null }])
    expect(passages()).toMatchObject([
      { quote: '[region 120,80 200×150] Five columns of notes 🪧', place: region },
    ])
    reword('')
    expect(lastLine()).toBe('chart.png')
    reword('', 'wall.png')
    expect(lastLine()).toBe('wall.png')
  })

  test('leaves a line that somebody has worded otherwise', () => {
    const { codingId } = add(picture, region)
    const { summary, blocks } = now(project.service.get({ sourceId: project.sourceId }))
    const blockId = blocks.at(-1)?.id
    if (blockId === undefined) throw new Error('There is no line.')
    const step = { type: 'replace' as const, blockId, start: 9, end: 9, text: ', of the hall' }
    project.command(() =>
      project.service.edit({ sourceId: summary.id, revision: summary.revision, steps: [step] }),
    )
    reword('Five columns')
    expect(lastLine()).toBe('chart.png, of the hall')
    expect(standing()).toEqual([{ id: codingId, covers: [0, 22], touched: null }])
  })

  test('comes and goes with the line by one undo', () => {
    add(picture, region)
    const before = [text(), standing()]
    reword('A chart in the hall')
    const after = [text(), standing()]
    expect(after).not.toEqual(before)
    project.journal.undo()
    expect([text(), standing()]).toEqual(before)
    project.journal.redo()
    expect([text(), standing()]).toEqual(after)
  })

  test('leaves a line whose words are coded for their own sake', () => {
    add(picture, region)
    const blocks = now(project.service.get({ sourceId: project.sourceId })).blocks
    const blockId = blocks.at(-1)?.id
    if (blockId === undefined) throw new Error('There is no line.')
    const span = { start: { blockId, offset: 0 }, end: { blockId, offset: 5 } }
    const { sourceId } = project
    project.command(() => now(coding.add({ sourceId, codeId, span, direction: 'counters' })))
    reword('A map of the hall')
    expect(passages().map(({ quote }) => quote)).toEqual([
      '[region 120,80 200×150] chart.png',
      'chart',
    ])
  })
})

test('a stretch of a recording says when', () => {
  add(recording, stretch, { codeId })
  expect(passages()).toMatchObject([{ quote: '[00:12:36–00:13:02] visit.wav', place: stretch }])
})

test('coding the words of the line is another coding than those of its regions', () => {
  const { codingId } = add(picture, region)
  const blockId = BlockId.parse(project.db.prepare('SELECT start_block FROM coding').pluck().get())
  const span = { start: { blockId, offset: 0 }, end: { blockId, offset: 9 } }
  const sourceId = project.sourceId
  const words = project.command(() =>
    now(coding.add({ sourceId, codeId, span, direction: 'counters' })),
  )
  expect(words.codingId).not.toBe(codingId)
  expect(passages().map(({ place }) => place)).toEqual([region, null])
})

test('a new code may be made for a place', () => {
  add(picture, region, { name: 'Columns' })
  expect(now(coding.codes({})).map(({ name }) => name)).toContain('Columns')
})

test('where the line was removed from the text, the next coding adds one again', () => {
  add(picture, region)
  const { summary, blocks } = now(project.service.get({ sourceId: project.sourceId }))
  const blockId = blocks.at(-1)?.id
  if (blockId === undefined) throw new Error('There is no line.')
  project.command(() => {
    run(project.db, 'DELETE FROM coding')
    return project.service.edit({
      sourceId: summary.id,
      revision: summary.revision,
      steps: [{ type: 'remove', blockId }],
    })
  })
  expect(text()).toHaveLength(2)
  add(picture, region)
  expect(text().at(-1)).toBe('chart.png')
})

describe('refused is', () => {
  test.each([
    ['a region of a recording', () => recording, region],
    ['a stretch of a picture', () => picture, stretch],
    ['a page of a picture', () => picture, { ...region, page: 1 }],
    ['a stretch that ends before it begins', () => recording, { ...stretch, to: 1 }],
  ] as const)('%s', (_, attachment, place) => {
    expect(() => add(attachment(), place)).toThrow('bad-span')
    expect(text()).toHaveLength(2)
  })

  test('moving a region into a stretch', () => {
    const { codingId } = add(picture, region)
    expect(() => project.command(() => coding.movePlace({ codingId, place: stretch }))).toThrow(
      'bad-span',
    )
  })

  test('removing an attachment that is coded', () => {
    const { codingId } = add(picture, region)
    const remove = () => project.command(() => project.attachment.remove({ attachmentId: picture }))
    expect(remove).toThrow('still-used')
    project.command(() => coding.remove({ codingId }))
    remove()
    expect(project.db.prepare('SELECT count(*) FROM attachment').pluck().get()).toBe(1)
  })

  test('coding in a network of published data', () => {
    project.command(() => run(project.db, 'UPDATE network SET read_only = 1'))
    expect(() => add(picture, region)).toThrow('published')
  })
})
