/** Times of a recording: as transcripts write them, and as milliseconds. */

const stamp = /^(?:(\d{1,3}):)?(\d{1,3}):([0-5]\d)(?:[.,](\d{1,3}))?$/u

/** Milliseconds of `00:12:36`, `12:36` or `0:12:36.5`; null for what is no place in a recording. */
export function msOf(at: string): number | null {
  const found = stamp.exec(at.trim())
  if (found === null) return null
  const [, hours = '0', minutes = '0', seconds = '0', part = ''] = found
  const whole = Number(hours) * 3_600 + Number(minutes) * 60 + Number(seconds)
  return whole * 1_000 + Number(part.padEnd(3, '0'))
}

const two = (value: number): string => String(value).padStart(2, '0')

/** `00:12:36`; what is less than a second is left out. */
export function stampOf(ms: number): string {
  const seconds = Math.floor(ms / 1_000)
  return [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60, seconds % 60]
    .map(two)
    .join(':')
}

/** The last of the ordered starts at or before a time; -1 before the first. Blocks without a time are null. */
export function spokenAt(starts: readonly (number | null)[], ms: number): number {
  let found = -1
  let latest = -1
  for (const [index, start] of starts.entries()) {
    if (start === null || start > ms || start < latest) continue
    latest = start
    found = index
  }
  return found
}
