/** What protocols say: templates for notes. */
const counted = (count: number, one: string, many: string): string =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`

export const protocolWords = {
  title: 'Protocols for notes',
  lead: 'A protocol says what to look at, and in which order: its prompts become headings of a note, its look-fors stand beside it.',
  empty: 'No protocol yet. The first one takes a minute, and every visit after it is seen alike.',
  add: 'New protocol',
  none: 'Follow a protocol…',
  follow: 'Follow',
  followed: 'This note follows it',
  unfollow: 'Follow none',
  change: (name: string) => `Change ${name}`,
  remove: (name: string) => `Remove ${name}`,
  about: (prompts: number, lookFors: number, notes: number) =>
    [
      counted(prompts, 'prompt', 'prompts'),
      counted(lookFors, 'look-for', 'look-fors'),
      notes === 0 ? 'no note yet' : counted(notes, 'note', 'notes'),
    ].join(' · '),
  name: 'Name',
  needsName: 'Give the protocol a name.',
  namePlaceholder: 'Site visit, first hour',
  prompts: 'Prompts',
  promptsHint: 'One on each line, in the order of the visit',
  lookFors: 'Look-fors',
  lookForsHint:
    'The first nine are a key away while you write. Those with least evidence are proposed.',
  lookFor: (label: string, parent: string) => (parent === '' ? label : `${label} (${parent})`),
  thinnest: 'Take the five with least evidence',
  save: 'Keep the protocol',
  cancel: 'Cancel',
  back: 'Protocols',
  open: 'Protocols for notes…',
  newNote: (name: string) => `New note: ${name}`,
} as const
