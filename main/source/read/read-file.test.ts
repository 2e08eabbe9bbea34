import { describe, expect, test } from 'vitest'
import { AppError } from '../../../core/errors.ts'
import type { ReadFile } from '../readers.ts'
import { bytesOf, callVtt, interviewDocx } from './fixture.ts'
import { readFileDirect } from './read-file.ts'
import { docxOf } from './zip-fixture.ts'

const lines = ({ blocks }: ReadFile): string[] =>
  blocks.map(({ kind, speaker, at, text }) =>
    [kind, speaker, at, text].filter((part) => part !== '').join(' · '),
  )

async function codeOf(name: string, bytes: Uint8Array): Promise<string> {
  try {
    await readFileDirect(name, bytes)
    return 'read'
  } catch (error) {
    return error instanceof AppError ? error.code : 'a defect'
  }
}

describe('plain text', () => {
  test('is a block for each line', async () => {
    const file = await readFileDirect(
      'field_notes.txt',
      bytesOf('One 😀\r\n\r\n  Two\rThree\u2028Four'),
    )
    expect(lines(file)).toEqual([
      'paragraph · One 😀',
      'paragraph · Two',
      'paragraph · Three',
      'paragraph · Four',
    ])
    expect([file.title, file.encoding, file.losses]).toEqual(['field notes', 'UTF-8', []])
    expect(file.hash).toMatch(/^[0-9a-f]{64}$/u)
  })

  test.each([
    ['UTF-8', Buffer.from([0xef, 0xbb, 0xbf, ...Buffer.from('Café שלום')])],
    ['UTF-16 LE', Buffer.from([0xff, 0xfe, ...Buffer.from('Café שלום', 'utf16le')])],
    ['UTF-16 BE', Buffer.from([0xfe, 0xff, ...Buffer.from('Café שלום', 'utf16le').swap16()])],
    ['UTF-16 LE', Buffer.from('Café and a good deal more of it', 'utf16le')],
    [
      'windows-1252',
      Buffer.from([0x43, 0x61, 0x66, 0xe9, 0x20, 0x93, 0x68, 0x69, 0x94, 0x20, 0x80]),
    ],
  ])('is told to be %s', async (encoding, bytes) => {
    const file = await readFileDirect('a.txt', new Uint8Array(bytes))
    expect(file.encoding).toBe(encoding)
    expect(file.blocks[0]?.text).toMatch(/^Café (?:שלום|“hi” €|and a good deal more of it)$/u)
  })

  test('says how many control characters it dropped', async () => {
    const file = await readFileDirect('a.txt', bytesOf(`a\u0007b ${'word '.repeat(200)}\u001b[0m`))
    expect(file.losses).toEqual(['2 control characters that cannot be shown were left out.'])
  })

  test('is a transcript where names come again and again', async () => {
    const talk =
      'Interview, spring\nInterviewer: How?\n[00:02:05] P14: So.\nDr. Ada Hill (hub): Yes.\nP14: It was at 9:30: late.\nInterviewer: And?'
    expect(lines(await readFileDirect('a.txt', bytesOf(talk)))).toEqual([
      'paragraph · Interview, spring',
      'turn · Interviewer · How?',
      'turn · P14 · 00:02:05 · So.',
      'turn · Dr. Ada Hill (hub) · Yes.',
      'turn · P14 · It was at 9:30: late.',
      'turn · Interviewer · And?',
    ])
  })

  test('takes a line with a name and a time as the head of what follows', async () => {
    const talk =
      'Ada Hill  0:03\nWelcome.\nBob  1:02:05\nThanks.\nAda Hill  1:02:09\nOf course.\nAnd more.\n1:03:00 Bob\nYes.'
    expect(lines(await readFileDirect('a.txt', bytesOf(talk)))).toEqual([
      'turn · Ada Hill · 00:00:03 · Welcome.',
      'turn · Bob · 01:02:05 · Thanks.',
      'turn · Ada Hill · 01:02:09 · Of course.',
      'turn · Ada Hill · And more.',
      'turn · Bob · 01:03:00 · Yes.',
    ])
  })

  test('is no transcript for a colon or two', async () => {
    const memo = 'Date: 12 May\nNote: bring pens\nWe met.\nNobody spoke.\nWe left.'
    const { blocks } = await readFileDirect('a.txt', bytesOf(memo))
    expect(blocks.every((block) => block.speaker === '')).toBe(true)
  })
})

