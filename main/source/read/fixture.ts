/** Files as people bring them, made on the spot: an interview in Word, captions of a call. */
import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  DeletedTextRun,
  Document,
  FootnoteReferenceRun,
  Header,
  HeadingLevel,
  ImageRun,
  InsertedTextRun,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx'

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

/** The smallest picture there is: one PNG pixel. */
const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

const cell = (text: string): TableCell => new TableCell({ children: [new Paragraph(text)] })

function changes(): Paragraph[] {
  const by = { author: 'Reviewer', date: '2024-11-12T10:00:00Z' }
  return [
    new Paragraph({
      children: [
        new TextRun('We meet '),
        new DeletedTextRun({ id: 1, text: 'rarely', ...by }),
        new InsertedTextRun({ id: 2, text: 'every month', ...by }),
        new TextRun(' now.'),
      ],
    }),
    new Paragraph({
      children: [
        new CommentRangeStart(0),
        new TextRun('Somebody wondered about this.'),
        new CommentRangeEnd(0),
        new TextRun({ children: [new CommentReference(0)] }),
      ],
    }),
    new Paragraph({
      children: [
        new ImageRun({ type: 'png', data: pixel, transformation: { width: 10, height: 10 } }),
      ],
    }),
  ]
}

function talk(turns: number): Paragraph[] {
  return Array.from({ length: turns }, (_, index) =>
    index % 2 === 0
      ? new Paragraph({
          children: [
            new TextRun('Interviewer:'),
            new TextRun(`\tWhat changed in cycle ${index + 1}?`),
          ],
        })
      : new Paragraph(`P14: We tried it in ${index + 1} rooms, and people trusted the numbers 😀.`),
  )
}

function table(): Table {
  const rows = [
    ['Site', 'Visits'],
    ['Site C', '4'],
  ]
  return new Table({ rows: rows.map((cells) => new TableRow({ children: cells.map(cell) })) })
}

/** An interview with a heading, turns, a list, a table, a note, and everything that cannot be carried over. */
export async function interviewDocx(turns = 6): Promise<Uint8Array> {
  const list = ['A shared aim', 'A common measure'].map(
    (text) => new Paragraph({ text, bullet: { level: 0 } }),
  )
  const noted = new Paragraph({
    children: [new TextRun('As agreed in spring'), new FootnoteReferenceRun(1), new TextRun('.')],
  })
  const heading = new Paragraph({ text: 'Interview with P14', heading: HeadingLevel.HEADING_1 })
  const comment = { id: 0, author: 'R', children: [new Paragraph('Check this with the hub.')] }
  const document = new Document({
    comments: { children: [comment] },
    footnotes: { 1: { children: [new Paragraph('Minutes of the spring convening.')] } },
    sections: [
      {
        headers: { default: new Header({ children: [new Paragraph('Confidential')] }) },
        children: [heading, ...talk(turns), ...list, table(), noted, ...changes()],
      },
    ],
  })
  return new Uint8Array(await Packer.toBuffer(document))
}

export const callVtt = `WEBVTT - Monthly call
Kind: captions

NOTE made by a machine

STYLE
::cue { color: red }

1
00:00:01.000 --> 00:00:03.500 align:start
<v Ada Lovelace>Welcome &amp; good morning.</v>

2
00:00:03.600 --> 00:00:06.000
<v Ada Lovelace>Who tried the <i>new</i> routine?</v>

00:12:36.200 --> 00:12:40.000
<v.loud P14>We did, <00:12:38.000>twice.</v>
`
