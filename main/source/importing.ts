/** Files become sources: looked at first, then brought in as one undo, a short transaction at a time. */
import { setTimeout as wait } from 'node:timers/promises'
import { generateNKeysBetween } from 'fractional-indexing'
import type { z } from 'zod'
import type { JobControl } from '../../core/contract.ts'
import { errorSentence } from '../../core/error-words.ts'
import { AppError } from '../../core/errors.ts'
import { BlockId, FileTicket, SourceId } from '../../core/ids.ts'
import { slicePoints } from '../../core/source/code-points.ts'
import type {
  ImportFailure,
  ImportPreview,
  SourceService,
  SourceSummary,
  sourceContract,
} from '../../core/source/contract.ts'
import { filesWords } from '../../core/source/words.ts'
import type { Files } from '../files.ts'
import { requireWritable } from '../network/writable.ts'
import type { JobBatch, JobWriter, Work } from '../work.ts'
import { requireWave } from './keeping.ts'
import { provenanceFor } from './provenance.ts'
import { MOST_BYTES, type ReadFile, type Readers } from './readers.ts'
import * as repository from './repository.ts'

export interface ImportingDependencies {
  readonly files: Files
  readonly readers: Readers
  readonly write: JobWriter
}

type Progress = z.output<(typeof sourceContract)['preview']['progress']>
type Order = z.output<(typeof sourceContract)['importFiles']['input']>

/** One transaction holds so many blocks and so many letters at most: about 20 ms of work. */
const CHUNK_BLOCKS = 250
const CHUNK_LETTERS = 150_000

/** How often a reading job looks whether it was stopped. */
const LOOK_UP_MS = 100

const OPENING_BLOCKS = 12
const OPENING_LETTERS = 1_000

interface Incoming {
  readonly name: string
  readonly read: ReadFile
}

/** A long reading does not keep a person waiting who has stopped the job. */
async function unlessStopped<T>(reading: Promise<T>, check: () => void): Promise<T> {
  const outcome = reading.then((value) => ({ value }))
  for (;;) {
    const done = await Promise.race([outcome, wait(LOOK_UP_MS, null)])
    if (done !== null) return done.value
    check()
  }
}

async function readOne(
  { files, readers }: ImportingDependencies,
  ticket: string,
  check: () => void,
): Promise<Incoming> {
  const file = files.incoming(ticket)
  if (file.size > MOST_BYTES) throw new AppError('too-large', file.name)
  const reading = readers.read(file.name, await file.bytes())
  return { name: file.name, read: await unlessStopped(reading, check) }
}

function nameOf({ files }: ImportingDependencies, ticket: string): string {
  try {
    return files.incoming(ticket).name
  } catch {
    return ''
  }
}

/** Does `each` for every file, one after the other; a file that fails is listed and the others go on. */
async function forEachFile<F extends { readonly ticket: FileTicket }>(
  deps: ImportingDependencies,
  control: JobControl<Progress>,
  list: readonly F[],
  each: (file: F) => Promise<void>,
): Promise<ImportFailure[]> {
  const failures: ImportFailure[] = []
  for (const [done, file] of list.entries()) {
    const fileName = nameOf(deps, file.ticket)
    control.check()
    control.report({ done, total: list.length, fileName })
    await control.pause()
    try {
      await each(file)
    } catch (error) {
      if (!(error instanceof AppError) || error.code === 'cancelled') throw error
      failures.push({ fileName, code: error.code, message: errorSentence(error.code) })
    }
  }
  control.report({ done: list.length, total: list.length, fileName: '' })
  return failures
}

function previewOf({ db }: Work, ticket: FileTicket, { name, read }: Incoming): ImportPreview {
  const [same] = repository.sourcesOfFile(db, read.hash)
  const speakers = new Set(read.blocks.map(({ speaker }) => speaker).filter((s) => s !== ''))
  return {
    ticket,
    fileName: name,
    format: read.format,
    encoding: read.encoding,
    title: read.title,
    words: read.words,
    blocks: read.blocks.length,
    speakers: [...speakers],
    opening: read.blocks
      .slice(0, OPENING_BLOCKS)
      .map((block) => ({ ...block, text: slicePoints(block.text, 0, OPENING_LETTERS) })),
    losses: read.losses,
    duplicateOf:
      same === undefined ? null : { sourceId: SourceId.parse(same.sourceId), title: same.title },
  }
}

