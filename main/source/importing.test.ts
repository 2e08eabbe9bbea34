import { beforeEach, describe, expect, test } from 'vitest'
import type { FileTicket, NetworkId } from '../../core/ids.ts'
import { AppError } from '../../core/errors.ts'
import {
  addNetwork,
  blockOf,
  controlOf,
  sourceProject,
  textOf,
  type SourceProject,
} from './fixture.ts'
import { bytesOf, callVtt, interviewDocx } from './read/fixture.ts'

let project: SourceProject
beforeEach(() => {
  project = sourceProject()
})

const order = (tickets: readonly FileTicket[], networkId = project.networkId) => ({
  ...{ networkId, waveId: null, kind: 'interview' as const, date: '2024-11-12' },
  files: tickets.map((ticket) => ({ ticket, title: null, about: '' })),
})
const bringIn = (...tickets: FileTicket[]) =>
  project.service.importFiles(order(tickets), controlOf())
const text = (name: string, words: string): FileTicket => project.letIn(name, bytesOf(words))
const listed = (networkId: NetworkId = project.networkId) => project.service.list({ networkId })

async function codeOf(job: Promise<unknown>): Promise<string> {
  try {
    await job
    return 'done'
  } catch (error) {
    return error instanceof AppError ? error.code : 'a defect'
  }
}

describe('a preview', () => {
  test('shows what each file would become, and which cannot be read', async () => {
    const files = [
      project.letIn('p14.docx', await interviewDocx()),
      project.letIn('call.vtt', bytesOf(callVtt)),
      text('scan.tiff', 'x'),
      text('empty.txt', ''),
    ]
    const control = controlOf()
    const { previews, failures } = await project.service.preview(
      { files: files.map((ticket) => ({ ticket })) },
      control,
    )
    expect(
      previews.map(({ title, format, speakers, blocks }) => [
        title,
        format,
        speakers.map(({ name }) => name),
        blocks,
      ]),
    ).toEqual([
      ['Interview with P14', 'docx', ['Interviewer', 'P14'], 15],
      ['call', 'vtt', ['Ada Lovelace', 'P14'], 2],
    ])
    expect(previews[0]?.opening[0]).toMatchObject({ kind: 'heading', text: 'Interview with P14' })
    expect(failures.map(({ fileName, code }) => [fileName, code])).toEqual([
      ['scan.tiff', 'unknown-format'],
      ['empty.txt', 'no-text'],
    ])
    expect(failures.every(({ message }) => message !== '')).toBe(true)
    expect(control.reports.at(-1)).toMatchObject({ done: 4, total: 4 })
    expect(listed()).toEqual([])
  })

  test('refuses what is too large without reading it', async () => {
    const ticket = project.letIn('huge.txt', bytesOf('x'), 500_000_000)
    const { failures } = await project.service.preview({ files: [{ ticket }] }, controlOf())
    expect(failures).toMatchObject([{ code: 'too-large' }])
  })

  test('names the source that holds the same file already', async () => {
    const { imported } = await bringIn(text('a.txt', 'One'))
    const again = text('b.txt', 'One')
    const { previews } = await project.service.preview({ files: [{ ticket: again }] }, controlOf())
    expect(previews[0]?.duplicates).toEqual([
      { sourceId: imported[0]?.id, networkId: project.networkId, title: 'a' },
    ])
  })
})

