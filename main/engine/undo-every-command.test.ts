/** Every command of every contract is done, undone and redone on a real file, and the whole database is compared. */
import { dirname, join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { api } from '../../core/api.ts'
import type { Contract } from '../../core/contract.ts'
import { AppError } from '../../core/errors.ts'
import { journalledTables } from '../journal/triggers.ts'
import { noKeyStore } from '../project/key-store.ts'
import { noRecent } from '../project/local-settings.ts'
import { makeProjectFile, openProjectFile } from '../project/project-file.ts'
import { projectService } from '../project/service.ts'
import { randomKey } from '../project/testing.ts'
import { openRouter, type Router } from '../router.ts'
import { newTicket, openFiles } from './files.ts'
import { openFilling } from './fill.ts'
import { openSession, type Session } from './session.ts'
import { attachmentSteps } from './undo-steps/attachment.ts'
import { attributeSteps } from './undo-steps/attribute.ts'
import { firstSteps, lastSteps } from './undo-steps/base.ts'
import { codebookSteps } from './undo-steps/codebook.ts'
import { codingSteps } from './undo-steps/coding.ts'
import { memoSteps } from './undo-steps/memo.ts'
import { partsSteps } from './undo-steps/parts.ts'
import { projectSteps } from './undo-steps/project.ts'
import { retrievalSteps } from './undo-steps/retrieval.ts'
import { sourceSteps } from './undo-steps/source.ts'
import type { Step } from './undo-steps/step.ts'

const made = randomKey()
/** A key of its own for each opening, since locking wipes it. */
const key = () => ({ key: Buffer.from(made.key), salt: made.salt })
const path = join(mkdtempSync(join(tmpdir(), 'trellis-undo-')), 'a.trellis')
const readers = {
  read: () => Promise.reject(new AppError('unknown-format')),
  close: () => Promise.resolve(),
}

const files = openFiles()

/** Files stand in the engine's own table, as a host would put them there. */
function letIn(name: string, bytes: Uint8Array): string {
  const ticket = newTicket()
  files.letIn({ ticket, name, size: bytes.length, from: { bytes } })
  return ticket
}

let session: Session
let router: Router

function open(): void {
  const deps = { files, readers, now: () => new Date().toISOString() }
  session = openSession(deps)
  const fill = openFilling(deps)
  const onLock = (): void => session.lock()
  const project = projectService({ session, fill, recent: noRecent, keyStore: noKeyStore, onLock })
  router = openRouter({ session, project, notify: () => undefined, log: () => undefined })
  session.open(path, openProjectFile(path, key()), key())
}

function dump(): Record<string, unknown[]> {
  const { db } = session.project()
  const rows = (table: string): unknown[] => db.prepare(`SELECT * FROM ${table} ORDER BY id`).all()
  return Object.fromEntries(journalledTables(db).map((table) => [table, rows(table)]))
}

async function ask(name: string, input: unknown): Promise<Record<string, string>> {
  const [feature = '', procedure = ''] = name.split('.')
  const reply = await router.call({ feature, procedure, input })
  if (!reply.ok) throw new Error(`${name}: ${reply.code} ${reply.detail}`)
  return reply.value as Record<string, string>
}

const one = (sql: string, ...values: readonly string[]): string =>
  String(
    session
      .project()
      .db.prepare(sql)
      .pluck()
      .get(...values),
  )

/** What the slices add stands between the making of things and their removal. */
const steps: readonly Step[] = [
  ...firstSteps,
  ...partsSteps,
  ...attributeSteps,
  ...memoSteps,
  ...sourceSteps,
  ...attachmentSteps,
  ...codebookSteps,
  ...codingSteps,
  ...retrievalSteps,
  ...projectSteps,
  ...lastSteps,
]

const contracts: Readonly<Record<string, Contract>> = api
const commands = Object.entries(contracts).flatMap(([feature, contract]) =>
  Object.entries(contract).flatMap(([name, { kind }]) =>
    kind === 'command' ? [`${feature}.${name}`] : [],
  ),
)

/** Jobs may stand among the steps; their undo is told by their own tests. */
const isJob = (name: string): boolean => {
  const [feature = '', procedure = ''] = name.split('.')
  return contracts[feature]?.[procedure]?.kind === 'job'
}

describe('every command', () => {
  const known: Record<string, string> = {}
  let beginning: Record<string, unknown[]> = {}

  beforeAll(() => {
    const deps = { files: openFiles(), readers, now: () => new Date().toISOString() }
    makeProjectFile(path, key(), openFilling(deps).demo)
    open()
    beginning = dump()
    return () => {
      session.lock()
      rmSync(dirname(path), { recursive: true })
    }
  })

  test('has a step below', () => {
    const named = new Set(steps.map(([name]) => name))
    expect([...named].filter((name) => !isJob(name)).sort()).toEqual([...commands].sort())
  })

  const named = steps.map(([name, input, answer = 'kept']) => ({ name, input, answer }))

  test.each(named)('$name', async ({ name, input, answer }) => {
    const before = dump()
    const answered = await ask(name, input({ known, one, letIn }))
    if (answer !== 'unkept') Object.assign(known, answered)
    const after = dump()
    expect(after, 'it does something').not.toEqual(before)
    await ask('project.undo', {})
    expect(dump(), 'undone').toEqual(before)
    await ask('project.redo', {})
    expect(dump(), 'redone').toEqual(after)
  })

  test('all of them are undone one after the other, after a restart too', async () => {
    session.lock()
    open()
    for (let undone = 0; undone < steps.length; undone += 1) await ask('project.undo', {})
    expect(dump()).toEqual(beginning)
    expect(await ask('project.check', {})).toMatchObject({
      pages: 'sound',
      journal: 'sound',
      foreignKeys: 0,
    })
  })
})
