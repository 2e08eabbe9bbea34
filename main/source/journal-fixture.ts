/** What the journal noted of a change, for tests that count rows. */
import type { Change } from '../journal/change.ts'
import { changesOf, Entry } from '../journal/entry.ts'
import type { MemoryProject } from '../database/memory.ts'
import { one, all } from '../database/sql.ts'

export function lastEntry({ db }: MemoryProject): number {
  return one(db, Entry, 'SELECT * FROM journal ORDER BY seq DESC LIMIT 1').seq
}

export function changesSince({ db }: MemoryProject, seq: number): readonly Change[] {
  return all(db, Entry, 'SELECT * FROM journal WHERE seq > @seq', { seq }).flatMap((entry) =>
    changesOf(db, entry.seq),
  )
}

export function acrossTables(changes: readonly Change[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const { table_name: table } of changes) counts[table] = (counts[table] ?? 0) + 1
  return counts
}