describe('an import', () => {
  test('makes a source of each file, and goes on where one fails', async () => {
    const { imported, failures } = await bringIn(
      text('a.txt', 'One two\nThree'),
      text('scan.tiff', 'x'),
      project.letIn('call.vtt', bytesOf(callVtt)),
    )
    expect(
      imported.map(({ title, words, provenance, fileName, kind }) => [
        title,
        words,
        provenance,
        fileName,
        kind,
      ]),
    ).toEqual([
      ['a', 3, 'imported', 'a.txt', 'interview'],
      ['call', 11, 'imported', 'call.vtt', 'interview'],
    ])
    expect(failures).toMatchObject([{ fileName: 'scan.tiff', code: 'unknown-format' }])
    const [first] = imported
    expect(first && textOf(project, first.id).blocks.map((block) => block.text)).toEqual([
      'One two',
      'Three',
    ])
  })

  test('is taken back and brought back as one', async () => {
    const long = Array.from({ length: 1_200 }, (_, n) => `Line ${n} of a long talk.`).join('\n')
    const { imported } = await bringIn(text('a.txt', 'One'), text('long.txt', long))
    const before = imported.map(({ id }) => textOf(project, id))
    expect(project.journal.nextUndo()?.subject).toBe('2 files')
    project.journal.undo()
    expect(listed()).toEqual([])
    project.journal.redo()
    expect(imported.map(({ id }) => textOf(project, id))).toEqual(before)
    expect(before[1]?.blocks).toHaveLength(1_200)
  })

  test('that is stopped leaves nothing', async () => {
    const tickets = Array.from({ length: 5 }, (_, n) => text(`${n}.txt`, `Text ${n}`))
    expect(await codeOf(project.service.importFiles(order(tickets), controlOf(3)))).toBe(
      'cancelled',
    )
    expect(listed()).toEqual([])
    expect(project.service.search({ text: 'Text', limit: 10 })).toEqual([])
  })

  test('goes on behind what somebody writes into the text meanwhile', async () => {
    const { service, networkId, letIn, command, db } = project
    const long = Array.from({ length: 900 }, (_, n) => `Line ${n}`).join('\n')
    const mine = ['Mine 1', 'Mine 2', 'Mine 3'].map((words) => blockOf(project, words))
    /** How many lines stood there when they were written; a slow computer brings fewer at a time. */
    let before = 0
    const write = (): void => {
      const [source] = service.list({ networkId })
      const blocks = source === undefined ? [] : textOf(project, source.id).blocks
      if (source === undefined || blocks.length === 0 || before > 0) return
      before = blocks.length
      const steps = mine.map((block, at) => {
        const after = mine[at - 1]?.id ?? blocks.at(-1)?.id ?? null
        return { type: 'insert' as const, after, block }
      })
      const { revision } = textOf(project, source.id).summary
      command(() => service.edit({ sourceId: source.id, revision, steps }))
    }
    const control = { ...controlOf(), pause: () => Promise.resolve().then(write) }
    await service.importFiles(order([letIn('long.txt', bytesOf(long))], networkId), control)
    const places = db.prepare('SELECT position FROM source_block').pluck().all()
    expect(new Set(places).size).toBe(903)
    const [source] = service.list({ networkId })
    const texts = source === undefined ? [] : textOf(project, source.id).blocks.map((b) => b.text)
    expect(before).toBeLessThan(900)
    expect(texts.slice(before - 1, before + 4)).toEqual([
      `Line ${before - 1}`,
      ...['Mine 1', 'Mine 2', 'Mine 3'],
      `Line ${before}`,
    ])
  })

  test('is stopped in the middle of a file that takes long to read', async () => {
    const { service, networkId, letIn } = sourceProject(() => new Promise(() => undefined))
    const started = Date.now()
    const check = (): void => {
      if (Date.now() - started > 50) throw new AppError('cancelled')
    }
    const control = { ...controlOf(), check }
    const files = [letIn('slow.docx', bytesOf('x'))]
    expect(await codeOf(service.importFiles(order(files, networkId), control))).toBe('cancelled')
    expect(
      await codeOf(service.preview({ files: files.map((ticket) => ({ ticket })) }, control)),
    ).toBe('cancelled')
  })

  test('does not bring the same file twice into one network', async () => {
    const { imported, failures } = await bringIn(text('a.txt', 'One'), text('copy.txt', 'One'))
    expect(imported).toHaveLength(1)
    expect(failures).toMatchObject([{ fileName: 'copy.txt', code: 'already-imported' }])
    const other = addNetwork(project)
    const there = await project.service.importFiles(
      order([text('c.txt', 'One')], other),
      controlOf(),
    )
    expect(there.imported).toHaveLength(1)
  })

  test('lists a file that is gone', async () => {
    const { failures } = await bringIn('ticket-of-nothing-at-all' as FileTicket)
    expect(failures).toMatchObject([{ code: 'file-gone' }])
  })

  test('into published data is refused, into synthetic data is marked', async () => {
    const published = addNetwork(project, 'published', 1)
    const ticket = text('a.txt', 'One')
    expect(await codeOf(project.service.importFiles(order([ticket], published), controlOf()))).toBe(
      'published',
    )
    const synthetic = addNetwork(project, 'synthetic')
    const { imported } = await project.service.importFiles(order([ticket], synthetic), controlOf())
    expect(imported[0]?.provenance).toBe('synthetic')
  })

  test('works in many short transactions and pauses in between', async () => {
    const long = Array.from(
      { length: 5_000 },
      (_, n) => `Line ${n}: ${'words and words '.repeat(6)}`,
    ).join('\n')
    const started = project.db.prepare('SELECT count(*) FROM journal').pluck().get()
    let pauses = 0
    const control = { ...controlOf(), pause: () => Promise.resolve(void (pauses += 1)) }
    await project.service.importFiles(order([text('long.txt', long)]), control)
    const entries =
      Number(project.db.prepare('SELECT count(*) FROM journal').pluck().get()) - Number(started)
    expect(entries).toBeGreaterThanOrEqual(20)
    expect(pauses).toBeGreaterThanOrEqual(20)
  })
})
