/** A real project file with the whole engine on it, in this very thread. */
import { AppError } from '../../../core/errors.ts'
import type { Database } from '../../database/connection.ts'
import type { FileKey } from '../../database/key.ts'
import { journalledTables } from '../../journal/triggers.ts'
import { noKeyStore } from '../../project/key-store.ts'
import { noRecent } from '../../project/local-settings.ts'
import { makeProjectFile, openProjectFile } from '../../project/project-file.ts'
import { projectService } from '../../project/service.ts'
import { openRouter } from '../../router.ts'
import type { Readers } from '../../source/readers.ts'
import { newTicket, openFiles } from '../files.ts'
import { openFilling } from '../fill.ts'
import { openSession } from '../session.ts'

const noReaders: Readers = {
  read: () => Promise.reject(new AppError('unknown-format')),
  close: () => Promise.resolve(),
}

const now = (): string => new Date().toISOString()

export type Dump = Readonly<Record<string, readonly unknown[]>>

export interface OpenFile {
  readonly ask: (name: string, input: unknown) => Promise<Record<string, string>>
  /** The first column of the first row. */
  readonly one: (sql: string, ...values: readonly string[]) => string
  /** All that people's work is, table by table. */
  readonly dump: () => Dump
  /** Files stand in the engine's own table, as a host would put them there. */
  readonly letIn: (name: string, bytes: Uint8Array) => string
  /** What an export made. */
  readonly takeOut: (ticket: string) => Uint8Array
  readonly close: () => void
}

/** A key of its own for each opening, since locking wipes it. */
const copyOf = ({ key, salt }: FileKey): FileKey => ({ key: Buffer.from(key), salt })

/** The demo project in a file of its own. */
export function makeFile(path: string, key: FileKey): void {
  const fill = openFilling({ files: openFiles(), readers: noReaders, now })
  makeProjectFile(path, copyOf(key), fill.demo)
}

/** Without the revisions of texts, which only grow, also where a text is brought back. */
function dumpOf(db: Database): Dump {
  const rows = (table: string): object[] =>
    db.prepare<[], object>(`SELECT * FROM ${table} ORDER BY id`).all()
  const comparable = (row: object): object => ('revision' in row ? { ...row, revision: 0 } : row)
  return Object.fromEntries(
    journalledTables(db).map((table) => [table, rows(table).map(comparable)]),
  )
}

export function openFile(path: string, key: FileKey, readers = noReaders): OpenFile {
  const files = openFiles()
  const deps = { files, readers, now }
  const session = openSession(deps)
  const fill = openFilling(deps)
  const onLock = (): void => session.lock()
  const project = projectService({ session, fill, recent: noRecent, keyStore: noKeyStore, onLock })
  const router = openRouter({ session, project, notify: () => undefined, log: () => undefined })
  session.open(path, openProjectFile(path, copyOf(key)), copyOf(key))
  const db = () => session.project().db
  return {
    ask: async (name, input) => {
      const [feature = '', procedure = ''] = name.split('.')
      const reply = await router.call({ feature, procedure, input })
      if (!reply.ok) throw new Error(`${name}: ${reply.code} ${reply.detail}`)
      return reply.value as Record<string, string>
    },
    one: (sql, ...values) =>
      String(
        db()
          .prepare(sql)
          .pluck()
          .get(...values),
      ),
    dump: () => dumpOf(db()),
    letIn: (name, bytes) => {
      const ticket = newTicket()
      files.letIn({ ticket, name, size: bytes.length, from: { bytes } })
      return ticket
    },
    takeOut: (ticket) => {
      const made = files.takeOut(ticket)
      if (made === null || !('bytes' in made)) throw new Error('Nothing came out.')
      return made.bytes
    },
    close: () => session.lock(),
  }
}
