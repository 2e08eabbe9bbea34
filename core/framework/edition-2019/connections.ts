/** Edition 2019: social connections. */
import { define } from '../define.ts'

export const connections = [
  define({
    id: 'n19.structure.connections',
    kind: 'dimension',
    label: 'Social connections',
    short: 'Connections',
    definition: 'The pattern of ties along which knowledge travels.',
    places: [
      ['russell', 'pp. 14–16, lines 187–205'],
      ['kappan', 'lines 64–72'],
    ],
    crosswalk: ['h24.conn.members', 'h24.conn.social'],
  }),
  define({
    id: 'n19.structure.connections.bonding',
    kind: 'indicator',
    label: 'Bonding ties',
    definition: 'Close ties inside a team or an affinity group: often used, and returned.',
    looks: {
      see: ['A team plans together'],
      ask: ['With whom do you work a test through?'],
      find: ['Density and reciprocity within groups'],
      against: ['The group meets and then each tests alone'],
    },
    places: [['russell', 'lines 191–193, 197']],
  }),
  define({
    id: 'n19.structure.connections.bridging',
    kind: 'indicator',
    label: 'Bridging ties',
    definition:
      'Looser ties between organizations or groups, which bring in what a team would not hear at home.',
    looks: {
      see: ['Questions and borrowing from site to site'],
      ask: ['Which idea of another site have you used?'],
      find: ['E–I index, share of bridging ties, PDSA forms that name another site'],
      against: ['Bridges are left to luck'],
    },
    places: [['russell', 'lines 195, 205']],
  }),
  define({
    id: 'n19.structure.connections.affinity',
    kind: 'indicator',
    label: 'Affinity groups on drivers',
    short: 'Affinity groups',
    definition:
      'Groups built around a driver that several members work on, so that their tests overlap.',
    looks: {
      see: ['Who comes, who has prepared, whether the tests overlap'],
      ask: ['Is the group of use to you?'],
      find: ['Roster of groups by driver'],
      against: ['One topic, but no test in common'],
    },
    places: [
      ['russell', 'lines 197, 201–203'],
      ['kappan', 'line 72'],
    ],
  }),
  define({
    id: 'n19.structure.connections.barriers',
    kind: 'indicator',
    label: 'Connection barriers',
    short: 'Barriers',
    definition: 'What keeps ties from forming: time, distance, timetables.',
    looks: {
      ask: ['What most keeps you from talking to people elsewhere?'],
      find: ['Survey item on barriers'],
    },
    places: [
      ['kappan', 'lines 66–70'],
      ['russell', 'line 205'],
    ],
  }),
]
