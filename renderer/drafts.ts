/** What somebody has typed into a form and not sent: kept in memory until it is sent or let go, whatever closes the form. */
import { useCallback, useEffect, useRef, useState } from 'react'
import { useSession } from './session.ts'

interface Kept {
  readonly value: unknown
  /** When it was last typed in. */
  readonly at: string
}

/** By project and form. Never in web storage: these are people's words. */
const kept = new Map<string, Kept>()

export interface Draft<T> {
  readonly value: T
  readonly set: (part: Partial<T>) => void
  /** When what is shown was typed, where it comes from an earlier opening of the form; null otherwise. */
  readonly since: string | null
  /** It was sent, or the person lets it go. */
  readonly done: () => void
  readonly startOver: () => void
  /** It was sent, and the form begins anew with this. */
  readonly again: (value: T) => void
}

/** The draft under a key, as it was left; null where there is none. */
export function draftOf(key: string): Kept | null {
  return kept.get(key) ?? null
}

/** Keeps a draft; one that is as it began is none. */
export function keepDraft(key: string, start: unknown, value: unknown, at: string): void {
  if (JSON.stringify(value) === JSON.stringify(start)) kept.delete(key)
  else kept.set(key, { value, at })
}

export function dropDraft(key: string): void {
  kept.delete(key)
}

/** State of a form that outlives Escape, a click beside it, another page, the lock and another project. `form` names it within the project. */
export function useDraft<T extends object>(form: string, start: () => T): Draft<T> {
  const { saved } = useSession()
  const [key] = useState(() => `${saved.now().project ?? ''} ${form}`)
  const [first, setFirst] = useState(start)
  const [found] = useState(() => draftOf(key))
  // The value was kept by this very form, whose fields have this form.
  const [value, setValue] = useState<T>(() => (found === null ? first : (found.value as T)))
  const [since, setSince] = useState(found?.at ?? null)
  const over = useRef(false)
  useEffect(() => {
    if (!over.current) keepDraft(key, first, value, new Date().toISOString())
  }, [key, first, value])
  const set = useCallback((part: Partial<T>) => {
    over.current = false
    setValue((before) => ({ ...before, ...part }))
  }, [])
  const done = useCallback(() => {
    over.current = true
    dropDraft(key)
  }, [key])
  const startOver = useCallback(() => {
    dropDraft(key)
    setSince(null)
    setValue(first)
  }, [key, first])
  const again = useCallback(
    (next: T) => {
      dropDraft(key)
      over.current = false
      setSince(null)
      setFirst(next)
      setValue(next)
    },
    [key],
  )
  return { value, set, since, done, startOver, again }
}
