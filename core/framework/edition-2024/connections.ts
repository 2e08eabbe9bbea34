/** Edition 2024: network connections. */
import { define } from '../define.ts'

export const connections2024 = [
  define({
    id: 'h24.conn',
    kind: 'domain',
    label: 'Network Connections',
    short: 'Connections',
    definition: 'Ties between people, and what is learned along them.',
    places: [['summit', 'lines 166–170']],
    crosswalk: ['n19.structure.connections'],
  }),
  define({
    id: 'h24.conn.members',
    kind: 'dimension',
    label: 'Members’ connections to each other',
    short: 'Member ties',
    definition: 'The ties that members have with one another.',
    looks: {
      see: ['Who talks with whom'],
      ask: ['Whom do you turn to? Name them.'],
      find: ['Ties, wave by wave'],
      against: ['Every tie runs through the hub'],
    },
    places: [['summit', 'line 168']],
    crosswalk: ['n19.structure.connections', 'n19.structure.trust'],
  }),
  define({
    id: 'h24.conn.structures',
    kind: 'dimension',
    label: 'Intentionally designed participation structures',
    short: 'Designed occasions',
    definition: 'Occasions made so that people connect.',
    looks: {
      see: ['Meeting time with a structure'],
      ask: ['Of what use was it?'],
      find: ['Agendas'],
      against: ['Meeting people is left to chance'],
    },
    places: [['summit', 'lines 169, 250']],
    crosswalk: ['n19.structure.participation.structures'],
  }),
  define({
    id: 'h24.conn.social',
    kind: 'dimension',
    label: 'Social learning within and across teams',
    short: 'Social learning',
    definition: 'People learn from peers. Code each passage as within a team or across teams.',
    looks: {
      see: ['One borrows from another'],
      ask: ['From whom have you learned?'],
      find: ['Tests that say what they were adapted from'],
      against: ['Everyone alone'],
    },
    places: [['summit', 'line 170']],
    crosswalk: ['n19.structure.connections.bonding', 'n19.structure.connections.bridging'],
  }),
]
