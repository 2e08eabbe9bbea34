/** Coding what a search found: short transactions, one undo, nothing left of a job that was stopped. */
import type { z } from 'zod'
import type { CodingService, codingContract } from '../../core/coding/contract.ts'
import type { FoundPlace } from '../../core/coding/search-contract.ts'
import { CodingId, type BlockId, type CodeId } from '../../core/ids.ts'
import { lengthOf } from '../../core/source/code-points.ts'
import { ordinalsOf } from '../../core/source/spans.ts'
import { requireWritable } from '../network/writable.ts'
import type { JobBatch, JobWriter, Work } from '../work.ts'
import * as codes from './code-repository.ts'
import { topCode } from './codings.ts'
import { insertCoding, networkOfSource } from './repository.ts'
import { coveredBy } from './search-covered.ts'
import { blocksToSearch, standingOf } from './search-repository.ts'

type Order = z.output<(typeof codingContract)['codeFound']['input']>
type Source = Order['sources'][number]

/** Codings of one transaction: about 20 ms of work. */
const PORTION = 100

function isThere(lengths: ReadonlyMap<BlockId, number>, { blockId, start, end }: FoundPlace) {
  return start < end && end <= (lengths.get(blockId) ?? -1)
}

interface ToCode {
  readonly places: readonly FoundPlace[]
  readonly present: number
}

/** The places of a source that this coder has not coded so yet; null where the source was edited or removed since. */
function placesLeft(work: Work, source: Source, codeId: CodeId): ToCode | null {
  const { sourceId, revision, places } = source
  if (standingOf(work.db, sourceId)?.revision !== revision) return null
  const blocks = blocksToSearch(work.db, sourceId)
  const lengths = new Map(blocks.map(({ id, text }) => [id, lengthOf(text)]))
  if (!places.every((place) => isThere(lengths, place))) return null
  const covered = coveredBy(work.db, sourceId, work.me(), ordinalsOf(blocks))
  const left = places.filter((place) => !covered(place).includes(codeId))
  return { places: left, present: places.length - left.length }
}

/** False, and nothing written, where the source was edited or removed between two portions. */
function codePortion(
  work: Work,
  { sourceId, revision, codeId }: Pick<Source, 'sourceId' | 'revision'> & { codeId: CodeId },
  direction: Order['direction'],
  places: readonly FoundPlace[],
): boolean {
  if (standingOf(work.db, sourceId)?.revision !== revision) return false
  requireWritable(work.db, networkOfSource(work.db, sourceId))
  for (const { blockId, start, end } of places)
    insertCoding(work.db, {
      id: CodingId.parse(work.newId()),
      ...{ sourceId, codeId, coderId: work.me(), direction, memo: '' },
      span: { start: { blockId, offset: start }, end: { blockId, offset: end } },
      created: work.now(),
      touched: null,
    })
  return true
}

/** The code that is there, or a new one made in the job's first transaction. */
function codeFor(work: Work, batch: JobBatch, code: Order['code']): CodeId {
  if ('codeId' in code) {
    codes.getCode(work.db, code.codeId)
    return code.codeId
  }
  return batch.write(() => {
    work.subject(code.name.trim())
    return topCode(work, code.name)
  })
}

interface Coded {
  readonly added: number
  readonly present: number
  /** Whether something of the source had to be left out. */
  readonly isCut: boolean
}

interface Running {
  readonly batch: JobBatch
  readonly codeId: CodeId
  readonly direction: Order['direction']
  /** Told after each portion, with how many of the source's places were coded by then. */
  readonly coded: (places: number) => Promise<void>
}

async function codeSource(work: Work, source: Source, running: Running): Promise<Coded> {
  const { batch, codeId, direction, coded } = running
  const left = placesLeft(work, source, codeId)
  if (left === null) return { added: 0, present: 0, isCut: true }
  const { places, present } = left
  let added = 0
  for (let at = 0; at < places.length; at += PORTION) {
    const portion = places.slice(at, at + PORTION)
    const isCoded = batch.write(() => {
      work.subject(codes.getCode(work.db, codeId).name)
      return codePortion(work, { ...source, codeId }, direction, portion)
    })
    if (!isCoded) return { added, present, isCut: true }
    added += portion.length
    await coded(added)
  }
  return { added, present, isCut: false }
}

export function codingFound(work: Work, write: JobWriter): CodingService['codeFound'] {
  return async ({ sources, code, direction }, { report, pause, check }) => {
    for (const { sourceId } of sources) {
      if (standingOf(work.db, sourceId) === null) continue
      requireWritable(work.db, networkOfSource(work.db, sourceId))
    }
    const batch = write.begin('coding', 'codeFound')
    const total = sources.reduce((sum, { places }) => sum + places.length, 0)
    const result = { added: 0, present: 0, done: 0, leftOut: [] as string[] }
    try {
      const codeId = codeFor(work, batch, code)
      const coded = async (places: number): Promise<void> => {
        report({ done: result.done + places, total })
        await pause()
      }
      for (const source of sources) {
        const done = await codeSource(work, source, { batch, codeId, direction, coded })
        if (done.isCut) result.leftOut.push(standingOf(work.db, source.sourceId)?.title ?? '')
        result.added += done.added
        result.present += done.present
        result.done += source.places.length
        check()
      }
      batch.done()
      const { added, present, leftOut } = result
      return { codeId, added, present, leftOut }
    } catch (error) {
      await batch.takeBack()
      throw error
    }
  }
}
