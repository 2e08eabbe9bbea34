/** How one change of blocks moves the anchors in them; every rule in one place. */
import type { BlockId } from '../ids.ts'
import type { Anchor, Span } from './contract.ts'
import { isEmptySpan } from './spans.ts'

/** Moves a span, or gives the very same object where the change does not concern it. */
export type Move = (span: Span) => Span

/** What a replacement did to a block: `[start, end)` went, `length` code points came in its place. */
export interface Replacement {
  readonly blockId: BlockId
  readonly start: number
  readonly end: number
  readonly length: number
}

function moveAnchors(span: Span, start: (a: Anchor) => Anchor, end: (a: Anchor) => Anchor): Span {
  const moved = { start: start(span.start), end: end(span.end) }
  return moved.start === span.start && moved.end === span.end ? span : moved
}

/** True where what went was the span's own, so that what came in its place is the span's too. */
function isInside(span: Span, { blockId, start, end }: Replacement): boolean {
  const from = span.start.blockId === blockId ? span.start.offset : -1
  const to = span.end.blockId === blockId ? span.end.offset : Infinity
  const holds = span.start.blockId === blockId || span.end.blockId === blockId
  if (!holds || isEmptySpan(span)) return false
  return start === end ? from < start && end < to : from <= start && end <= to
}

/**
 * Text that comes in at a span's edge stays outside, inside it the span grows. What goes is taken out of the span;
 * what comes in its place is covered only where all that went was covered.
 */
export function moveByReplacement(change: Replacement): Move {
  const { blockId, start, end, length } = change
  const shift = length - (end - start)
  const after = (anchor: Anchor): Anchor => ({ blockId, offset: anchor.offset + shift })
  return (span) => {
    const grows = isInside(span, change)
    const empty = isEmptySpan(span)
    const moveStart = (anchor: Anchor): Anchor => {
      if (anchor.blockId !== blockId || anchor.offset < start) return anchor
      if (anchor.offset === start && (grows || (empty && start === end))) return anchor
      return anchor.offset >= end ? after(anchor) : { blockId, offset: start + length }
    }
    const moveEnd = (anchor: Anchor): Anchor => {
      if (anchor.blockId !== blockId || anchor.offset <= start) return anchor
      if (anchor.offset === end && !grows && start < end) return { blockId, offset: start }
      return anchor.offset >= end ? after(anchor) : { blockId, offset: start }
    }
    return ordered(moveAnchors(span, moveStart, moveEnd), blockId)
  }
}

/** A span that lost all its characters has its start behind its end: it stays empty at its end. */
function ordered(span: Span, blockId: BlockId): Span {
  const inOne = span.start.blockId === blockId && span.end.blockId === blockId
  return inOne && span.start.offset > span.end.offset ? { start: span.end, end: span.end } : span
}

/** What stood after `offset` goes to the new block; an edge at the very place stays with the span's own characters. */
export function moveBySplit(blockId: BlockId, offset: number, newId: BlockId): Move {
  const over = (anchor: Anchor): Anchor => ({ blockId: newId, offset: anchor.offset - offset })
  return (span) => {
    if (isEmptySpan(span) && span.start.offset === offset) return span
    return moveAnchors(
      span,
      (a) => (a.blockId === blockId && a.offset >= offset ? over(a) : a),
      (a) => (a.blockId === blockId && a.offset > offset ? over(a) : a),
    )
  }
}

/** The following block's text now stands behind the `length` code points of this one. */
export function moveByJoin(blockId: BlockId, length: number, followingId: BlockId): Move {
  const move = (a: Anchor): Anchor =>
    a.blockId === followingId ? { blockId, offset: length + a.offset } : a
  return (span) => moveAnchors(span, move, move)
}

/** The block is gone: starts go to what follows, ends to what was before, and a span within it stays there empty. */
export function moveByRemoval(blockId: BlockId, before: Anchor | null, after: Anchor | null): Move {
  const ending = before ?? after
  const starting = after ?? before
  return (span) => {
    const startsIn = span.start.blockId === blockId
    const endsIn = span.end.blockId === blockId
    if ((!startsIn && !endsIn) || ending === null || starting === null) return span
    if (startsIn && endsIn) return { start: ending, end: ending }
    return startsIn ? { start: starting, end: span.end } : { start: span.start, end: ending }
  }
}
