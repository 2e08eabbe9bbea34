import type { SourceKind } from '../../core/values.ts'
import { dayWords } from '../look/dates.ts'

/** `1 coding`, `7 codings`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`
}

export const kindWords: Readonly<Record<SourceKind, { one: string; many: string; title: string }>> =
  {
    note: { one: 'note', many: 'notes', title: 'Notes' },
    interview: { one: 'interview', many: 'interviews', title: 'Interviews' },
    artifact: { one: 'artifact', many: 'artifacts', title: 'Artifacts' },
  }

export const passageWords = {
  title: (name: string) => `Evidence: ${name}`,
  for: 'For',
  against: 'Against',
  mixed: 'Both ways',
  none: 'No passage here yet. Code one at the reading desk to a code that is tied to this look-for.',
  loading: 'Gathering the passages…',
  open: 'Open in place',
  close: 'Close',
  place: (date: string, paragraph: number) => `${dayWords(date)}, paragraph ${paragraph}`,
  of: (shown: number, all: number) => `${shown} of ${all} passages`,
  more: 'Show more',
  kind: 'Kind of source',
  allKinds: 'All',
} as const
