import type { Step } from './step.ts'

const PNG = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3)
const newest = 'SELECT id FROM attachment ORDER BY key DESC LIMIT 1'
const region = { kind: 'region', page: null, left: 4, top: 5, width: 6, height: 7 }
const placed = 'SELECT coding_id FROM coding_place ORDER BY key DESC LIMIT 1'

/** In an order in which each finds what it needs: a network, a wave, a person, a note with a coding are there. */
export const attachmentSteps: readonly Step[] = [
  [
    'attachment.attach',
    ({ known: k, letIn }) => ({ sourceId: k['sourceId'], files: [letIn('a.png', PNG)] }),
  ],
  [
    'attachment.change',
    ({ one }) => ({ attachmentId: one(newest), name: 'Chart', about: 'Five columns' }),
  ],
  [
    'coding.addPlace',
    ({ one }) => ({
      attachmentId: one(newest),
      code: { codeId: one('SELECT id FROM code ORDER BY key LIMIT 1') },
      direction: 'supports',
      place: region,
    }),
    'unkept',
  ],
  ['coding.movePlace', ({ one }) => ({ codingId: one(placed), place: { ...region, left: 9 } })],
  ['coding.remove', ({ one }) => ({ codingId: one(placed) })],
  ['attachment.remove', ({ one }) => ({ attachmentId: one(newest) })],
]
