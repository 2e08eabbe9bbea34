/** Where keys go on when nothing is selected: at the last selection, or else at the first words in sight. */
import type { Selection } from '../../core/coding/selection.ts'
import { blockIndexAt, blockRange, type TextMap } from '../../core/coding/text-map.ts'
import { edgeOf, positionAt } from './point-in-text.ts'

export interface Resumed {
  readonly selection: Selection | null
  /** From here where there is no selection to go on from. */
  readonly from: number
}

const LINE = 31

/** The rows of the reading desk, and what of them its window shows. */
function viewOf(rows: readonly HTMLElement[]): DOMRect | undefined {
  return rows[0]?.closest('[role="region"]')?.getBoundingClientRect()
}

/** The first position whose line is wholly in sight. */
function firstIn(map: TextMap, rows: readonly HTMLElement[], view: DOMRect): number {
  const row = rows.find((one) => one.getBoundingClientRect().bottom - LINE > view.top)
  if (row === undefined) return 0
  const { start } = blockRange(map, Number(row.dataset['block']))
  const text = row.querySelector('[data-start]')?.getBoundingClientRect()
  const top = row.getBoundingClientRect().top
  if (text === undefined || top >= view.top - 1) return start
  return positionAt(map, text.left + 1, view.top + LINE) ?? start
}

/** Asks the page, and only when a key is pressed without a selection. */
export function goOnFrom(map: TextMap, last: Selection | null): Resumed {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-block]')]
  const view = viewOf(rows)
  if (view === undefined) return { selection: last, from: 0 }
  const row = rows.find(
    (one) => last !== null && Number(one.dataset['block']) === blockIndexAt(map, last.start),
  )
  const content = row?.parentElement?.parentElement
  const edge = last === null || !content ? null : edgeOf(map, content, last.start, 'start')
  const isSeen = edge !== null && edge.top + LINE > view.top && edge.top < view.bottom
  return isSeen ? { selection: last, from: 0 } : { selection: null, from: firstIn(map, rows, view) }
}
