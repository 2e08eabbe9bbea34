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
import { openFiles } from './files.ts'
import { openFilling } from './fill.ts'
import { openSession, type Session } from './session.ts'
import { attachmentSteps } from './undo-steps/attachment.ts'
import { attributeSteps } from './undo-steps/attribute.ts'
import { codebookSteps } from './undo-steps/codebook.ts'
import { codingSteps } from './undo-steps/coding.ts'
import { memoSteps } from './undo-steps/memo.ts'
import { projectSteps } from './undo-steps/project.ts'
import { retrievalSteps } from './undo-steps/retrieval.ts'
import { sourceSteps } from './undo-steps/source.ts'
import { BLOCK_ID, type Known, type Step } from './undo-steps/step.ts'

const made = randomKey()
/** A key of its own for each opening, since locking wipes it. */
const key = () => ({ key: Buffer.from(made.key), salt: made.salt })
const path = join(mkdtempSync(join(tmpdir(), 'trellis-undo-')), 'a.trellis')
const readers = {
  read: () => Promise.reject(new AppError('unknown-format')),
  close: () => Promise.resolve(),
}

let session: Session
let router: Router

function open(): void {
  const deps = { files: openFiles(), readers, now: () => new Date().toISOString() }
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

type BaseStep = readonly [name: string, input: (known: Known) => unknown]

const asSteps = (base: readonly BaseStep[]): readonly Step[] =>
  base.map(([name, input]) => [name, ({ known }) => input(known)])

const fields = { problem: '', aim: '', hub: '', about: '' }
const person = { name: 'Ana', pseudonym: 'X1', role: '', site: '', mayQuote: true }
const code = { definition: '', color: 1, nodeIds: ['n19.structure.trust'] }
const block = {
  id: BLOCK_ID,
  kind: 'saw',
  speaker: '',
  at: '10:00',
  text: 'They read on together 😀.',
}
const source = { title: 'T', date: '2026-01-05', about: '' }
const span = (from: number, to: number) => ({
  start: { blockId: BLOCK_ID, offset: from },
  end: { blockId: BLOCK_ID, offset: to },
})
const rating = {
  level: 3,
  insufficient: false,
  warrant: 'So it is [1].',
  confidence: 'low',
} as const
const levels = ['a', 'b', 'c', 'd', 'e']

/** In an order in which each finds what it needs; what a step answers is known to those after it. */
const firstSteps: readonly BaseStep[] = [
  ['project.rename', () => ({ name: 'Other' })],
  ['project.renameMe', () => ({ name: 'Me', initials: 'M' })],
  ['framework.addNode', () => ({ parentId: 'n19.structure.trust', label: 'Own', definition: '' })],
  ['framework.changeNode', (k) => ({ nodeId: k['nodeId'], label: 'Own 2', definition: 'x' })],
  ['framework.removeNode', (k) => ({ nodeId: k['nodeId'] })],
  ['network.add', () => ({ name: 'N', edition: '2019', ...fields })],
  [
    'network.change',
    (k) => ({ networkId: k['networkId'], name: 'N2', edition: '2019', ...fields }),
  ],
  [
    'network.addWave',
    (k) => ({ networkId: k['networkId'], label: 'W', date: '2026-01-01', held: true, context: '' }),
  ],
  [
    'network.changeWave',
    (k) => ({ waveId: k['waveId'], label: 'W2', date: '2026-01-02', held: true, context: 'c' }),
  ],
  ['network.addPerson', (k) => ({ networkId: k['networkId'], ...person })],
  ['network.changePerson', (k) => ({ personId: k['personId'], ...person, role: 'teacher' })],
  [
    'source.addNote',
    (k) => ({ networkId: k['networkId'], waveId: k['waveId'], ...source, firstBlock: block }),
  ],
  [
    'source.change',
    (k) => ({ sourceId: k['sourceId'], kind: 'note', waveId: k['waveId'], ...source, title: 'T2' }),
  ],
  ['source.attend', (k) => ({ sourceId: k['sourceId'], personId: k['personId'], status: 'late' })],
  ['coding.seedCodebook', () => ({ edition: '2024' })],
  ['coding.addCode', () => ({ parentId: null, name: 'C', ...code })],
  ['coding.changeCode', (k) => ({ codeId: k['codeId'], name: 'C2', ...code, nodeIds: [] })],
  ['coding.moveCode', (k) => ({ codeId: k['codeId'], parentId: null, after: null })],
  ['coding.changeCode', (k) => ({ codeId: k['codeId'], name: 'C2', ...code })],
  [
    'coding.add',
    (k) => ({
      sourceId: k['sourceId'],
      codeId: k['codeId'],
      span: span(0, 9),
      direction: 'supports',
    }),
  ],
  ['coding.resize', (k) => ({ codingId: k['codingId'], span: span(0, 12) })],
  ['coding.direct', (k) => ({ codingId: k['codingId'], direction: 'counters' })],
  ['coding.memo', (k) => ({ codingId: k['codingId'], memo: 'A memo.' })],
  [
    'source.edit',
    (k) => ({
      sourceId: k['sourceId'],
      revision: Number(one('SELECT revision FROM source WHERE id = ?', k['sourceId'] ?? '')),
      steps: [{ type: 'replace', blockId: BLOCK_ID, start: 5, end: 9, text: 'went' }],
    }),
  ],
  ['coding.review', (k) => ({ codingId: k['codingId'] })],
  [
    'coding.recode',
    (k) => ({ codingId: k['codingId'], codeId: one('SELECT id FROM code LIMIT 1') }),
  ],
  [
    'rating.save',
    (k) => ({
      networkId: k['networkId'],
      waveId: k['waveId'],
      nodeId: 'n19.structure.trust',
      state: 'submitted',
      ...rating,
      citations: [{ codingId: k['codingId'], stance: 'against' }],
    }),
  ],
  ['rating.writeAnchors', () => ({ nodeId: 'n19.structure.trust', levels })],
  ['rating.remove', (k) => ({ ratingId: k['ratingId'] })],
]

const lastSteps: readonly BaseStep[] = [
  ['coding.remove', (k) => ({ codingId: k['codingId'] })],
  ['coding.addInVivo', (k) => ({ sourceId: k['sourceId'], span: span(0, 9), direction: 'mixed' })],
  [
    'coding.addWithNewCode',
    (k) => ({ sourceId: k['sourceId'], span: span(2, 9), direction: 'mixed', name: 'New' }),
  ],
  ['coding.removeCode', (k) => ({ codeId: k['codeId'] })],
  [
    'coding.addForNode',
    (k) => ({
      sourceId: k['sourceId'],
      blockId: BLOCK_ID,
      nodeId: 'n19.structure.trust.respect',
      direction: 'supports',
    }),
  ],
  ['report.add', (k) => ({ networkId: k['networkId'], waveId: k['waveId'], title: 'R' })],
  [
    'report.change',
    (k) => ({ reportId: k['reportId'], title: 'R2', status: 'final', audience: 'all' }),
  ],
  ['report.write', (k) => ({ reportId: k['reportId'], slot: 'messages.1', text: 'One.' })],
  ['report.remove', (k) => ({ reportId: k['reportId'] })],
  ['source.remove', (k) => ({ sourceId: k['sourceId'] })],
  ['network.removePerson', (k) => ({ personId: k['personId'] })],
  ['network.removeWave', (k) => ({ waveId: k['waveId'] })],
  ['network.remove', (k) => ({ networkId: k['networkId'] })],
]

/** What the slices add stands between the making of things and their removal. */
const steps: readonly Step[] = [
  ...asSteps(firstSteps),
  ...attributeSteps,
  ...memoSteps,
  ...sourceSteps,
  ...attachmentSteps,
  ...codebookSteps,
  ...codingSteps,
  ...retrievalSteps,
  ...projectSteps,
  ...asSteps(lastSteps),
]

const contracts: Readonly<Record<string, Contract>> = api
const commands = Object.entries(contracts).flatMap(([feature, contract]) =>
  Object.entries(contract).flatMap(([name, { kind }]) =>
    kind === 'command' ? [`${feature}.${name}`] : [],
  ),
)

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
    expect([...new Set(steps.map(([name]) => name))].sort()).toEqual([...commands].sort())
  })

  test.each(steps)('%s', async (name, input) => {
    const before = dump()
    Object.assign(known, await ask(name, input({ known, one })))
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
