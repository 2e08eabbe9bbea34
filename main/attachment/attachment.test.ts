import { createHash } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import type { JobControl } from '../../core/contract.ts'
import { AppError } from '../../core/errors.ts'
import { AttachmentId, FileTicket, SourceId } from '../../core/ids.ts'
import { insert, run } from '../database/sql.ts'
import { setBlind } from '../project/coder-blind.ts'
import { attachmentProject, going, type AttachmentProject } from './fixture.ts'
import { partOf } from './reading.ts'
import { CHUNK_BYTES } from './stored-files.ts'
import { dropUnneededSlice } from './upkeep.ts'

let project: AttachmentProject

beforeEach(() => {
  project = attachmentProject()
})

/** Bytes that differ from place to place. */
function bytesOf(size: number, seed = 7): Uint8Array {
  return Uint8Array.from({ length: size }, (_, at) => (at * 31 + (at >> 8) * seed + seed) & 0xff)
}

const PNG = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3)

function readAll(id: AttachmentId): Buffer {
  const parts: Uint8Array[] = []
  for (let at = 0; ;) {
    const part = partOf(project.db, id, at)
    if (part === null || part.bytes.length === 0) return Buffer.concat(parts)
    parts.push(part.bytes)
    at += part.bytes.length
  }
}

const count = (table: string): number =>
  Number(project.db.prepare(`SELECT count(*) FROM ${table}`).pluck().get())

const ofSource = () => {
  const found = project.attachment.ofSource({ sourceId: project.sourceId })
  if (found instanceof Promise) throw new Error('A query answers at once.')
  return found
}

function tidy(): void {
  while (dropUnneededSlice(project.db));
}

describe('a file that is attached', () => {
  test('comes out byte by byte as it went in, from any place', async () => {
    const bytes = bytesOf(2 * CHUNK_BYTES + 1_000)
    const id = await project.attachOne('visit.bin', bytes)
    expect(readAll(id).equals(bytes)).toBe(true)
    const from = CHUNK_BYTES + 17
    expect(partOf(project.db, id, from)?.bytes).toEqual(
      Buffer.from(bytes.subarray(from, 2 * CHUNK_BYTES)),
    )
    expect(partOf(project.db, id, bytes.length)?.bytes.length).toBe(0)
  })

  test('is listed with its size, its hash and what its bytes say it is', async () => {
    await project.attachOne('chart.txt', PNG)
    expect(ofSource()).toMatchObject([
      {
        name: 'chart.txt',
        mediaType: 'image/png',
        size: 11,
        hash: createHash('sha256').update(PNG).digest('hex'),
        about: '',
        blockId: null,
      },
    ])
  })

  test('may be empty', async () => {
    const id = await project.attachOne('nothing', new Uint8Array(0))
    expect(partOf(project.db, id, 0)).toMatchObject({
      size: 0,
      mediaType: 'application/octet-stream',
    })
  })

  test('is put together from parts of any size', async () => {
    const bytes = bytesOf(CHUNK_BYTES + 5_000)
    async function* parts() {
      for (let at = 0; at < bytes.length; at += 777)
        yield await Promise.resolve(bytes.subarray(at, at + 777))
    }
    const { attached } = await project.attach([project.file('a.bin', parts)])
    const [{ id } = { id: AttachmentId.parse('') }] = attached
    expect(readAll(id).equals(bytes)).toBe(true)
    expect(count('stored_chunk')).toBe(2)
  })

  test('is stored once however often it is attached', async () => {
    const bytes = bytesOf(CHUNK_BYTES + 1)
    const tickets = [project.file('a.bin', bytes), project.file('b.bin', bytes)]
    const { attached } = await project.attach(tickets)
    const again = await project.attachOne('c.bin', bytes)
    tidy()
    expect([count('attachment'), count('stored_file'), count('stored_chunk')]).toEqual([3, 1, 2])
    for (const id of [...attached.map((one) => one.id), again])
      expect(readAll(id).equals(bytes)).toBe(true)
  })

  test('leaves its bytes out of the journal', async () => {
    await project.attachOne('a.bin', bytesOf(CHUNK_BYTES))
    const notes = project.db
      .prepare(
        `SELECT DISTINCT table_name FROM journal_change WHERE table_name LIKE '%a%chment' OR table_name LIKE 'stored%'`,
      )
      .pluck()
      .all()
    expect(notes).toEqual(['attachment'])
  })
})

