import type { Step } from './step.ts'

/** In an order in which each finds what it needs: a network, a wave, a person, a note with a coding are there. */
export const attributeSteps: readonly Step[] = [
  ['attribute.add', () => ({ holder: 'source', name: 'First', type: 'text', choices: [] })],
  [
    'attribute.set',
    ({ known: k }) => ({
      attributeId: k['attributeId'],
      of: { holder: 'source', id: k['sourceId'] },
      value: 'Yes',
    }),
  ],
  [
    'attribute.change',
    ({ known: k }) => ({
      attributeId: k['attributeId'],
      name: 'Kind',
      type: 'choice',
      choices: ['yes', 'no'],
    }),
  ],
  [
    'attribute.setMany',
    ({ known: k }) => ({
      cells: [
        {
          attributeId: k['attributeId'],
          of: { holder: 'source', id: k['sourceId'] },
          value: 'no',
        },
      ],
    }),
  ],
  ['attribute.add', () => ({ holder: 'source', name: 'Second', type: 'number', choices: [] })],
  ['attribute.move', ({ known: k }) => ({ attributeId: k['attributeId'], after: null })],
  [
    'attribute.addRoster',
    ({ known: k }) => ({
      networkId: k['networkId'],
      attributes: [{ name: 'Years', type: 'number', choices: [] }],
      people: [{ name: '', pseudonym: 'X9', role: '', site: '', mayQuote: false, values: ['3'] }],
    }),
  ],
  [
    'network.removePeople',
    ({ one }) => ({ personIds: [one(`SELECT id FROM person WHERE pseudonym = 'X9'`)] }),
  ],
  [
    'attribute.remove',
    ({ one }) => ({ attributeId: one(`SELECT id FROM attribute WHERE name = 'Kind'`) }),
  ],
]
