import { describe, expect, test } from 'vitest'
import { commentsOf, linesOf, readFixture } from './read-fixture.ts'

const nbsp = '\u00a0'

/** The interview, with its tracked changes taken as made. */
function interview({ isRejected = false, hasTitle = true, space = nbsp } = {}): string[] {
  const deleted = isRejected ? ' rather angrily' : ''
  const inserted = isRejected ? '' : ' It has been ours since.'
  return [
    `${hasTitle ? 'heading' : 'paragraph'} · Interview with P07`,
    `paragraph · Riverbend network, 4${space}March 2025, about forty minutes, by telephone.`,
    'turn · Interviewer · Thank you for making time. Could you tell me how your school came to the network?',
    'turn · P07 · It began with a phone call from the hub. They had seen our attendance figures, and they asked whether we would look at ninth-grade absence together with four other schools. I said yes before I knew what I was saying yes to 🙂.',
    'turn · Interviewer · What did you expect of it?',
    'turn · P07 · A workshop a month and a binder. What came was a question: what exactly are we trying to get better at?[1] We needed three meetings for the answer, and I was impatient, because in a school you are used to doing something by Friday.',
    'turn · Interviewer · And when did the numbers start to matter?',
    `turn · P07 · Late. For the first two cycles we filled in the sheet because the hub wanted it. In the third cycle Renée (she teaches mathematics in the annexe, next to the cafe\u0301) brought the run chart into our own meeting, and somebody asked why Tuesdays looked different. That was the first time that the sheet was ours.${inserted}`,
    'turn · Interviewer · Did everybody see it that way?',
    `turn · P07 · No. Two colleagues left the team${deleted} in spring. One said that a count of absences is not a child, and she was right about that. We have talked about it ever since: what the measure leaves out, whom it makes visible, and what we do on the day after we have seen it.`,
    'turn · Interviewer · What would you tell a school that joins now?',
    'turn · P07 · Start with one classroom and one week. Do not wait until the form is perfect. A colleague from another site always says שלום חברים when she comes in, and then she asks the same thing: what did you learn since I was last here? I have come to like that question more than any report.',
    'turn · Interviewer · Is there something that I should have asked?',
    'turn · P07 · You could have asked who does the work between the meetings. It is mostly the same three people, and nobody has yet found an hour for them in the timetable.',
    `paragraph · [1] The aim was first written down at the convening of 12${space}September.`,
  ]
}

interface Charter {
  readonly isRejected?: boolean
  readonly isPrinted?: boolean
  readonly hasTitle?: boolean
  readonly hasDeleted?: boolean
}

function charter({ isRejected, isPrinted, hasTitle, hasDeleted }: Charter = {}): string[] {
  const space = isPrinted === true ? ' ' : nbsp
  const item = (number: number, text: string): string =>
    `item · ${isPrinted === true ? `${number}. ` : ''}${text}`
  return [
    `${hasTitle === false ? 'paragraph' : 'heading'} · Charter of the Riverbend network`,
    'heading · Why we work together',
    'paragraph · Five schools of the Riverbend district share one problem: every fourth ninth-grader misses so many days of the autumn term that catching up becomes unlikely. No school has been able to change this alone, although each of them has tried something that deserves to be understood by the others.',
    `paragraph · We therefore agree to learn from one another in short cycles, to keep a common record of what was tried[1], and to say openly what did ${isRejected === true ? '' : 'or did not '}work.`,
    ...(hasDeleted === true ? ['paragraph · A sentence that nobody wanted to keep.'] : []),
    'heading · Aim and measures',
    `paragraph · By June 2027 the share of ninth-graders who miss more than a tenth of their days will fall from 26${space}% to 15${space}%.`,
    'heading · What we count',
    'item · Days missed, by student and week',
    'item · Whether somebody called home',
    'item · within a day',
    'item · in the language of the family',
    'heading · In which order we try',
    item(1, 'One classroom for one week'),
    item(2, 'Three classrooms for a month'),
    item(3, 'All ninth grades for a term'),
    'heading · Who takes part',
    'paragraph · School | Team lead | Since',
    'paragraph · Alder | P02 | autumn 2024',
    'paragraph · Birch | P07 | spring 2025',
    'paragraph · Cedar | P11 and P12 | spring 2025',
    'paragraph · The teams meet on the first Wednesday of each month; the hub prepares the meeting and writes down what was decided.[2]',
    'paragraph · ברוכים הבאים לרשת',
    'paragraph · [1] The record is kept by the hub and is open to all members.',
    'paragraph · [2] Minutes are sent within a week.',
  ]
}