describe('Markdown', () => {
  const text = `# Charter &amp; aim

A *wrapped* line
goes **on** with [a link](https://x.example) and \`code\`.

- one
- [x] two
  - deeper

> quoted

| Site | Visits |
|---|---|
| C | 4 |

<div>raw</div>

![chart](x.png) end
`

  test('becomes headings, items and paragraphs without the signs', async () => {
    const file = await readFileDirect('charter.md', bytesOf(text))
    expect(lines(file)).toEqual([
      'heading · Charter & aim',
      'paragraph · A wrapped line goes on with a link (https://x.example) and code.',
      'item · one',
      'item · ☑ two',
      'item · deeper',
      'paragraph · quoted',
      'paragraph · Site | Visits',
      'paragraph · C | 4',
      'paragraph · raw',
      'paragraph · end',
    ])
    expect(file.title).toBe('Charter & aim')
    expect(file.losses).toEqual([
      'One picture was left out.',
      'One table became lines of text, a line for each row.',
      'One piece of HTML became plain text or was left out.',
    ])
  })
})

describe('captions', () => {
  test('become turns with speaker and time, one voice after the other', async () => {
    const file = await readFileDirect('call.vtt', bytesOf(callVtt))
    expect(lines(file)).toEqual([
      'turn · Ada Lovelace · 00:00:01 · Welcome & good morning. Who tried the new routine?',
      'turn · P14 · 00:12:36 · We did, twice.',
    ])
    expect(file.losses).toEqual(['One note between the captions was left out.'])
  })

  test('take a name before a colon as the speaker, and stand alone without one', async () => {
    const cues = ['Bob: Hi.', 'Bob: There.', 'No name.', 'Still none.']
      .map((line, n) =>
        `00:0${n}.000 --> 00:0${n}.900\n${line}`.replace(/^/u, '00:').replace('> ', '> 00:'),
      )
      .join('\n\n')
    expect(lines(await readFileDirect('a.vtt', bytesOf(`WEBVTT\n\n${cues}`)))).toEqual([
      'turn · Bob · 00:00:00 · Hi. There.',
      'paragraph · 00:00:02 · No name. Still none.',
    ])
  })

  test('without their first line are refused', async () => {
    expect(await codeOf('a.vtt', bytesOf('1\n00:00:01.000 --> 00:00:02.000\nHi'))).toBe(
      'unreadable-file',
    )
  })
})

describe('a Word document', () => {
  test('becomes headings, turns, items, rows and notes', async () => {
    const file = await readFileDirect('p14.docx', await interviewDocx())
    expect(lines(file)).toEqual([
      'heading · Interview with P14',
      'turn · Interviewer · What changed in cycle 1?',
      'turn · P14 · We tried it in 2 rooms, and people trusted the numbers 😀.',
      'turn · Interviewer · What changed in cycle 3?',
      'turn · P14 · We tried it in 4 rooms, and people trusted the numbers 😀.',
      'turn · Interviewer · What changed in cycle 5?',
      'turn · P14 · We tried it in 6 rooms, and people trusted the numbers 😀.',
      'item · A shared aim',
      'item · A common measure',
      'paragraph · Site | Visits',
      'paragraph · Site C | 4',
      'paragraph · As agreed in spring[1].',
      'paragraph · We meet every month now.',
      'paragraph · Somebody wondered about this.',
      'paragraph · [1] Minutes of the spring convening.',
    ])
    expect(file.title).toBe('Interview with P14')
  })

  test('keeps who speaks over the line breaks of a turn', async () => {
    const turn = (...rows: string[]) =>
      rows.join('<w:br/>').replace(/[^<>]+(?=<w:br|$)/gu, '<w:t>$&</w:t>')
    const talk = [
      turn('Ada:', 'One.', 'Two.'),
      turn('Bob   0:03', 'Three.', 'Four.'),
      turn('Ada: Five.', 'Six.'),
      turn('Bob: Seven.'),
    ]
    const body = talk.map((runs) => `<w:p><w:r>${runs}</w:r></w:p>`).join('')
    expect(lines(await readFileDirect('a.docx', docxOf(body)))).toEqual([
      'turn · Ada · One.',
      'turn · Ada · Two.',
      'turn · Bob · 00:00:03 · Three.',
      'turn · Bob · Four.',
      'turn · Ada · Five.',
      'turn · Ada · Six.',
      'turn · Bob · Seven.',
    ])
  })

  test('lists what it could not bring along', async () => {
    expect((await readFileDirect('p14.docx', await interviewDocx())).losses).toEqual([
      'Tracked changes were taken as made: one insertion and one deletion were carried out.',
      'One picture was left out.',
      'One table became lines of text, a line for each row.',
      'Headers and footers of the pages were left out.',
    ])
  })
})
