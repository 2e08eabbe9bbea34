/** Upkeep that cannot wait for a quiet minute, done in moments of its own: after an answer was given, and between the slices of a job. */
import { checkpointSlice } from '../database/checkpoint.ts'
import { changesSoFar, type Database } from '../database/connection.ts'
import { mergeSearchSlice } from '../source/search-upkeep.ts'

/** How often a running job makes room for it. */
const DURING_JOBS_MS = 10

export interface BetweenAnswers {
  /** Answers as `answer` does, and sees to the upkeep around it; only a job is waited for by nobody, so that much may be done at once. */
  readonly around: <T>(answer: () => Promise<T>, isJob: boolean) => Promise<T>
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
  let jobs = 0
  let timer: ReturnType<typeof setInterval> | undefined
  let isDue = false

  /** The answer is on its way by then; where a job goes on, its own moments see to it. */
  function tendSoon(): void {
    if (isDue || jobs > 0) return
    isDue = true
    setImmediate(() => {
      isDue = false
      tend(false)
    })
  }

  function begin(): void {
    jobs += 1
    timer ??= setInterval(() => tend(true), DURING_JOBS_MS)
  }

  function end(): void {
    jobs -= 1
    if (jobs > 0) return
    clearInterval(timer)
    timer = undefined
  }

  return {
    around: async (answer, isJob) => {
      if (isJob) begin()
      try {
        return await answer()
      } finally {
        if (isJob) end()
        tendSoon()
      }
    },
  }
}
