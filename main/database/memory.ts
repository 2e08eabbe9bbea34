/** A whole project in memory, for tests: schema, journal and one coder; nothing of it is a stand-in. */
import { v7 } from 'uuid'
import { CoderId } from '../../core/ids.ts'
import { openJournal, type Journal } from '../journal/journal.ts'
import { registerJournalFunctions } from '../journal/triggers.ts'
import type { Work } from '../work.ts'
import { openMemory, type Database } from './connection.ts'
import { migrate } from './migrate.ts'
import { insert } from './sql.ts'

export interface MemoryProject {
  readonly db: Database
  readonly work: Work
  readonly journal: Journal
  /** Runs a change the way the router runs a command. */
  readonly command: <T>(change: () => T) => T
}

/** `now` advances by a second at every call, so that order in time is order of doing. */
export function memoryProject(): MemoryProject {
  const db = openMemory()
  registerJournalFunctions(db)
  migrate(db)
  let second = Date.UTC(2026, 0, 5, 9)
  const now = (): string => new Date((second += 1_000)).toISOString()
  const newId = (): string => v7()
  const me = CoderId.parse(newId())
  const journal = openJournal({ db, newId, now, coderId: () => me })
  const command = <T>(change: () => T): T =>
    journal.command({ feature: 'test', procedure: 'change' }, change)
  command(() => insert(db, 'coder', { id: me, name: 'Coder One', initials: 'C1' }))
  const work = { db, newId, now, me: () => me, subject: journal.subject }
  return { db, work, journal, command }
}
