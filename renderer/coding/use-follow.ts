/** Keeps the selection in sight of the keys, and what floats beside it in its place. */
import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react'
import type { Range } from '../../core/source/code-points.ts'

/** Room that must stay above and below the selection while keys move it. */
const ABOVE = 56
const BELOW = 110
/** The picker at its highest. */
const FLOAT = 320
/** The bar of the mouse. */
const BAR = 44
const TRIES = 8

interface Follow {
  readonly scroller: RefObject<HTMLElement | null>
  readonly content: RefObject<HTMLElement | null>
  readonly selection: Range | null
  readonly by: 'keys' | 'mouse'
  /** Names what floats; empty where nothing does. */
  readonly floatKey: string
  readonly width: number
  /** Brings the selection's block into the page. */
  readonly scrollTo: () => void
}

interface Lines {
  readonly top: number
  readonly bottom: number
}

function selectedLines(content: HTMLElement): Lines | null {
  const pieces = content.querySelectorAll('[data-selected]')
  const first = pieces[0]?.getClientRects()[0]
  const rects = pieces[pieces.length - 1]?.getClientRects()
  const last = rects?.[rects.length - 1]
  if (first === undefined || last === undefined) return null
  return { top: first.top, bottom: last.top + 27 }
}

/** How far to scroll so that the lines stand clear of the edges; 0 where they do. */
export function scrollNeeded(lines: Lines, view: Lines): number {
  const above = lines.top - (view.top + ABOVE)
  if (above < 0) return above
  const below = lines.bottom - (view.bottom - BELOW)
  return below > 0 ? Math.min(below, above) : 0
}

function middleOf({ top, bottom }: Lines): number {
  return (top + bottom) / 2
}

/** Scrolls after the keys; what was out of the page comes to the middle. */
function useScroll({ scroller, content, selection, by, scrollTo }: Follow): void {
  const start = selection?.start ?? -1
  const end = selection?.end ?? -1
  const bring = useRef(scrollTo)
  useLayoutEffect(() => {
    bring.current = scrollTo
  })
  useEffect(() => {
    if (start < 0 || by !== 'keys') return undefined
    let frame = 0
    const follow = (left: number): void => {
      const view = scroller.current
      const lines = content.current === null ? null : selectedLines(content.current)
      if (view === null || left === 0) return
      if (lines === null) {
        bring.current()
        frame = requestAnimationFrame(() => follow(left - 1))
        return
      }
      const box = view.getBoundingClientRect()
      const isFar = left < TRIES || lines.top > box.bottom || lines.bottom < box.top
      const top = isFar ? middleOf(lines) - middleOf(box) : scrollNeeded(lines, box)
      if (Math.abs(top) >= 1) view.scrollBy({ top })
    }
    follow(TRIES)
    return () => cancelAnimationFrame(frame)
  }, [start, end, by, scroller, content])
}

interface Float {
  /** From the top of the text. */
  readonly top: number
  readonly side: 'above' | 'below'
}

/** Under the selection or over it, wherever there is room. */
function useFloat({ scroller, content, selection, floatKey, width }: Follow): Float | null {
  const [float, setFloat] = useState<Float | null>(null)
  const start = selection?.start ?? -1
  const end = selection?.end ?? -1
  useLayoutEffect(() => {
    const page = content.current
    const view = scroller.current
    const lines = page === null || floatKey === '' ? null : selectedLines(page)
    if (page === null || view === null || lines === null) {
      setFloat(null)
      return
    }
    const top = page.getBoundingClientRect().top
    const box = view.getBoundingClientRect()
    const above = lines.top - box.top
    const below = box.bottom - lines.bottom
    const isBelow = floatKey === 'pick' ? below >= FLOAT || above < FLOAT : above < BAR
    setFloat(
      isBelow
        ? { top: lines.bottom - top + 2, side: 'below' }
        : { top: lines.top - top - 4, side: 'above' },
    )
    if (floatKey === 'pick' && isBelow && below < FLOAT)
      view.scrollBy({ top: Math.min(FLOAT - below, above - BAR) })
  }, [start, end, floatKey, width, scroller, content])
  return float
}

export function useFollow(follow: Follow): Float | null {
  useScroll(follow)
  return useFloat(follow)
}
