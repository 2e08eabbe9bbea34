import { describe, expect, test } from 'vitest'
import type { ReadFile } from '../readers.ts'
import { bytesOf } from './fixture.ts'
import { readFileDirect } from './read-file.ts'

const texts = ({ blocks }: ReadFile): string[] => blocks.map(({ text }) => text)

describe('the encoding of a text', () => {
  test.each([
    ['שלום לכולם, מה שלומכם היום? טוב תודה'],
    ['我们 在 学校 见面 了，大家 都 很 高兴。'],
    ['Привет всем, кто пришёл сегодня'],
  ])('is told to be UTF-16 without a mark for %s', async (text) => {
    for (const swap of [false, true]) {
      const bytes = Buffer.from(text, 'utf16le')
      const file = await readFileDirect('a.txt', new Uint8Array(swap ? bytes.swap16() : bytes))
      expect([file.encoding, texts(file)]).toEqual([swap ? 'UTF-16 BE' : 'UTF-16 LE', [text]])
    }
  })

  test('is told to be UTF-8 where a few of its bytes are broken, and that is said', async () => {
    const bytes = new Uint8Array([...bytesOf('Café — Zoë, “señor”, größer, naïve, ça'), 0xe9])
    const file = await readFileDirect('a.txt', bytes)
    expect([file.encoding, texts(file)]).toEqual([
      'UTF-8',
      ['Café — Zoë, “señor”, größer, naïve, ça\ufffd'],
    ])
    expect(file.losses).toEqual([
      'One place in the file cannot be read as letters and was marked with \ufffd.',
    ])
  })

  test('is not UTF-16 for bytes of a picture', async () => {
    const bytes = new Uint8Array(4_000).map((_, n) => (n % 2 === 0 ? (n * 7) % 32 : 0))
    await expect(readFileDirect('a.txt', bytes)).rejects.toMatchObject({ code: 'unreadable-file' })
  })
})

describe('a chosen encoding', () => {
  const latin = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'))

  test.each([
    ['utf-16le', 'UTF-16 LE', Buffer.from('Zoë und 我们', 'utf16le'), 'Zoë und 我们'],
    ['utf-16be', 'UTF-16 BE', Buffer.from('Zoë', 'utf16le').swap16(), 'Zoë'],
    ['windows-1252', 'windows-1252', Buffer.from('Zoë'), 'ZoÃ«'],
    ['macintosh', 'Mac Roman', Buffer.from([0x5a, 0x6f, 0x91]), 'Zoë'],
    ['windows-1251', 'windows-1251', Buffer.from([0xcf, 0xf0, 0xe8]), 'При'],
    ['utf-8', 'UTF-8', Buffer.from([0xef, 0xbb, 0xbf, 0x5a]), 'Z'],
  ] as const)(
    'of %s is taken whatever the bytes look like',
    async (encoding, name, bytes, text) => {
      const file = await readFileDirect('a.txt', new Uint8Array(bytes), { encoding })
      expect([file.encoding, texts(file)]).toEqual([name, [text]])
    },
  )

  test.each([
    ['a.txt', 'caf\u00e9'],
    ['a.md', '# caf\u00e9'],
    ['a.html', '<p>caf\u00e9</p>'],
    ['a.vtt', 'WEBVTT\n\n00:01.000 --> 00:02.000\ncaf\u00e9\n'],
    ['a.srt', '1\n00:00:01,000 --> 00:00:02,000\ncaf\u00e9\n'],
  ])('holds for %s, and what is no letter in it is told', async (name, text) => {
    const guessed = await readFileDirect(name, latin(text))
    expect([guessed.encoding, guessed.isEncodingGuessed, texts(guessed)]).toEqual([
      ...['windows-1252', true],
      ['café'],
    ])
    const file = await readFileDirect(name, latin(text), { encoding: 'utf-8' })
    expect([file.encoding, file.isEncodingGuessed, texts(file)]).toEqual([
      ...['UTF-8', true],
      ['caf\ufffd'],
    ])
    expect(file.losses).toEqual([
      'One place in the file cannot be read as letters and was marked with \ufffd.',
    ])
  })

  test('holds for the cells of a table', async () => {
    const bytes = latin('Naam,Zo\u00e9\nA,\u00e9\n')
    const file = await readFileDirect('a.csv', bytes, { encoding: 'windows-1251' })
    expect([file.isEncodingGuessed, file.tables]).toMatchObject([
      true,
      [{ columns: ['Naam', 'Zoй'], rows: [['A', 'й']] }],
    ])
  })

  test('is no guess where the file says it itself, whoever chooses another', async () => {
    const marked = Uint8Array.from([0xef, 0xbb, 0xbf, ...bytesOf('Z')])
    const declared = bytesOf('<meta charset="utf-8"><p>Z')
    for (const choices of [{}, { encoding: 'windows-1252' }] as const) {
      expect((await readFileDirect('a.txt', marked, choices)).isEncodingGuessed).toBeUndefined()
      expect((await readFileDirect('a.html', declared, choices)).isEncodingGuessed).toBeUndefined()
    }
    expect((await readFileDirect('a.html', bytesOf('<p>Z'))).isEncodingGuessed).toBe(true)
  })

  test('of a file that then holds nothing is refused like any other', async () => {
    const bytes = latin('1\n00:00:01,000 --> 00:00:02,000\nWords\n')
    const reading = readFileDirect('a.srt', bytes, { encoding: 'utf-16le' })
    await expect(reading).rejects.toMatchObject({ code: 'unreadable-file' })
  })
})
