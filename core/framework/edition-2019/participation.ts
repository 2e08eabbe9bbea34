/** Edition 2019: participation and engagement. */
import { define } from '../define.ts'

export const participation = [
  define({
    id: 'n19.structure.participation',
    kind: 'dimension',
    label: 'Participation and engagement',
    short: 'Participation',
    definition:
      'The occasions at which members take part, the paths they take through them, and what they find in it for themselves.',
    places: [
      ['russell', 'pp. 13–14, lines 177–185'],
      ['kappan', 'lines 52–62'],
      ['tips', 'tip 3, lines 18–20'],
      ['northwest', 'lines 45, 48'],
    ],
    crosswalk: ['h24.roles.expect', 'h24.conn.structures', 'h24.hub.structures'],
  }),
  define({
    id: 'n19.structure.participation.structures',
    kind: 'indicator',
    label: 'Designed participation structures',
    short: 'Structures',
    definition:
      'Occasions that come back and were built so that peers learn from and with one another.',
    looks: {
      see: ['What each block is for; how much of the time peers learn from peers'],
      ask: ['Which occasion gives you most, and which least?'],
      find: ['Calendar, agendas, attendance'],
      against: ['Information flows one way', 'The occasion exists and little is exchanged at it'],
    },
    places: [
      ['russell', 'lines 181–185'],
      ['tips', 'lines 18–20'],
    ],
  }),
  define({
    id: 'n19.structure.participation.intensity',
    kind: 'indicator',
    label: 'Intensity',
    definition: 'How much time and effort members give.',
    looks: {
      see: ['People are on time and have prepared'],
      ask: ['How many hours a month is this for you?'],
      find: ['Share of members attending; PDSA cycles per member'],
      against: ['Attendance that ebbs'],
    },
    places: [['russell', 'line 179']],
  }),
  define({
    id: 'n19.structure.participation.type',
    kind: 'indicator',
    label: 'Type',
    definition: 'In which way members take part: by testing, coaching, presenting or leading.',
    looks: {
      see: ['Who presents and who listens'],
      ask: ['What have you done here besides attending?'],
      find: ['Log of activities'],
      against: ['Only ever in the audience'],
    },
    places: [['russell', 'line 179']],
  }),
  define({
    id: 'n19.structure.participation.scope',
    kind: 'indicator',
    label: 'Scope',
    definition: 'Whether members take part in one way or in several.',
    looks: {
      ask: ['To which events do you go?'],
      find: ['Table of members by events'],
      against: ['Members whom one channel alone reaches'],
    },
    places: [['russell', 'line 179']],
  }),
  define({
    id: 'n19.structure.participation.value',
    kind: 'indicator',
    label: 'Perceived value',
    definition: 'Members find that it repays what it costs them.',
    looks: {
      see: ['Energy; talk that goes on after the end'],
      ask: ['If it stopped tomorrow, what would you lose?'],
      find: ['Trend of a survey item; reasons given on leaving'],
      against: ['Talk of having to be here'],
    },
    places: [['russell', 'line 181']],
  }),
  define({
    id: 'n19.structure.participation.feasibility',
    kind: 'indicator',
    label: 'Feasibility and adaptation',
    short: 'Feasibility',
    definition: 'Routines fit the working year, and change when members say that they do not.',
    looks: {
      see: ['Network work done inside meetings that exist anyway'],
      ask: ['What keeps you from taking part?'],
      find: ['Results of a health check, and what was changed because of them'],
      against: ['Everything after hours', 'Paperwork that weighs more than the test'],
    },
    places: [
      ['kappan', 'lines 54–62'],
      ['russell', 'line 185'],
    ],
  }),
]
