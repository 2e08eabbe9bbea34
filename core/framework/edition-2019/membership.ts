/** Edition 2019: roles and relationships as a whole, and network membership. */
import { define } from '../define.ts'

export const membership = [
  define({
    id: 'n19.structure',
    kind: 'domain',
    label: 'Roles and relationships (social structure)',
    short: 'Structure',
    definition:
      'Two things are designed, membership and participation; two grow out of them, connections and trust.',
    places: [
      ['russell', 'p. 12, line 165; Figure 2, p. 18'],
      ['kappan', 'lines 30–33'],
    ],
  }),
  define({
    id: 'n19.structure.membership',
    kind: 'dimension',
    label: 'Network membership',
    short: 'Membership',
    definition:
      'Who belongs: what they know, where they work, how they were chosen, brought in and kept, and which roles they carry.',
    places: [
      ['russell', 'pp. 12–13, lines 167–175'],
      ['kappan', 'lines 37–50'],
      ['northwest', 'lines 44, 56–66'],
    ],
    crosswalk: ['h24.roles.who', 'h24.roles.expect'],
  }),
  define({
    id: 'n19.structure.membership.expertise',
    kind: 'indicator',
    label: 'Expertise mix',
    definition:
      'The network has people who know the problem, people who know improvement science and people who know how to run a network.',
    looks: {
      see: ['To whom people turn with which question'],
      ask: ['What do we not know that somebody should?'],
      find: ['Roster that tells who knows what', 'Contracts with consultants'],
      against: ['All of one kind of knowledge rests on one person'],
    },
    places: [['russell', 'line 171']],
  }),
  define({
    id: 'n19.structure.membership.diversity',
    kind: 'indicator',
    label: 'Diversity of perspective and site',
    short: 'Diversity',
    definition:
      'Roles and places differ enough for differences in results to show and to teach something.',
    looks: {
      see: ['Which roles take the floor'],
      ask: ['Whose view is missing here?'],
      find: ['Roster by role, organization and kind of place'],
      against: ['Everybody has the same job'],
    },
    places: [['russell', 'line 169']],
  }),
  define({
    id: 'n19.structure.membership.selection',
    kind: 'indicator',
    label: 'Selection and criteria',
    short: 'Selection',
    definition:
      'People and schools come in by criteria that are written down, and when they are ready.',
    looks: {
      ask: ['How did you come to join, and why?'],
      find: ['Membership framework, application form, agreement'],
      against: ['The door is open and nobody says what is owed'],
    },
    places: [
      ['russell', 'lines 169, 173'],
      ['kappan', 'line 50'],
      ['northwest', 'lines 44, 58–60'],
    ],
  }),
  define({
    id: 'n19.structure.membership.induction',
    kind: 'indicator',
    label: 'Induction and retention',
    short: 'Induction',
    definition:
      'Newcomers learn how things are done here, and when people leave, it is dealt with.',
    looks: {
      see: ['Old hands take newcomers along'],
      ask: ['What were your first months like?'],
      find: [
        'Dates of joining and leaving, a kit for newcomers, how many stayed from wave to wave',
      ],
      against: ['What was learned goes when people go'],
    },
    places: [
      ['russell', 'line 169'],
      ['northwest', 'lines 62–66'],
      ['kappan', 'line 98'],
      ['summit', 'lines 288–297'],
    ],
  }),
  define({
    id: 'n19.structure.membership.roles',
    kind: 'indicator',
    label: 'Role design and load',
    short: 'Roles and load',
    definition:
      'Each role is described, has the means it needs, and can be carried next to the day job.',
    looks: {
      see: ['Who does the coordinating'],
      ask: ['What else are you expected to do? Was time freed for this?'],
      find: ['Descriptions of roles, lists of teams'],
      against: ['Coordinators who must learn the work and lead it in the same month'],
    },
    places: [
      ['russell', 'lines 173–175'],
      ['kappan', 'lines 48–50'],
    ],
  }),
]
