/** The room that an element has for what lies in it, watched. */
import { useLayoutEffect, useState, type RefObject } from 'react'
import type { Size } from './region.ts'

export function useBox(element: RefObject<HTMLElement | null>): Size {
  const [box, setBox] = useState<Size>({ width: 0, height: 0 })
  useLayoutEffect(() => {
    const watched = element.current
    if (watched === null) return undefined
    const observer = new ResizeObserver(([entry]) => {
      if (entry === undefined) return
      const { width, height } = entry.contentRect
      setBox({ width, height })
    })
    observer.observe(watched)
    return () => observer.disconnect()
  }, [element])
  return box
}
