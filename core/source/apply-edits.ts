/** Edits of a source's blocks, with every span following its characters exactly. */
import { AppError } from '../errors.ts'
import type { BlockId } from '../ids.ts'
import { assertNever } from '../values.ts'
import { blockText } from './canonical.ts'
import { lengthOf, slicePoints } from './code-points.ts'
import type { Anchor, Block, BlockEdit, Span } from './contract.ts'
import * as move from './move-spans.ts'
import { spanReader } from './spans.ts'

export interface KnownSpan<Id extends string> {
  readonly id: Id
  readonly span: Span
}

/** A span whose covered characters an edit changed: what it covered, and what it covers now. */
export interface TouchedSpan<Id extends string> {
  readonly id: Id
  readonly before: string
  readonly after: string
}

export interface Edited<Id extends string> {
  readonly blocks: readonly Block[]
  /** In the order they came in. */
  readonly spans: readonly KnownSpan<Id>[]
  readonly touched: readonly TouchedSpan<Id>[]
}

type Step<T extends BlockEdit['type']> = Extract<BlockEdit, { type: T }>

function find(
  blocks: readonly Block[],
  id: BlockId,
): { readonly index: number; readonly block: Block } {
  const index = blocks.findIndex((block) => block.id === id)
  const block = blocks[index]
  if (block === undefined) throw new AppError('not-found')
  return { index, block }
}

function requireNew(blocks: readonly Block[], id: BlockId): void {
  if (blocks.some((block) => block.id === id)) throw new AppError('conflict')
}

function replace(blocks: Block[], step: Step<'replace'>): move.Move {
  const { index, block } = find(blocks, step.blockId)
  const length = lengthOf(block.text)
  if (step.start > step.end || step.end > length) throw new AppError('bad-span')
  const text = blockText(step.text)
  const before = slicePoints(block.text, 0, step.start)
  blocks[index] = { ...block, text: before + text + slicePoints(block.text, step.end, length) }
  return move.moveByReplacement({ ...step, length: lengthOf(text) })
}

function split(blocks: Block[], step: Step<'split'>): move.Move {
  const { index, block } = find(blocks, step.blockId)
  const length = lengthOf(block.text)
  if (step.offset > length) throw new AppError('bad-span')
  requireNew(blocks, step.newBlock.id)
  const kept = { ...block, text: slicePoints(block.text, 0, step.offset) }
  blocks.splice(index, 1, kept, {
    ...step.newBlock,
    text: slicePoints(block.text, step.offset, length),
  })
  return move.moveBySplit(block.id, step.offset, step.newBlock.id)
}

function join(blocks: Block[], step: Step<'join'>): move.Move {
  const { index, block } = find(blocks, step.blockId)
  const following = blocks[index + 1]
  if (following === undefined) throw new AppError('not-found')
  blocks.splice(index, 2, { ...block, text: block.text + following.text })
  return move.moveByJoin(block.id, lengthOf(block.text), following.id)
}

function insert(blocks: Block[], step: Step<'insert'>): move.Move {
  const index = step.after === null ? 0 : find(blocks, step.after).index + 1
  requireNew(blocks, step.block.id)
  blocks.splice(index, 0, { ...step.block, text: blockText(step.block.text) })
  return (span) => span
}

function remove(blocks: Block[], step: Step<'remove'>): move.Move {
  const { index, block } = find(blocks, step.blockId)
  const before = blocks[index - 1]
  const after = blocks[index + 1]
  if (before === undefined && after === undefined)
    throw new AppError('usage', 'A source keeps one block.')
  blocks.splice(index, 1)
  const end = before === undefined ? null : endOf(before)
  return move.moveByRemoval(
    block.id,
    end,
    after === undefined ? null : { blockId: after.id, offset: 0 },
  )
}

function endOf(block: Block): Anchor {
  return { blockId: block.id, offset: lengthOf(block.text) }
}

function mark(blocks: Block[], { blockId, kind, speaker, at }: Step<'mark'>): move.Move {
  const { index, block } = find(blocks, blockId)
  blocks[index] = { ...block, kind, speaker, at }
  return (span) => span
}

function apply(blocks: Block[], step: BlockEdit): move.Move {
  switch (step.type) {
    case 'replace':
      return replace(blocks, step)
    case 'split':
      return split(blocks, step)
    case 'join':
      return join(blocks, step)
    case 'insert':
      return insert(blocks, step)
    case 'remove':
      return remove(blocks, step)
    case 'mark':
      return mark(blocks, step)
    default:
      return assertNever(step)
  }
}

/**
 * Runs the steps one after the other. The blocks may be a part of a source, as long as the neighbours of every block
 * that a step names, and all blocks of every span, are among them.
 */
export function applyEdits<Id extends string>(
  blocks: readonly Block[],
  spans: readonly KnownSpan<Id>[],
  steps: readonly BlockEdit[],
): Edited<Id> {
  const after = [...blocks]
  let moved = spans
  for (const step of steps) {
    const by = apply(after, step)
    moved = moved.map((known) => {
      const span = by(known.span)
      return span === known.span ? known : { ...known, span }
    })
  }
  return {
    blocks: after,
    spans: moved,
    touched: touchedOf({ blocks, spans }, { blocks: after, spans: moved }),
  }
}

interface State<Id extends string> {
  readonly blocks: readonly Block[]
  readonly spans: readonly KnownSpan<Id>[]
}

function touchedOf<Id extends string>(was: State<Id>, is: State<Id>): readonly TouchedSpan<Id>[] {
  const readBefore = spanReader(was.blocks)
  const readAfter = spanReader(is.blocks)
  return is.spans.flatMap(({ id, span }, index) => {
    const old = was.spans[index]
    if (old === undefined) return []
    const before = readBefore.quote(old.span)
    const after = readAfter.quote(span)
    return before === after ? [] : [{ id, before, after }]
  })
}
