import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { AppError } from '../../../core/errors.ts'
import type { ReadFile } from '../readers.ts'
import { paragraph } from './blocks.ts'
import { bytesOf } from './fixture.ts'
import { readFileDirect } from './read-file.ts'
import { withSpeakers } from './speakers.ts'
import { docxOf } from './zip-fixture.ts'

const fixture = (name: string): Promise<ReadFile> =>
  readFileDirect(
    name,
    new Uint8Array(readFileSync(new URL(`./fixtures/transcripts/${name}`, import.meta.url))),
  )
const read = (name: string, text: string): Promise<ReadFile> => readFileDirect(name, bytesOf(text))

const lines = ({ blocks }: Pick<ReadFile, 'blocks'>): string[] =>
  blocks.map(({ kind, speaker, at, text }) =>
    [kind === 'turn' ? '' : kind, speaker, at, text].filter((part) => part !== '').join(' · '),
  )

describe('captions', () => {
  test('of Zoom name the speaker in each caption', async () => {
    expect(lines(await fixture('zoom.vtt'))).toEqual([
      'Ada Hill (she/her) · 00:00:02 · Good morning, everyone. Thank you for making the time.',
      'maría lópez · 00:00:08 · Buenos días 😀',
      'Ada Hill (she/her) · 00:00:09 · Who tried the routine at 9:30: anyone?',
      'Ada Hill (she/her) · 00:00:31 · No? Then I will begin.',
      'maría lópez · 00:12:36 · Lo probamos dos veces.',
      'iPhone (2) · 00:12:40 · Same here.',
    ])
  })

  test('of Teams name the speaker in a tag, and their notes are no loss', async () => {
    const file = await fixture('teams.vtt')
    expect(lines(file)).toEqual([
      "Hill, Ada · 00:00:03 · Hello everyone, welcome back. Let's start.",
      'Bo Chen (Guest) · 00:00:09 · We & the hub agreed: <5 minutes.',
      'שרה לוי · 00:00:10 · כן, בדיוק.',
    ])
    expect(file.losses).toEqual([])
  })

  test('of YouTube roll, and are read once', async () => {
    expect(lines(await fixture('youtube.vtt'))).toEqual([
      'paragraph · 00:00:00 · hello everyone welcome to the convening [Music]',
      'paragraph · 00:00:07 · thank you',
    ])
  })

  test('of Otter name the speaker where another begins', async () => {
    expect(lines(await fixture('otter.srt'))).toEqual([
      'Ada Hill · 00:00:00 · Welcome back. Last time we looked at the run charts.',
      'Bo Chen · 00:00:12 · We did it twice. 2024',
      'Ada Hill · 00:00:16 · Good.',
    ])
  })

  test('without speakers become paragraphs, parted at pauses', async () => {
    const file = await read(
      'a.srt',
      '\ufeff1\n0:00:01,000 --> 0:00:02,000 X1:10 X2:20\n{\\an8}We <font color="red">began</font>\n\n2\n0:00:02,100 --> 0:00:03,000\nlate. Note: bring pens.\n3\n0:00:08.000 --> 0:00:09.000\nThen &amp; now.\n',
    )
    expect(lines(file)).toEqual([
      'paragraph · 00:00:01 · We began late. Note: bring pens.',
      'paragraph · 00:00:08 · Then & now.',
    ])
  })

  test('that never pause or stop are broken into paragraphs all the same', async () => {
    const two = (n: number): string => String(n).padStart(2, '0')
    const stamp = (n: number): string => `00:${two(Math.floor(n / 60))}:${two(n % 60)},000`
    const text = Array.from(
      { length: 600 },
      (_, n) => `${n + 1}\n${stamp(n)} --> ${stamp(n + 1)}\nwords upon words ${n}`,
    ).join('\n\n')
    const { blocks } = await read('a.srt', text)
    expect(blocks.length).toBeGreaterThan(2)
    expect(Math.max(...blocks.map((block) => block.text.length))).toBeLessThan(3_100)
  })

  test('in .srt without a single time are refused', async () => {
    const reading = read('a.srt', 'Just words.')
    await expect(reading).rejects.toMatchObject({ code: 'unreadable-file' })
    await expect(reading).rejects.toBeInstanceOf(AppError)
  })

  test('with a blank row within keep what stands below it', async () => {
    const file = await read(
      'a.vtt',
      'WEBVTT\n\n00:01.000 --> 00:02.000\n \nBelow.\n \n7\n00:03.000 --> 00:04.000\nNext.\n',
    )
    expect(lines(file)).toEqual(['paragraph · 00:00:01 · Below. Next.'])
    expect(file.losses).toEqual([])
  })
})

