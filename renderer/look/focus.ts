import { useEffect, useRef, type RefObject } from 'react'

/** Puts the caret where the person will type next, once the field is there. */
export function useFirstFocus<E extends HTMLElement>(): RefObject<E | null> {
  const field = useRef<E>(null)
  useEffect(() => field.current?.focus({ preventScroll: true }), [])
  return field
}
