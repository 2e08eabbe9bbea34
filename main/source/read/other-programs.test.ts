/** Files that pandoc, FFmpeg, Gnumeric and LibreOffice wrote, against every word that must come of them. */
import { describe, expect, test } from 'vitest'
import { linesOf, readFixture } from './read-fixture.ts'

const opening =
  'The team met for two hours in the library. Nobody had slept much – the buses were late again, and the coach, who had driven since five, said so before anything else. The superintendent stayed for the whole of it and asked two questions, both of them about what the teachers had seen themselves and not about what they had been told to see.'
const half =
  'In the second half each pair showed one sheet of paper. Where a test had failed they said what they would do otherwise on Tuesday; where it had not, they asked who else could try it without them in the room.'

interface Visit {
  readonly heading?: string
  /** Of the four items of the two lists. */
  readonly items?: readonly [string, string, string, string]
  readonly reference?: string
  readonly table?: readonly string[]
  readonly link?: string
  readonly note?: string
}

const asItems = ['item · ', 'item · ', 'item · ', 'item · '] as const

function visit({
  heading = 'heading',
  items = asItems,
  reference = '[1]',
  table = ['School | Tests run | Kept', 'Río Seco | 4 | yes', 'Oak Hill | 0 | –'],
  link = '',
  note = 'paragraph · [1] ',
}: Visit = {}): readonly string[] {
  return [
    `${heading} · Visit to the Cedar hub`,
    `paragraph · ${opening}`,
    `paragraph · ${half}`,
    `${heading} · What we heard`,
    'paragraph · Coach:',
    `paragraph · We looked at the chart before anyone spoke.${reference}`,
    `${items[0]}They named the problem in one sentence.`,
    `${items[1]}They chose a change small enough for Tuesday:`,
    `${items[2]}two classrooms,`,
    `${items[3]}one question at the door.`,
    'paragraph · It is not that we distrust numbers; we distrust hurry.',
    ...table.map((row) => `paragraph · ${row}`),
    'paragraph · aim <- 0.80',
    `paragraph · See the charter${link} & “the naïve plan” 🌱.`,
    `${note}The chart of attendance, weeks 1–6.`,
  ]
}

const asText = {
  heading: 'paragraph',
  items: ['paragraph · 1.  ', 'paragraph · 2.  ', 'paragraph · -   ', 'paragraph · -   '],
  table: [
    'School       Tests run Kept',
    '---------- ----------- ------',
    'Río Seco             4 yes',
    'Oak Hill             0 –',
  ],
} as const

const tableLost = 'One table became lines of text, a line for each row.'
const addressLost = 'One link kept its words; the address that it leads to was left out.'

describe('a visit, written by pandoc as', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['visit.docx', visit(), [tableLost, addressLost]],
    [
      'visit.odt',
      visit(),
      [tableLost, addressLost, 'Headers and footers of the pages were left out.'],
    ],
    [
      'visit.rtf',
      visit({
        items: ['paragraph · 1. ', 'paragraph · 2. ', 'paragraph · – ', 'paragraph · – '],
      }),
      [tableLost, addressLost],
    ],
    ['visit.html', visit({ note: 'item · ' }), [tableLost, addressLost]],
    [
      'visit.md',
      visit({
        reference: '[^1]',
        link: ' (https://example.org/charter)',
        note: 'paragraph · [^1]: ',
      }),
      [tableLost],
    ],
    [
      'visit.txt',
      visit(asText),
      ['6 line breaks at a fixed width were taken out, so that paragraphs are whole.'],
    ],
  ])('%s', async (name, lines, losses) => {
    const file = await readFixture(`pandoc/${name}`)
    expect(linesOf(file)).toEqual(lines)
    expect(file.losses).toEqual(losses)
  })
})

test.each(['call.vtt', 'call.srt'])('captions, written by FFmpeg as %s', async (name) => {
  const file = await readFixture(`ffmpeg/${name}`)
  expect(linesOf(file)).toEqual([
    'turn · Maria Lopez · 00:00:00 · We ran the test twice. The second time, half of them stayed.',
    'turn · Coach Bo · 00:00:09 · And you kept it?',
  ])
  expect(file.losses).toEqual([])
})

