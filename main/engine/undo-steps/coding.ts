import { BLOCK_ID, type Step } from './step.ts'

const at = (offset: number) => ({ blockId: BLOCK_ID, offset })

/** In an order in which each finds what it needs: a network, a wave, a person, a note with a coding are there. */
export const codingSteps: readonly Step[] = [
  ['coding.split', ({ known: k }) => ({ codingId: k['codingId'], at: at(3) })],
  [
    'coding.merge',
    ({ known: k, one }) => ({
      codingIds: [
        k['codingId'],
        one(
          `SELECT other.id FROM coding AS one JOIN coding AS other ON other.code_id = one.code_id
             AND other.coder_id = one.coder_id AND other.source_id = one.source_id
           WHERE one.id = ? AND other.id <> one.id`,
          k['codingId'] ?? '',
        ),
      ],
    }),
  ],
]
