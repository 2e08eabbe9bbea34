/** What is said about several coders, and about work on codings that are there. */
const count = (n: number, one: string, many: string): string =>
  `${n.toLocaleString('en')} ${n === 1 ? one : many}`

export const coderWords = {
  everybody: 'Everybody',
  me: 'me',
  mine: 'Mine',
  theirs: 'Theirs',
  both: 'Both',
  blind: 'Blind',
  show: 'Whose codings are shown',
  whose: (label: string) => `Codings shown: ${label}`,
  coder: (name: string, initials: string, isMe: boolean) =>
    `${name} (${initials})${isMe ? ', me' : ''}`,
  codeBlind: 'Code blind',
  blindHint:
    'Hides what others coded, their memos on codings and their counts, until you turn it off.',
  blindTitle: 'You code blind.',
  blindLead:
    'What others coded is hidden here, in the codebook, in the search, in queries and tables. Overview, Judge and reports still count everybody.',
  see: 'See others again',
} as const

/** Asked before another coder's coding is changed. */
export const othersWords = {
  title: (name: string) => `This coding is by ${name}`,
  lead: (code: string, name: string) =>
    `“${code}” was coded by ${name}. You can make a coding of your own there and change that one, or change theirs. Either can be undone, and the history says who did it.`,
  removeLead: (code: string, name: string) =>
    `“${code}” was coded by ${name}. Removing it takes it away for everybody. It can be undone, and the history says who did it.`,
  mine: 'Make one of my own',
  theirs: (name: string) => `Change ${name}’s`,
  remove: (name: string) => `Remove ${name}’s`,
  cancel: 'Cancel',
} as const

/** Codings of the paragraph, one by one. */
export const paragraphWords = {
  title: 'Codings of this paragraph',
  count: (n: number) => count(n, 'coding', 'codings'),
  by: (direction: string, coder: string) => `, ${direction}, by ${coder}: `,
  recode: 'Another code',
  recodeOf: (code: string) => `Another code for ${code}`,
  split: 'Split',
  splitOf: (code: string) => `Split ${code} at the selection`,
  merge: 'Merge',
  mergeOf: (code: string) => `Merge ${code} with those it touches`,
  remove: 'Remove',
  removeOf: (code: string) => `Remove ${code}`,
} as const

export const workWords = {
  recode: 'Give the coding another code…',
  split: 'Split the coding where the selection begins',
  merge: 'Merge with the codings of the same code that it touches',
  list: 'Go to the codings of this paragraph',
  copy: 'Copy codings to another version of this text…',
  search: 'Code by search in this source…',
  mine: 'Show my codings only',
  theirs: 'Show others’ codings only',
  both: 'Show everybody’s codings',
  blind: 'Code blind, or see others again',
  cannotSplit: 'Select a part of the coding first: it is split where the selection begins.',
  didSplit: (name: string) => `Split: ${name}`,
  cannotMerge: 'No other coding of this code and coder touches it.',
  didMerge: (name: string, n: number) => `${count(n, 'coding', 'codings')} became one: ${name}`,
  recoded: (name: string) => `Now coded: ${name}`,
} as const

export const copyWords = {
  title: 'Copy codings to another version',
  lead: 'Choose the other version of this text, such as a corrected transcript that was imported anew. Codings go along to wherever their words stand; the ones here stay.',
  to: 'Other version',
  find: 'Find a source',
  none: 'There is no other source in this network.',
  comparing: ({ done, total }: { readonly done: number; readonly total: number }) =>
    `Comparing: ${done.toLocaleString('en')} of ${count(total, 'coding', 'codings')}`,
  whole: (n: number) => `${count(n, 'coding', 'codings')} word for word`,
  changed: (n: number) => `${count(n, 'coding', 'codings')} with changed words, put up for a look`,
  present: (n: number) => `${count(n, 'coding', 'codings')} there already`,
  lost: (n: number) => `${count(n, 'coding finds', 'codings find')} no place`,
  lostLead: 'Their words are not in the other text; they stay here only.',
  run: (n: number) => `Copy ${count(n, 'coding', 'codings')}`,
  stop: 'Stop',
  done: (n: number) => `${count(n, 'coding', 'codings')} copied. One undo takes them back.`,
  open: 'Read the other version',
  close: 'Close',
} as const