describe('what cannot be attached', () => {
  test('a file that says it is too large is not even begun', async () => {
    const ticket = project.file(
      'film.mp4',
      () => {
        throw new Error('It must not be read.')
      },
      2_147_483_649,
    )
    const { attached, failures } = await project.attach([ticket, project.file('a.png', PNG)])
    expect(attached.map(({ name }) => name)).toEqual(['a.png'])
    expect(failures).toMatchObject([{ fileName: 'film.mp4', code: 'too-large' }])
  })

  test('a file that is gone, or whose sender goes away in the middle, is listed and leaves nothing', async () => {
    async function* breaking() {
      yield await Promise.resolve(bytesOf(CHUNK_BYTES))
      throw new AppError('connection-lost')
    }
    const gone = FileTicket.parse('ticket-of-nobody')
    const { failures } = await project.attach([gone, project.file('a.bin', breaking)])
    expect(failures.map(({ code }) => code)).toEqual(['file-gone', 'file-changed'])
    tidy()
    expect([count('attachment'), count('stored_file'), count('stored_chunk')]).toEqual([0, 0, 0])
    expect(project.letGo).toHaveLength(2)
  })

  test('a source that is not there, and one of published data, take no file', async () => {
    const files = [project.file('a.png', PNG)]
    const sourceId = SourceId.parse(project.work.newId())
    await expect(project.attachment.attach({ sourceId, files }, going)).rejects.toThrow('not-found')
    project.command(() => run(project.db, 'UPDATE network SET read_only = 1'))
    await expect(project.attach(files)).rejects.toThrow('published')
    expect(count('stored_file')).toBe(0)
  })

  test('a full disk says so and leaves the project whole', async () => {
    await project.attachOne('small.png', PNG)
    const pages = Number(project.db.pragma('page_count', { simple: true }))
    project.db.pragma(`max_page_count = ${String(pages + 100)}`)
    const big = project.file('big.bin', bytesOf(4 * CHUNK_BYTES))
    const failure = await project.attach([big]).catch((error: unknown) => error)
    expect(failure).toMatchObject({ code: 'disk-full' })
    project.db.pragma('max_page_count = 1073741823')
    tidy()
    expect(ofSource().map(({ name }) => name)).toEqual(['small.png'])
    expect(project.db.pragma('integrity_check', { simple: true })).toBe('ok')
    await project.attachOne('big.bin', bytesOf(4 * CHUNK_BYTES))
  })

  test('a job that is stopped leaves nothing', async () => {
    let passed = 0
    const control: JobControl<unknown> = {
      ...going,
      pause: () => {
        passed += 1
        if (passed > 6) throw new AppError('cancelled')
        return Promise.resolve()
      },
    }
    const files = [project.file('a.png', PNG), project.file('b.bin', bytesOf(9 * CHUNK_BYTES))]
    await expect(project.attach(files, control)).rejects.toThrow('cancelled')
    expect(count('stored_chunk')).toBeGreaterThan(0)
    tidy()
    expect([count('attachment'), count('stored_file'), count('stored_chunk')]).toEqual([0, 0, 0])
  })
})

describe('undo', () => {
  test('takes back what one job attached, and redo brings it again with its bytes', async () => {
    const bytes = bytesOf(CHUNK_BYTES + 9)
    await project.attach([project.file('a.bin', bytes), project.file('b.png', PNG)])
    const before = ofSource()
    project.journal.undo()
    expect(ofSource()).toEqual([])
    tidy()
    project.journal.redo()
    expect(ofSource()).toEqual(before)
    expect(before.map(({ id }) => readAll(id).length)).toEqual([bytes.length, PNG.length])
  })

  test('brings back what was removed, however much was done since', async () => {
    const bytes = bytesOf(CHUNK_BYTES + 9)
    const attachmentId = await project.attachOne('a.bin', bytes)
    project.command(() => project.attachment.remove({ attachmentId }))
    await project.attachOne('other.png', PNG)
    tidy()
    project.journal.undo()
    project.journal.undo()
    expect(readAll(attachmentId).equals(bytes)).toBe(true)
  })

  test('bytes go once no undo and no redo could need them', async () => {
    await project.attachOne('a.bin', bytesOf(3 * CHUNK_BYTES))
    project.journal.undo()
    await project.attachOne('other.png', PNG)
    tidy()
    expect([count('stored_file'), count('stored_chunk')]).toEqual([1, 1])
  })
})

describe('an attachment', () => {
  test('is renamed and described', async () => {
    const attachmentId = await project.attachOne('IMG_0001.png', PNG)
    const values = { name: 'Wall chart', about: 'Sticky notes in five columns' }
    project.command(() => project.attachment.change({ attachmentId, ...values }))
    expect(ofSource()).toMatchObject([values])
  })

  test('goes out under a ticket, and one that is not there under none', async () => {
    const attachmentId = await project.attachOne('a.png', PNG)
    expect(project.attachment.export({ attachmentId })).toEqual({
      ticket: `a.png ${attachmentId}`,
      name: 'a.png',
    })
    const other = AttachmentId.parse(project.work.newId())
    expect(() => project.attachment.export({ attachmentId: other })).toThrow('not-found')
    expect(partOf(project.db, other, 0)).toBeNull()
  })

  test('stays as it is in a network of published data', async () => {
    const attachmentId = await project.attachOne('a.png', PNG)
    project.command(() => run(project.db, 'UPDATE network SET read_only = 1'))
    const { change, remove } = project.attachment
    expect(() => project.command(() => change({ attachmentId, name: 'b', about: '' }))).toThrow(
      'published',
    )
    expect(() => project.command(() => remove({ attachmentId }))).toThrow('published')
  })
})

test('to who codes blind, removing is refused whether or not others coded a part of it', async () => {
  const { attachment, command, db, work } = project
  const attachmentId = await project.attachOne('chart.png', PNG)
  const remove = () => command(() => attachment.remove({ attachmentId }))
  setBlind(db, work.me(), true)
  command(() => insert(db, 'coder', { id: work.newId(), name: 'Other', initials: 'O' }))
  expect(remove).toThrow('blind')
  setBlind(db, work.me(), false)
  remove()
  expect(ofSource()).toEqual([])
})
