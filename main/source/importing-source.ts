/** One text becomes a source: its blocks, who speaks in it, the comments in its margin; a short transaction at a time. */
import { generateNKeysBetween } from 'fractional-indexing'
import { BlockId, SourceId, type NetworkId, type WaveId } from '../../core/ids.ts'
import { AppError } from '../../core/errors.ts'
import { slicePoints } from '../../core/source/code-points.ts'
import { importedNames } from '../../core/source/import-words.ts'
import type { SourceKind } from '../../core/values.ts'
import type { MemoService } from '../../core/memo/contract.ts'
import { requireWritable } from '../network/writable.ts'
import type { JobBatch, Work } from '../work.ts'
import type { ImportingPeople } from './importing-people.ts'
import { isWorkedOn } from './coding-anchors.ts'
import { provenanceFor } from './provenance.ts'
import type { ReadComment, ReadFile } from './readers.ts'
import * as repository from './repository.ts'
import { insertSpeaker } from './speaker-repository.ts'

/** One transaction takes about so long, and holds so many blocks and so many letters at most. */
const SLICE_MS = 8
const MOST_BLOCKS = 250
const MOST_LETTERS = 150_000
/** The clock is looked at after so many blocks, or so many letters. */
const LUMP_BLOCKS = 25
const LUMP_LETTERS = 10_000
/** So many comments become memos in one transaction. */
const CHUNK_COMMENTS = 25
const TITLE_LETTERS = 300
const COMMENT_LETTERS = 100_000

type Blocks = ReadFile['blocks']

/** What one import is, whatever it brings in. */
export interface Importing {
  readonly work: Work
  readonly memo: MemoService
  readonly batch: JobBatch
  readonly people: ImportingPeople
  /** What undo calls it. */
  readonly subject: string
  readonly networkId: NetworkId
  readonly waveId: WaveId | null
  readonly kind: SourceKind
  readonly pause: () => Promise<void>
}

export interface NewSource {
  readonly title: string
  readonly date: string
  readonly about: string
  readonly fileName: string
  readonly fileHash: string
  readonly words: number
  readonly losses: readonly string[]
}

/** One short transaction of the import. */
export function writing(importing: Importing, change: () => void): void {
  const { work, batch, people, networkId, subject } = importing
  const write = (): void =>
    batch.write(() => {
      requireWritable(work.db, networkId)
      change()
      work.subject(subject)
    })
  people.within(write)
}

export function insertImported(importing: Importing, source: NewSource): SourceId {
  const { work, networkId, waveId, kind } = importing
  const id = SourceId.parse(work.newId())
  const { losses, ...fields } = source
  repository.insertSource(work.db, {
    ...{ ...fields, id, networkId, waveId, kind },
    provenance: provenanceFor(work.db, networkId, 'imported'),
    changed: work.now(),
    losses: losses.map((sentence) => sentence.replace(/\s+/gu, ' ')).join('\n'),
  })
  return id
}

function lumpAt(blocks: Blocks, start: number): Blocks {
  let end = start
  let letters = 0
  while (end < blocks.length && end - start < LUMP_BLOCKS && letters < LUMP_LETTERS)
    letters += blocks[end++]?.text.length ?? 0
  return blocks.slice(start, end)
}

/** Writes as many of the blocks as one short transaction can take, from a place on; gives their ids. */
function writePortion(work: Work, sourceId: string, blocks: Blocks, from: number): BlockId[] {
  const until = performance.now() + SLICE_MS
  const ids: BlockId[] = []
  let letters = 0
  do {
    const lump = lumpAt(blocks, from + ids.length)
    ids.push(...writeBlocks(work, sourceId, lump))
    for (const { text } of lump) letters += text.length
  } while (
    from + ids.length < blocks.length &&
    ids.length < MOST_BLOCKS &&
    letters < MOST_LETTERS &&
    performance.now() < until
  )
  return ids
}

