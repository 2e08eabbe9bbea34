import { describe, expect, test } from 'vitest'
import type { ReadFile } from '../readers.ts'
import { paragraph } from './blocks.ts'
import { bytesOf } from './fixture.ts'
import { readFileDirect } from './read-file.ts'
import { withSpeakers } from './speakers.ts'
import { docxOf } from './zip-fixture.ts'

const read = (text: string): Promise<ReadFile> => readFileDirect('a.txt', bytesOf(text))

const lines = ({ blocks }: Pick<ReadFile, 'blocks'>): string[] =>
  blocks.map(({ kind, speaker, at, text }) =>
    [kind === 'turn' ? '' : kind, speaker, at, text].filter((part) => part !== '').join(' · '),
  )

const turns = [
  'Maria Lopez · 00:00:03 · We tried the routine.',
  'Interviewer · 00:00:12 · And then?',
  'Maria Lopez · 00:01:20 · It worked: twice.',
]

describe('a transcript', () => {
  test.each([
    [
      'Rev',
      'Maria Lopez (00:03):\nWe tried the routine.\n\nInterviewer (00:12):\nAnd then?\n\nMaria Lopez (01:20):\nIt worked: twice.\n',
    ],
    [
      'Descript',
      '[00:00:03] Maria Lopez: We tried the routine.\n\n[00:00:12] Interviewer: And then?\n\n[00:01:20] Maria Lopez: It worked: twice.\n',
    ],
    [
      'Sonix',
      'Maria Lopez: [00:00:03] We tried the routine.\n\nInterviewer: [00:00:12] And then?\n\nMaria Lopez: [00:01:20] It worked: twice.\n',
    ],
    [
      'Trint',
      'Maria Lopez [00:00:03] We tried the routine.\n\nInterviewer [00:00:12] And then?\n\nMaria Lopez [00:01:20] It worked: twice.\n',
    ],
    [
      'Fireflies',
      'Maria Lopez - 00:03\nWe tried the routine.\n\nInterviewer - 00:12\nAnd then?\n\nMaria Lopez - 01:20\nIt worked: twice.\n',
    ],
    [
      'MAXQDA, with stamps before the turns',
      '#00:00:03-1# Maria Lopez: We tried the routine.\n#00:00:12-0# Interviewer: And then?\n#00:01:20-7# Maria Lopez: It worked: twice.\n',
    ],
    [
      'a word processor',
      '00:00:03 Maria Lopez\nWe tried the routine.\n\n00:00:12 Interviewer\nAnd then?\n\n00:01:20 Maria Lopez\nIt worked: twice.\n',
    ],
  ])('of %s is turns with their times', async (_, text) => {
    expect(lines(await read(text))).toEqual(turns)
  })

  test('with stamps behind the turns has the time at which each began', async () => {
    const text =
      'I: How did it go? #00:00:03-1#\n\nB: Well, in C#. #00:00:09-5#\n\nI: And then? #00:00:12#\n\n#00:01:00-0#\n\nB: Again #00:01:02-0# we tried. #00:01:20-3#\n'
    expect(lines(await read(text))).toEqual([
      'I · How did it go?',
      'B · 00:00:03 · Well, in C#.',
      'I · 00:00:09 · And then?',
      'B · 00:01:00 · Again #00:01:02-0# we tried.',
    ])
  })

  test('made to slow the search for stamps down is read in time', () => {
    const started = performance.now()
    const block = paragraph(`#00:00:01-1# a${' '.repeat(400_000)}b #00:00:02-1#${' '.repeat(9)}`)
    expect(withSpeakers([block, block]).map(({ at }) => at)).toEqual(['00:00:01', '00:00:01'])
    expect(performance.now() - started).toBeLessThan(2_000)
  })

  test('of Google Meet has a time over some turns', async () => {
    const text =
      'Site visit - Transcript\nAttendees\nMaria Lopez, Jonah Reyes\n\n00:00:00\n\nMaria Lopez: We tried.\nJonah Reyes: And?\n\n00:05:01\n\nMaria Lopez: It worked.\nJonah Reyes: Good.\n'
    expect(lines(await read(text))).toEqual([
      'paragraph · Site visit - Transcript',
      'paragraph · Attendees',
      'paragraph · Maria Lopez, Jonah Reyes',
      'Maria Lopez · 00:00:00 · We tried.',
      'Jonah Reyes · And?',
      'Maria Lopez · 00:05:01 · It worked.',
      'Jonah Reyes · Good.',
    ])
  })
})

