import type { JournalEntry } from '../../core/project/contract.ts'
import { counted } from '../analysis/words.ts'

type Deed = (count: number) => string

const plain =
  (one: string, many: (count: number) => string): Deed =>
  (count) =>
    count === 1 ? one : many(count)

const coded = plain('coded once more.', (n) => `${counted(n, 'passage')} coded.`)
const changed = plain('coding changed.', (n) => `${counted(n, 'coding')} changed.`)

/** By `feature.procedure`; after the name of what was changed. */
const deeds: Readonly<Record<string, Deed>> = {
  'coding.add': coded,
  'coding.addInVivo': coded,
  'coding.addWithNewCode': coded,
  'coding.addForNode': coded,
  'coding.resize': changed,
  'coding.direct': changed,
  'coding.recode': changed,
  'coding.memo': plain('has a memo.', (n) => `${counted(n, 'memo')} written.`),
  'coding.review': plain('looked at.', (n) => `${counted(n, 'coding')} looked at.`),
  'coding.remove': plain('coding removed.', (n) => `${counted(n, 'coding')} removed.`),
  'coding.addCode': plain('is a new code.', (n) => `${counted(n, 'new code')}.`),
  'coding.seedCodebook': () => 'Codebook filled from the framework.',
  'source.addNote': plain('is a new note.', (n) => `${counted(n, 'new note')}.`),
  'source.importFiles': plain('brought in.', (n) => `${counted(n, 'source')} brought in.`),
  'source.edit': () => 'edited.',
  'source.remove': plain('removed.', (n) => `${counted(n, 'source')} removed.`),
  'rating.save': () => 'rating written.',
  'rating.remove': () => 'rating removed.',
  'rating.writeAnchors': () => 'levels described.',
  'report.write': () => 'report written on.',
  'network.addWave': plain('is a new wave.', (n) => `${counted(n, 'new wave')}.`),
  'network.addPerson': plain('joined the roster.', (n) => `${n} people joined the roster.`),
}

const turned = { undo: 'taken back.', redo: 'brought back.' } as const

export const changeWords = {
  /** Null where a change would say nothing here. */
  deed: (
    { feature, procedure, kind }: Pick<JournalEntry, 'feature' | 'procedure' | 'kind'>,
    count: number,
  ): string | null => {
    const deed = deeds[`${feature}.${procedure}`]
    if (deed === undefined) return null
    if (kind === 'command') return deed(count)
    return count === 1 ? turned[kind] : `${counted(count, 'change')} ${turned[kind]}`
  },
} as const
