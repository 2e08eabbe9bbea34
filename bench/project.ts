/** A fresh project in a temporary folder behind the real engine thread, for measuring. */
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { startEngine, type EngineClient } from '../main/engine/client.ts'

export interface Bench {
  readonly folder: string
  readonly engine: EngineClient
  readonly ask: (
    feature: string,
    procedure: string,
    input?: unknown,
  ) => Promise<Record<string, unknown>>
  readonly letIn: (path: string) => string
  readonly networkId: string
  readonly close: () => Promise<void>
}

const passphrase = 'measured in the open'
const network = { name: 'Measured', edition: '2019', problem: '', aim: '', hub: '', about: '' }

export async function openBench(): Promise<Bench> {
  const folder = mkdtempSync(join(tmpdir(), 'trellis-bench-'))
  const entry = new URL('../out/main/engine.js', import.meta.url)
  const log = (line: string): void => void process.stderr.write(`${line}\n`)
  const engine = startEngine({ entry, dataFolder: join(folder, 'data'), keyStore: null, log })
  const ask: Bench['ask'] = async (feature, procedure, input = {}) => {
    const reply = await engine.call({ feature, procedure, input, job: 'bench' })
    if (!reply.ok) throw new Error(`${feature} ${procedure}: ${reply.code} ${reply.detail}`)
    // Every answer of a contract is an object or a list.
    return reply.value as Record<string, unknown>
  }
  const path = join(folder, 'bench.trellis')
  await ask('project', 'create', { path, name: 'Bench', passphrase, coder: 'Bench' })
  const { networkId } = await ask('network', 'add', network)
  return {
    folder,
    engine,
    ask,
    networkId: String(networkId),
    letIn: (file) =>
      engine.letIn({ name: basename(file), size: statSync(file).size, from: { path: file } }),
    close: async () => {
      await engine.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Imports files as interviews; gives the ids of the sources. */
export async function importAll(bench: Bench, paths: readonly string[]): Promise<string[]> {
  const files = paths.map((path) => ({ ticket: bench.letIn(path), title: null, about: '' }))
  const { networkId } = bench
  const input = { networkId, waveId: null, kind: 'interview', date: '2026-01-15', files }
  const result = await bench.ask('source', 'importFiles', input)
  const imported = result['imported'] as readonly { id: string }[]
  if (imported.length !== paths.length) throw new Error('Not every file was imported.')
  return imported.map((source) => source.id)
}
