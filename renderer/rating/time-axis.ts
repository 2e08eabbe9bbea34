/** A true axis of time for waves that are unevenly spaced. Pure. */
import type { Wave } from '../../core/network/contract.ts'

export interface AxisWave {
  readonly wave: Wave
  /** From 0, the first wave, to 1, the last. */
  readonly x: number
}

export interface TimeAxis {
  readonly waves: readonly AxisWave[]
  /** Where a wave would be expected and no record of one exists, from 0 to 1. */
  readonly missing: readonly number[]
  /** The least distance between two waves, from 0 to 1; 1 where there is one wave or none. */
  readonly step: number
}

/** Waves closer than this, in days, are one round for the purpose of finding missing ones. */
const closest = 60
/** A distance of 1.8 rounds counts as two: rounds are never quite regular. */
const slack = 0.2
const dayLength = 86_400_000

function days(wave: Wave): number {
  return Date.parse(wave.date) / dayLength
}

/** Waves in order of date; a single one stands in the middle. Where two stand nearly twice the least distance apart, or more, what lies between is missing. */
export function timeAxis(waves: readonly Wave[]): TimeAxis {
  const times = waves.map(days)
  const start = times[0] ?? 0
  const length = (times.at(-1) ?? 0) - start
  if (length <= 0) return { waves: waves.map((wave) => ({ wave, x: 0.5 })), missing: [], step: 1 }
  const distances = times.slice(1).map((time, index) => time - (times[index] ?? time))
  const least = Math.min(...distances.filter((distance) => distance >= closest), length)
  const missing = distances.flatMap((distance, index) => {
    const absent = Math.min(Math.floor(distance / least + slack) - 1, 10)
    const from = (times[index] ?? start) - start
    return Array.from(
      { length: Math.max(0, absent) },
      (_, at) => (from + ((at + 1) * distance) / (absent + 1)) / length,
    )
  })
  return {
    waves: waves.map((wave, index) => ({ wave, x: ((times[index] ?? start) - start) / length })),
    missing,
    step: least / length,
  }
}
