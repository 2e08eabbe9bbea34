/** Days and times as people read them, in one style everywhere: `12 Sep 2024`, `09:05`. The computer's language does not change them. */

const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')

const two = (number: number): string => String(number).padStart(2, '0')

const monthName = (month: number): string => months[month] ?? String(month + 1)

/** A day of the calendar, `2024-09-12`, as `12 Sep 2024`; what is no such day stays as it is. */
export function dayWords(date: string): string {
  const found = /^(\d{4})-(\d{2})-(\d{2})/u.exec(date)
  if (found === null) return date
  const [, year = '', month = '', day = ''] = found
  return `${Number(day)} ${monthName(Number(month) - 1)} ${year}`
}

/** The day of a moment, by this computer's calendar: `12 Sep 2024`. */
export function dayOfMoment(instant: string): string {
  const moment = new Date(instant)
  return `${dayInYear(moment)} ${moment.getFullYear()}`
}

const dayInYear = (moment: Date): string => `${moment.getDate()} ${monthName(moment.getMonth())}`

/** `09:05`. */
export function clockTime(instant: string): string {
  const moment = new Date(instant)
  return `${two(moment.getHours())}:${two(moment.getMinutes())}`
}

/** `09:05:07`. */
export function clockSeconds(instant: string): string {
  return `${clockTime(instant)}:${two(new Date(instant).getSeconds())}`
}

/** `12 Sep 2024, 09:05`. */
export const momentWords = (instant: string): string =>
  `${dayOfMoment(instant)}, ${clockTime(instant)}`

/** `12 Sep 2024, 09:05:07`. */
export const momentExactly = (instant: string): string =>
  `${dayOfMoment(instant)}, ${clockSeconds(instant)}`

/** As briefly as it is still clear: `today 09:05`, `12 Sep`, `12 Sep 2023`. */
export function momentBriefly(instant: string, now: Date): string {
  const then = new Date(instant)
  if (then.toDateString() === now.toDateString()) return `today ${clockTime(instant)}`
  return then.getFullYear() === now.getFullYear() ? dayInYear(then) : dayOfMoment(instant)
}
