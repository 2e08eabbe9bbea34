/** Browser Back over a dialog that holds work: it is asked about, and the page stays. */
import { useEffect, useEffectEvent } from 'react'

const mark = 'over a dialog'

const isMarked = (): boolean => {
  const state: unknown = history.state
  return typeof state === 'object' && state !== null && 'trellis' in state && state.trellis === mark
}

const putMark = (): void => history.pushState({ trellis: mark }, '', location.href)

/** While `on`, Back takes a mark off the history instead of the page, and calls `onBack`; the mark is put back at once. */
export function useBackGuard(on: boolean, onBack: () => void): void {
  const back = useEffectEvent(onBack)
  useEffect(() => {
    if (!on) return undefined
    if (!isMarked()) putMark()
    const listener = () => {
      if (isMarked()) return
      putMark()
      back()
    }
    addEventListener('popstate', listener)
    return () => {
      removeEventListener('popstate', listener)
      // Another page may have been gone to meanwhile; then the mark lies below it, on this very page.
      if (isMarked()) history.back()
    }
  }, [on])
}
