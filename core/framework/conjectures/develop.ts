/** Conjectures on the order in which the parts of a network develop. */
import type { Proposition } from './proposition.ts'

export const develop: readonly Proposition[] = [
  {
    id: 'P01',
    statement:
      'Who belongs and which occasions there are come first; relations and norms take their shape from them.',
    places: [{ text: 'russell', where: 'line 293' }],
    nodes: ['structure.membership', 'structure.participation'],
    test: 'Which dimensions changed first, wave by wave',
  },
  {
    id: 'P02',
    statement:
      'What is designed gives rise to what grows: membership and participation to ties and trust.',
    places: [{ text: 'russell', where: 'line 165' }],
    nodes: [
      'structure.membership',
      'structure.participation',
      'structure.connections',
      'structure.trust',
    ],
    test: 'Ratings of the designed parts against ties and trust one wave later',
  },
  {
    id: 'P03',
    statement: 'Participation structures bring about social connections.',
    places: [{ text: 'russell', where: 'lines 189, 222, 293' }],
    nodes: ['structure.participation.structures', 'structure.connections'],
    test: 'Attendance at the same events against new ties',
  },
  {
    id: 'P04',
    statement: 'Participation structures bring about relational trust.',
    places: [{ text: 'russell', where: 'line 222' }],
    nodes: ['structure.participation.structures', 'structure.trust'],
    test: 'Passages coded to both',
  },
  {
    id: 'P05',
    statement: 'Connections come before trust.',
    places: [{ text: 'russell', where: 'lines 213, 293' }],
    nodes: ['structure.connections', 'structure.trust'],
    test: 'Whether ties changed in a wave before trust did',
  },
  {
    id: 'P06',
    statement: 'Connections bring about a collective identity.',
    places: [{ text: 'russell', where: 'line 293' }],
    nodes: ['structure.connections', 'culture.identity'],
    test: 'Whether ties changed in a wave before identity did',
  },
  {
    id: 'P07',
    statement: 'The pattern of relationships and how good they are shape identity together.',
    places: [{ text: 'russell', where: 'line 285' }],
    nodes: ['structure.connections', 'structure.trust', 'culture.identity'],
    test: 'Trust and ties against identity',
  },
  {
    id: 'P08',
    statement: 'Participation structures bring about an evidence-based culture.',
    places: [{ text: 'russell', where: 'lines 285, 293' }],
    nodes: ['structure.participation.structures', 'culture.evidence'],
    test: 'Share of agenda time given to inquiry against the rating',
  },
  {
    id: 'P09',
    statement: 'Participation structures bring about a shared narrative.',
    places: [{ text: 'russell', where: 'line 285' }],
    nodes: ['structure.participation.structures', 'culture.narrative'],
    test: 'Agenda time given to stories against how far the stories agree',
  },
  {
    id: 'P10',
    statement: 'Participation structures bring about identity by way of joint work.',
    places: [{ text: 'russell', where: 'lines 245–251' }],
    nodes: [
      'structure.participation.structures',
      'culture.identity.jointwork',
      'culture.identity.we',
    ],
    test: 'Share of change ideas tested in common against talk of “we”',
  },
  {
    id: 'P11',
    statement: 'Collective identity and evidence-based culture strengthen each other.',
    places: [{ text: 'russell', where: 'line 285' }],
    nodes: ['culture.identity', 'culture.evidence'],
    test: 'Whether the two ratings move together',
  },
  {
    id: 'P12',
    statement: 'Evidence-based culture and shared narrative strengthen each other.',
    places: [{ text: 'russell', where: 'line 285' }],
    nodes: ['culture.evidence', 'culture.narrative'],
    test: 'Whether the two ratings move together',
  },
  {
    id: 'P13',
    statement: 'Shared narrative and collective identity strengthen each other.',
    places: [{ text: 'russell', where: 'line 285' }],
    nodes: ['culture.narrative', 'culture.identity'],
    test: 'Whether the two ratings move together',
  },
]
