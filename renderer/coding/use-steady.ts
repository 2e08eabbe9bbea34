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

/** The latest value, for what runs later than it was made. */
export function useLatest<Value>(value: Value): { readonly current: Value } {
  const kept = useRef(value)
  useLayoutEffect(() => {
    kept.current = value
  })
  return kept
}
