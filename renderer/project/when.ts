/** When a file was last changed, as briefly as it is still clear. */
import { doorWords } from './words.ts'

const time = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' })
const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short' })
const full = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric' })
const exact = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'medium' })

/** `today 09:12`, `11 Nov`, `3 Nov 2024`. */
export function briefly(instant: string, now: Date): string {
  const then = new Date(instant)
  if (then.toDateString() === now.toDateString()) return doorWords.today(time.format(then))
  return then.getFullYear() === now.getFullYear() ? day.format(then) : full.format(then)
}

/** `21 Nov 2026, 10:42:07`. */
export function exactly(instant: string): string {
  return exact.format(new Date(instant))
}
