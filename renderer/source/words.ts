import { dayName } from '../network/words.ts'

export const noteWords = {
  newTitle: (date: string, time: string) => `Observation, ${dayName(date)}, ${time}`,
} as const
