/** A real project file, into which damaged files are imported: what fails must change nothing, what succeeds must be undone whole. */
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Database } from '../../main/database/connection.ts'
import { openFiles, newTicket } from '../../main/engine/files.ts'
import { openFilling } from '../../main/engine/fill.ts'
import { openSession } from '../../main/engine/session.ts'
import { noKeyStore } from '../../main/project/key-store.ts'
import { openRecent } from '../../main/project/local-settings.ts'
import { projectService } from '../../main/project/service.ts'
import { openRouter } from '../../main/router.ts'
import type { Readers } from '../../main/source/readers.ts'

export interface Keeping {
  /** How the import ended (`imported`, or the code of its failure), and what it did that it must not. */
  readonly tryImport: (
    name: string,
    bytes: Uint8Array,
  ) => Promise<{ readonly outcome: string; readonly fault: string | null }>
  readonly close: () => void
}

type Contents = ReadonlyMap<string, string>

/** Every row of every table, as one sum for each table. */
function contentsOf(db: Database, isMeant: (table: string) => boolean = () => true): Contents {
  const tables = db
    .prepare<[], { name: string }>(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' ORDER BY name",
    )
    .all()
  const contents = new Map<string, string>()
  for (const { name } of tables.filter((table) => isMeant(table.name))) {
    const sum = createHash('sha256')
    for (const row of db.prepare(`SELECT * FROM "${name}"`).raw().iterate())
      sum.update(JSON.stringify(row))
    contents.set(name, sum.digest('hex'))
  }
  return contents
}

/** What people have made, without the record of how, and without the index of words. */
const isWork = (table: string): boolean => !/^(?:journal|search|sqlite)/u.test(table)

function changed(before: Contents, after: Contents): string | null {
  const names = [...new Set([...before.keys(), ...after.keys()])]
  const different = names.filter((name) => before.get(name) !== after.get(name))
  return different.length === 0 ? null : different.join(', ')
}

const passphrase = 'damaged files change nothing'
const network = { name: 'Tried', edition: '2019', problem: '', aim: '', hub: '', about: '' }

interface Opened {
  readonly db: Database
  readonly ask: (feature: string, procedure: string, input: unknown) => Promise<unknown>
  /** A ticket for the bytes. */
  readonly letIn: (name: string, bytes: Uint8Array) => string
  readonly lock: () => void
}

/** A new project in the folder, open behind the router that windows ask too. */
async function openProject(folder: string, readers: Readers): Promise<Opened> {
  const now = (): string => new Date().toISOString()
  const files = openFiles()
  const defects: string[] = []
  const session = openSession({ files, readers, now })
  const project = projectService({
    session,
    fill: openFilling({ files, readers, now }),
    recent: openRecent(join(folder, 'data')),
    keyStore: noKeyStore,
    onLock: session.lock,
  })
  const log = (line: string): void => void defects.push(line)
  const router = openRouter({ session, project, notify: () => undefined, log })
  const ask: Opened['ask'] = async (feature, procedure, input) => {
    const reply = await router.call({ feature, procedure, input, job: 'fuzz' })
    if (!reply.ok) throw new Error(`${feature} ${procedure}: ${reply.code} ${defects.join(' ')}`)
    return reply.value
  }
  const path = join(folder, 'fuzz.trellis')
  await ask('project', 'create', { path, name: 'Fuzz', passphrase, coder: 'Fuzz' })
  const letIn: Opened['letIn'] = (name, bytes) => {
    const ticket = newTicket()
    files.letIn({ ticket, name, size: bytes.length, from: { bytes } })
    return ticket
  }
  return { db: session.project().db, ask, letIn, lock: session.lock }
}

interface Imported {
  readonly imported: readonly unknown[]
  readonly failures: readonly { readonly code: string }[]
}

export async function openKeeping(readers: Readers): Promise<Keeping> {
  const folder = mkdtempSync(join(tmpdir(), 'trellis-fuzz-'))
  const { db, ask, letIn, lock } = await openProject(folder, readers)
  // The contracts of what is asked say so.
  const { networkId } = (await ask('network', 'add', network)) as { readonly networkId: string }

  async function importInto(name: string, bytes: Uint8Array): Promise<string> {
    const files = [{ ticket: letIn(name, bytes), title: null, about: '' }]
    const order = { networkId, waveId: null, kind: 'interview', date: '2026-01-15', files }
    const { imported, failures } = (await ask('source', 'importFiles', order)) as Imported
    return imported.length > 0 ? 'imported' : (failures[0]?.code ?? 'nothing')
  }

  return {
    tryImport: async (name, bytes) => {
      const [before, work] = [contentsOf(db), contentsOf(db, isWork)]
      try {
        const outcome = await importInto(name, bytes)
        if (outcome !== 'imported') return { outcome, fault: changed(before, contentsOf(db)) }
        await ask('project', 'undo', {})
        return { outcome, fault: changed(work, contentsOf(db, isWork)) }
      } catch (error) {
        const left = changed(work, contentsOf(db, isWork)) ?? 'nothing'
        const what = error instanceof Error ? error.message : 'a defect'
        return { outcome: 'defect', fault: `${left}, after ${what}` }
      }
    },
    close: () => {
      lock()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
