/** Edition 2019: norms and identities as a whole, and collective identity. */
import { define } from '../define.ts'

export const identity = [
  define({
    id: 'n19.culture',
    kind: 'domain',
    label: 'Norms and identities (culture)',
    short: 'Culture',
    definition: 'How members have come to see themselves and the work they share.',
    places: [
      ['russell', 'p. 19, lines 229–235'],
      ['kappan', 'lines 80–86'],
    ],
  }),
  define({
    id: 'n19.culture.identity',
    kind: 'dimension',
    label: 'Collective identity',
    short: 'Identity',
    definition:
      'Members think of the network as “we”: a common undertaking to which they give and from which they gain.',
    places: [
      ['russell', 'pp. 20–21, lines 239–251'],
      ['kappan', 'lines 90–98'],
      ['northwest', 'lines 15–17'],
    ],
    crosswalk: ['h24.culture.narrative', 'h24.conn.social'],
  }),
  define({
    id: 'n19.culture.identity.we',
    kind: 'indicator',
    label: 'We-perspective',
    definition: 'Talk that began with “my classroom” reaches “our field”.',
    looks: {
      see: ['Which pronouns are used; who speaks as an owner of the aim'],
      ask: ['Whom is the network for?'],
      find: ['Things that members wrote themselves'],
      against: ['The network as training that costs nothing (2019 paper, line 249)'],
    },
    places: [
      ['russell', 'line 245'],
      ['kappan', 'line 92'],
    ],
  }),
  define({
    id: 'n19.culture.identity.jointwork',
    kind: 'indicator',
    label: 'Joint work',
    definition: 'A change or a measure that several share, instead of work side by side.',
    looks: {
      see: ['People who test the same thing compare'],
      ask: ['What of your work depends on somebody else’s?'],
      find: ['The same change idea or rubric on several PDSA forms'],
      against: ['Each test stands alone'],
    },
    places: [
      ['russell', 'lines 243, 251'],
      ['tips', 'tip 4, lines 22–24'],
    ],
  }),
  define({
    id: 'n19.culture.identity.responsibility',
    kind: 'indicator',
    label: 'Shared responsibility and efficacy',
    short: 'Responsibility',
    definition: 'Members help each other, and believe that together they can get there.',
    looks: {
      see: ['Help that nobody called for'],
      ask: ['Can this group move the aim?'],
      find: ['Agenda items led by members'],
      against: ['It is the hub’s business'],
    },
    places: [
      ['russell', 'line 241'],
      ['northwest', 'line 17'],
    ],
  }),
  define({
    id: 'n19.culture.identity.contribution',
    kind: 'indicator',
    label: 'Contribution to knowledge',
    short: 'Contribution',
    definition: 'Members take their tests to be adding to what others can know.',
    looks: {
      see: ['Explains so that others could do it'],
      ask: ['Who else could use this?'],
      find: ['Records written for people who were not there'],
      against: ['Will not write it down'],
    },
    places: [['russell', 'lines 247–249']],
  }),
]