const call = [
  'turn · Facilitator · 00:00:04 · Good morning, everybody. Shall we begin with the run charts?',
  'turn · P02 · 00:00:31 · Ours went up for the third week. I do not yet know why.',
  'turn · Facilitator · 00:01:02 · What did you change in those weeks?',
  'turn · P02 · 00:01:10 · Only the phone calls. We moved them to the evening 📞.',
  'turn · P11 · 00:01:48 · We could try the same at Cedar, from Monday on.',
]

const note = 'Compare with the charter.\nSame word there.'
const margins = 'Headers and footers of the pages were left out.'
const table = 'One table became lines of text, a line for each row.'

describe.each(['docx', 'odt', 'rtf'])('LibreOffice’s %s', (format) => {
  test('is an interview with turns, a note and a comment', async () => {
    const file = await readFixture(`libreoffice/interview.${format}`)
    expect(linesOf(file)).toEqual(interview())
    expect(commentsOf(file)).toEqual([['Sam Okafor', 'A workshop a month and a binder', note]])
    expect([file.title, file.changes]).toEqual([
      'Interview with P07',
      { insertions: 1, deletions: 1 },
    ])
    expect(file.losses).toEqual([
      'Tracked changes were taken as made: one insertion and one deletion were carried out.',
      margins,
    ])
  })

  test('has its changes rejected where that is asked', async () => {
    const file = await readFixture(`libreoffice/interview.${format}`, 'reject')
    expect(linesOf(file)).toEqual(interview({ isRejected: true }))
    expect(file.losses[0]).toBe(
      'Tracked changes were taken as never made: one insertion and one deletion were set aside.',
    )
  })

  test('is a charter with headings, lists, a table and notes', async () => {
    const file = await readFixture(`libreoffice/charter.${format}`)
    expect(linesOf(file)).toEqual(charter())
    expect(commentsOf(file)).toEqual([['Sam Okafor', 'spring 2025', 'Was it not earlier?']])
    expect(file.losses).toEqual(
      expect.arrayContaining([expect.stringContaining('one insertion and one deletion'), table]),
    )
  })

  test('has a deleted paragraph again where changes are rejected', async () => {
    const file = await readFixture(`libreoffice/charter.${format}`, 'reject')
    expect(linesOf(file)).toEqual(charter({ isRejected: true, hasDeleted: true }))
  })

  test('is a call where a table names who speaks when', async () => {
    const file = await readFixture(`libreoffice/call.${format}`)
    expect(linesOf(file)).toEqual([
      `heading · Monthly call, 5${nbsp}March 2025`,
      ...call,
      `paragraph · The next call is on 2${nbsp}April.`,
    ])
    expect([file.losses, file.comments, file.changes]).toEqual([[margins], [], null])
  })
})

describe('LibreOffice’s html', () => {
  test('is the same interview; what was tracked is text in it', async () => {
    const file = await readFixture('libreoffice/interview.html')
    const lines = interview({ hasTitle: false }).map((line) =>
      line.replace('left the team in', 'left the team rather angrily in'),
    )
    expect(linesOf(file)).toEqual(lines)
    expect(commentsOf(file)[0]?.[2]).toBe(note)
    expect([file.encoding, file.title, file.losses]).toEqual([
      'UTF-8',
      'Interview with P07',
      [margins],
    ])
  })

  test('is the same charter and the same call', async () => {
    const file = await readFixture('libreoffice/charter.html')
    expect(linesOf(file)).toEqual(charter({ hasTitle: false, hasDeleted: true }))
    expect(linesOf(await readFixture('libreoffice/call.html')).slice(1, -1)).toEqual(call)
  })
})

describe('LibreOffice’s pdf', () => {
  test('is the same interview without the margins of its pages', async () => {
    const file = await readFixture('libreoffice/interview.pdf')
    // What is printed is a letter with its accent; the deletion is printed too, struck through.
    const lines = interview({ space: ' ' }).map((line) =>
      line
        .replace('left the team in', 'left the team rather angrily in')
        .replace('e\u0301', '\u00e9'),
    )
    expect(linesOf(file)).toEqual(lines)
    expect(file.losses).toEqual([
      'What repeats at the edges of the pages (headers, footers, page numbers) was left out: 4 lines.',
    ])
  })

  test('is the same charter, its numbers kept as they are printed', async () => {
    const file = await readFixture('libreoffice/charter.pdf')
    expect(linesOf(file)).toEqual(charter({ isPrinted: true, hasDeleted: true }))
    expect(file.losses).toContain(table)
  })

  test('is the same call, from a table that is only drawn', async () => {
    expect(linesOf(await readFixture('libreoffice/call.pdf'))).toEqual([
      // On a single page nothing tells the header from the text.
      'paragraph · Riverbend network',
      'heading · Monthly call, 5 March 2025',
      ...call,
      'paragraph · The next call is on 2 April.',
    ])
  })
})
