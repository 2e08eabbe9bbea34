/** State that outlives its page while the window is open, and goes when the project is locked. */
import { useState } from 'react'
import { useSession } from '../session.ts'

export function useKept<T>(name: string, fresh: () => T): readonly [T, (next: T) => void] {
  const { answers } = useSession()
  const key = ['retrieval-kept', name]
  const [kept, setKept] = useState<T>(() => answers.getQueryData<T>(key) ?? fresh())
  const keep = (next: T): void => {
    answers.setQueryData(key, next)
    setKept(next)
  }
  return [kept, keep]
}
