/** Which place of the text a point of the page is: pieces say where they stand. */
import { blockRange, type TextMap } from '../../core/coding/text-map.ts'
import { toPoints } from '../../core/source/code-points.ts'

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