describe('transcripts as text', () => {
  test('of Otter have names and times on lines of their own', async () => {
    expect(lines(await fixture('otter.txt'))).toEqual([
      'Ada Hill · 00:00:00 · Welcome back. Last time we looked at the run charts, and I promised to bring the numbers from Site C.',
      'Bo Chen · 00:00:12 · We did it twice – in two rooms 😀.',
      'Unknown Speaker · 01:02:36 · And we?',
      'Ada Hill · 01:02:40 · You too.',
      'paragraph · Transcribed by https://otter.ai',
    ])
  })

  test('of a Zoom chat say who wrote, and to whom where it was not to everyone', async () => {
    expect(lines(await fixture('zoom-chat.txt'))).toEqual([
      'Ada Hill · 10:02:15 · Welcome! Please add your name.',
      'Bo Chen (Site C) · 10:02:40 · Bo, Site C 👋🏽',
      'Bo Chen (Site C) · teacher',
      'Bo Chen (Site C) · 10:03:01 · (to Ada Hill (Direct Message)) May I leave at 11:00?',
      'maria · 10:03:30 · Reacted to "Welcome!" with 👍',
    ])
  })

  test('of captions that Zoom saved have names in brackets', async () => {
    expect(lines(await fixture('zoom-captions.txt'))).toEqual([
      'Ada Hill · 10:02:15 · Welcome everyone.',
      'Bo Chen · 10:02:21 · Thanks.',
      'Bo Chen · It went well.',
      'Ada Hill · 10:02:40 · Go on.',
    ])
  })

  test('of older Teams have a time, a name and words on three lines', async () => {
    const turns = [
      'Ada Hill · 00:00:00 · Hello everyone.',
      'Bo Chen · 00:00:03 · Hi.',
      'Ada Hill · 00:12:36 · Shall we begin?',
      'Bo Chen · 00:12:41 · Yes. Let us.',
    ]
    expect(lines(await fixture('teams-old.txt'))).toEqual(turns)
    const text = readFileSync(new URL('./fixtures/transcripts/teams-old.txt', import.meta.url))
    const rows = String(text).trim().split('\n')
    const stacked = rows.flatMap((row, n) =>
      n % 3 === 0
        ? `<w:p><w:r><w:t>${row.replace('>', '&gt;')}</w:t><w:br/><w:t>${rows[n + 1] ?? ''}</w:t><w:br/><w:t>${rows[n + 2] ?? ''}</w:t></w:r></w:p>`
        : [],
    )
    expect(lines(await readFileDirect('a.docx', docxOf(stacked.join(''))))).toEqual(turns)
  })

  test('of Teams in Word have a name and a time above the words', async () => {
    const rows = [
      ['Site visit', 'November 12, 2024, 3:31PM', '41m 7s'],
      ['Ada Hill started transcription'],
      ['Ada Hill   0:03', 'Hello everyone.', 'Welcome.'],
      ['Bo Chen (Guest)   0:09', 'Hi.'],
      ['Ada Hill   12:36', 'Shall we begin?'],
      ['Bo Chen (Guest)   1:02:41', 'Yes.'],
      ['Ada Hill stopped transcription'],
    ]
    const body = rows.map(
      (row) => `<w:p><w:r>${row.map((text) => `<w:t>${text}</w:t>`).join('<w:br/>')}</w:r></w:p>`,
    )
    expect(lines(await readFileDirect('a.docx', docxOf(body.join(''))))).toEqual([
      'paragraph · Site visit',
      'paragraph · November 12, 2024, 3:31PM',
      'paragraph · 41m 7s',
      'paragraph · Ada Hill started transcription',
      'Ada Hill · 00:00:03 · Hello everyone.',
      'Ada Hill · Welcome.',
      'Bo Chen (Guest) · 00:00:09 · Hi.',
      'Ada Hill · 00:12:36 · Shall we begin?',
      'Bo Chen (Guest) · 01:02:41 · Yes.',
      'paragraph · Ada Hill stopped transcription',
    ])
  })

  test('with the name, the time and the words on lines of their own', async () => {
    const text =
      'Ada Hill\n0:03\nHello.\nBo\n0:09\nHi.\nAda Hill\n0:12\nYes?\nBo\n0:15\nNo.\nReally.'
    expect(lines(await read('a.txt', text))).toEqual([
      'Ada Hill · 00:00:03 · Hello.',
      'Bo · 00:00:09 · Hi.',
      'Ada Hill · 00:00:12 · Yes?',
      'Bo · 00:00:15 · No.',
      'Bo · Really.',
    ])
  })

  test('with times between the turns', async () => {
    const text = '[00:00:03]\nAda: Hello.\n[00:12:36]\nBo: Hi.\nAda: Yes?\nBo: No.\n[00:13:00]\n'
    expect(lines(await read('a.txt', text))).toEqual([
      'Ada · 00:00:03 · Hello.',
      'Bo · 00:12:36 · Hi.',
      'Ada · Yes?',
      'Bo · No.',
      'paragraph · [00:13:00]',
    ])
  })

  test('with names that are not in Latin letters', async () => {
    const text = 'أحمد: كيف كان ذلك؟\nليلى: جيد 😀\nأحمد: ولماذا؟\n田中：はい。\n田中：どうも。'
    expect(lines(await read('a.txt', text))).toEqual([
      'أحمد · كيف كان ذلك؟',
      'ليلى · جيد 😀',
      'أحمد · ولماذا؟',
      '田中 · はい。',
      '田中 · どうも。',
    ])
  })

  test('are not seen in a form that is filled in again and again', () => {
    const cycle = [
      'Plan: Try it in two rooms.',
      'Do: We tried it.',
      'Study: It held.',
      'Act: Go on.',
    ]
    const form = [...cycle, ...cycle, ...cycle].map(paragraph)
    expect(withSpeakers(form)).toEqual(form)
  })

  test('with the times and speakers that a word processor hears', async () => {
    const text =
      'Audio file\nVisit.m4a\n\nTranscript\n00:00:03 Speaker 1\nHello.\n00:00:09 Speaker 2\nHi.\n00:12:36 Speaker 1\nYes?'
    expect(lines(await read('a.txt', text))).toEqual([
      'paragraph · Audio file',
      'paragraph · Visit.m4a',
      'paragraph · Transcript',
      'Speaker 1 · 00:00:03 · Hello.',
      'Speaker 2 · 00:00:09 · Hi.',
      'Speaker 1 · 00:12:36 · Yes?',
    ])
  })

  test('are not seen in an agenda that says the same every day', () => {
    const day = ['Welcome 9:00', 'Site visits 9:30', 'Lunch 12:00', 'Close 15:00']
    const agenda = [...day, ...day, ...day].map(paragraph)
    expect(withSpeakers(agenda)).toEqual(agenda)
  })

  test('made to slow a reader down are read in time', async () => {
    const started = performance.now()
    await read('a.txt', '10:02:15 From a to '.repeat(3_000))
    await read('a.txt', `A${' b'.repeat(40)} 1:2\n`.repeat(20_000))
    await read('a.txt', 'Ada\n0:01\n'.repeat(40_000))
    await read(
      'a.vtt',
      `WEBVTT\n\n${'00:00:01.000 --> 00:00:02.000\nA'.concat(': b\n\n').repeat(30_000)}`,
    )
    const names = Array.from(
      { length: 40_000 },
      (_, n) => `00:00:01.000 --> 00:00:02.000\nN${n}: b`,
    )
    await read('a.srt', names.join('\n\n'))
    expect(performance.now() - started).toBeLessThan(8_000)
  })
})
