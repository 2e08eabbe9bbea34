/** An invented network for tests of documents: waves, people, sources. */
import { NetworkId, PersonId, SourceId, WaveId } from '../ids.ts'
import type { Network, Person, Wave } from '../network/contract.ts'
import type { SourceSummary } from '../source/contract.ts'
import type { SourceKind } from '../values.ts'

/** A UUID of version 7 that says what it is and which. */
export function fixtureId(kind: number, n: number): string {
  const tail = String(n).padStart(12, '0')
  return `01890000-0000-7${String(kind).padStart(3, '0')}-8000-${tail}`
}

export const networkId = NetworkId.parse(fixtureId(1, 1))
export const kinds: readonly SourceKind[] = ['note', 'interview', 'artifact']

export const fixtureNetwork: Network = {
  id: networkId,
  name: 'Example Reading Network (SYNTHETIC)',
  edition: '2019',
  provenance: 'synthetic',
  readOnly: false,
  problem:
    'Students in grades 3 to 5 can retell a text, but fewer than half support what it implies with words from the page.',
  aim: 'By June 2027, 70 of every 100 grade 4 students support an inference with text evidence on the weekly check.',
  hub: 'Three people at a regional service agency: direction, coaching, data.',
  about: '',
}

const waveFacts = [
  ['fall 2023', '2023-10-02', true, 'Launch, six sites'],
  ['spring 2024', '2024-03-11', true, 'Results shown to a supervisor'],
  ['fall 2024', '2024-10-07', false, 'Hub lead post vacant'],
  ['spring 2025', '2025-03-10', true, 'Data agreement signed'],
  ['fall 2025', '2025-10-06', true, '12 joined, 9 left'],
] as const

export const fixtureWaves: readonly Wave[] = waveFacts.map(([label, date, held, context], n) => ({
  id: WaveId.parse(fixtureId(2, n + 1)),
  networkId,
  label,
  date,
  held,
  context,
}))

const given = ['Maria', 'Tomas', 'Aisha', 'Beatriz', 'Yusuf', 'Ingrid', 'Kwame', 'Leila']
const family = ['Okafor', 'Lindqvist', 'Haddad', 'Novak', 'Pereira', 'Tanaka']
const roles = ['teacher', 'teacher', 'teacher', 'coach', 'administrator']

export const fixturePeople: readonly Person[] = Array.from({ length: 30 }, (_, n) => ({
  id: PersonId.parse(fixtureId(3, n + 1)),
  networkId,
  name: `${given[n % 8] ?? ''} ${family[(n * 5 + Math.floor(n / 8)) % 6] ?? ''}`,
  pseudonym: `P${String(n + 1).padStart(2, '0')}`,
  role: roles[n % 5] ?? 'teacher',
  site: `Site ${'ABCDEF'.charAt(n % 6)}`,
  mayQuote: n % 9 !== 4,
}))

const titles: Readonly<Record<SourceKind, readonly string[]>> = {
  note: ['Convening, all sites', 'Action-period call', 'Coaching visit'],
  interview: ['Interview'],
  artifact: ['Test forms', 'Minutes of the district meeting', 'Newsletter', 'Data agreement'],
}

function sourcesOf(wave: Wave, place: number): SourceSummary[] {
  const amounts = wave.held ? [4 + (place % 3), 5 + place, 5 + (place % 2) * 2] : [0, 0, 3]
  return kinds.flatMap((kind, k) =>
    Array.from({ length: amounts[k] ?? 0 }, (_, n): SourceSummary => {
      const number = place * 100 + k * 30 + n + 1
      const person = fixturePeople[(number * 7) % fixturePeople.length]
      return {
        id: SourceId.parse(fixtureId(4, number)),
        networkId,
        waveId: wave.id,
        kind,
        title: titles[kind][n % titles[kind].length] ?? '',
        date: `${wave.date.slice(0, 8)}${String(10 + (number % 18))}`,
        about: kind === 'interview' && person !== undefined ? person.pseudonym : 'Regional agency',
        provenance: 'synthetic',
        fileName: '',
        words: 900 + number,
        codings: 4,
        revision: 0,
        changed: '2025-12-01T09:00:00.000Z',
      }
    }),
  )
}

export const fixtureSources: readonly SourceSummary[] = fixtureWaves.flatMap(sourcesOf)