/** The blocks in portions that one short transaction each can take. */
function* portions(blocks: ReadFile['blocks']): Generator<ReadFile['blocks']> {
  let start = 0
  let letters = 0
  for (const [index, { text }] of blocks.entries()) {
    letters += text.length
    if (index + 1 - start < CHUNK_BLOCKS && letters < CHUNK_LETTERS) continue
    yield blocks.slice(start, index + 1)
    start = index + 1
    letters = 0
  }
  yield blocks.slice(start)
}

/** Writes the blocks behind those already there; gives the key of the last. */
function writeBlocks(
  work: Work,
  sourceId: string,
  blocks: ReadFile['blocks'],
  after: string | null,
): string | null {
  const keys = generateNKeysBetween(after, null, blocks.length)
  blocks.forEach((block, index) => {
    const placed = { ...block, id: BlockId.parse(work.newId()) }
    repository.insertBlock(work.db, sourceId, keys[index] ?? '', placed)
  })
  return keys.at(-1) ?? after
}

/** Refuses (`already-imported`) a file that the network already holds. */
function requireNewFile({ db }: Work, order: Order, { name, read }: Incoming): void {
  const known = repository.sourcesOfFile(db, read.hash)
  if (known.some(({ networkId }) => networkId === order.networkId))
    throw new AppError('already-imported', name)
}

interface Writing {
  readonly batch: JobBatch
  readonly pause: () => Promise<void>
}

async function writeSource(
  work: Work,
  order: Order,
  incoming: Incoming & { readonly title: string; readonly about: string },
  { batch, pause }: Writing,
): Promise<SourceSummary> {
  const { db } = work
  const { networkId, waveId, kind, date } = order
  const { name, read, title, about } = incoming
  const id = work.newId()
  const write = (change: () => void): void =>
    batch.write(() => {
      work.subject(order.files.length === 1 ? title : filesWords(order.files.length))
      requireWritable(db, networkId)
      change()
    })
  write(() => {
    repository.insertSource(db, {
      ...{ id, networkId, waveId, kind, title, date, about, fileName: name, fileHash: read.hash },
      provenance: provenanceFor(db, networkId, 'imported'),
      words: read.words,
      changed: work.now(),
    })
  })
  let last: string | null = null
  for (const portion of portions(read.blocks)) {
    write(() => {
      // Somebody may have removed it while it was being brought in.
      repository.placeOf(db, id)
      last = writeBlocks(work, id, portion, last)
    })
    await pause()
  }
  return repository.getSource(db, id)
}

export function importing(
  work: Work,
  deps: ImportingDependencies,
): Pick<SourceService, 'preview' | 'importFiles'> {
  const { db } = work
  return {
    preview: async ({ files }, control) => {
      const previews: ImportPreview[] = []
      const list = files.map((ticket) => ({ ticket }))
      const failures = await forEachFile(deps, control, list, async ({ ticket }) => {
        previews.push(previewOf(work, ticket, await readOne(deps, ticket, control.check)))
      })
      return { previews, failures }
    },
    importFiles: async (order, control) => {
      requireWritable(db, order.networkId)
      requireWave(db, order.networkId, order.waveId)
      const batch = deps.write.begin('source', 'importFiles')
      const imported: SourceSummary[] = []
      try {
        const failures = await forEachFile(deps, control, order.files, async (file) => {
          const incoming = await readOne(deps, file.ticket, control.check)
          control.check()
          requireNewFile(work, order, incoming)
          const title = file.title ?? incoming.read.title
          const named = { ...incoming, title, about: file.about }
          imported.push(await writeSource(work, order, named, { batch, pause: control.pause }))
        })
        batch.done()
        return { imported, failures }
      } catch (error) {
        // A project that was locked meanwhile takes an unfinished import back when it is next opened.
        await batch.takeBack()
        throw error
      }
    },
  }
}
