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

/** Refuses (`still-used`) what something else stands on. */
export function requireUnused(
  { db }: Work,
  table: 'network' | 'wave' | 'person',
  { id, name }: { readonly id: string; readonly name: string },
): void {
  if (repository.isUsed(db, table, id)) throw new AppError('still-used', name)
}
