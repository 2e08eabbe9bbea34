/** What joining and splitting sources say. */
export const partsWords = {
  join: 'Join another source to this one…',
  joinTitle: (title: string) => `Join to “${title}”`,
  joinLead:
    'The other text comes after this one. Its codings, attachments, attendance, speakers and memos go along, with who or where it was and what its import lost; title, date and attributes stay as they are here. One undo takes them apart again.',
  other: 'The source to join',
  otherPlaceholder: 'Type a part of its title',
  nothing: 'No other source of this network fits.',
  joinNow: 'Join',
  joined: (title: string) => `“${title}” is joined. Undo takes them apart again.`,
  split: 'Split the source here…',
  splitTitle: (title: string) => `Split “${title}”`,
  splitLead: (paragraph: number) =>
    `Everything from paragraph ${paragraph.toLocaleString('en-GB')} on becomes a source of its own, with its codings. Attendance, speakers and attributes are copied.`,
  newTitle: 'Title of the new source',
  second: (title: string) => `${title}, second part`,
  splitNow: 'Split',
  splitDone: (touched: number) =>
    touched === 0
      ? 'The source is split. Undo puts it together again.'
      : `The source is split. ${touched === 2 ? 'One coding' : `${touched / 2} codings`} reached over the border and stands in both parts now, to be looked at.`,
  cancel: 'Cancel',
  needsTitle: 'Give the new source a title.',
} as const
