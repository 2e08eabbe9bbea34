/** A function that stays the same and always does what its latest version does. */
import { useCallback, useLayoutEffect, useRef } from 'react'

export function useSteady<Given extends readonly unknown[]>(
  latest: (...given: Given) => void,
): (...given: Given) => void {
  const kept = useRef(latest)
  useLayoutEffect(() => {
    kept.current = latest
  })
  return useCallback((...given: Given) => kept.current(...given), [])
}
