/** Reads damaged files of one format through the real thread of the readers, and counts what becomes of them. */
import type { Worker } from 'node:worker_threads'
import { AppError, type ErrorCode } from '../../core/errors.ts'
import type { FileFormat } from '../../core/source/import-contract.ts'
import { openReaders } from '../../main/source/reader-pool.ts'
import type { ReadFile, Readers } from '../../main/source/readers.ts'
import { randomFrom, type Random } from '../invented.ts'
import { openKeeping, type Keeping } from './keeping.ts'
import { below, pick, splice, type Mutation } from './mutate.ts'
import { damagePlain } from './mutate-text.ts'
import { damagePdf, damageZip } from './mutate-zip.ts'
import { formats, seedsOf } from './seeds.ts'
import { faultOf } from './soundness.ts'

export const MOST_MS = 10_000
export const MOST_MEGABYTES = 1_024

/** What a reader may say of a file that it does not read. */
const named: ReadonlySet<string> = new Set<ErrorCode>([
  'unreadable-file',
  'no-text',
  'no-text-layer',
  'needs-password',
  'too-large',
])

export interface Defect {
  readonly format: FileFormat
  /** Which of the damaged files it was; the same seed makes the same file again. */
  readonly file: number
  readonly what: string
  readonly bytes: Uint8Array
}

export interface Tally {
  readonly format: FileFormat
  readonly files: number
  readonly read: number
  readonly codes: Readonly<Record<string, number>>
  readonly tooSlow: number
  readonly defects: readonly Defect[]
  readonly slowestMs: number
  /** Which file that was. */
  readonly slowestFile: number
  readonly peakMegabytes: number
  /** Of those imported into a project: how many became sources, how many failed. */
  readonly imported: number
  readonly refused: number
}

export interface Order {
  readonly format: FileFormat
  readonly count: number
  readonly seed: number
  /** Of so many files one is imported into a project too; 0 for none. */
  readonly importEvery: number
  readonly progress?: (done: number) => void
}

const damages: Readonly<Record<FileFormat, Mutation>> = {
  txt: damagePlain,
  md: damagePlain,
  html: damagePlain,
  rtf: damagePlain,
  vtt: damagePlain,
  srt: damagePlain,
  csv: damagePlain,
  pdf: damagePdf,
  docx: damageZip,
  odt: damageZip,
  xlsx: damageZip,
}

/** Every so often a file begins as one and ends as another, perhaps of another format. */
async function damagedFiles(format: FileFormat): Promise<(random: Random) => Uint8Array> {
  const seeds = await seedsOf(format)
  const all = (await Promise.all(formats.map(seedsOf))).flat()
  return (random) => {
    const seed = pick(random, seeds)
    const other = pick(random, below(random, 2) === 0 ? seeds : all)
    return random() < 0.05 ? splice(seed, other, random) : damages[format](seed, random)
  }
}

const ENDED = 'it was ended'

/** Threads that end by themselves or are ended while files are read. */
function watchThreads(): { readonly take: () => string | null; readonly stop: () => void } {
  let death: string | null = null
  const watch = (worker: Worker): void => {
    worker.on('error', (error: unknown) => {
      death = error instanceof Error ? `${error.name}: ${error.message}` : 'an error'
    })
    worker.on('exit', () => {
      death ??= ENDED
    })
  }
  process.on('worker', watch)
  return {
    take: () => {
      const found = death
      death = null
      return found
    },
    stop: () => process.off('worker', watch),
  }
}

/** Counts what comes of reading file after file. */
class Counting {
  /** The code of the newest failure. */
  last = ''
  read = 0
  tooSlow = 0
  imported = 0
  refused = 0
  slowestMs = 0
  slowestFile = 0
  peakMegabytes = 0
  readonly codes: Record<string, number> = {}
  readonly defects: Defect[] = []

  look(): void {
    this.peakMegabytes = Math.max(this.peakMegabytes, process.memoryUsage.rss() / 1_048_576)
  }

