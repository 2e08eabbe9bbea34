/** The room that an element has, watched. */
import { useLayoutEffect, useState, type RefObject } from 'react'
import type { Size } from './region.ts'

export function useBox(element: RefObject<HTMLElement | null>): Size {
  const [box, setBox] = useState<Size>({ width: 0, height: 0 })
  useLayoutEffect(() => {
    const watched = element.current
    if (watched === null) return undefined
    const measure = (): void => setBox({ width: watched.clientWidth, height: watched.clientHeight })
    const observer = new ResizeObserver(measure)
    observer.observe(watched)
    return () => observer.disconnect()
  }, [element])
  return box
}
