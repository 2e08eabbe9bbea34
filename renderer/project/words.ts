export const doorWords = {
  program: 'Trellis',
  promise:
    'Evidence, judgement and help for improvement networks, kept in one file on this computer.',
  title: 'Open a project',
  recent: 'Recent projects',
  lockedIdle: 'Locked, since nobody was at work. Everything is saved.',
  lockedAsked: 'Locked. Everything is saved.',
  lockedUnsaved:
    'Locked. Some of what you typed is not in the file yet: this window keeps it and saves it once you unlock. Do not close it before.',
  noRecent: 'No project has been opened on this computer yet. Make one, or look around first.',
  passphrase: 'Passphrase',
  open: 'Open',
  opening: 'Opening takes about half a second on purpose: it makes guessing slow.',
  remember: 'Remember on this computer',
  rememberHint: 'Its key store keeps the key; whoever can use this account can open the project',
  openRemembered: 'Open with the remembered key',
  useRecovery: 'Use the recovery code',
  usePassphrase: 'Use the passphrase',
  recoveryCode: 'Recovery code',
  recoveryHint: 'Four lines of three groups; capitals, hyphens and spaces do not matter',
  notHere: 'not here now',
  forget: (name: string) => `Take ${name} off this list`,
  anotherFile: 'Another file',
  anotherFileHint: 'On this computer or a stick',
  create: 'Create a project',
  createHint: 'One encrypted file for one network or many',
  demo: 'Look around the demo',
  demoHint: 'Published cases and an invented network; a first report in ten minutes',
  noLeak: {
    lead: 'Nothing leaves this computer.',
    rest: 'No account, no telemetry, no update check.',
  },
  twoKeys: {
    lead: 'Two keys, both yours.',
    rest: 'Without the passphrase or the recovery code nobody can open the file, and neither can we.',
  },
  appearance: 'Appearance',
  back: 'Back',
} as const

export const browserWords = {
  open: 'Choose a project',
  create: 'Choose a folder',
  folder: 'Folder',
  go: 'Go',
  up: 'One folder up',
  here: 'In this folder',
  empty: 'No folders and no projects in here.',
  take: 'Use this folder',
  cancel: 'Cancel',
} as const

export const createWords = {
  title: 'Create a project',
  lead: 'One file holds everything: networks, sources, codings, ratings, reports. It is encrypted from its first byte on.',
  name: 'Name of the project',
  fileName: 'File name',
  folder: 'Folder',
  choose: 'Choose…',
  coder: 'Your name',
  coderHint: 'Stands beside your codings and ratings',
  create: 'Create project',
  missingName: 'Give the project a name.',
  missingFile: 'Give the file a name.',
  missingCoder: 'Say who you are; it can be changed later.',
  defaultFile: 'project',
} as const

export const demoWords = {
  title: 'Look around the demo',
  lead: 'The demo is a project of its own, in a file that you may change, break and delete. It holds cases paraphrased from published texts, the published ratings of eleven cases, and one network that is wholly invented and says so on every page.',
  passphrase: 'Passphrase of the demo',
  passphraseHint: 'Nothing in it is secret; keep this one or set your own',
  shown: 'trellis demo',
  file: 'File',
  create: 'Make the demo and open it',
  fileName: 'trellis-demo',
} as const

export const passphraseWords = {
  first: 'Passphrase',
  next: 'New passphrase',
  again: 'The same again',
  rule: 'At least eight characters. Four or five words that do not belong together are easy to keep in mind and hard to guess.',
  short: 'At least eight characters, please.',
  differs: 'The two are not the same.',
  strength: {
    short: 'Too short',
    weak: 'Easy to guess',
    fair: 'Fair: hard to guess by hand, within reach of a patient machine',
    good: 'Hard to guess',
  },
  strengthLabel: 'Strength, as far as a program can tell',
} as const

export const recoveryWords = {
  title: 'Your recovery code',
  lead: 'This is the key of the file, written for a person to copy. With it the project opens when the passphrase is forgotten. It is shown this once.',
  keep: 'Keep it on paper, apart from this computer. Whoever has it and the file can read everything.',
  copy: 'Copy',
  copied: 'Copied; the clipboard can be read by other programs',
  print: 'Print',
  confirm: (line: string, group: string) =>
    `To be sure, type the ${group} group of the ${line} line, or tick the box`,
  ordinals: ['first', 'second', 'third', 'fourth'],
  right: 'That is right.',
  written: 'I have written it down',
  goOn: 'Go on',
  label: 'Recovery code, line by line',
  project: 'Project',
  file: 'File',
  date: 'Date',
  printTitle: 'Trellis recovery code',
} as const

export const settingsWords = {
  title: 'Settings',
  appearance: 'Appearance',
  schemes: { light: 'Light', dark: 'Dark', auto: 'As the system' },
  project: 'This project',
  projectName: 'Name',
  file: 'File',
  me: 'Me',
  myName: 'My name',
  initials: 'Initials',
  save: 'Keep',
  safety: 'Safety',
  autoLock: 'Lock by itself after',
  minutes: 'minutes without a key or a click',
  recent: 'Keep the list of recent projects',
  recentHint: 'Paths of files and nothing else, on this computer. Switching it off empties it.',
  changePassphrase: 'Change the passphrase…',
  check: 'Check this file',
  checking: 'Checking…',
  history: 'History',
  sound: (entries: number) =>
    `The file is sound: every page, every reference, and ${entries} journal entries in an unbroken chain.`,
  notSound: 'The file has problems. Keep a copy of it before going on.',
} as const

export const changeWords = {
  title: 'Change the passphrase',
  warning: 'This cannot be undone.',
  warningRest:
    'From the moment it is done, neither the old passphrase nor the old recovery code opens this file. Copies made earlier keep their old keys.',
  present: 'Present passphrase',
  change: 'Change the passphrase',
  cancel: 'Cancel',
  done: 'The passphrase is changed. This is the new recovery code; the old one no longer works.',
} as const

export const historyWords = {
  title: 'History of this project',
  lead: 'Every change ever made, newest first. Entries are chained: none can be taken out or altered unseen.',
  when: 'When',
  who: 'Who',
  what: 'What',
  kinds: { command: '', undo: 'undone: ', redo: 'done again: ' },
  empty: 'Nothing has been changed yet.',
  most: (count: number) => `The newest ${count} changes`,
} as const

/** Who is at work: asked once for each computer, and changed in the settings or by command. */
export const coderWords = {
  title: 'Who is coding?',
  lead: 'Codings, memos and ratings carry the name of whoever makes them. This is asked once on each computer.',
  others: 'Somebody else',
  name: 'Your name',
  add: 'Add and go on',
  settings: 'Coders of this project',
  settingsLead: 'Everybody who codes here has a name of their own, on every computer.',
  be: (name: string) => `Be ${name}`,
  now: 'at work now',
  newName: 'Another coder',
  addOne: 'Add',
} as const
