/** What stands inside the drawings. */
export const figureWords = {
  rating: 'Rating',
  passages: 'Coded passages, n',
  against: 'against',
  for: 'for',
  kinds: 'Kinds of',
  ofThree: 'source, of 3',
  notRated: 'not rated',
  insufficient: 'insufficient evidence',
  noChange: 'no change',
  thisWave: 'now',
  was: (level: string) => `was ${level}`,
  counts: (supports: number, counters: number) => `${supports} for, ${counters} against`,
} as const
