/** Everything an evaluation report says of its own accord. */
import type { Confidence, TrajectoryLabel } from '../rating/contract.ts'
import type { Level, Provenance, SourceKind } from '../values.ts'
import type { ReportStatus } from './contract.ts'

/** `1 source`, `4 sources`. */
export const counted = (n: number, one: string, many = `${one}s`): string =>
  `${n.toLocaleString('en-US')} ${n === 1 ? one : many}`

const numberWords = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
]

/** `six`, in words up to ten. */
export const numberWord = (n: number): string => numberWords[n] ?? n.toLocaleString('en-US')

export const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** `Site A, Site B and Site C`. */
export function listed(items: readonly string[]): string {
  const last = items.at(-1)
  if (last === undefined) return ''
  return items.length === 1 ? last : `${items.slice(0, -1).join(', ')} and ${last}`
}

export const levelNames: Readonly<Record<Level, string>> = {
  1: 'Least',
  2: 'Dev (Low)',
  3: 'Dev (Mid)',
  4: 'Dev (High)',
  5: 'Most',
}
export const shortLevelNames: Readonly<Record<Level, string>> = {
  1: 'Least',
  2: 'Low',
  3: 'Mid',
  4: 'High',
  5: 'Most',
}
export const levelMeanings: Readonly<Record<Level, string>> = {
  1: 'Hardly to be seen, or carried by one person.',
  2: 'Seen in a few places, or tried once.',
  3: 'Done by some teams; others know of it.',
  4: 'Done by most members, and it survives a busy month.',
  5: 'Ordinary practice throughout, kept up without the hub.',
}
export const kindNames: Readonly<Record<SourceKind, { one: string; many: string; title: string }>> =
  {
    note: { one: 'observation note', many: 'observation notes', title: 'Observation notes' },
    interview: { one: 'interview', many: 'interviews', title: 'Interviews' },
    artifact: { one: 'artifact', many: 'artifacts', title: 'Artifacts' },
  }
export const confidenceNames: Readonly<Record<Confidence, string>> = {
  low: 'Low',
  moderate: 'Moderate',
  high: 'High',
}
export const statusNames: Readonly<Record<ReportStatus, { cover: string; page: string }>> = {
  draft: { cover: 'Draft. Not for circulation.', page: 'DRAFT' },
  debrief: {
    cover: 'Draft for debrief with the hub. Not for circulation.',
    page: 'DRAFT FOR DEBRIEF',
  },
  final: { cover: 'Final.', page: 'FINAL' },
}
export const provenanceNames: Readonly<Record<Provenance, string>> = {
  observed: 'observed by this evaluation',
  published: 'reported in a publication',
  imported: 'imported',
  synthetic: 'synthetic',
}
export const editionNames = {
  '2019': 'NIC Development Framework, 2019 edition',
  '2024': 'Improvement Network Development Framework, 2024 edition',
} as const

/** A label, with the dagger where the published table does not show this pattern. */
export const trajectoryName = (label: TrajectoryLabel, attested: boolean): string =>
  attested || label === 'Not enough ratings' ? label : `${label} †`

export const words = {
  kind: 'Developmental evaluation report',
  synthetic: 'SYNTHETIC',
  people: {
    nameWithheld: '[name withheld]',
    participant: 'a participant',
    unknown: 'a speaker who is not on the roster',
  },
  cover: {
    warning: {
      synthetic: 'SYNTHETIC. Invented people, sites and numbers, to show the form of the report',
      published:
        'PUBLISHED. Drawn from printed texts; nothing here was observed by this evaluation',
      imported: '',
      observed: '',
    } satisfies Record<Provenance, string>,
    noWave: 'No wave of evidence has been held yet',
    waveSubtitle: (ordinal: string, label: string) => `${ordinal} wave of evidence, ${label}`,
    marks: (sources: number, each: number) => {
      if (sources === 1) return 'The mark is the one source behind this report.'
      return each === 1
        ? `Each mark is one of the ${counted(sources, 'source')} behind this report.`
        : `Each mark stands for up to ${each} of the ${counted(sources, 'source')} behind this report.`
    },
    noWaveHeld: 'no wave held',
    outside: 'in no wave',
    status: 'Status',
    audience: 'For',
    noAudience: 'Not yet decided by the author.',
    confidentiality: 'Confidentiality',
    protection: 'People appear by pseudonym and role. Nobody is quoted without consent on record.',
    fromTexts: 'Drawn from printed texts; no person was observed or interviewed for it.',
    noRoster: 'Nobody is named. No roster is kept, so consent to quote must be checked by hand.',
    framework: 'Framework',
    lens: (edition: string) => `${edition}, read as a theory to be tested, not a norm.`,
    evidence: 'Evidence',
    evidenceFact: (sources: number, passages: number, coders: number, made: string) =>
      `${counted(sources, 'source')}, ${counted(passages, 'coded passage')}, ${counted(coders, 'coder')}. Data as of ${made}.`,
  },
  furniture: {
    header: (network: string, wave: string) => [
      network,
      `Developmental evaluation${wave === '' ? '' : `, ${wave}`}`,
    ],
    footer: {
      synthetic: 'SYNTHETIC data: no real people, schools or results',
      published: 'Published data: drawn from printed texts',
      imported: 'A lens for looking, not a standard to be met',
      observed: 'A lens for looking, not a standard to be met',
    } satisfies Record<Provenance, string>,
  },
  fileKind: 'evaluation',
} as const

const ordinals = [
  'First',
  'Second',
  'Third',
  'Fourth',
  'Fifth',
  'Sixth',
  'Seventh',
  'Eighth',
  'Ninth',
  'Tenth',
]

/** `Fourth`, in words up to ten. */
export const ordinal = (n: number): string => ordinals[n - 1] ?? `${n}th`
