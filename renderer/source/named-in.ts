import type { Person } from '../../core/network/contract.ts'
import { piecesOf } from './trigger.ts'

/** People whom the lines name with @, in the order of the roster. */
export function namedIn<P extends Pick<Person, 'pseudonym'>>(
  people: readonly P[],
  lines: readonly string[],
): readonly P[] {
  const known = new Set(people.map(({ pseudonym }) => pseudonym.toLowerCase()))
  const named = new Set(
    lines
      .flatMap((line) => piecesOf(line, known))
      .flatMap(({ text, mention }) => (mention ? [text.slice(1).toLowerCase()] : [])),
  )
  return people.filter(({ pseudonym }) => named.has(pseudonym.toLowerCase()))
}
