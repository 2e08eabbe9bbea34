/** Conjectures on ties, trust, identity and what keeps people engaged. */
import type { Proposition } from './proposition.ts'

export const relate: readonly Proposition[] = [
  {
    id: 'P14',
    statement:
      'Along close ties, knowledge that is hard to put into words travels, and trust grows.',
    places: [{ text: 'russell', where: 'lines 193, 197' }],
    nodes: ['structure.connections.bonding', 'structure.trust'],
    test: 'Density inside teams against changes taken up',
  },
  {
    id: 'P15',
    statement: 'Along ties between sites comes what a team did not yet know.',
    places: [{ text: 'russell', where: 'line 195' }],
    nodes: ['structure.connections.bridging', 'culture.evidence.build'],
    test: 'E–I index against tests adapted from another site',
  },
  {
    id: 'P16',
    statement:
      'Affinity groups on strong drivers make close ties; absence, poor preparation and tests without overlap weaken them.',
    places: [{ text: 'russell', where: 'lines 197–203' }],
    nodes: ['structure.connections.affinity', 'structure.connections.bonding'],
    test: 'Overlap of tests in a group against the use members see in it',
  },
  {
    id: 'P17',
    statement:
      'Where structures were designed for teams, close ties formed; ties between sites, left to themselves, lagged.',
    places: [{ text: 'russell', where: 'line 205' }],
    nodes: ['structure.connections.bridging', 'structure.participation.structures'],
    test: 'Minutes designed for work across sites against the share of bridging ties',
  },
  {
    id: 'P18',
    statement:
      'Joint work makes trust; so does a hub that visibly knows its trade and keeps its word.',
    places: [{ text: 'russell', where: 'lines 216–218' }],
    nodes: [
      'culture.identity.jointwork',
      'structure.trust.competence',
      'structure.trust.integrity',
    ],
    test: 'Passages on joint work, competence and integrity against the rating of trust',
  },
  {
    id: 'P19',
    statement: 'Trust lets educators engage in earnest and makes acting together easier.',
    places: [{ text: 'russell', where: 'lines 209, 218' }],
    nodes: ['structure.trust', 'structure.participation.intensity'],
    test: 'Trust in one wave against attendance in the next',
  },
  {
    id: 'P20',
    statement: 'Trust may fall before it rises.',
    places: [{ text: 'russell', where: 'line 213' }],
    nodes: ['structure.trust'],
    test: 'An early dip is looked into before anyone calls it a decline',
  },
  {
    id: 'P21',
    statement: 'Where there is trust, failures are shared, and all learn faster.',
    places: [{ text: 'kappan', where: 'line 76' }],
    nodes: ['structure.trust', 'structure.trust.openness'],
    test: 'Share of tests that ended in abandon or adapt and were shown',
  },
  {
    id: 'P22',
    statement:
      'Who identifies with the network shares, helps, feels responsible and believes in the group; and belief in the group goes with pupils’ gains.',
    places: [
      { text: 'russell', where: 'line 241' },
      { text: 'northwest', where: 'line 17' },
    ],
    nodes: ['culture.identity', 'culture.identity.responsibility'],
    test: 'Passages on identity against passages on help and responsibility',
  },
  {
    id: 'P23',
    statement: 'People who are free to leave stay for what they see in it.',
    places: [{ text: 'russell', where: 'line 181' }],
    nodes: ['structure.participation.value', 'structure.participation.intensity'],
    test: 'Value seen against attendance',
  },
  {
    id: 'P24',
    statement: 'Where one person carries too many roles, the ability to improve builds slowly.',
    places: [{ text: 'russell', where: 'line 175' }],
    nodes: ['structure.membership.roles'],
    test: 'Hours of coordinators against tests begun',
  },
]
