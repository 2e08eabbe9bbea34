import type { RosterNote } from '../../core/attribute/roster-plan.ts'
import { rosterWords as words } from './roster-words.ts'

type Together = 'empty' | 'without' | 'too-long' | 'many'

const together: readonly (readonly [Together, string])[] = [
  ['without', words.without],
  ['empty', words.empty],
  ['too-long', words.tooLong],
  ['many', words.many],
]

function sentenceOf(note: RosterNote): string | null {
  switch (note.why) {
    case 'there':
      return words.there(note.line, note.name)
    case 'twice':
      return words.twice(note.line, note.name)
    case 'numbered':
      return words.numbered(note.line, note.pseudonym)
    case 'unsure':
      return words.unsure(note.line, note.value)
    case 'misfit':
      return words.misfit(note.line, note.value, note.attribute, note.type)
    case 'many-attributes':
      return words.manyAttributes(note.name)
    default:
      return null
  }
}

/** What is to be known before the people are added: one sentence each, lines of one kind together. */
export function rosterSentences(
  notes: readonly RosterNote[],
  hasPseudonyms: boolean,
): readonly string[] {
  const numbered = notes.flatMap((note) => (note.why === 'numbered' ? [note.pseudonym] : []))
  const [first, last] = [numbered[0], numbered.at(-1)]
  const told = hasPseudonyms ? notes : notes.filter(({ why }) => why !== 'numbered')
  const sentences = told.map(sentenceOf).filter((one) => one !== null)
  if (!hasPseudonyms && first !== undefined && last !== undefined)
    sentences.unshift(words.numberedAll(first, last))
  for (const [kind, said] of together) {
    const rows = notes.flatMap((note) => (note.why === kind ? [note.line] : []))
    if (rows.length > 0) sentences.push(`${words.rows(rows)}: ${said}`)
  }
  return sentences
}
