import type { Step } from './step.ts'

const scope = {
  networkIds: [],
  waveIds: [],
  kinds: [],
  sourceIds: [],
  coderIds: [],
  directions: [],
  personIds: [],
  tests: [],
}
const said = (text: string) => ({
  scope,
  chain: { first: { type: 'text', text, whole: false }, steps: [] },
})

/** In an order in which each finds what it needs: a network, a wave, a person, a note with a coding are there. */
export const retrievalSteps: readonly Step[] = [
  ['retrieval.save', () => ({ name: 'Trust', query: said('trust') })],
  ['retrieval.changeSaved', ({ known: k }) => ({ queryId: k['queryId'], query: said('distrust') })],
  ['retrieval.renameSaved', ({ known: k }) => ({ queryId: k['queryId'], name: 'Distrust' })],
  ['retrieval.removeSaved', ({ known: k }) => ({ queryId: k['queryId'] })],
]
