/** `import`, `report` and `call`. */
import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { errorWords } from '../../core/error-words.ts'
import { AppError, type ErrorCode } from '../../core/errors.ts'
import type { NetworkId, WaveId } from '../../core/ids.ts'
import type { Answer } from './answer.ts'
import { readJson, withProject, type Asking } from './engine.ts'
import { importText } from './import-answer.ts'

interface Place {
  readonly networkId: NetworkId
  readonly waveId: WaveId | null
}

async function findNetwork({ ask }: Asking, name: string): Promise<NetworkId | null> {
  const networks = await ask('network', 'list', {})
  return networks.find((network) => network.name === name)?.id ?? null
}

async function findWave(
  { ask }: Asking,
  networkId: NetworkId,
  label: string | undefined,
): Promise<WaveId | null> {
  if (label === undefined) return null
  const waves = await ask('network', 'waves', { networkId })
  const wave = waves.find((found) => found.label === label)
  if (wave === undefined)
    throw new AppError(
      'not-found',
      `wave ${label}; there are: ${waves.map((w) => w.label).join(', ')}`,
    )
  return wave.id
}

async function placeOf(asking: Asking, network: string, wave: string | undefined): Promise<Place> {
  const networkId = await findNetwork(asking, network)
  if (networkId === null) {
    const names = (await asking.ask('network', 'list', {})).map((found) => found.name)
    throw new AppError('not-found', `network ${network}; there are: ${names.join(', ') || 'none'}`)
  }
  return { networkId, waveId: await findWave(asking, networkId, wave) }
}

/** A script's first import may name a network that is not there yet; it is made, and the answer says so. */
async function networkFor(
  asking: Asking,
  name: string,
): Promise<{ networkId: NetworkId; made: boolean }> {
  const found = await findNetwork(asking, name)
  if (found !== null) return { networkId: found, made: false }
  const empty = { problem: '', aim: '', hub: '', about: '' }
  const { networkId } = await asking.ask('network', 'add', { name, edition: '2019', ...empty })
  return { networkId, made: true }
}

export interface ImportOptions {
  readonly network: string
  readonly wave: string | undefined
  readonly kind: string
  readonly date: string | undefined
  readonly paths: readonly string[]
}

const isCode = (code: string): code is ErrorCode => Object.hasOwn(errorWords, code)
const codeOf = (code: string): ErrorCode => (isCode(code) ? code : 'unreadable-file')

function dateOf(path: string): string {
  const found = statSync(path, { throwIfNoEntry: false })
  if (found === undefined) throw new AppError('no-such-file', path)
  return found.mtime.toISOString().slice(0, 10)
}

export function importFiles(file: string, options: ImportOptions): Promise<Answer> {
  return withProject(file, async (asking) => {
    const date = options.date ?? dateOf(options.paths[0] ?? '')
    const files = options.paths.map((path) => ({
      ticket: asking.letIn(path),
      title: null,
      about: '',
    }))
    const { networkId, made } = await networkFor(asking, options.network)
    const waveId = await findWave(asking, networkId, options.wave)
    const { kind } = options
    const result = await asking.ask('source', 'importFiles', {
      networkId,
      waveId,
      kind,
      date,
      files,
    })
    const networks = await asking.ask('network', 'list', {})
    const here = { id: networkId, name: options.network, made }
    const text = importText(result, { here, networks, paths: options.paths })
    const answer = { json: { madeNetwork: made, ...result }, text }
    const [first] = result.failures
    return first === undefined ? answer : { ...answer, failed: codeOf(first.code) }
  })
}

export function makeReport(
  file: string,
  network: string,
  wave: string | undefined,
  out: string,
): Promise<Answer> {
  return withProject(file, async (asking) => {
    const place = await placeOf(asking, network, wave)
    const { file: made, pages } = await asking.ask('report', 'makeWord', place)
    const path = resolve(out)
    await asking.save(made.ticket, path)
    return {
      json: { path, pages },
      text: `Wrote ${path}${pages === null ? '' : `, about ${pages} pages`}`,
    }
  })
}

/** Puts tickets where the JSON says `$in1`, `$in2` … */
function withTickets(value: unknown, tickets: readonly string[]): unknown {
  if (typeof value === 'string') {
    const number = /^\$in(\d+)$/u.exec(value)?.[1]
    return number === undefined ? value : (tickets[Number(number) - 1] ?? value)
  }
  if (Array.isArray(value)) return value.map((item) => withTickets(item, tickets))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, withTickets(item, tickets)]),
  )
}

function ticketIn(value: unknown): string | null {
  if (value === null || typeof value !== 'object' || !('file' in value)) return null
  const { file } = value
  return file !== null && typeof file === 'object' && 'ticket' in file ? String(file.ticket) : null
}

export interface CallOptions {
  readonly input: string | undefined
  readonly incoming: readonly string[]
  readonly out: string | undefined
}

function inputOf(given: string | undefined): unknown {
  if (given === undefined) return {}
  if (given === '-') return readJson('-')
  try {
    return JSON.parse(given)
  } catch {
    throw new AppError('usage', 'not JSON')
  }
}

export function callProcedure(
  file: string,
  feature: string,
  procedure: string,
  options: CallOptions,
): Promise<Answer> {
  const input = inputOf(options.input)
  return withProject(file, async (asking) => {
    const tickets = options.incoming.map(asking.letIn)
    const value = await asking.askAny(feature, procedure, withTickets(input, tickets))
    const ticket = ticketIn(value)
    if (options.out !== undefined && ticket !== null)
      await asking.save(ticket, resolve(options.out))
    return { json: value, text: JSON.stringify(value, null, 2) }
  })
}
