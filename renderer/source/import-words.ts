import type { AttributeType, Holder } from '../../core/attribute/contract.ts'
import type {
  ImportPreview,
  Misfit,
  RowsLeftOut,
  SurveyPlan,
  TrackedChanges,
} from '../../core/source/import-contract.ts'
import type { TextEncoding } from '../../core/source/text-encoding.ts'
import { importLossWords, rowsWords } from '../../core/source/import-words.ts'

const number = new Intl.NumberFormat('en-GB')
const counted = (count: number, one: string, many: string): string =>
  `${number.format(count)} ${count === 1 ? one : many}`

const minutesLeft = (seconds: number): string =>
  seconds < 60
    ? `about ${counted(seconds, 'second', 'seconds')} left`
    : `about ${counted(Math.round(seconds / 60), 'minute', 'minutes')} left`

export const importWords = {
  title: 'Import',
  reading: 'Reading the files',
  importing: 'Importing',
  step: (done: number, total: number, fileName: string) =>
    `${number.format(done)} of ${number.format(total)}${fileName === '' ? '' : `: ${fileName}`}`,
  left: (seconds: number | null) => (seconds === null ? '' : ` · ${minutesLeft(seconds)}`),
  stop: 'Stop',
  stopping: 'Stopping…',
  stopHint: 'Stopping leaves nothing half-done.',
  steps: 'Steps of the import',
  step1: (count: number) => `Files (${number.format(count)})`,
  step2: (count: number) => `Surveys (${number.format(count)})`,
  step3: (count: number) => `Speakers (${number.format(count)})`,
  next: { surveys: 'Next: surveys', speakers: 'Next: speakers' },
  back: 'Back',
  go: (count: number) => `Import ${counted(count, 'file', 'files')}`,
  nothing: 'Nothing is ticked',
  cancel: 'Cancel',
  leaveTitle: 'Leave this import?',
  leaveWhy:
    'What you have said about its files and speakers would be lost. Nothing has been imported yet.',
  leave: 'Leave it',
  stay: 'Go on importing',
  readingAnew: 'Reading again…',
  keys: { next: 'Next step', run: 'Import' },
} as const

