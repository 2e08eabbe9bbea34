/** What the readers of files tell people: one sentence for each kind of thing that could not be carried over. */

function many(count: number, one: string, more: string): string {
  return count === 1 ? `One ${one}` : `${count} ${more}`
}

function were(count: number): string {
  return count === 1 ? 'was' : 'were'
}

/** What an import of several files is called where it can be undone. */
export function filesWords(count: number): string {
  return many(count, 'file', 'files')
}

/** What several sources are called where what was done to them can be undone. */
export function sourcesWords(count: number): string {
  return many(count, 'source', 'sources')
}

/** `3 insertions and one deletion`; one of the two numbers at least is not 0. */
function and(insertions: number, deletions: number): string {
  const some = (count: number, one: string): string =>
    count === 1 ? `one ${one}` : `${count} ${one}s`
  return [
    ...(insertions > 0 ? [some(insertions, 'insertion')] : []),
    ...(deletions > 0 ? [some(deletions, 'deletion')] : []),
  ].join(' and ')
}

/** Numbers for reading, the first twenty of them. */
function listed(numbers: readonly number[]): string {
  const shown = numbers.slice(0, 20).join(', ')
  return numbers.length > 20 ? `${shown} and others` : shown
}

/** Sentences about losses, by what was lost; a count is never 0. */
export const lossWords = {
  comments: (count: number) => `${many(count, 'comment', 'comments')} ${were(count)} left out.`,
  unplaced: (count: number) =>
    `${many(count, 'comment', 'comments')} that ${count === 1 ? 'stands' : 'stand'} beside no words of the text ${were(count)} left out.`,
  changes: (choice: 'accept' | 'reject', insertions: number, deletions: number) =>
    choice === 'accept'
      ? `Tracked changes were taken as made: ${and(insertions, deletions)} ${were(insertions + deletions)} carried out.`
      : `Tracked changes were taken as never made: ${and(insertions, deletions)} ${were(insertions + deletions)} set aside.`,
  pictures: (count: number) => `${many(count, 'picture', 'pictures')} ${were(count)} left out.`,
  charts: (count: number) => `${many(count, 'chart', 'charts')} ${were(count)} left out.`,
  objects: (count: number) =>
    `${many(count, 'embedded object', 'embedded objects')} (such as a chart or a formula) ${were(count)} left out.`,
  formulas: (count: number) => `${many(count, 'formula', 'formulas')} ${were(count)} left out.`,
  fields: (count: number) =>
    `${many(count, 'field', 'fields')} (such as a page number or a reference) ${were(count)} left out.`,
  links: (count: number) =>
    count === 1
      ? 'One link kept its words; the address that it leads to was left out.'
      : `Links kept their words; ${count} addresses that they lead to were left out.`,
  margins: () => 'Headers and footers of the pages were left out.',
  barePages: (pages: readonly number[]) =>
    pages.length === 1
      ? `Page ${pages.join('')} has no text; it may be a scanned picture.`
      : `${pages.length} pages have no text and may be scanned pictures: ${listed(pages)}.`,
  pageMargins: (count: number) =>
    `What repeats at the edges of the pages (headers, footers, page numbers) was left out: ${count === 1 ? 'one line' : `${count} lines`}.`,
  askew: (count: number) =>
    `${many(count, 'piece of text that runs', 'pieces of text that run')} across the page or along its side ${were(count)} left out.`,
  formFields: (count: number) =>
    `What was filled into ${count === 1 ? 'one field' : `${count} fields`} of the form was left out.`,
  divided: (count: number) =>
    `${many(count, 'word', 'words')} divided at the end of a line ${were(count)} put together.`,
  macros: () => 'The macros of this document were left out; nothing of them was run.',
  tables: (count: number) =>
    `${many(count, 'table', 'tables')} became lines of text, a line for each row.`,
  markup: (count: number) =>
    `${many(count, 'piece', 'pieces')} of HTML became plain text or ${were(count)} left out.`,
  cueNotes: (count: number) =>
    `${many(count, 'note', 'notes')} between the captions ${were(count)} left out.`,
  cues: (count: number) =>
    `${many(count, 'line', 'lines')} that belong to no caption ${were(count)} left out.`,
  controls: (count: number) =>
    `${many(count, 'control character', 'control characters')} that cannot be shown ${were(count)} left out.`,
  wraps: (count: number) =>
    `${many(count, 'line break', 'line breaks')} at a fixed width ${were(count)} taken out, so that paragraphs are whole.`,
  brokenBytes: (count: number) =>
    `${many(count, 'place', 'places')} in the file cannot be read as letters and ${were(count)} marked with \ufffd.`,
  hiddenSheets: (count: number) =>
    `${many(count, 'hidden sheet', 'hidden sheets')} ${were(count)} left out.`,
  bareSheets: (count: number) =>
    `${many(count, 'sheet', 'sheets')} with nothing below the first row ${were(count)} left out.`,
  merged: (count: number) =>
    `${many(count, 'group', 'groups')} of merged cells ${were(count)} taken apart: what a group says stands in the first column of each of its rows.`,
  unknownResults: (count: number) =>
    `${many(count, 'formula', 'formulas')} without a stored result ${were(count)} left empty.`,
  cellComments: (count: number) =>
    `${many(count, 'comment', 'comments')} on cells ${were(count)} left out.`,
  aboveTable: (count: number) =>
    `${many(count, 'line', 'lines')} above the names of the columns ${were(count)} left out.`,
  columnNames: (count: number) =>
    `${many(count, 'column', 'columns')} without a name, or with the name of another, ${were(count)} given one.`,
  ragged: (count: number) =>
    count === 1
      ? 'One row has more or fewer cells than there are names of columns; its cells may stand in the wrong columns.'
      : `${count} rows have more or fewer cells than there are names of columns; their cells may stand in the wrong columns.`,
  openQuote: () =>
    'A quotation mark is opened and never closed: each line was read as one row, marks and all.',
  questionTexts: () => 'The two rows under the names of the columns were taken into those names.',
} as const
