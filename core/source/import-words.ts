/** What an import tells people of what it could not carry over; kept with the sources it made. */
import type { AttributeType } from '../attribute/contract.ts'
import type { RowsLeftOut, SurveyPlan } from './import-contract.ts'

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

/** `row 4`, or `rows 4, 9 …` where there are more than are told. */
export function rowsWords({ count, rows }: RowsLeftOut): string {
  return `${count === 1 ? 'row' : 'rows'} ${rows.join(', ')}${count > rows.length ? ' …' : ''}`
}

function wordlessFate(count: number, per: SurveyPlan['per']): string {
  const make = count === 1 ? 'makes' : 'make'
  if (per === 'person') return `${count === 1 ? 'adds' : 'add'} no words to the source of a person`
  return `${make} no source; what else ${count === 1 ? 'it says' : 'they say'} of a source is left out`
}

export const importLossWords = {
  /** Comments that the person did not want as memos. */
  comments: (count: number) => `${counted(count, 'comment', 'comments')} ${were(count)} left out.`,
  emptyRows: (empty: RowsLeftOut) =>
    `${counted(empty.count, 'empty row', 'empty rows')} ${were(empty.count)} left out (${rowsWords(empty)}).`,
  wordless: (wordless: RowsLeftOut, per: SurveyPlan['per']) =>
    `${counted(wordless.count, 'row has', 'rows have')} no answer in any column of text (${rowsWords(wordless)}) and ${wordlessFate(wordless.count, per)}.`,
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
  /** What was told of a source that another took up, and had no room there. */
  aboutJoined: (title: string, about: string) =>
    `Of “${title.replace(/\s+/gu, ' ')}”, which was joined, it was said: ${about.replace(/\s+/gu, ' ').trim()}`,
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
