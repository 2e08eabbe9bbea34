import { afterEach, describe, expect, test } from 'vitest'
import { AppError } from '../../../core/errors.ts'
import { openReaders, type ReaderLimits } from '../reader-pool.ts'
import type { Readers } from '../readers.ts'
import { bytesOf, interviewDocx } from './fixture.ts'
import { docxOf, part, zipOf } from './zip-fixture.ts'
import { readFileDirect } from './read-file.ts'

async function codeOf(reading: Promise<unknown>): Promise<string> {
  try {
    await reading
    return 'read'
  } catch (error) {
    return error instanceof AppError ? error.code : 'a defect'
  }
}

const read = (name: string, bytes: Uint8Array): Promise<string> =>
  codeOf(readFileDirect(name, bytes))

describe('a file that is not what it says', () => {
  test('of no known kind is named so', async () => {
    expect(await read('a.pages', bytesOf('x'))).toBe('unknown-format')
    expect(await read('README', bytesOf('x'))).toBe('unknown-format')
    expect(await read('a.constructor', bytesOf('x'))).toBe('unknown-format')
  })

  test('with another one’s ending is refused', async () => {
    expect(await read('a.docx', bytesOf('just text'))).toBe('unreadable-file')
    expect(await read('a.docx', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3]))).toBe(
      'unreadable-file',
    )
    expect(await read('a.txt', await interviewDocx())).toBe('unreadable-file')
    expect(await read('a.md', bytesOf('%PDF-1.7 and so on'))).toBe('unreadable-file')
    expect(
      await read(
        'a.txt',
        new Uint8Array(2_000).map((_, n) => n % 7),
      ),
    ).toBe('unreadable-file')
  })

  test('without words is said to be empty', async () => {
    for (const name of ['a.txt', 'a.md', 'a.docx', 'a.vtt'])
      expect(await read(name, new Uint8Array())).toBe('no-text')
    expect(await read('a.txt', bytesOf(' \n\t\n'))).toBe('no-text')
    expect(await read('a.vtt', bytesOf('WEBVTT\n'))).toBe('no-text')
    expect(await read('a.docx', docxOf('<w:p/>'))).toBe('no-text')
  })

  test('broken off, in any place, is unreadable', async () => {
    const whole = await interviewDocx()
    for (let at = 5; at < whole.length; at += Math.ceil(whole.length / 20))
      expect(await read('a.docx', whole.slice(0, at))).toBe('unreadable-file')
  })

  test('with flipped bytes never ends in a defect', async () => {
    const whole = await interviewDocx()
    for (let at = 0; at < whole.length; at += Math.ceil(whole.length / 30)) {
      const damaged = whole.slice()
      damaged[at] = (damaged[at] ?? 0) ^ 0xff
      expect(await read('a.docx', damaged)).not.toBe('a defect')
    }
  })
})

describe('a file that would do harm', () => {
  test('of 500 MB is refused unread', async () => {
    expect(await read('a.txt', new Uint8Array(500_000_000))).toBe('too-large')
  })

  test('that unpacks to more than it says is stopped', async () => {
    const zeros = Buffer.alloc(90_000_000, 'x')
    const packed = part('word/document.xml', zeros, 1_000)
    expect(packed.packed.length).toBeLessThan(200_000)
    expect(await read('a.docx', zipOf([packed]))).toBe('too-large')
  })

  test('of many parts that share their bytes is stopped', async () => {
    const one = part('word/media/a.png', Buffer.alloc(90_000_000, 'x'))
    expect(await read('a.docx', zipOf(Array.from({ length: 5 }, () => one)))).toBe('too-large')
  })

  test('of more elements than any book is stopped before it is parsed', async () => {
    const started = performance.now()
    expect(await read('a.docx', docxOf('<w:p/>'.repeat(700_000)))).toBe('too-large')
    expect(performance.now() - started).toBeLessThan(5_000)
  })

  test('of more lines than anybody could read is refused', async () => {
    expect(await read('a.md', bytesOf('- a\n'.repeat(300_000)))).toBe('too-large')
  })

  test('with entities that multiply is refused', async () => {
    const entities = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>'
    expect(await read('a.docx', docxOf('<w:p><w:r><w:t>&b;</w:t></w:r></w:p>', entities))).toBe(
      'unreadable-file',
    )
  })

  test('nested without end is refused', async () => {
    const depth = 200_000
    const body = `${'<w:ins>'.repeat(depth)}${'</w:ins>'.repeat(depth)}`
    expect(['unreadable-file', 'no-text']).toContain(await read('a.docx', docxOf(body)))
  })

  test('made to slow a reader down is read in time', async () => {
    const started = performance.now()
    await read('a.md', bytesOf('['.repeat(4_000)))
    await read('a.txt', bytesOf(`A${' a.'.repeat(60_000)}\n`.repeat(3)))
    await read('a.vtt', bytesOf(`WEBVTT\n\n00:00:01.000 --> 00:00:02.000\n${'<v '.repeat(30_000)}`))
    expect(performance.now() - started).toBeLessThan(5_000)
  })
})

describe('the reader’s thread', () => {
  let readers: Readers | null = null
  const open = (worker: string, limits?: ReaderLimits): Readers =>
    (readers = openReaders(new URL(worker, import.meta.url), limits))
  afterEach(async () => {
    await readers?.close()
  })

  test('reads one file after the other and tells failures by code', async () => {
    const { read: readThere } = open('./worker.ts')
    const found = await Promise.all([
      readThere('a.txt', bytesOf('One')).then((file) => file.blocks[0]?.text),
      codeOf(readThere('b.pages', bytesOf('x'))),
      readThere('c.docx', await interviewDocx()).then((file) => file.title),
    ])
    expect(found).toEqual(['One', 'unknown-format', 'Interview with P14'])
  })

  const harm = (script: string): string =>
    `data:text/javascript,import{parentPort as p}from'node:worker_threads';p.on('message',m=>{if(m.name==='good.txt')p.postMessage({id:m.id,ok:true,file:{title:'good'}});else{${script}}})`

  test.each([
    ['too-slow', 'for(;;){}'],
    ['unreadable-file', 'throw new Error()'],
  ])('that ends in %s is replaced, and the next file is read', async (code, script) => {
    const { read: readThere } = open(harm(script), {
      time: code === 'too-slow' ? 400 : 10_000,
      memory: 24,
    })
    expect(await codeOf(readThere('bad.txt', bytesOf('x')))).toBe(code)
    expect((await readThere('good.txt', bytesOf('x'))).title).toBe('good')
  })
})
