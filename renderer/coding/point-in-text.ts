/** Which place of the text a point of the page is: pieces say where they stand. */
import { blockIndexAt, blockRange, type TextMap } from '../../core/coding/text-map.ts'
import { toPoints, toUnits } from '../../core/source/code-points.ts'

function elementOf(node: Node): Element | null {
  return node instanceof Element ? node : node.parentElement
}

/** Position of a place in the document's tree; null outside of the text. */
export function positionIn(map: TextMap, node: Node, offset: number): number | null {
  const row = elementOf(node)?.closest<HTMLElement>('[data-block]')
  if (row === null || row === undefined) return null
  const { start, end } = blockRange(map, Number(row.dataset['block']))
  const piece = elementOf(node)?.closest<HTMLElement>('[data-start]')
  if (piece === null || piece === undefined || !(node instanceof Text))
    return offset === 0 ? start : end
  return start + Number(piece.dataset['start']) + toPoints(node.data, offset)
}

/** What the mouse has selected, in order; null where that is not in the text. */
export function rangeUnderMouse(
  map: TextMap,
  selection: globalThis.Selection,
): { readonly start: number; readonly end: number } | null {
  const { anchorNode, focusNode, anchorOffset, focusOffset } = selection
  if (anchorNode === null || focusNode === null) return null
  const from = positionIn(map, anchorNode, anchorOffset)
  const to = positionIn(map, focusNode, focusOffset)
  if (from === null || to === null) return null
  return { start: Math.min(from, to), end: Math.max(from, to) }
}

/** The place of the text under a point of the page; null where there is none. */
export function positionAt(map: TextMap, x: number, y: number): number | null {
  const caret = document.caretPositionFromPoint(x, y)
  return caret === null ? null : positionIn(map, caret.offsetNode, caret.offset)
}

interface Edge {
  readonly x: number
  readonly top: number
}

/** Where an edge of a range stands on the page; null where its block is not drawn. */
export function edgeOf(
  map: TextMap,
  content: HTMLElement,
  position: number,
  side: 'start' | 'end',
): Edge | null {
  const letter = side === 'start' ? position : position - 1
  const index = blockIndexAt(map, letter)
  const row = content.querySelector(`[data-block="${String(index)}"]`)
  const offset = letter - blockRange(map, index).start
  for (const piece of row?.querySelectorAll<HTMLElement>('[data-start]') ?? []) {
    const start = Number(piece.dataset['start'])
    const node = piece.firstChild
    if (offset < start || offset >= Number(piece.dataset['end']) || !(node instanceof Text))
      continue
    const range = document.createRange()
    range.setStart(node, toUnits(node.data, offset - start))
    range.setEnd(node, toUnits(node.data, offset - start + 1))
    const rect = range.getBoundingClientRect()
    return { x: side === 'start' ? rect.left : rect.right, top: rect.top }
  }
  return null
}
