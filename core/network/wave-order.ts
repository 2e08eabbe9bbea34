/** Waves in time. */
import type { Wave } from './contract.ts'
import { compareNaturally } from './natural-order.ts'

/** By date, then by label; a wave that was planned and not held keeps its place. */
export function inWaveOrder<W extends Pick<Wave, 'date' | 'label'>>(
  waves: readonly W[],
): readonly W[] {
  return waves.toSorted((one, other) =>
    one.date < other.date
      ? -1
      : one.date > other.date
        ? 1
        : compareNaturally(one.label, other.label),
  )
}

/** The wave to which something of this day belongs: the last held one that had begun; null before the first. */
export function waveOfDay<W extends Pick<Wave, 'date' | 'label' | 'held'>>(
  waves: readonly W[],
  day: string,
): W | null {
  return inWaveOrder(waves).findLast((wave) => wave.held && wave.date <= day) ?? null
}