export const importFileWords = {
  once: (count: number) => (count === 1 ? 'For this file' : 'For all of them'),
  files: 'Files',
  tickAll: (ticked: number, all: number) =>
    `${number.format(ticked)} of ${number.format(all)} ticked`,
  include: (fileName: string) => `Import ${fileName}`,
  leftOut: 'left out',
  details: 'Details',
  detailsOf: (fileName: string) => `Details of ${fileName}`,
  sourceTitle: 'Title',
  surveyTitle: 'Title, for rows without one of their own',
  about: 'Who or where',
  facts: ({ format, words, blocks, sheets }: ImportPreview) => {
    if (sheets.length === 0)
      return `${format} · ${counted(words, 'word', 'words')} · ${counted(blocks, 'paragraph', 'paragraphs')}`
    const rows = sheets.reduce((sum, sheet) => sum + sheet.rows, 0)
    const inSheets = sheets.length === 1 ? '' : ` on ${number.format(sheets.length)} sheets`
    const empty = sheets.reduce((sum, sheet) => sum + sheet.emptyRows, 0)
    const without = empty === 0 ? '' : ` · ${counted(empty, 'empty row', 'empty rows')} left out`
    return `${format} · survey of ${counted(rows, 'row', 'rows')}${inSheets}${without}`
  },
  encoding: (encoding: string) => (encoding === '' ? '' : ` · read as ${encoding}`),
  encodingHere: 'Text encoding',
  encodings: (files: number) => `Text encoding of ${counted(files, 'file', 'files')}`,
  asItLooks: 'as the file looks',
  asEachLooks: 'as each file looks',
  asAllAre: (name: string) => `as for all (${name})`,
  encodingOf: (name: string, of: string) => (of === '' ? name : `${name} (${of})`),
  /** What the encodings are for, where their names do not say it. */
  lettersOf: {
    'utf-8': '',
    'utf-16le': '',
    'utf-16be': '',
    'windows-1252': 'Western European',
    macintosh: 'older Mac programs',
    'windows-1250': 'Central European',
    'windows-1251': 'Cyrillic',
    'windows-1253': 'Greek',
    'windows-1254': 'Turkish',
    'windows-1255': 'Hebrew',
    'windows-1256': 'Arabic',
  } satisfies Record<TextEncoding, string>,
  unread: (name: string) => `It cannot be read as ${name}, and stays as it was.`,
  day: (day: string, of: ImportPreview['day']) =>
    `${day}${of === null ? '' : of.from === 'name' ? ' (from its name)' : ' (from its first lines)'}`,
  date: 'Date',
  dateForRest: 'Date of the others',
  ownDays: (count: number, all: number) =>
    all === 1
      ? 'Take the date that the file itself gives'
      : `Take the date that ${number.format(count)} of the ${number.format(all)} files give themselves`,
  kind: 'Kind',
  speakers: (names: readonly string[]) =>
    `Speakers: ${names.slice(0, 8).join(', ')}${names.length > 8 ? ` and ${number.format(names.length - 8)} more` : ''}`,
  opening: 'How it begins',
  losses: 'What cannot be carried over',
  marks: {
    comments: (count: number) => counted(count, 'comment', 'comments'),
    changes: 'tracked changes',
    losses: 'not all can be carried over',
    here: 'here already',
  },
  hereAlready: (title: string) => `This very file is here already, as “${title}”. It is left out.`,
  elsewhere: (title: string, network: string) =>
    `This very file is in the network “${network}”, as “${title}”. It can be brought in here too.`,
  twice: (fileName: string) =>
    `Holds the same as ${fileName}, and is left out: one file comes in once.`,
  empty: 'There is no file in it that could be imported.',
  beyond: (count: number, most: number) =>
    `${number.format(most)} files come in at once; ${counted(count, 'file was', 'files were')} left out. Import ${count === 1 ? 'it' : 'them'} after these.`,
  others: (names: readonly string[]) =>
    `${counted(names.length, 'file of another kind was', 'files of other kinds were')} left out: ${names.slice(0, 5).join(', ')}${names.length > 5 ? ' …' : ''}`,
  /** Before what is to be said of each of several files. */
  ofEach: (count: number) => `Each of these ${number.format(count)} files: `,
  unreadable: (count: number) => `${counted(count, 'file', 'files')} cannot be read`,
  comments: (count: number, files: number) =>
    `Keep ${counted(count, 'comment', 'comments')} of ${counted(files, 'file', 'files')} as memos`,
  changes: (files: number) => `Tracked changes in ${counted(files, 'file', 'files')}`,
  changesHere: 'Tracked changes',
  changesOf: (changes: NonNullable<ImportPreview['changes']>) =>
    `${counted(changes.insertions, 'insertion', 'insertions')}, ${counted(changes.deletions, 'deletion', 'deletions')}`,
  taken: {
    accept: 'taken as made',
    reject: 'taken as never made',
  } satisfies Record<TrackedChanges, string>,
  asForAll: (changes: TrackedChanges) =>
    `as for all (${changes === 'accept' ? 'made' : 'never made'})`,
} as const

const typeNames: Record<AttributeType, string> = {
  text: 'Text',
  number: 'Number',
  date: 'Date',
  'yes-no': 'Yes or no',
  choice: 'Choice',
}

const fitWords: Record<AttributeType, string> = {
  text: 'too long',
  number: 'no number',
  date: 'no date',
  'yes-no': 'neither yes nor no',
  choice: 'none of its choices',
}

