/** Up, Down, Home, End and Enter over a list whose focus stays in its field. */
import { useState, type KeyboardEvent } from 'react'

export interface ListKeys {
  readonly active: number
  readonly setActive: (at: number) => void
  readonly onKeyDown: (event: KeyboardEvent) => void
}

/** The next place in a list of `length` after a key, going round at both ends; null where the key means nothing. */
export function stepIn(length: number, active: number, key: string): number | null {
  if (length === 0) return null
  if (key === 'ArrowDown') return (active + 1) % length
  if (key === 'ArrowUp') return (active - 1 + length) % length
  if (key === 'PageDown') return Math.min(length - 1, active + 8)
  if (key === 'PageUp') return Math.max(0, active - 8)
  return null
}

export function useListKeys(length: number, choose: (at: number) => void): ListKeys {
  const [wanted, setActive] = useState(0)
  const active = Math.max(0, Math.min(wanted, length - 1))
  return {
    active,
    setActive,
    onKeyDown: (event) => {
      if (event.nativeEvent.isComposing) return
      if (event.key === 'Enter' && length > 0) {
        event.preventDefault()
        choose(active)
        return
      }
      const next = stepIn(length, active, event.key)
      if (next === null) return
      event.preventDefault()
      setActive(next)
    },
  }
}
