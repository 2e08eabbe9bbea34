import { useEffect, type RefObject } from 'react'

/** Arrow keys pressed inside of an element stay with its own controls and do not walk the screen. */
export function useArrowsStay(element: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const own = element.current
    const stay = (event: KeyboardEvent): void => {
      if (event.key.startsWith('Arrow')) event.stopPropagation()
    }
    own?.addEventListener('keydown', stay)
    return () => own?.removeEventListener('keydown', stay)
  }, [element])
}
