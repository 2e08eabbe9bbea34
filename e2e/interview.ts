/** An invented interview of more than 5,000 words as a Word document, with sentences to find again. */
import { writeFileSync } from 'node:fs'
import { Document, Packer, Paragraph, TextRun } from 'docx'

const openings = [
  'In our school',
  'At the second meeting',
  'With the younger group',
  'Before the break',
]
const middles = [
  'we looked at the weekly chart together and nobody spoke for a while',
  'two of us changed the question and tried it again on the next day',
  'the form asked for a prediction and I wrote one that I believed',
  'somebody from another site had done nearly the same thing',
]
const endings = ['and that was new for us.', 'which surprised the principal.', 'so we kept it.']

function pick<T>(list: readonly T[], at: number): T | string {
  return list[at % list.length] ?? ''
}

function answer(turn: number): string {
  return Array.from({ length: 6 }, (_, at) => {
    const place = turn * 7 + at
    return `${pick(openings, place)} ${pick(middles, place + turn)} ${pick(endings, place)}`
  }).join(' ')
}

/** Each of the sentences opens an answer of its own, the first of them near the top. */
export async function writeInterview(path: string, sentences: readonly string[]): Promise<number> {
  const turns = Array.from({ length: 55 }, (_, turn) => [
    { speaker: 'Int.', text: `What happened in round ${turn + 1}?` },
    { speaker: 'P07', text: [sentences[turn] ?? '', answer(turn)].join(' ').trim() },
  ]).flat()
  const children = turns.map(
    ({ speaker, text }) =>
      new Paragraph({
        children: [new TextRun(`${speaker}: `), new TextRun(text)],
      }),
  )
  writeFileSync(path, await Packer.toBuffer(new Document({ sections: [{ children }] })))
  return turns.reduce((words, { text }) => words + text.split(/\s+/u).length, 0)
}