/** Writes blocks behind those already there, somebody's own among them; gives their ids. */
export function writeBlocks(work: Work, sourceId: string, blocks: Blocks): readonly BlockId[] {
  const after = repository.lastPositionIn(work.db, sourceId)
  const keys = generateNKeysBetween(after, null, blocks.length)
  return blocks.map((block, index) => {
    const id = BlockId.parse(work.newId())
    repository.insertBlock(work.db, sourceId, keys[index] ?? '', { ...block, id })
    return id
  })
}

function writeSpeakers({ work, people }: Importing, sourceId: string, blocks: Blocks): void {
  const names = new Set(blocks.map(({ speaker }) => speaker))
  names.delete('')
  for (const name of names) {
    const who = people.whoIs(name)
    if (who !== null) insertSpeaker(work.db, { id: work.newId(), sourceId, name, ...who })
  }
}

function memoText(fileName: string, { author, text }: ReadComment, quote: string): string {
  const said = text.trim().slice(0, COMMENT_LETTERS)
  const quoted = quote.trim() === '' ? [] : [`“${quote.trim().slice(0, COMMENT_LETTERS)}”`]
  return [...quoted, said, importedNames.commentIn(author, fileName)]
    .filter((part) => part !== '')
    .join('\n\n')
}

async function writeComments(
  importing: Importing,
  sourceId: SourceId,
  read: ReadFile,
  blockIds: readonly BlockId[],
  fileName: string,
): Promise<void> {
  const { memo, pause } = importing
  for (let at = 0; at < read.comments.length; at += CHUNK_COMMENTS) {
    writing(importing, () => {
      for (const comment of read.comments.slice(at, at + CHUNK_COMMENTS)) {
        const blockId = blockIds[comment.block]
        const words = read.blocks[comment.block]?.text ?? ''
        const quote = slicePoints(words, comment.start, comment.end)
        // Somebody may have removed the paragraph meanwhile; what was said of it stays.
        const isThere = blockId !== undefined && repository.isBlockKnown(importing.work.db, blockId)
        const block = isThere ? [{ kind: 'block' as const, id: blockId }] : []
        memo.add({
          kind: 'memo',
          title: importedNames.commentBy(slicePoints(comment.author, 0, TITLE_LETTERS)),
          text: memoText(fileName, comment, quote),
          targets: [{ kind: 'source', id: sourceId }, ...block],
        })
      }
    })
    await pause()
  }
}

/** Writes a document with all that belongs to it. */
export async function writeDocument(
  importing: Importing,
  source: NewSource,
  read: ReadFile,
  withComments: boolean,
): Promise<SourceId> {
  const { work, pause } = importing
  let made: SourceId | null = null
  writing(importing, () => {
    made = insertImported(importing, source)
    writeSpeakers(importing, made, read.blocks)
  })
  const id = SourceId.parse(made)
  const ids: BlockId[] = []
  while (ids.length < read.blocks.length) {
    writing(importing, () => {
      // Somebody may have removed it while it was being brought in.
      repository.placeOf(work.db, id)
      ids.push(...writePortion(work, id, read.blocks, ids.length))
    })
    await pause()
  }
  if (withComments) await writeComments(importing, id, read, ids, source.fileName)
  return id
}

/** So many sources of a file that failed are taken away in one transaction. */
const CHUNK_SOURCES = 25

/** Brings in a file, or nothing of it: a part would look like the whole, and keep the file from being imported again. */
export async function wholly<T>(
  importing: Importing,
  fileHash: string,
  bring: () => Promise<T>,
): Promise<T> {
  const { work, networkId, pause } = importing
  try {
    return await bring()
  } catch (error) {
    const isOfFile = error instanceof AppError && error.code !== 'cancelled'
    if (!isOfFile || !work.db.open) throw error
    const made = repository
      .sourcesOfFile(work.db, fileHash)
      .filter((source) => source.networkId === networkId)
    for (let at = 0; at < made.length; at += CHUNK_SOURCES) {
      writing(importing, () => {
        for (const { sourceId } of made.slice(at, at + CHUNK_SOURCES))
          if (!isWorkedOn(work.db, sourceId)) repository.removeSource(work.db, sourceId)
      })
      await pause()
    }
    throw error
  }
}
