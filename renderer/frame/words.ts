import type { Api, FeatureName } from '../../core/api.ts'
import type { SearchHit } from '../../core/source/contract.ts'
import type { Provenance } from '../../core/values.ts'
import type { Job, ScreenName } from '../screens.ts'
import { clockSeconds } from '../look/dates.ts'

type Commands = {
  readonly [F in FeatureName]: {
    readonly [
      P in keyof Api[F] as Api[F][P] extends { readonly kind: 'command' } ? P : never
    ]: string
  }
}

/** What each command does, said after "Undo:" and before the name of what it changed. */
const deeds: Commands = {
  project: { rename: 'rename project', renameMe: 'change my name', addCoder: 'add coder' },
  framework: {
    addNode: 'add look-for',
    changeNode: 'change look-for',
    removeNode: 'remove look-for',
  },
  network: {
    add: 'add network',
    change: 'change network',
    remove: 'remove network',
    addWave: 'add wave',
    changeWave: 'change wave',
    removeWave: 'remove wave',
    addPerson: 'add person',
    changePerson: 'change person',
    removePerson: 'remove person',
    addPeople: 'add to the roster',
    changePeople: 'change',
    removePeople: 'remove from the roster',
  },
  attribute: {
    add: 'new attribute',
    change: 'change attribute',
    move: 'move attribute',
    remove: 'remove attribute',
    set: 'set',
    setMany: 'fill in',
    addRoster: 'add to the roster',
  },
  memo: {
    add: 'new memo',
    change: 'write in memo',
    link: 'link memo',
    unlink: 'unlink memo',
    remove: 'remove memo',
  },
  source: {
    addNote: 'new note',
    change: 'change details of',
    edit: 'edit text of',
    join: 'join a source to',
    split: 'split',
    addProtocol: 'new protocol',
    changeProtocol: 'change protocol',
    removeProtocol: 'remove protocol',
    followProtocol: 'choose protocol of',
    remove: 'remove source',
    changeSeveral: 'change',
    removeSeveral: 'remove',
    attend: 'note attendance of',
    nameSpeaker: 'name speaker',
  },
  attachment: { change: 'change attachment', remove: 'remove attachment' },
  coding: {
    seedCodebook: 'fill codebook from the framework',
    addCode: 'new code',
    changeCode: 'change code',
    moveCode: 'move code',
    removeCode: 'remove code',
    removeCodes: 'remove codes',
    retireCodes: 'retire or bring back',
    mergeCodes: 'merge into',
    sendCodings: 'send passages to',
    splitCode: 'split off passages as',
    removeCodings: 'remove codings with',
    importCodebook: 'import codes of',
    add: 'code with',
    addInVivo: 'code in vivo as',
    addWithNewCode: 'code with new code',
    addForNode: 'code with',
    addPlace: 'code with',
    movePlace: 'move coding with',
    resize: 'resize coding with',
    split: 'split coding with',
    merge: 'merge codings with',
    direct: 'turn coding with',
    recode: 'recode as',
    memo: 'write memo on coding with',
    review: 'mark as looked at: coding with',
    remove: 'remove coding with',
  },
  analysis: {},
  retrieval: {
    save: 'save query',
    changeSaved: 'change query',
    renameSaved: 'rename query',
    removeSaved: 'remove query',
  },
  rating: { save: 'rate', remove: 'remove rating', writeAnchors: 'describe levels of' },
  report: {
    add: 'new report',
    change: 'change report',
    write: 'write in report',
    remove: 'remove report',
  },
}

/** What else is noted in the journal, though no command does it. */
const otherDeeds: Readonly<Record<string, string>> = {
  'source.importFiles': 'import',
  'coding.codeFound': 'code by search with',
  'coding.copyCodings': 'copy codings to',
  'attachment.attach': 'attach',
  'project.create': 'make project',
  'project.createDemo': 'make demo',
}

const subjectLength = 60

function shortened(name: string): string {
  const letters = Array.from(name)
  return letters.length > subjectLength ? `${letters.slice(0, subjectLength).join('')}…` : name
}

/** What was done, in a few words: `code with “Bridging ties”`. */
export function deedOf(done: {
  readonly feature: string
  readonly procedure: string
  readonly subject: string
}): string {
  const features: Readonly<Record<string, Readonly<Record<string, string>>>> = deeds
  const deed =
    otherDeeds[`${done.feature}.${done.procedure}`] ??
    features[done.feature]?.[done.procedure] ??
    'last change'
  if (done.subject === '') return deed
  const subject = shortened(done.subject)
  return subject.startsWith('“') ? `${deed} ${subject}` : `${deed} “${subject}”`
}

