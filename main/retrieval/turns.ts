/** Long answers in slices, so that others are answered meanwhile. */
import { setImmediate as nextTurn } from 'node:timers/promises'
import { AppError } from '../../core/errors.ts'
import type { Database } from '../database/connection.ts'

/** Milliseconds of work between two pauses. */
const SLICE = 12

/** Called often; now and then lets others go first. Throws `cancelled` where nobody waits for the answer any more. */
export type Turn = () => Promise<void>

/** A place for one answer at a time: whoever begins stops the one before. */
export interface Turns {
  readonly begin: () => Turn
}

function turnOf(db: Database, isWanted: () => boolean): Turn {
  let since = performance.now()
  return async () => {
    if (performance.now() - since < SLICE) return
    await nextTurn()
    if (!db.open) throw new AppError('locked')
    if (!isWanted()) throw new AppError('cancelled')
    since = performance.now()
  }
}

export function openTurns(db: Database): Turns {
  let newest = 0
  return {
    begin: () => {
      newest += 1
      const mine = newest
      return turnOf(db, () => mine === newest)
    },
  }
}
