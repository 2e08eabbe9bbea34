import type { Step } from './step.ts'

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
]
