/** Words for people: memos and the journal. */
import { errorSentence } from '../../core/error-words.ts'
import type { ErrorCode } from '../../core/errors.ts'
import type { MemoKind, MemoLink, TargetKind } from '../../core/memo/contract.ts'
import { dayWords } from '../look/dates.ts'

export const kindNames: Readonly<Record<TargetKind, string>> = {
  project: 'Project',
  network: 'Network',
  wave: 'Wave',
  person: 'Person',
  node: 'Framework',
  source: 'Source',
  block: 'Passage',
  attachment: 'Attachment',
  code: 'Code',
  coding: 'Coded passage',
  memo: 'Memo',
  query: 'Query',
  rating: 'Rating',
  report: 'Report',
}

/** What tells a link's target from others of its name; days as people write them. */
export function contextName({ target, context }: Pick<MemoLink, 'target' | 'context'>): string {
  return target.kind === 'source' || target.kind === 'memo' ? dayWords(context) : context
}

const untitled: Readonly<Record<MemoKind, string>> = {
  memo: 'Untitled memo',
  journal: 'Untitled entry',
}

export const memoWords = {
  pageTitle: 'Memos and journal',
  views: 'What is shown',
  view: { memo: 'Memos', journal: 'Journal' } satisfies Record<MemoKind, string>,
  nameOf: (kind: MemoKind, title: string, opening: string) =>
    title.trim() === '' ? (opening.trim() === '' ? untitled[kind] : opening) : title,
  by: (who: string, when: string) => `${who}, ${when}`,
  changed: (when: string) => `changed ${when}`,
  links: (count: number) => (count === 1 ? '1 link' : `${count.toLocaleString('en')} links`),
  newMemo: 'New memo',
  newEntry: 'New journal entry',
  write: 'Write a memo',
  export: 'Export as Markdown',
  exported: (name: string) => `Saved as ${name}`,
  list: 'Memos',
  count: (shown: number, of: number) =>
    shown < of
      ? `${shown.toLocaleString('en')} of ${of.toLocaleString('en')} memos`
      : shown === 1
        ? '1 memo'
        : `${shown.toLocaleString('en')} memos`,
  onCoding: 'On a coding',
  onCodingOf: (code: string) => `On a coding: ${code}`,
  inSource: (quote: string, source: string) => (quote === '' ? source : `“${quote}”, ${source}`),
  coded: (who: string, when: string) => `${who}, coded ${when}`,
  toCoding: 'Go to the coding',
  filters: 'Which memos',
  text: 'Words in them',
  linkedTo: 'Linked to',
  anything: 'Linked to anything or nothing',
  linkedToKind: (kind: TargetKind, memos: number) =>
    `Linked to: ${kindNames[kind]} (${memos.toLocaleString('en')})`,
  writer: 'Written by',
  anybody: 'Written by anybody',
  none: 'No memo fits',
  clear: 'Show all',
  goneCoding: 'Nothing is written on this coding',
  goneCodingBody: 'The memo or its coding was removed, or undone. Redo, or undo, brings it back.',
  emptyTitle: 'Write down what you think while you think it',
  empty:
    'A memo can be about a passage, a code, a person, a rating, another memo: link it, and it is found from there too.',
  chooseTitle: 'Choose a memo, or write a new one',
  journalEmptyTitle: 'The journal of your analysis',
  journalEmpty:
    'Dated entries, the newest first: what you decided and why. A reader of your report may ask.',
  older: 'Show older entries',
  journalText: 'Words in the journal',
  noEntry: 'No entry fits',
  entries: 'Journal',
  edit: 'Write on',
  editEntry: (when: string) => `Write on: entry of ${when}`,
  gone: 'This memo is no longer there',
  goneBody: 'It was removed, or its making was undone. Redo, or undo, brings it back.',
} as const

export const editorWords = {
  title: 'Title',
  body: { memo: 'Memo', journal: 'Journal entry' } satisfies Record<MemoKind, string>,
  placeholder: 'What do you make of it? @ links to anything in the project.',
  saved: 'Saved',
  saving: 'Saving…',
  nothing: 'Saved as you write',
  failed: (code: ErrorCode) => `Not saved yet: ${errorSentence(code)}`,
  links: 'Linked to',
  addLink: 'Link to anything: a name, or words of a passage',
  addLinkLabel: 'Add a link',
  found: 'What to link to',
  nothingFound: (text: string) => `Nothing is called “${text}”`,
  unlink: (name: string) => `Take the link to ${name} away`,
  goneTarget: (kind: TargetKind) => `${kindNames[kind]} that is gone`,
  goneHint: 'Removed from the project; undo brings it back.',
  mentioned: 'Mentioned in',
  remove: 'Remove',
  done: 'Done',
} as const

export const aboutWords = {
  title: 'Memos',
} as const

export const memoKeys = {
  next: 'Next memo',
  previous: 'Previous memo',
  move: 'memo',
  write: 'Write in this memo',
  filter: 'Find in memos',
  filterJournal: 'Find in the journal',
  link: 'Add a link to this memo',
  remove: 'Remove this memo',
  toJournal: 'Show the journal',
  toMemos: 'Show memos',
} as const
