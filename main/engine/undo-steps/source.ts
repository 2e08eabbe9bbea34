import type { Step } from './step.ts'

const passing = {
  ...{ title: 'Passing', date: '2026-01-07', about: '', waveId: null },
  firstBlock: {
    ...{ id: '01a20000-0000-7000-8000-000000000077', kind: 'saw', speaker: '', at: '' },
    text: 'Soon gone.',
  },
}

/** In an order in which each finds what it needs: a network, a wave, a person, a note with a coding are there. */
export const sourceSteps: readonly Step[] = [
  [
    'source.nameSpeaker',
    ({ known: k }) => ({ sourceId: k['sourceId'], name: '', personId: k['personId'] }),
  ],
  [
    'source.nameSpeaker',
    ({ known: k }) => ({ sourceId: k['sourceId'], name: '', personId: null, isNobody: true }),
  ],
  ['source.addNote', ({ known: k }) => ({ networkId: k['networkId'], ...passing }), 'unkept'],
  [
    'source.removeSeveral',
    ({ one }) => ({ sourceIds: [one('SELECT id FROM source WHERE title = ?', 'Passing')] }),
  ],
  [
    'source.changeSeveral',
    ({ known: k }) => ({ sourceIds: [k['sourceId']], waveId: null, kind: 'artifact' }),
  ],
]
