import type { RosterNote } from '../../core/attribute/roster-plan.ts'
import { rosterWords as words } from './roster-words.ts'

/** So many are told one by one. */
const MOST_TOLD = 40

/** What is said of a note for itself; null where it is told together with its like. */
function sentenceOf(note: RosterNote): string | null {
  switch (note.why) {
    case 'there':
      return words.there(note.line, note.name)
    case 'twice':
      return words.twice(note.line, note.name)
    case 'misfit':
      return words.misfit(note.line, note.value, note.attribute, note.type)
    case 'many-attributes':
      return words.manyAttributes(note.name)
    default:
      return null
  }
}

/** What rows have in common of which only the numbers differ. */
function sharedBy(note: RosterNote): string | null {
  switch (note.why) {
    case 'empty':
      return words.empty
    case 'without':
      return words.without
    case 'too-long':
      return words.tooLong
    case 'many':
      return words.many
    case 'unsure':
      return words.unsure(note.value)
    default:
      return null
  }
}

function numberedSentence(notes: readonly RosterNote[], hasPseudonyms: boolean): readonly string[] {
  const numbered = notes.filter((note) => note.why === 'numbered')
  const pseudonyms = numbered.map(({ pseudonym }) => pseudonym)
  const [first, last] = [pseudonyms[0], pseudonyms.at(-1)]
  if (first === undefined || last === undefined) return []
  if (!hasPseudonyms) return [words.numberedAll(first, last)]
  return [`${words.rows(numbered.map(({ line }) => line))}: ${words.numbered(first, last)}`]
}

/** What is to be known before the people are added: rows that differ in nothing but their number together. */
export function rosterSentences(
  notes: readonly RosterNote[],
  hasPseudonyms: boolean,
): readonly string[] {
  const single = notes.map(sentenceOf).filter((one) => one !== null)
  const beyond = single.length - MOST_TOLD
  const shared = new Map<string, number[]>()
  for (const note of notes) {
    const said = sharedBy(note)
    if (said === null || !('line' in note)) continue
    shared.set(said, [...(shared.get(said) ?? []), note.line])
  }
  return [
    ...numberedSentence(notes, hasPseudonyms),
    ...single.slice(0, MOST_TOLD),
    ...(beyond > 0 ? [words.moreNotes(beyond)] : []),
    ...[...shared].map(([said, rows]) => `${words.rows(rows)}: ${said}`),
  ]
}