interface Survey {
  readonly days: readonly [string, string]
  readonly shares: readonly [string, string, string]
  /** The cell that was merged with the one above it. */
  readonly merged: string
  readonly coached: readonly [string, string]
}

const rowsOf = ({ days, shares, merged, coached: [yes, no] }: Survey) => [
  [
    ...['P01', 'Río Seco', days[0], '9', shares[0], yes],
    'We ask “what did the data say?” first; then we talk.\nNobody had done that before, and it’s slow — but it stays.',
  ],
  [
    ...['P02', merged, days[1], '4', shares[1], no],
    'Less than I hoped, to be honest. The café meetings helped, the forms did not: 3,5 pages each!',
  ],
  [
    ...['P03', 'North, "upper" valley', '', '12', shares[2], yes],
    '=SUM is how my colleague begins every sentence; I write them down.',
  ],
]

const days = ['2026-03-09', '2026-03-11'] as const
const numbers = ['1', '0'] as const
const shown = { days, shares: ['75%', '33%', '100%'], merged: '', coached: numbers } as const
const kept = {
  ...{ days, shares: ['75%', '33.3333333333333%', '100%'] as const },
  ...{ merged: 'Río Seco', coached: numbers },
}
const plain = {
  ...{ days: ['2026/03/09', '2026/03/11'] as const, coached: numbers },
  ...{ shares: ['0.75', '0.333333333333333', '1'] as const, merged: '' },
}
const apart =
  'One group of merged cells was taken apart: what a group says stands in the first column of each of its rows.'
/** Gnumeric has shown the sheet that was hidden; nothing but a name stands in it. */
const headOnly = 'One sheet with nothing below the first row was left out.'

describe('a survey, written as', () => {
  test.each<[string, string, Survey, readonly string[]]>([
    ['libreoffice/survey.xlsx', '', kept, ['One hidden sheet was left out.', apart]],
    ['libreoffice/survey.csv', 'UTF-8', shown, []],
    ['libreoffice/survey-windows-1252.csv', 'windows-1252', shown, []],
    ['gnumeric/survey.xlsx', '', kept, [apart, headOnly]],
    ['gnumeric/survey.csv', 'UTF-8', plain, []],
  ])('%s', async (path, encoding, survey, losses) => {
    const file = await readFixture(path)
    expect(file.encoding).toBe(encoding)
    expect(file.tables).toMatchObject([
      {
        columns: [
          ...['Participant', 'District', 'Answered', 'Sessions', 'Share attended', 'Coached'],
          'What changed in your team?',
        ],
        numbers: [2, 3, 4],
        rows: rowsOf(survey),
      },
    ])
    expect(file.losses).toEqual(losses)
  })
})

test('text by LibreOffice in UTF-8 with a mark before it, and lines ended as Windows does', async () => {
  const text = await readFixture('libreoffice/interview.txt')
  const document = await readFixture('libreoffice/interview.docx', 'reject')
  expect(text).toMatchObject({ encoding: 'UTF-8', losses: [] })
  const spoken = (lines: readonly string[]) => lines.filter((line) => line.startsWith('turn'))
  const noted = spoken(linesOf(document)).map((line) => line.replace('[1]', '1'))
  expect(spoken(linesOf(text))).toEqual(
    noted.map((line) =>
      line.replace(
        'That was the first time that the sheet was ours.',
        'That was the first time that the sheet was ours. It has been ours since.',
      ),
    ),
  )
})

test('text by LibreOffice in windows-1252, in which what it could not write stays as it wrote it', async () => {
  const file = await readFixture('libreoffice/charter-windows-1252.txt')
  expect(file.encoding).toBe('windows-1252')
  expect(linesOf(file)).toContain('paragraph · • Days missed, by student and week')
  expect(linesOf(file).at(-1)).toBe('paragraph · ?????? ????? ????')
})

test.each(['docx', 'odt', 'rtf', 'html', 'pdf'])(
  'addresses that the words of a link do not tell are counted in %s by LibreOffice',
  async (format) => {
    const file = await readFixture(`libreoffice/links.${format}`)
    expect(linesOf(file)).toEqual([
      'paragraph · See the charter, the plan at example.org/plan, or write to the hub.',
    ])
    expect(file.losses).toEqual([
      'Links kept their words; 2 addresses that they lead to were left out.',
    ])
  },
)
