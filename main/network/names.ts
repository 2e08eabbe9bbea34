import { AppError } from '../../core/errors.ts'
import { samePseudonym } from '../../core/network/pseudonym.ts'
import type { Work } from '../work.ts'
import * as repository from './repository.ts'

/** Refuses a name that another of them has already; returns it without surrounding space. */
export function freeName(
  wanted: string,
  others: readonly { readonly id: string; readonly name: string }[],
  own: string | null,
): string {
  const name = wanted.trim()
  if (others.some((other) => other.id !== own && samePseudonym(other.name, name)))
    throw new AppError('name-taken', name)
  return name
}

interface NamedRow {
  readonly id: string
  readonly name: string
}

type Table = 'network' | 'wave' | 'person'

/** Refuses (`still-used`) what something else stands on. */
export function requireUnused(work: Work, table: Table, row: NamedRow): void {
  requireAllUnused(work, table, [row])
}

/** Refuses (`still-used`) where something else stands on any of these, and names each such one. */
export function requireAllUnused({ db }: Work, table: Table, rows: readonly NamedRow[]): void {
  const used = rows.filter(({ id }) => repository.isUsed(db, table, id))
  if (used.length > 0) throw new AppError('still-used', used.map(({ name }) => name).join(', '))
}