export const frameWords = {
  program: 'Trellis',
  skip: 'Skip to the page',
  rail: 'Jobs',
  tabs: 'Pages of this job',
  jobs: {
    overview: 'Overview',
    collect: 'Collect',
    code: 'Code',
    judge: 'Judge',
    share: 'Share',
  } satisfies Record<Job, string>,
  screens: {
    overview: 'Overview',
    sources: 'Sources',
    note: 'Note',
    people: 'People and waves',
    read: 'Read',
    'search-coding': 'Code by search',
    codebook: 'Codebook',
    retrieve: 'Retrieve',
    tables: 'Tables',
    memos: 'Memos',
    attributes: 'Attributes',
    matrix: 'Matrix',
    trajectories: 'Trajectories',
    report: 'Report',
  } satisfies Record<ScreenName, string>,
  lock: 'Lock',
  help: 'Help',
  settings: 'Settings',
  history: 'History',
  messages: 'Messages: what went wrong before',
  beAnother: 'Be another coder…',
  newNote: 'New note',
  newMemo: 'Write a memo',
  newEntry: 'Write in the journal',
  goTo: (page: string) => `Go to ${page}`,
  commandPalette: 'Commands',
  searchEverything: 'Search everything',
  dataStatus: 'Where these data come from',
  bands: {
    observed: null,
    imported: 'Imported data: brought in from another program or file',
    published: 'Published data, read-only: shown as they were printed, never changed',
    synthetic: 'Synthetic practice network: every person, site and number here is invented',
  } satisfies Record<Provenance, string | null>,
  chooseNetwork: 'Network',
  chooseWave: 'Wave',
  allWaves: 'All waves',
  notHeld: 'not held',
  newNetwork: 'New network',
  project: 'Project',
  undo: (deed: string) => `Undo: ${deed}`,
  redo: (deed: string) => `Redo: ${deed}`,
  undoNothing: 'Undo',
  redoNothing: 'Redo',
  nothingToUndo: 'There is nothing to undo',
  nothingToRedo: 'There is nothing to redo',
  saved: (at: string) => `Saved ${clockSeconds(at)}`,
  savedBefore: 'Everything is saved',
  saving: 'Saving…',
  notSaved: (why: string) => `Not saved: ${why}`,
  notConnected: 'Not connected: nothing new is being saved',
  keyHints: 'Keys of this screen',
  commandsHint: 'commands',
  keysHint: 'keys',
  loading: 'One moment…',
} as const

export const searchWords = {
  label: 'Search everything',
  results: 'Found',
  kinds: {
    source: 'Sources',
    code: 'Codes',
    memo: 'Memos on codings',
    written: 'Memos and journal',
    attribute: 'Attributes',
    person: 'People',
    rating: 'Ratings',
    node: 'Framework',
  } satisfies Record<SearchHit['kind'], string>,
  nothing: (text: string) => `Nothing found for “${text}”`,
  nothingHint: 'The beginning of a word is enough; quotation marks keep words together.',
  count: (count: number) => (count === 1 ? '1 place' : `${count} places`),
  inNetwork: (name: string) => `in ${name}`,
} as const

export const paletteWords = {
  title: 'Commands',
  label: 'Type the name of a command',
  groups: { dialog: 'Here', screen: 'This screen', frame: 'Everywhere' },
  nothing: 'No command of this name',
  notNow: (reason: string) => `Not now: ${reason}`,
} as const

export const helpWords = {
  title: 'Keys of this screen',
  groups: { dialog: 'Here', screen: 'On this screen', frame: 'Everywhere' },
  noKeys: 'This screen has no keys of its own.',
  fields:
    'Letters are commands only while no field has the focus; Esc leaves a field. Every command also stands in the list of commands, by name.',
  undo: 'Everything is saved as it is made, and everything can be undone, also after a restart.',
} as const

export const firstWords = {
  title: 'A place for your first network',
  body: 'A network is one improvement community: its hub, its people, its rounds of evaluation, and the evidence about them. One project holds any number of them.',
  action: 'New network',
} as const

export const lostWords = {
  title: 'No connection to Trellis',
  again: 'Try again',
} as const