export const surveyWords = {
  sheet: 'Sheet',
  sheetRows: (name: string, rows: number) =>
    `${name === '' ? 'The table' : name} (${counted(rows, 'row', 'rows')})`,
  per: 'One source for each',
  perRow: 'row',
  perPerson: 'person: rows of the same person together',
  needsPerson: 'Say below in which column people are named.',
  columns: (fileName: string) => `Columns of ${fileName}`,
  column: 'Column',
  becomes: 'Becomes',
  use: (column: string) => `What “${column}” becomes`,
  uses: {
    text: 'Text to code',
    source: 'Attribute of the source',
    person: 'Attribute of the person',
    who: 'Who answered',
    title: 'Title',
    date: 'Date',
    out: 'Left out',
  },
  heading: (column: string) => `Heading over the answers in “${column}”`,
  attribute: (column: string) => `Attribute for “${column}”`,
  type: (column: string) => `Kind of “${column}”`,
  types: typeNames,
  known: (holder: Holder, type: AttributeType) =>
    `There is an attribute of this name for ${holder === 'source' ? 'sources' : 'people'} (${typeNames[type].toLowerCase()}); it is used.`,
  monthFirst: 'Days and months cannot be told apart here; 3/4 is read as 4 March.',
  filled: (count: number) => counted(count, 'answer', 'answers'),
  noText: 'No column becomes text to code, so nothing of this file would come in.',
  outcome: (sources: number, people: number) =>
    `${counted(sources, 'source', 'sources')}${people === 0 ? '' : ` by ${counted(people, 'name', 'names')}`}`,
  working: 'Looking at every row…',
  wordless: (wordless: RowsLeftOut, per: SurveyPlan['per']) =>
    importLossWords.wordless(wordless, per),
  empty: (empty: RowsLeftOut) =>
    `${counted(empty.count, 'empty row is', 'empty rows are')} left out (${rowsWords(empty)}).`,
  misfitsTitle: 'These values do not fit and will be left out',
  misfit: ({ name, type, count, examples, ...told }: Misfit) =>
    `${name}: ${counted(count, 'value is', 'values are')} ${fitWords[type]}, such as ${examples.map((one) => `“${one}”`).join(', ')} (${rowsWords({ count, ...told })})`,
  first: 'How the first source begins',
  showColumns: (count: number) => `Show ${counted(count, 'more column', 'more columns')}`,
} as const

export const importSpeakerWords = {
  lead: 'Say once who speaks; it holds for every file. What is left open can be said later, in the details of a source. Whoever is new joins the roster, and is not quoted until you note that they agreed.',
  list: 'Speakers',
  turns: (files: number, turns: number) =>
    `${counted(files, 'file', 'files')}, ${counted(turns, 'turn', 'turns')}`,
  who: (name: string) => `Who is ${name}`,
  open: 'Left open',
  nobody: 'Interviewer, or not a person',
  newPerson: 'New person…',
  likely: 'May be',
  alsoNew: 'New people',
  roster: 'People of the network',
  person: (pseudonym: string, name: string) => (name === '' ? pseudonym : `${pseudonym} · ${name}`),
  pseudonym: 'Pseudonym',
  realName: 'Name',
  pseudonymOf: (name: string) => `Pseudonym for ${name}`,
  nameOf: (name: string) => `Name of ${name}`,
  needsPseudonym: 'Give a pseudonym.',
  taken: 'This pseudonym is taken.',
  allNew: (count: number) => `Make ${counted(count, 'new person', 'new people')} of all left open`,
  more: (count: number) => `Show ${number.format(count)} more`,
  state: (open: number, all: number) =>
    open === 0
      ? 'Everybody has been named.'
      : `${number.format(open)} of ${number.format(all)} left open`,
} as const

export const importDoneWords = {
  title: (count: number) =>
    count === 0 ? 'Nothing was imported' : `${counted(count, 'source', 'sources')} imported`,
  files: (came: number, all: number, leftOut: number) =>
    `From ${number.format(came)} of ${counted(all, 'file', 'files')}${leftOut === 0 ? '' : `; ${number.format(leftOut)} not ticked`}.`,
  words: (count: number) => counted(count, 'word', 'words'),
  more: (count: number) => `and ${counted(count, 'more source', 'more sources')}`,
  list: 'Imported',
  undoHint: 'One undo takes back the whole import.',
  close: 'Done',
  openFirst: 'Read the first one',
  failed: (count: number) => `${counted(count, 'file', 'files')} could not be imported`,
  losses: 'What could not be carried over',
  lossesHint: 'This is kept with each source, in its details.',
} as const

export const importedWords = {
  speakers: 'Who speaks',
  whole: 'All of it',
  turns: (turns: number) => counted(turns, 'turn', 'turns'),
  losses: 'What its import could not carry over',
} as const
