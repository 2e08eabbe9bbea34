/** What an import tells people of what it could not carry over; kept with the sources it made. */
import type { AttributeType } from '../attribute/contract.ts'

const typeWords: Readonly<Record<AttributeType, string>> = {
  text: 'short enough to be kept as a fact',
  number: 'a number',
  date: 'a date',
  'yes-no': 'yes or no',
  choice: 'one of its choices',
}

const number = new Intl.NumberFormat('en-GB')

function counted(count: number, one: string, many: string): string {
  return `${number.format(count)} ${count === 1 ? one : many}`
}

const were = (count: number): string => (count === 1 ? 'was' : 'were')
const MOST_QUOTED = 120

function quoted(cell: string): string {
  const letters = Array.from(cell.replace(/\s+/gu, ' '))
  return letters.length > MOST_QUOTED
    ? `${letters.slice(0, MOST_QUOTED).join('')}…`
    : letters.join('')
}

export const importLossWords = {
  /** Comments that the person did not want as memos. */
  comments: (count: number) => `${counted(count, 'comment', 'comments')} ${were(count)} left out.`,
  emptyRows: (count: number) =>
    `${counted(count, 'empty row', 'empty rows')} ${were(count)} left out.`,
  wordless: (count: number) =>
    `${counted(count, 'row', 'rows')} without an answer in any column of text ${were(count)} not made into a source.`,
  misfit: (row: number, name: string, cell: string, type: AttributeType) =>
    `Row ${row}: “${quoted(cell)}” is not ${typeWords[type]}; “${name}” was left empty.`,
  misfits: (name: string, count: number, type: AttributeType) =>
    `${counted(count, 'value', 'values')} of “${name}” ${were(count)} left out, not being ${typeWords[type]}.`,
  badDate: (row: number, cell: string) =>
    `Row ${row}: “${quoted(cell)}” is not a date; the date of the import stands.`,
  severalValues: (row: number, name: string, cell: string) =>
    `Row ${row}: “${name}” has another value in an earlier row of this person; “${quoted(cell)}” was left out.`,
  knownValue: (name: string, cell: string) =>
    `This person has another value of “${name}” already; “${quoted(cell)}” was left out.`,
  noPerson: (name: string, cell: string) =>
    `It was left open who this is, so “${name}” (“${quoted(cell)}”) has nobody to belong to.`,
  more: (count: number) =>
    `${counted(count, 'more loss of a row is', 'more losses of rows are')} listed with the sources.`,
} as const

/** What becomes of a survey's rows and of comments, where it needs a name. */
export const importedNames = {
  row: (title: string, row: number) => `${title}, row ${row}`,
  person: (title: string, name: string) => `${title}, ${name}`,
  column: (place: number) => `Column ${place}`,
  commentBy: (author: string) => (author.trim() === '' ? 'Comment' : `Comment by ${author.trim()}`),
  commentIn: (author: string, fileName: string) =>
    `${author.trim() === '' ? 'A comment' : `A comment by ${author.trim()}`} in the margin of ${fileName}.`,
} as const
