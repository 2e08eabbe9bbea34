/** Reads the whole journal again and says where its chain of hashes is broken. */
import type { Database } from '../database/connection.ts'
import { all } from '../database/sql.ts'
import { Entry, changesOf } from './entry.ts'
import { hashOf } from './journal.ts'

export function checkChain(db: Database): {
  readonly entries: number
  readonly problems: string[]
} {
  const problems: string[] = []
  let previous = ''
  const entries = all(db, Entry, 'SELECT * FROM journal ORDER BY seq')
  for (const entry of entries) {
    if (entry.previous !== previous)
      problems.push(`Entry ${entry.seq} does not follow the one before it.`)
    if (hashOf(entry, changesOf(db, entry.seq)) !== entry.hash)
      problems.push(`Entry ${entry.seq} is not as it was written.`)
    previous = entry.hash
  }
  return { entries: entries.length, problems }
}
