import { describe, expect, test } from 'vitest'
import { pdfOf, printed, type PrintedLine } from './pdf-fixture.ts'
import { codeOf, fixtureBytes, linesOf, readFixture } from './read-fixture.ts'
import { readFileDirect } from './read-file.ts'

const read = (pages: readonly (readonly PrintedLine[])[]) => readFileDirect('a.pdf', pdfOf(pages))

describe('a printed web page', () => {
  test('is paragraphs again, without what stands at the edges of its pages', async () => {
    const file = await readFixture('chromium/notes.pdf')
    expect(linesOf(file)).toEqual([
      'heading · Field notes from Birch',
      'paragraph · I arrived at twenty to eight. The corridor was already full, and Ms Okafor stood at the door of room 12 with a clipboard, greeting everyone by name. She has done this every morning since the second cycle.',
      'paragraph · Three students came after the bell. Nobody was sent away; one of them was handed a slip and told, quietly, that somebody would call home at noon. It took less than half a minute, and the lesson went on as though nothing had interrupted it.',
      'heading · What the team made of it',
      'paragraph · At the meeting the team looked at the run chart together. «We used to argue about reasons,» said the counsellor, «and now we argue about next week.» There was laughter 😀, and then a long silence over the two points above the line.',
      'paragraph · They agreed on three things for the coming cycle:',
      'item · 1. greet at the door in all ninth grades,',
      'item · 2. call on the same day, whoever answers,',
      'item · 3. write down what families say, word for word, even where it does not fit the form that the hub has sent.',
      'paragraph · Nobody asked for a better form. I had expected that they would, because the form was the first thing that people complained about when I came here in the autumn; but it seems that the form has become theirs, with its crossed-out column and the coffee stains, and that a tidy one would be somebody else’s.',
      'heading · Open questions',
      'paragraph · Who calls when Ms Okafor is ill?',
      'paragraph · What happens to the slips?',
      'paragraph · The visit ended at half past ten. On the way out the head teacher walked with me to the gate and said that she would rather have one thing that lasts than five that shine. I wrote that down on the bus.',
      'paragraph · Two weeks later the hub sent round a summary of all visits, and the sentence about the gate was in it without a name. It was read aloud at the convening, and several people nodded who had never been to Birch.',
    ])
    expect(file.losses).toEqual([
      'What repeats at the edges of the pages (headers, footers, page numbers) was left out: 4 lines.',
      'One word divided at the end of a line was put together.',
    ])
  })

  test('in two columns is read one column after the other', async () => {
    const file = await readFixture('chromium/columns.pdf')
    expect(linesOf(file)).toEqual([
      'heading · Riverbend letter, spring 2025',
      'paragraph · This letter goes to everyone who works in the network, whether or not they come to the convenings. It tells in a page what the schools have tried since the autumn and what they make of it.',
      'heading · Alder',
      'paragraph · Alder has moved its calls to the evening. The team found that families pick up after six, and that the conversation is longer and friendlier. The cost is borne by two colleagues who now work late on Mondays, and the team asks how long that can go on.',
      'heading · Birch',
      'paragraph · At Birch somebody stands at every door. The run chart has been below the line for five weeks. The team is careful with its joy, because five weeks are not a term and because the flu has not come yet.',
      'heading · Cedar',
      'paragraph · Cedar joined in the spring and has been listening. Its team has visited both other schools and has written down what it would not copy, which the others have asked to read.',
      'paragraph · The next letter comes out in June. Whoever wants to write for it may send a few lines to the hub.',
    ])
  })

  test('from right to left is read from right to left', async () => {
    expect(linesOf(await readFixture('chromium/hebrew.pdf'))).toEqual([
      'heading · ראיון עם מורה',
      'paragraph · התחלנו לעבוד יחד בשנת 2024, אחרי שהרשת פנתה אלינו עם נתונים על היעדרויות של תלמידים בכיתה ט. בהתחלה לא ידענו מה לעשות איתם, ורק אחרי כמה חודשים הבנו.',
      'paragraph · המראיין: מה השתנה?',
      'paragraph · ש: הכול, לאט. היום אנחנו מדברים עם ההורים (each week) באותו יום.',
    ])
  })
})

