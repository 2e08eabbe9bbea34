/** Rows of a line on the screen, read off its mirror, so that arrow keys go on where they leave. */

/** One text position in the mirror. */
function charRect(mirror: HTMLElement, index: number): DOMRect | null {
  const walker = document.createTreeWalker(mirror, NodeFilter.SHOW_TEXT)
  let left = index
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const length = node.nodeValue?.length ?? 0
    if (left < length) {
      const range = document.createRange()
      range.setStart(node, left)
      range.setEnd(node, left + 1)
      return range.getBoundingClientRect()
    }
    left -= length
  }
  return null
}

export interface CaretRow {
  readonly first: boolean
  readonly last: boolean
  /** Horizontal place on the screen. */
  readonly x: number
}

/** In which row of its line the caret stands. `length` is the line's, in UTF-16 units. */
export function caretRow(mirror: HTMLElement, offset: number, length: number): CaretRow {
  const first = charRect(mirror, 0)
  const last = charRect(mirror, Math.max(0, length - 1))
  const at = charRect(mirror, Math.min(offset, Math.max(0, length - 1)))
  if (length === 0 || first === null || last === null || at === null)
    return { first: true, last: true, x: mirror.getBoundingClientRect().left }
  const half = at.height / 2
  return {
    first: at.top - first.top < half,
    last: last.top - at.top < half,
    x: offset >= length ? at.right : at.left,
  }
}

/** The offset nearest to `x` in the first or the last row of a line. */
export function offsetNear(
  mirror: HTMLElement,
  row: 'first' | 'last',
  x: number,
  length: number,
): number {
  const end = row === 'first' ? 0 : length - 1
  const edge = charRect(mirror, Math.max(0, end))
  if (length === 0 || edge === null) return 0
  let best = { offset: row === 'first' ? 0 : length, distance: Infinity }
  const step = row === 'first' ? 1 : -1
  for (let index = end; index >= 0 && index < length; index += step) {
    const rect = charRect(mirror, index)
    if (rect === null || Math.abs(rect.top - edge.top) > edge.height / 2) break
    for (const [offset, place] of [
      [index, rect.left],
      [index + 1, rect.right],
    ] as const) {
      const distance = Math.abs(place - x)
      if (distance < best.distance) best = { offset, distance }
    }
  }
  return best.offset
}
