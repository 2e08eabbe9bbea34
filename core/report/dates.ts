/** Dates as American readers write them, without the computer's own settings. */
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** `2024-11-12` (or an instant of that day) as `November 12, 2024`. */
export function longDate(date: string): string {
  const [year = '', month = '', day = ''] = date.slice(0, 10).split('-')
  const name = months[Number(month) - 1]
  return name === undefined ? date : `${name} ${Number(day)}, ${year}`
}

/** `2024-11-12` as `Nov 12, 2024`. */
export function shortDate(date: string): string {
  const [year = '', month = '', day = ''] = date.slice(0, 10).split('-')
  const name = months[Number(month) - 1]
  return name === undefined ? date : `${name.slice(0, 3)} ${Number(day)}, ${year}`
}

/** Days since the first of January 1970, for true time axes. */
export function dayNumber(date: string): number {
  const day = Date.parse(`${date.slice(0, 10)}T00:00:00Z`) / 86_400_000
  return Number.isFinite(day) ? day : 0
}

/** `2024-11-12` as `Nov 2024`. */
export function monthOf(date: string): string {
  const [year = '', month = ''] = date.split('-')
  return `${(months[Number(month) - 1] ?? '').slice(0, 3)} ${year}`.trim()
}