describe('names alone on their lines', () => {
  test('are speakers of what stands below them', async () => {
    const text =
      'Visit of 12 March\n\nInterviewer\nHow did it go?\n\nMaria de la Cruz\nWe tried the routine in two rooms.\nNobody was ready.\n\nInterviewer\nWhy?\n\nMaria de la Cruz\n\nThere was no time.\n'
    expect(lines(await read(text))).toEqual([
      'paragraph · Visit of 12 March',
      'Interviewer · How did it go?',
      'Maria de la Cruz · We tried the routine in two rooms.',
      'Maria de la Cruz · Nobody was ready.',
      'Interviewer · Why?',
      'Maria de la Cruz · There was no time.',
    ])
  })

  test('are speakers without anybody who asks, where people talk of themselves', async () => {
    const talk = ['I think we went too fast.', 'Yes, my room was lost.', 'So what do you want?']
    const names = ['Ada Hill', 'Bo Chen', 'محمد علي']
    const text = [...talk, ...talk].map((words, n) => `${names[n % 3] ?? ''}\n${words}\n`)
    expect(lines(await read(text.join('\n'))).slice(0, 3)).toEqual([
      'Ada Hill · I think we went too fast.',
      'Bo Chen · Yes, my room was lost.',
      'محمد علي · So what do you want?',
    ])
  })

  test('are speakers in a Word document too, and comments stay beside their words', async () => {
    const rows = ['Moderator', 'How was it?', 'P14', 'We tried it.', 'Moderator', 'And?', 'P14']
    const plain = rows.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join('')
    const file = await readFileDirect(
      'a.docx',
      docxOf(`${plain}<w:p><w:r><w:t>It worked for me.</w:t></w:r></w:p>`),
    )
    expect(lines(file)).toEqual([
      'Moderator · How was it?',
      'P14 · We tried it.',
      'Moderator · And?',
      'P14 · It worked for me.',
    ])
  })

  const sections = (names: readonly string[], words: readonly string[], times: number): string[] =>
    Array.from({ length: times }, () => names.flatMap((name, n) => [name, words[n] ?? ''])).flat()

  test.each([
    [
      'headings that come again for each site',
      sections(
        ['Key Successes', 'Next Steps'],
        ['The routine was used in all rooms this spring.', 'The team will share the chart.'],
        4,
      ),
    ],
    [
      'a list of tasks by person',
      sections(
        ['Maria Lopez', 'Bo Chen'],
        ['Share the run chart by Friday with the hub.', 'Book the room for the next meeting.'],
        4,
      ),
    ],
    [
      'a list of people with their roles',
      ['Maria Lopez', 'Teacher', 'Bo Chen', 'Coach', 'Ada Hill', 'Teacher', 'Jo Park', 'Coach'],
    ],
    [
      'a form that is filled in again and again',
      sections(
        ['Plan', 'Do', 'Study', 'Act'],
        ['We try it.', 'We tried it.', 'We saw it held.', 'We go on.'],
        3,
      ),
    ],
    [
      'one name over several texts',
      sections(['Maria Lopez'], ['I think that we should go on with our routine.'], 5),
    ],
    [
      'headings with what people said under each',
      sections(
        ['What Worked', 'What Did Not'],
        ['The protocol helped the teachers a lot.', 'There was not enough time for it.'],
        5,
      ),
    ],
  ])('are no speakers in %s', (_, text) => {
    const blocks = text.map(paragraph)
    expect(withSpeakers(blocks)).toEqual(blocks)
  })
})
