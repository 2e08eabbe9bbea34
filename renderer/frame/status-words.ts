/** The words of the status bar: who is at work, and what went wrong. */
export const coderWords = {
  atWork: (name: string) => `At work: ${name}. Somebody else?`,
  youAre: (name: string) => `You are at work as ${name}`,
  another: 'I am somebody else',
} as const

export const messageWords = {
  title: 'Messages',
  none: 'Nothing has gone wrong since this project was opened.',
  count: (count: number) => (count === 1 ? '1 message' : `${count} messages`),
} as const
