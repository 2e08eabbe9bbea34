import type { Holder } from '../../core/attribute/contract.ts'
import type { LeftOut } from './paste-plan.ts'
import { pasteWords as words } from './words.ts'

const linesOf = (left: readonly LeftOut[], why: 'beyond' | 'many'): readonly number[] => [
  ...new Set(left.flatMap((one) => (one.why === why ? [one.line] : []))),
]

function sentenceOf(left: LeftOut, holder: Holder): string | null {
  switch (left.why) {
    case 'unknown':
      return left.name === ''
        ? words.nameless(left.line)
        : words.unknown[holder](left.line, left.name)
    case 'twice':
      return words.twice(left.line, left.name)
    case 'several':
      return words.several(left.line, left.name)
    case 'misfit':
      return words.misfit(left.line, left.value, left.column.name, left.column.type)
    case 'no-attribute':
      return words.noAttribute(left.name)
    case 'beyond-columns':
      return words.beyondColumns
    case 'beyond':
    case 'many':
      return null
  }
}

/** One sentence for each thing that a paste leaves out; lines that have no row are told together. */
export function leftOutSentences(left: readonly LeftOut[], holder: Holder): readonly string[] {
  const sentences = left.map((one) => sentenceOf(one, holder)).filter((one) => one !== null)
  const [beyond, many] = [linesOf(left, 'beyond'), linesOf(left, 'many')]
  if (beyond.length > 0) sentences.push(words.beyond(beyond))
  if (many.length > 0) sentences.push(words.many(many))
  return [...new Set(sentences)]
}
