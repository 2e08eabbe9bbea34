import type { Step } from './step.ts'

/** In an order in which each finds what it needs: a network, a wave, a person, a note with a coding are there. */
export const memoSteps: readonly Step[] = [
  [
    'memo.add',
    ({ known: k }) => ({
      kind: 'memo',
      title: 'On trust',
      text: 'It grows slowly 😀.',
      targets: [{ kind: 'coding', id: k['codingId'] }],
    }),
  ],
  [
    'memo.change',
    ({ known: k }) => ({ memoId: k['memoId'], title: 'On trust', text: 'It grows.' }),
  ],
  [
    'memo.link',
    ({ known: k }) => ({ memoId: k['memoId'], target: { kind: 'code', id: k['codeId'] } }),
  ],
  [
    'memo.unlink',
    ({ known: k }) => ({ memoId: k['memoId'], target: { kind: 'coding', id: k['codingId'] } }),
  ],
  ['memo.remove', ({ known: k }) => ({ memoId: k['memoId'] })],
]
