/** Changes of a source's text: only the blocks and codings concerned are read and written. */
import { generateNKeysBetween } from 'fractional-indexing'
import { AppError } from '../../core/errors.ts'
import { applyEdits, type Edited } from '../../core/source/apply-edits.ts'
import { countWords } from '../../core/source/canonical.ts'
import type { Block, BlockEdit, SourceService } from '../../core/source/contract.ts'
import type { CodingId } from '../../core/ids.ts'
import type { Database } from '../database/connection.ts'
import { requireWritable } from '../network/writable.ts'
import { onlyMine } from '../project/coder-blind.ts'
import type { Work } from '../work.ts'
import * as anchors from './coding-anchors.ts'
import { readWindow, widen, type PlacedBlock } from './edit-window.ts'
import { overWholeLines } from './placed-codings.ts'
import * as repository from './repository.ts'

interface Stretch {
  readonly blocks: readonly PlacedBlock[]
  readonly codings: readonly anchors.AnchoredCoding[]
}

/** The blocks concerned, the codings in and across them, and every block that those codings cover. */
function read(db: Database, sourceId: string, steps: readonly BlockEdit[]): Stretch {
  const window = readWindow(db, sourceId, steps)
  if (window.length === 0) throw new AppError('not-found')
  const codings = anchors.concernedBy(db, sourceId, window)
  const positions = new Map(window.map((block) => [block.id, block.position]))
  const positionOf = (id: Block['id']): string => positions.get(id) ?? anchors.positionOf(db, id)
  const stretches = codings
    .filter(({ span }) => span.start.blockId !== span.end.blockId)
    .map(({ span }) => ({
      first: positionOf(span.start.blockId),
      last: positionOf(span.end.blockId),
    }))
  return { blocks: widen(db, sourceId, window, stretches), codings }
}

function isSame(a: Block, b: Block): boolean {
  return a.text === b.text && a.kind === b.kind && a.speaker === b.speaker && a.at === b.at
}

/** Ids that the steps give to blocks; one of them may have been removed in the same edit. */
function newIds(steps: readonly BlockEdit[]): ReadonlySet<string> {
  return new Set(
    steps.flatMap((step) => {
      if (step.type === 'insert') return [step.block.id]
      return step.type === 'split' ? [step.newBlock.id] : []
    }),
  )
}

interface BlocksWritten {
  readonly was: readonly PlacedBlock[]
  readonly is: readonly Block[]
  readonly fresh: ReadonlySet<string>
}

/** New blocks get keys between those of their neighbours, run by run; all others keep their place. */
function writeBlocks(db: Database, sourceId: string, { was, is, fresh }: BlocksWritten): void {
  const old = new Map(was.map((block) => [block.id, block]))
  const place = (block: Block, position: string): void => {
    if (old.has(block.id)) repository.updateBlock(db, block, position)
    else if (repository.isBlockKnown(db, block.id)) throw new AppError('conflict')
    else repository.insertBlock(db, sourceId, position, block)
  }
  let before: string | null = null
  let run: Block[] = []
  const placeRun = (after: string | null): void => {
    const keys = generateNKeysBetween(before, after, run.length)
    run.forEach((block, index) => place(block, keys[index] ?? ''))
    run = []
  }
  for (const block of is) {
    const known = fresh.has(block.id) ? undefined : old.get(block.id)
    if (known === undefined) {
      run.push(block)
      continue
    }
    placeRun(known.position)
    before = known.position
    if (!isSame(known, block)) repository.updateBlock(db, block, known.position)
  }
  placeRun(null)
}

/** What a coding covered stays noted until somebody looks, or until it covers the same again. */
function noteOf(
  touched: string | null,
  report: { before: string; after: string } | undefined,
): string | null {
  if (report === undefined) return touched
  const original = touched ?? report.before
  return original === report.after ? null : original
}

function writeCodings(
  db: Database,
  codings: readonly anchors.AnchoredCoding[],
  after: Edited<CodingId>,
): void {
  const reports = new Map(after.touched.map((report) => [report.id, report]))
  after.spans.forEach(({ id, span }, index) => {
    const was = codings[index]
    if (was === undefined) return
    const touched = noteOf(was.touched, reports.get(id))
    if (was.span !== span || was.touched !== touched) anchors.moveCoding(db, { id, span, touched })
  })
}

function wordsIn(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { text }) => sum + countWords(text), 0)
}

export function editing(work: Work): Pick<SourceService, 'edit'> {
  const { db } = work
  return {
    edit: ({ sourceId, revision, steps }) => {
      const source = repository.placeOf(db, sourceId)
      requireWritable(db, source.networkId)
      if (source.revision !== revision) throw new AppError('conflict', source.title)
      work.subject(source.title)
      const { blocks, codings } = read(db, sourceId, steps)
      const after = overWholeLines(db, applyEdits(blocks, codings, steps), steps)
      writeBlocks(db, sourceId, { was: blocks, is: after.blocks, fresh: newIds(steps) })
      writeCodings(db, codings, after)
      const left = new Set(after.blocks.map((block) => block.id))
      for (const { id } of blocks) if (!left.has(id)) repository.removeBlock(db, id)
      repository.updateSource(db, sourceId, {
        words: source.words + wordsIn(after.blocks) - wordsIn(blocks),
        revision: revision + 1,
        changed: work.now(),
      })
      const mine = onlyMine(work)
      const told = mine === null ? null : anchors.codingsBy(db, sourceId, mine)
      const seen = after.touched.filter(({ id }) => told === null || told.has(id))
      const touched = seen.map(({ id, before, after: now }) => ({
        codingId: id,
        before,
        after: now,
      }))
      return { revision: revision + 1, touched }
    },
  }
}
