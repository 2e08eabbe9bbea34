/** The invented network and its waves. */
import type { WaveKey } from './demo-source.ts'

export const syntheticNetwork = {
  name: 'Example Reading Network (SYNTHETIC)',
  problem:
    'Many pupils in grades 4 to 6 can read the words and give up on the book. In autumn 2022, by the schools’ own count, about four of ten finished a book of their own choice in a term.',
  aim: 'By June 2025, seven of ten pupils in grades 4 to 6 at each of six schools finish a book of their own choice every term.',
  hub: 'Three people at an invented regional center: director, improvement coach, data lead.',
  about:
    'Invented from beginning to end, to practice on: no such network, school, person, sentence or number exists. It was written to show close teams and distant sites, an early fall of trust, thin records, a wave that was not held, and two coders who do not always agree.',
} as const

interface DemoWave {
  readonly key: WaveKey
  readonly label: string
  readonly date: string
  readonly held: boolean
  readonly context: string
}

export const waves: readonly DemoWave[] = [
  {
    key: 'a22',
    label: 'Autumn 2022',
    date: '2022-09-15',
    held: true,
    context: 'First months: charter signed, first convening, first tests.',
  },
  {
    key: 's23',
    label: 'Spring 2023',
    date: '2023-03-01',
    held: true,
    context:
      'On 2 March results by school were shown to principals and the district without notice.',
  },
  {
    key: 'a23',
    label: 'Autumn 2023',
    date: '2023-09-12',
    held: false,
    context:
      'Not held: the coach was ill, another member of the hub had left, and nobody was there to be visited. Sites went on by themselves.',
  },
  {
    key: 's24',
    label: 'Spring 2024',
    date: '2024-02-08',
    held: true,
    context:
      'Agreement on data signed in February; a steering group of members; P23 left Site F, P11 joined Site B.',
  },
  {
    key: 'a24',
    label: 'Autumn 2024',
    date: '2024-09-02',
    held: true,
    context:
      'Members run the October convening; a visitor from the district sits in the front row.',
  },
]
