/** The day and the time of this computer, in the forms in which records keep them. */

const two = (number: number): string => String(number).padStart(2, '0')

/** `2024-11-12`, by the local calendar. */
export function dayOf(moment: Date): string {
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`
}

/** `15:31`, by the local clock. */
export function timeOf(moment: Date): string {
  return `${two(moment.getHours())}:${two(moment.getMinutes())}`
}
