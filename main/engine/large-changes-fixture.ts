/** For tests of what interrupts large changes: a project file with a long note, a code and a published name for each change. */
import { readFileDirect } from '../source/read/read-file.ts'
import type { Readers } from '../source/readers.ts'
import type { OpenFile } from './undo-steps/open-file.ts'

const LINES = 1_000
const FILES = 20

export const directReaders: Readers = {
  read: (name, bytes) => readFileDirect(name, bytes),
  close: () => Promise.resolve(),
}

const fields = { edition: '2019', problem: '', aim: '', hub: '', about: '' }

/** A network with a text of many lines, and a code. */
export async function prepare(file: OpenFile): Promise<void> {
  const { networkId } = await file.ask('network.add', { name: 'Large', ...fields })
  const text = Array.from({ length: LINES }, (_, line) => `Line ${line} about trust.`).join('\n')
  const ticket = file.letIn('long.txt', Buffer.from(text))
  await file.ask('source.importFiles', orderOf(networkId, [ticket]))
  const code = { parentId: null, name: 'Trusting', definition: '', color: 0, nodeIds: [] }
  await file.ask('coding.addCode', code)
}

function orderOf(networkId: string | undefined, tickets: readonly string[]) {
  const files = tickets.map((ticket) => ({ ticket, title: null, about: '' }))
  return { networkId, waveId: null, kind: 'interview', date: '2026-01-15', files }
}

const networkOf = (file: OpenFile): string =>
  file.one(`SELECT id FROM network WHERE name = 'Large'`)

async function importFiles(file: OpenFile): Promise<unknown> {
  const tickets = Array.from({ length: FILES }, (_, at) => {
    const lines = Array.from({ length: 100 }, (__, line) => `File ${at}, line ${line}: doubt.`)
    return file.letIn(`${at}.txt`, Buffer.from(lines.join('\n')))
  })
  return file.ask('source.importFiles', orderOf(networkOf(file), tickets))
}

async function codeFound(file: OpenFile): Promise<unknown> {
  const sourceId = file.one(`SELECT id FROM source WHERE title = 'long'`)
  const ids = file.one(
    `SELECT json_group_array(id) FROM (SELECT id FROM source_block WHERE source_id = ? ORDER BY position)`,
    sourceId,
  )
  // Written by SQLite just above.
  const places = (JSON.parse(ids) as string[]).map((blockId) => ({ blockId, start: 0, end: 4 }))
  const codeId = file.one(`SELECT id FROM code WHERE name = 'Trusting'`)
  const revision = Number(file.one('SELECT revision FROM source WHERE id = ?', sourceId))
  const sources = [{ sourceId, revision, places }]
  return file.ask('coding.codeFound', { sources, code: { codeId }, direction: 'supports' })
}

export const largeChanges: Readonly<Record<string, (file: OpenFile) => Promise<unknown>>> = {
  'an import of many files': importFiles,
  'coding by search': codeFound,
  'undoing all of it': (file) => file.ask('project.undo', {}),
  'doing it again': (file) => file.ask('project.redo', {}),
}

/** Brings a prepared file to where a change can begin. */
export async function comeTo(file: OpenFile, change: string): Promise<void> {
  if (change === 'undoing all of it' || change === 'doing it again') await codeFound(file)
  if (change === 'doing it again') await file.ask('project.undo', {})
}
