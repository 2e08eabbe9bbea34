/** The newest entry: by it a file is known to be the one that was open before. */
import { z } from 'zod'
import type { Database } from '../database/connection.ts'
import { first } from '../database/sql.ts'

const Head = z.object({ hash: z.string() })

/** The hash of the newest entry; null where there is none, or where the file does not answer any more. */
export function newestEntry(db: Database): string | null {
  try {
    return first(db, Head, 'SELECT hash FROM journal ORDER BY seq DESC LIMIT 1')?.hash ?? null
  } catch {
    return null
  }
}

/** Whether the file holds the entry; any file holds what is not known. */
export function holdsEntry(db: Database, hash: string | null): boolean {
  if (hash === null) return true
  return first(db, Head, 'SELECT hash FROM journal WHERE hash = @hash LIMIT 1', { hash }) !== null
}
