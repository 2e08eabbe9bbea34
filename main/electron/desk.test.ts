import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { AttachmentId } from '../../core/ids.ts'
import { openFiles } from '../engine/files.ts'
import { openDesk, type Desk } from './desk.ts'
import { fakeElectron, FakeWindow, type FakeElectron } from './fake-electron.ts'

let folder = ''
let fake: FakeElectron = fakeElectron()
let files = openFiles()
let desk: Desk

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'trellis-desk-'))
  fake = fakeElectron()
  files = openFiles()
  let next = 0
  desk = openDesk(fake.parts, new FakeWindow({ webPreferences: {} }).asShell(), {
    letIn: (file) => {
      const ticket = `ticket-${String((next += 1))}`
      files.letIn({ ...file, ticket })
      return ticket
    },
    takeOut: (ticket) => Promise.resolve(files.takeOut(ticket)),
    readPart: (_, from) =>
      Promise.resolve({
        name: 'visit.mp3',
        mediaType: 'audio/mpeg',
        size: 6,
        bytes: Buffer.from('listen').subarray(from, from + 2),
      }),
  })
})
afterEach(() => rmSync(folder, { recursive: true }))

test('an attachment is written part by part to where the person chose', async () => {
  const attachmentId = AttachmentId.parse('01a20000-0000-7000-8000-0000000000aa')
  const ticket = files.outgoingAttachment('visit.mp3', attachmentId)
  fake.answers.save = join(folder, 'visit.mp3')
  await desk.save({ type: 'save', ticket, name: 'visit.mp3' })
  expect(readFileSync(join(folder, 'visit.mp3'), 'utf8')).toBe('listen')
})

describe('files in', () => {
  test('a picked file is a ticket that the engine can read', async () => {
    writeFileSync(join(folder, 'visit.txt'), 'seen')
    fake.answers.open = [join(folder, 'visit.txt')]
    const picked = await desk.pick({ type: 'pick', extensions: ['txt'], multiple: false })
    expect(picked).toEqual([{ name: 'visit.txt', size: 4, ticket: 'ticket-1' }])
    expect(Buffer.from(await files.incoming('ticket-1').bytes()).toString()).toBe('seen')
  })

  test('the chooser offers what can be read, several where several may come', async () => {
    await desk.pick({ type: 'pick', extensions: ['txt', 'docx'], multiple: true })
    expect(fake.asked[0]?.options).toMatchObject({
      properties: ['openFile', 'multiSelections'],
      filters: [{ extensions: ['txt', 'docx'] }],
    })
  })

  test('thinking better of it brings nothing in', async () => {
    expect(await desk.pick({ type: 'pick', extensions: ['txt'], multiple: true })).toEqual([])
  })

  test('what was on the clipboard is a file without a place', async () => {
    const bytes = Buffer.from('seen')
    const picked = await desk.bring({ type: 'bring', name: 'Picture.png', bytes })
    expect(picked).toEqual({ name: 'Picture.png', size: 4, ticket: 'ticket-1' })
    expect(Buffer.from(await files.incoming('ticket-1').bytes()).toString()).toBe('seen')
  })

  test('a dropped folder is no file', async () => {
    await expect(desk.take([folder])).rejects.toMatchObject({ code: 'no-such-file' })
  })

  test('a dropped file that is gone is no file', async () => {
    const lost = desk.take([join(folder, 'gone.txt')])
    await expect(lost).rejects.toMatchObject({ code: 'no-such-file', detail: 'gone.txt' })
  })
})

describe('files out', () => {
  const report = () => files.outgoing('report.docx', new Uint8Array([1, 2, 3]))
  const ask = (ticket: string) => desk.save({ type: 'save', ticket, name: 'report.docx' })

  test('are saved whole, with nothing left beside them', async () => {
    fake.answers.save = join(folder, 'mine.docx')
    expect(await ask(report())).toBe(join(folder, 'mine.docx'))
    expect([...readFileSync(join(folder, 'mine.docx'))]).toEqual([1, 2, 3])
    expect(readdirSync(folder)).toEqual(['mine.docx'])
  })

  test('take the place of an older one', async () => {
    writeFileSync(join(folder, 'mine.docx'), 'old and longer')
    fake.answers.save = join(folder, 'mine.docx')
    await ask(report())
    expect([...readFileSync(join(folder, 'mine.docx'))]).toEqual([1, 2, 3])
  })

  test('thinking better of it keeps the document for another try', async () => {
    const ticket = report()
    expect(await ask(ticket)).toBeNull()
    fake.answers.save = join(folder, 'mine.docx')
    expect(await ask(ticket)).toBe(join(folder, 'mine.docx'))
  })

  test('a ticket is good for once', async () => {
    const ticket = report()
    fake.answers.save = join(folder, 'mine.docx')
    await ask(ticket)
    await expect(ask(ticket)).rejects.toMatchObject({ code: 'file-gone' })
  })

  test('a folder that is gone has its own sentence', async () => {
    fake.answers.save = join(folder, 'nowhere', 'mine.docx')
    await expect(ask(report())).rejects.toMatchObject({ code: 'no-such-folder' })
  })

  test('where saving fails, what was there is still there, and nothing besides', async () => {
    mkdirSync(join(folder, 'mine.docx'))
    fake.answers.save = join(folder, 'mine.docx')
    await expect(ask(report())).rejects.toThrow()
    expect(readdirSync(folder)).toEqual(['mine.docx'])
  })
})

describe('the place of a project', () => {
  test('is chosen among projects', async () => {
    fake.answers.open = ['/home/me/north.trellis']
    const path = await desk.choosePath({ type: 'choose-path', purpose: 'open', suggested: '' })
    expect(path).toBe('/home/me/north.trellis')
    expect(fake.asked[0]?.options).toMatchObject({ filters: [{ extensions: ['trellis'] }] })
  })

  test('gets its ending where a new one is named without', async () => {
    fake.answers.save = '/home/me/north'
    const message = { type: 'choose-path', purpose: 'create', suggested: 'north.trellis' } as const
    expect(await desk.choosePath(message)).toBe('/home/me/north.trellis')
  })

  test('is null for a person who thinks better of it', async () => {
    for (const purpose of ['open', 'create'] as const)
      expect(await desk.choosePath({ type: 'choose-path', purpose, suggested: '' })).toBeNull()
  })
})

test('a text is copied by the shell, since the page has no right to the clipboard', async () => {
  await desk.copy({ type: 'copy', text: 'ABCDE-FGHJK' })
  expect(fake.copied).toEqual([['ABCDE-FGHJK']])
})
