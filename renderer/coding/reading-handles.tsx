import { useLayoutEffect, useState, type PointerEvent, type RefObject } from 'react'
import type { TextMap } from '../../core/coding/text-map.ts'
import type { Range } from '../../core/source/code-points.ts'
import { edgeOf, positionAt } from './point-in-text.ts'
import styles from './reading.module.css'

type Side = 'start' | 'end'

interface Spot {
  readonly left: number
  readonly top: number
}

export interface HandlesProps {
  readonly map: TextMap
  /** Of the chosen coding. */
  readonly range: Range
  /** While an end is dragged, and when it is let go. */
  readonly onDrag: (range: Range) => void
  readonly onDrop: (range: Range) => void
}

/** Looks at the page as if an element were not there. */
function under<T>(element: HTMLElement, look: () => T): T {
  element.style.pointerEvents = 'none'
  const seen = look()
  element.style.pointerEvents = ''
  return seen
}

function useSpots(
  { map, range }: HandlesProps,
  content: RefObject<HTMLElement | null>,
  drawn: unknown,
): Readonly<Record<Side, Spot | null>> {
  const [spots, setSpots] = useState<Record<Side, Spot | null>>({ start: null, end: null })
  const { start, end } = range
  useLayoutEffect(() => {
    const page = content.current
    if (page === null) return
    const box = page.getBoundingClientRect()
    const spot = (position: number, side: Side): Spot | null => {
      const edge = edgeOf(map, page, position, side)
      return edge === null ? null : { left: edge.x - box.left, top: edge.top - box.top }
    }
    setSpots({ start: spot(start, 'start'), end: spot(end, 'end') })
  }, [map, start, end, content, drawn])
  return spots
}

/** The ends of the chosen coding, to be taken with the mouse; the keys [ ] { } do the same. */
export function Handles({
  content,
  drawn,
  ...props
}: HandlesProps & {
  readonly content: RefObject<HTMLElement | null>
  /** Changes whenever lines may stand elsewhere. */
  readonly drawn: unknown
}) {
  const { map, range, onDrag, onDrop } = props
  const spots = useSpots(props, content, drawn)
  const [dragged, setDragged] = useState<Range | null>(null)
  const take = (event: PointerEvent<HTMLElement>): void => {
    event.preventDefault()
    event.currentTarget.setPointerCapture(event.pointerId)
    setDragged(range)
  }
  const move = (side: Side) => (event: PointerEvent<HTMLElement>) => {
    if (dragged === null) return
    const position = under(event.currentTarget, () => positionAt(map, event.clientX, event.clientY))
    if (position === null) return
    const next =
      side === 'start' ? { start: position, end: range.end } : { start: range.start, end: position }
    if (next.end <= next.start) return
    setDragged(next)
    onDrag(next)
  }
  const drop = (): void => {
    if (dragged !== null) onDrop(dragged)
    setDragged(null)
  }
  return (['start', 'end'] as const).map((side) => {
    const spot = spots[side]
    if (spot === null) return null
    return (
      <span
        key={side}
        className={styles['handle']}
        data-side={side}
        style={{ left: spot.left, top: spot.top }}
        aria-hidden
        onPointerDown={take}
        onPointerMove={move(side)}
        onPointerUp={drop}
        onPointerCancel={() => setDragged(null)}
      />
    )
  })
}
