/** Upkeep that cannot wait for a quiet minute, done in moments of its own: after an answer was given, and between the slices of a job. */
import { checkpointSlice } from '../database/checkpoint.ts'
import { changesSoFar, type Database } from '../database/connection.ts'
import { mergeSearchSlice } from '../source/search-upkeep.ts'

/** How often a running job makes room for it. */
const DURING_JOBS_MS = 10

export interface BetweenAnswers {
  /** Answers as `answer` does, and sees to the upkeep around it. */
  readonly around: <T>(answer: () => Promise<T>) => Promise<T>
}

type Tend = (isJobRunning: boolean) => void

/** Does a slice where anything was written since; what fails is tried again the next time. */
function openTending(open: () => Database | null, log: (line: string) => void): Tend {
  const seen = new WeakMap<Database, number>()
  return (isJobRunning) => {
    try {
      const db = open()
      if (db === null || seen.get(db) === changesSoFar(db)) return
      if (!checkpointSlice(db, isJobRunning) && isJobRunning) mergeSearchSlice(db)
      seen.set(db, changesSoFar(db))
    } catch {
      log('Upkeep of the file was put off.')
    }
  }
}

/** `open` gives the open file. */
export function openBetweenAnswers(
  open: () => Database | null,
  log: (line: string) => void,
): BetweenAnswers {
  const tend = openTending(open, log)
  let running = 0
  let timer: ReturnType<typeof setInterval> | undefined

  function end(): void {
    running -= 1
    if (running > 0) return
    clearInterval(timer)
    timer = undefined
    // The answer is on its way by then.
    setImmediate(() => tend(false))
  }

  return {
    around: async (answer) => {
      running += 1
      timer ??= setInterval(() => tend(true), DURING_JOBS_MS)
      try {
        return await answer()
      } finally {
        end()
      }
    },
  }
}
