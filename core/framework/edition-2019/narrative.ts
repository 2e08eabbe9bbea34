/** Edition 2019: shared narrative, and the leadership that drives every domain. */
import { define } from '../define.ts'

export const narrative = [
  define({
    id: 'n19.culture.narrative',
    kind: 'dimension',
    label: 'Shared narrative of participation',
    short: 'Narrative',
    definition:
      'A story told again and again: why we came, what we are after, why it presses, what one does here. It should be heard when members talk and read in what the network writes.',
    places: [
      ['russell', 'pp. 24–25, lines 275–285'],
      ['kappan', 'lines 100–106'],
    ],
    crosswalk: ['h24.culture.narrative', 'h24.hub.vision'],
  }),
  define({
    id: 'n19.culture.narrative.self',
    kind: 'indicator',
    label: 'Self: personal motive',
    short: 'Self',
    definition: 'What brought me here.',
    looks: {
      see: ['Stories of how it began'],
      ask: ['Why did you join, and why do you stay?'],
      find: ['Profiles of members'],
    },
    places: [
      ['russell', 'line 277'],
      ['kappan', 'lines 104–106'],
    ],
  }),
  define({
    id: 'n19.culture.narrative.us',
    kind: 'indicator',
    label: 'Us: collective aim',
    short: 'Us',
    definition: 'What we want to bring about, and how we go about it.',
    looks: {
      see: ['People in different roles tell it alike'],
      ask: ['How would you describe the network to a colleague?'],
      find: ['Web pages, slides, newsletters'],
      against: ['A story of the method instead of the problem (TELN, line 283)'],
    },
    places: [
      ['russell', 'lines 277–279'],
      ['kappan', 'line 106'],
    ],
  }),
  define({
    id: 'n19.culture.narrative.now',
    kind: 'indicator',
    label: 'Now: urgency',
    short: 'Now',
    definition: 'Why this cannot be left for later.',
    looks: {
      see: ['Data, or stories of pupils, that make it pressing'],
      ask: ['Why now?'],
      find: ['Case for action'],
    },
    places: [
      ['russell', 'line 277'],
      ['kappan', 'lines 102, 106'],
    ],
  }),
  define({
    id: 'n19.culture.narrative.practice',
    kind: 'indicator',
    label: 'What members do and do not do',
    short: 'What members do',
    definition: 'The story says how one takes part here, and how not.',
    looks: { see: ['Somebody calls on a norm'], find: ['Norms, agreements'] },
    places: [['russell', 'line 279']],
  }),
]

export const leadership = [
  define({
    id: 'n19.leadership',
    kind: 'dimension',
    label: 'Network leadership (hub)',
    short: 'Leadership',
    definition:
      'The hub’s way of leading, which the authors hold to drive all the rest, and which they leave, in so many words, to later work.',
    looks: {
      see: ['A light hand; work passed on to members'],
      ask: ['Who decides?'],
      find: ['Log of decisions; share of the agenda that members lead'],
      against: ['Orders from above'],
    },
    places: [
      ['russell', 'pp. 27–28, line 301'],
      ['northwest', 'lines 23–37, 46'],
    ],
    crosswalk: ['h24.hub'],
  }),
]
