/** Edition 2019: relational trust. */
import { define } from '../define.ts'

export const trust = [
  define({
    id: 'n19.structure.trust',
    kind: 'dimension',
    label: 'Relational trust',
    short: 'Trust',
    definition:
      'Relationships good enough that it is sensible to show weakness and to rely on others.',
    places: [
      ['russell', 'pp. 16–17, lines 207–218'],
      ['kappan', 'lines 74–78'],
    ],
    crosswalk: ['h24.hub.trust', 'h24.conn.members'],
  }),
  define({
    id: 'n19.structure.trust.respect',
    kind: 'indicator',
    label: 'Respect',
    definition: 'What people say is listened to, and something follows from it.',
    looks: {
      see: ['Somebody disagrees, and it is taken up'],
      ask: ['Were you treated as a professional?'],
      find: ['Decisions that go back to what members said'],
      against: ['People are talked over'],
    },
    places: [['russell', 'line 211; BMTN, line 216']],
  }),
  define({
    id: 'n19.structure.trust.regard',
    kind: 'indicator',
    label: 'Personal regard',
    definition: 'People care for one another further than their roles demand.',
    looks: {
      see: ['Stories from life; help that nobody asked for'],
      ask: ['When did somebody put themselves out for you?'],
      against: ['Business and nothing else'],
    },
    places: [
      ['russell', 'line 211'],
      ['kappan', 'line 78'],
    ],
  }),
  define({
    id: 'n19.structure.trust.competence',
    kind: 'indicator',
    label: 'Competence',
    definition: 'Others, and the hub among them, are believed able to do their part.',
    looks: {
      see: ['Somebody’s knowledge is sought out'],
      ask: ['How far do you count on the hub, and on your peers?'],
      find: ['Things made by members that others use again'],
      against: ['What others made is not thought worth using'],
    },
    places: [['russell', 'lines 211, 216']],
  }),
  define({
    id: 'n19.structure.trust.integrity',
    kind: 'indicator',
    label: 'Integrity',
    definition: 'Deeds match words, and the common purpose comes first.',
    looks: {
      see: ['Promises are come back to'],
      ask: ['Did the hub do what it said it would?'],
      find: ['List of actions, closed in time'],
      against: ['Data used behind backs to hold people to account'],
    },
    places: [['russell', 'lines 211, 213']],
  }),
  define({
    id: 'n19.structure.trust.loci',
    kind: 'indicator',
    label: 'Loci of trust',
    definition:
      'Where trust, or its lack, is found: within a team, between teams, between members and hub, or between organizations. Code each passage with one of the four.',
    looks: { against: ['A past of giving and obeying orders (TELN, line 218)'] },
    places: [['russell', 'lines 211–213']],
  }),
  define({
    id: 'n19.structure.trust.openness',
    kind: 'indicator',
    label: 'Openness about failure',
    short: 'Openness',
    definition: 'Members show in public the tests that did not work.',
    looks: {
      see: ['A test that failed is presented'],
      ask: ['Is it safe to bring poor results?'],
      find: ['PDSA forms that end in abandon or adapt'],
      against: ['Only successes are on show'],
    },
    places: [
      ['kappan', 'line 76'],
      ['northwest', 'line 76'],
      ['russell', 'line 263'],
    ],
  }),
]
