/** The day and the time of this computer, in the forms in which records keep them. */

const two = (number: number): string => String(number).padStart(2, '0')

/** `2024-11-12`, by the local calendar. */
export function dayOf(moment: Date): string {
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`
}

/** Today, or empty where a wave begins today already: then somebody has to say which day is meant. */
export function firstFreeDay(waves: readonly { readonly date: string }[], now: Date): string {
  const today = dayOf(now)
  return waves.some(({ date }) => date === today) ? '' : today
}

/** `15:31`, by the local clock. */
export function timeOf(moment: Date): string {
  return `${two(moment.getHours())}:${two(moment.getMinutes())}`
}

const seasons = ['Winter', 'Spring', 'Summer', 'Autumn'] as const

/** `Autumn 2024`: what most waves are called. The northern hemisphere's seasons; December belongs to the year that ends. */
export function seasonOf(moment: Date): string {
  const month = moment.getMonth()
  const season = month === 11 ? 'Winter' : seasons[Math.floor((month + 1) / 3) % 4]
  return `${season ?? ''} ${moment.getFullYear()}`
}
