/** Reads the codings of a project before anybody asks: the first table or query of a large one would wait for that. */
import { useEffect } from 'react'
import { useSession } from '../session.ts'

/** Milliseconds after opening: what the first screen shows comes first. */
const SETTLED = 3_000

export function useEarlyReading(): void {
  const { clients } = useSession()
  useEffect(() => {
    const timer = setTimeout(() => {
      // Whoever comes to need the codings asks again, and is told what went wrong.
      clients.retrieval.warm({}).catch(() => undefined)
    }, SETTLED)
    return () => clearTimeout(timer)
  }, [clients])
}