  /** What is wrong with how the file was read or refused; null where nothing is. */
  async outcome(
    number: number,
    bytes: Uint8Array,
    reading: Promise<ReadFile>,
  ): Promise<string | null> {
    const started = performance.now()
    try {
      const file = await reading
      this.read += 1
      return faultOf(file, bytes)
    } catch (error) {
      const code = error instanceof AppError ? error.code : 'a defect'
      this.last = code
      if (code === 'too-slow') this.tooSlow += 1
      else this.codes[code] = (this.codes[code] ?? 0) + 1
      return named.has(code) || code === 'too-slow' ? null : code
    } finally {
      const took = performance.now() - started
      if (took > this.slowestMs) this.slowestFile = number
      this.slowestMs = Math.max(this.slowestMs, took)
      this.look()
    }
  }

  async import(keeping: Keeping, name: string, bytes: Uint8Array): Promise<string | null> {
    const { outcome, fault } = await keeping.tryImport(name, bytes)
    if (outcome === 'imported') this.imported += 1
    else this.refused += 1
    return fault === null ? null : `the import left behind: ${fault}`
  }
}

async function readAll(order: Order, readers: Readers, counting: Counting): Promise<void> {
  const { format, count, seed, importEvery } = order
  const random = randomFrom(seed)
  const next = await damagedFiles(format)
  const keeping = importEvery > 0 ? await openKeeping(readers) : null
  const threads = watchThreads()
  // The first whole file pays for the loading of the reader.
  const [whole = new Uint8Array()] = await seedsOf(format)
  await readers.read(`whole.${format}`, whole)
  const name = `fuzzed.${format}`
  try {
    for (let file = 0; file < count; file += 1) {
      const bytes = next(random)
      const changes = random() < 0.5 ? 'accept' : 'reject'
      const faults = [await counting.outcome(file, bytes, readers.read(name, bytes, { changes }))]
      if (keeping !== null && file % importEvery === 0)
        faults.push(await counting.import(keeping, name, bytes))
      const death = threads.take()
      // A file that takes too much is stopped with its thread, and named.
      const isStopped = death === ENDED && counting.last.startsWith('too-')
      if (death !== null && !isStopped) faults.push(`the thread died: ${death}`)
      for (const what of faults)
        if (what !== null) counting.defects.push({ format, file, what, bytes })
      order.progress?.(file + 1)
    }
  } finally {
    threads.stop()
    keeping?.close()
  }
}

/** Damages and reads so many files; a thread that dies, and a source that cannot be, are defects. */
export async function fuzzFormat(order: Order): Promise<Tally> {
  const worker = new URL('../../main/source/read/worker.ts', import.meta.url)
  const readers = openReaders(worker, {
    ...{ time: MOST_MS, memory: MOST_MEGABYTES },
    // Beside what the program itself takes.
    growth: MOST_MEGABYTES / 2,
  })
  const counting = new Counting()
  const looking = setInterval(() => counting.look(), 20)
  try {
    await readAll(order, readers, counting)
  } finally {
    clearInterval(looking)
    await readers.close()
  }
  const { read, codes, tooSlow, defects, imported, refused } = counting
  const { slowestMs, slowestFile, peakMegabytes } = counting
  return {
    ...{ format: order.format, files: order.count, read, codes, tooSlow, defects },
    ...{ slowestMs, slowestFile, peakMegabytes, imported, refused },
  }
}

type Measured = Pick<Tally, 'tooSlow' | 'slowestMs' | 'peakMegabytes'>

/** Whether every file was read or refused by name, in time and in bounds. */
export function isSound(tally: Measured & { readonly defects: readonly unknown[] }): boolean {
  const { defects, tooSlow, slowestMs, peakMegabytes } = tally
  const isInTime = tooSlow === 0 && slowestMs <= MOST_MS
  return defects.length === 0 && isInTime && peakMegabytes <= MOST_MEGABYTES
}