describe('a PDF', () => {
  test('that is a transcript has its turns, however its lines are broken', async () => {
    const { blocks } = await read([
      printed([
        'Interviewer: What changed?',
        'P14: Not much at first, and then, after the second',
        'cycle, nearly everything.',
        'Interviewer: How so?',
        'P14: People began to bring their own numbers.',
      ]),
    ])
    expect(blocks.map(({ speaker, text }) => `${speaker} – ${text}`)).toEqual([
      'Interviewer – What changed?',
      'P14 – Not much at first, and then, after the second cycle, nearly everything.',
      'Interviewer – How so?',
      'P14 – People began to bring their own numbers.',
    ])
  })

  test('has divided words mended, and hyphens kept that the text has elsewhere', async () => {
    const lines = printed([
      'The well-being of teachers was a subject for every conver-',
      'sation that we had, and they said that well-',
      'being is what the network should be measured by, always.',
    ])
    const file = await read([lines])
    expect(linesOf(file)).toEqual([
      'paragraph · The well-being of teachers was a subject for every conversation that we had, and they said that well-being is what the network should be measured by, always.',
    ])
    expect(file.losses).toEqual(['One word divided at the end of a line was put together.'])
  })

  test('loses headers and page numbers, on left and right pages too', async () => {
    const page = (number: number): PrintedLine[] => [
      { text: number % 2 === 0 ? 'Riverbend' : 'Interview', x: 50, y: 570 },
      ...printed([
        `On this page ${['alpha', 'beta', 'gamma', 'delta'][number - 1] ?? ''} is told.`,
      ]),
      { text: String(number), x: 200, y: 20 },
    ]
    const file = await read([1, 2, 3, 4].map(page))
    expect(linesOf(file)).toHaveLength(4)
    expect(file.blocks.every(({ text }) => text.startsWith('On this page'))).toBe(true)
    expect(file.losses[0]).toContain('8 lines')
  })

  test('goes on over the end of a page within a sentence', async () => {
    const file = await read([
      printed(['A sentence that is longer than the page', 'has room for goes on where the next']),
      printed(['page begins.', '', 'And here is another one.'], 560),
    ])
    expect(linesOf(file)).toEqual([
      'paragraph · A sentence that is longer than the page has room for goes on where the next page begins.',
      'paragraph · And here is another one.',
    ])
  })

  test('says which of its pages have no text', async () => {
    const file = await read([printed(['Some words.']), [], printed(['More words.']), []])
    expect(file.losses).toContain('2 pages have no text and may be scanned pictures: 2, 4.')
  })

  test('without any text is said to be pictures', async () => {
    expect(await codeOf('a.pdf', pdfOf([[], []]))).toBe('no-text-layer')
  })

  test('with a password is said to be locked', async () => {
    expect(await codeOf('a.pdf', fixtureBytes('libreoffice/locked.pdf'))).toBe('needs-password')
  })

  test('has what is stamped along its side left out, and said', async () => {
    const stamp = { text: 'DRAFT', x: 20, y: 300, isTurned: true }
    const file = await read([[...printed(['Some words that count.']), stamp]])
    expect(linesOf(file)).toEqual(['paragraph · Some words that count.'])
    expect(file.losses).toEqual([
      'One piece of text that runs across the page or along its side was left out.',
    ])
  })

  test('printed sideways throughout is read as it runs', async () => {
    const lines = ['One line of the table that', 'somebody turned.'].map((text, index) => ({
      ...{ text, x: 100 + 12 * index, y: 50, isTurned: true },
    }))
    expect(linesOf(await read([lines]))).toEqual([
      'paragraph · One line of the table that somebody turned.',
    ])
  })

  test('says that notes upon its pages and filled fields were left out', async () => {
    const note = '<< /Type /Annot /Subtype /Text /Rect [9 9 29 29] /Contents (Why?) >>'
    const field =
      '<< /Type /Annot /Subtype /Widget /FT /Tx /T (Name) /V (Ada) /Rect [9 50 99 70] >>'
    const file = Buffer.from(pdfOf([printed(['Some words.'])])).toString('latin1')
    const noted = file.replace('/MediaBox', `/Annots [${note} ${field}] /MediaBox`)
    const { losses } = await readFileDirect('a.pdf', new Uint8Array(Buffer.from(noted, 'latin1')))
    expect(losses).toEqual([
      'One comment was left out.',
      'What was filled into one field of the form was left out.',
    ])
  })

  test('runs nothing that it brings along', async () => {
    const script = '/OpenAction << /S /JavaScript /JS (throw new Error\\(\\)) >>'
    expect(await codeOf('a.pdf', pdfOf([printed(['Words.'])], script))).toBe('read')
  })

  test('needs no program to draw with', async () => {
    await readFixture('chromium/columns.pdf')
    // The report of Node lists every native library that this process holds.
    const { sharedObjects } = process.report.getReport() as { sharedObjects: readonly string[] }
    expect(sharedObjects.filter((path) => path.includes('canvas'))).toEqual([])
  })
})
