/** The steps of the foundation: what makes things, and what removes them again. */
import { BLOCK_ID, type Step } from './step.ts'

const fields = { problem: '', aim: '', hub: '', about: '' }
const person = { name: 'Ana', pseudonym: 'X1', role: '', site: '', mayQuote: true }
const code = { definition: '', color: 1, nodeIds: ['n19.structure.trust'] }
const block = {
  id: BLOCK_ID,
  kind: 'saw',
  speaker: '',
  at: '10:00',
  text: 'They read on together 😀.',
}
const source = { title: 'T', date: '2026-01-05', about: '' }
const span = (from: number, to: number) => ({
  start: { blockId: BLOCK_ID, offset: from },
  end: { blockId: BLOCK_ID, offset: to },
})
const rating = {
  level: 3,
  insufficient: false,
  warrant: 'So it is [1].',
  confidence: 'low',
} as const
const levels = ['a', 'b', 'c', 'd', 'e']

/** In an order in which each finds what it needs; what a step answers is known to those after it. */
export const firstSteps: readonly Step[] = [
  ['project.rename', () => ({ name: 'Other' })],
  ['project.renameMe', () => ({ name: 'Me', initials: 'M' })],
  ['framework.addNode', () => ({ parentId: 'n19.structure.trust', label: 'Own', definition: '' })],
  [
    'framework.changeNode',
    ({ known: k }) => ({ nodeId: k['nodeId'], label: 'Own 2', definition: 'x' }),
  ],
  ['framework.removeNode', ({ known: k }) => ({ nodeId: k['nodeId'] })],
  ['network.add', () => ({ name: 'N', edition: '2019', ...fields })],
  [
    'network.change',
    ({ known: k }) => ({ networkId: k['networkId'], name: 'N2', edition: '2019', ...fields }),
  ],
  [
    'network.addWave',
    ({ known: k }) => ({
      networkId: k['networkId'],
      label: 'W',
      date: '2026-01-01',
      held: true,
      context: '',
    }),
  ],
  [
    'network.changeWave',
    ({ known: k }) => ({
      waveId: k['waveId'],
      label: 'W2',
      date: '2026-01-02',
      held: true,
      context: 'c',
    }),
  ],
  ['network.addPerson', ({ known: k }) => ({ networkId: k['networkId'], ...person })],
  [
    'network.changePerson',
    ({ known: k }) => ({ personId: k['personId'], ...person, role: 'teacher' }),
  ],
  [
    'network.addPeople',
    ({ known: k }) => ({
      networkId: k['networkId'],
      people: ['X2', 'X3'].map((pseudonym) => ({ ...person, pseudonym })),
    }),
  ],
  [
    'network.changePeople',
    ({ one }) => ({
      personIds: [one(`SELECT id FROM person WHERE pseudonym = 'X2'`)],
      site: 'North',
    }),
  ],
  [
    'network.removePeople',
    ({ one }) => ({
      personIds: ['X2', 'X3'].map((name) => one('SELECT id FROM person WHERE pseudonym = ?', name)),
    }),
  ],
  [
    'source.addNote',
    ({ known: k }) => ({
      networkId: k['networkId'],
      waveId: k['waveId'],
      ...source,
      firstBlock: block,
    }),
  ],
  [
    'source.change',
    ({ known: k }) => ({
      sourceId: k['sourceId'],
      kind: 'note',
      waveId: k['waveId'],
      ...source,
      title: 'T2',
    }),
  ],
  [
    'source.attend',
    ({ known: k }) => ({ sourceId: k['sourceId'], personId: k['personId'], status: 'late' }),
  ],
  ['coding.seedCodebook', () => ({ edition: '2024' })],
  ['coding.addCode', () => ({ parentId: null, name: 'C', ...code })],
  [
    'coding.changeCode',
    ({ known: k }) => ({ codeId: k['codeId'], name: 'C2', ...code, nodeIds: [] }),
  ],
  ['coding.moveCode', ({ known: k }) => ({ codeId: k['codeId'], parentId: null, after: null })],
  ['coding.changeCode', ({ known: k }) => ({ codeId: k['codeId'], name: 'C2', ...code })],
  [
    'coding.add',
    ({ known: k }) => ({
      sourceId: k['sourceId'],
      codeId: k['codeId'],
      span: span(0, 9),
      direction: 'supports',
    }),
  ],
  ['coding.resize', ({ known: k }) => ({ codingId: k['codingId'], span: span(0, 12) })],
  ['coding.direct', ({ known: k }) => ({ codingId: k['codingId'], direction: 'counters' })],
  ['coding.memo', ({ known: k }) => ({ codingId: k['codingId'], memo: 'A memo.' })],
  [
    'source.edit',
    ({ known: k, one }) => ({
      sourceId: k['sourceId'],
      revision: Number(one('SELECT revision FROM source WHERE id = ?', k['sourceId'] ?? '')),
      steps: [{ type: 'replace', blockId: BLOCK_ID, start: 5, end: 9, text: 'went' }],
    }),
  ],
  ['coding.review', ({ known: k }) => ({ codingId: k['codingId'] })],
  [
    'coding.recode',
    ({ known: k, one }) => ({
      codingId: k['codingId'],
      codeId: one('SELECT id FROM code LIMIT 1'),
    }),
  ],
  [
    'rating.save',
    ({ known: k }) => ({
      networkId: k['networkId'],
      waveId: k['waveId'],
      nodeId: 'n19.structure.trust',
      state: 'submitted',
      ...rating,
      citations: [{ codingId: k['codingId'], stance: 'against' }],
    }),
  ],
  ['rating.writeAnchors', () => ({ nodeId: 'n19.structure.trust', levels })],
  ['rating.remove', ({ known: k }) => ({ ratingId: k['ratingId'] })],
]

export const lastSteps: readonly Step[] = [
  ['coding.remove', ({ known: k }) => ({ codingId: k['codingId'] })],
  [
    'coding.addInVivo',
    ({ known: k }) => ({ sourceId: k['sourceId'], span: span(0, 9), direction: 'mixed' }),
  ],
  [
    'coding.addWithNewCode',
    ({ known: k }) => ({
      sourceId: k['sourceId'],
      span: span(2, 9),
      direction: 'mixed',
      name: 'New',
    }),
  ],
  ['coding.removeCode', ({ known: k }) => ({ codeId: k['codeId'] })],
  [
    'coding.addForNode',
    ({ known: k }) => ({
      sourceId: k['sourceId'],
      blockId: BLOCK_ID,
      nodeId: 'n19.structure.trust.respect',
      direction: 'supports',
    }),
  ],
  [
    'report.add',
    ({ known: k }) => ({ networkId: k['networkId'], waveId: k['waveId'], title: 'R' }),
  ],
  [
    'report.change',
    ({ known: k }) => ({ reportId: k['reportId'], title: 'R2', status: 'final', audience: 'all' }),
  ],
  [
    'report.write',
    ({ known: k }) => ({ reportId: k['reportId'], slot: 'messages.1', text: 'One.' }),
  ],
  ['report.remove', ({ known: k }) => ({ reportId: k['reportId'] })],
  ['source.remove', ({ known: k }) => ({ sourceId: k['sourceId'] })],
  ['network.removePerson', ({ known: k }) => ({ personId: k['personId'] })],
  ['network.removeWave', ({ known: k }) => ({ waveId: k['waveId'] })],
  ['network.remove', ({ known: k }) => ({ networkId: k['networkId'] })],
]
