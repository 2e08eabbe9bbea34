/** Conjectures on records, measures, leadership, growth and context. */
import type { Proposition } from './proposition.ts'

export const practice: readonly Proposition[] = [
  {
    id: 'P25',
    statement: 'From thin records the hub can neither draw together nor spread what was learned.',
    places: [{ text: 'russell', where: 'line 271' }],
    nodes: ['culture.evidence.document', 'splc.km'],
    test: 'Completeness of PDSA forms against summaries made',
  },
  {
    id: 'P26',
    statement: 'Without measures that fit the day, people judge by impression.',
    places: [{ text: 'russell', where: 'line 273' }],
    nodes: ['core.measures', 'culture.evidence.practical'],
    test: 'Share of claims that come without data',
  },
  {
    id: 'P27',
    statement:
      'Data used to hold people to account stand in the way; easy data, safety, protocols and talk moves help.',
    places: [{ text: 'russell', where: 'lines 261–263' }],
    nodes: ['culture.evidence.norms', 'culture.evidence.safety'],
    test: 'Use of protocols against passages on safety',
  },
  {
    id: 'P28',
    statement: 'Theory and measures sharpen each other, and both make for one language.',
    places: [{ text: 'russell', where: 'lines 103–105' }],
    nodes: ['core.theory', 'core.measures', 'splc.shared'],
    test: 'Versions of the driver diagram against what was measured',
  },
  {
    id: 'P29',
    statement: 'Leadership drives every other domain.',
    places: [{ text: 'russell', where: 'line 301' }],
    nodes: ['leadership'],
    test: 'Rating of leadership against all others',
  },
  {
    id: 'P30',
    statement: 'A denser network gives more chances to talk.',
    places: [{ text: 'kappan', where: 'line 72' }],
    nodes: ['structure.connections'],
    test: 'Density, wave by wave',
  },
  {
    id: 'P31',
    statement: 'Joint work shows why results differ from place to place.',
    places: [{ text: 'tips', where: 'line 24' }],
    nodes: ['culture.identity.jointwork', 'structure.membership.diversity'],
    test: 'One change tested in several contexts, side by side',
  },
  {
    id: 'P32',
    statement: 'Networks that members drive last; a good hub hands over.',
    places: [{ text: 'northwest', where: 'lines 33–37' }],
    nodes: ['leadership', 'culture.identity.responsibility'],
    test: 'Minutes led by members',
  },
  {
    id: 'P33',
    statement:
      'Start small and add slowly: small networks found trust easier, and meeting face to face is hard to keep up as they grow.',
    places: [
      { text: 'northwest', where: 'lines 58–64' },
      { text: 'russell', where: 'lines 185, 216' },
    ],
    nodes: ['structure.membership.induction', 'structure.trust'],
    test: 'Growth against trust',
  },
  {
    id: 'P34',
    statement: 'Gather evidence early, yet not before members are ready for it.',
    places: [{ text: 'northwest', where: 'lines 76–80' }],
    nodes: ['culture.evidence.safety', 'core.measures'],
    test: 'When data were first gathered, and what members said about it',
  },
  {
    id: 'P35',
    statement:
      'The most developed networks tend both the technical and the social side, and balance structure with the say of members.',
    places: [{ text: 'summit', where: 'lines 233–250' }],
    nodes: [
      'h24.ci.inquiry',
      'h24.conn.structures',
      'h24.hub.knowledge',
      'core.methods',
      'structure.participation',
    ],
    test: 'Ratings of the technical core against ratings of structure and culture',
  },
  {
    id: 'P36',
    statement:
      'Turnover, thin staffing and closed data get in the way; the most developed networks found ways round them.',
    places: [{ text: 'summit', where: 'lines 288–297' }],
    nodes: ['h24.context.align', 'h24.context.school', 'structure.membership.induction'],
    test: 'What happened around each wave against the ratings',
  },
]
