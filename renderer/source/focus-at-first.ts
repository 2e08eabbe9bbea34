/** Takes the focus when it comes up, so that a dialog whose parts change can be gone through by keyboard. */
import { useEffect, useRef, type RefObject } from 'react'

export function useFocusAtFirst(): RefObject<HTMLButtonElement | null> {
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => button.current?.focus({ preventScroll: true }), [])
  return button
}
