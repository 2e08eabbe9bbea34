/** Copying takes the desk's own selection, since the browser has none. */
import { useEffect } from 'react'
import { quoteOf, type TextMap } from '../../core/coding/text-map.ts'
import type { Range } from '../../core/source/code-points.ts'

export function useCopy(map: TextMap, selection: Range | null): void {
  useEffect(() => {
    if (selection === null) return undefined
    const copy = (event: ClipboardEvent): void => {
      const field = event.target instanceof Element && event.target.closest('input, textarea')
      if (field !== null && field !== false) return
      if (getSelection()?.isCollapsed === false) return
      event.clipboardData?.setData('text/plain', quoteOf(map, selection))
      event.preventDefault()
    }
    document.addEventListener('copy', copy)
    return () => document.removeEventListener('copy', copy)
  }, [map, selection])
}
