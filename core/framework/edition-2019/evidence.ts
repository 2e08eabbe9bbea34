/** Edition 2019: evidence-based culture. */
import { define } from '../define.ts'

export const evidence = [
  define({
    id: 'n19.culture.evidence',
    kind: 'dimension',
    label: 'Evidence-based culture',
    short: 'Evidence culture',
    definition: 'It is normal here to make evidence, to show it, and to go on from that of others.',
    places: [
      ['russell', 'pp. 21–23, lines 253–273'],
      ['kappan', 'lines 108–116'],
    ],
    crosswalk: ['h24.culture.evidence'],
  }),
  define({
    id: 'n19.culture.evidence.testing',
    kind: 'indicator',
    label: 'Growing commitment to testing',
    short: 'Testing',
    definition:
      'Members put more and more of what they do to the test, and lean on evidence while doing so. (The 2019 paper names this as an indicator.)',
    looks: {
      see: ['Somebody asks how we would know'],
      ask: ['Why test at all?'],
      find: ['Tests per member over time; research that is cited'],
      against: ['A cycle done because it is due'],
    },
    places: [['russell', 'line 259']],
  }),
  define({
    id: 'n19.culture.evidence.safety',
    kind: 'indicator',
    label: 'Safety to share and be critical',
    short: 'Safety',
    definition:
      'It is safe to lay one’s data open and to say what is not working. (The 2019 paper names this as an indicator.)',
    looks: {
      see: ['Data are shown; practice is criticized and people are not; talk moves are used'],
      ask: ['How easy is it to show your results?'],
      find: ['A protocol in the agenda'],
      against: ['People are judged as a whole'],
    },
    places: [['russell', 'line 263']],
  }),
  define({
    id: 'n19.culture.evidence.document',
    kind: 'indicator',
    label: 'Documenting tests for others',
    short: 'Documenting',
    definition:
      'Small tests are written down so that they can guide somebody else. (The 2019 paper names this as an indicator.)',
    looks: {
      see: ['Somebody goes back to a record'],
      ask: ['What does writing it down cost, and whom does it help?'],
      find: ['How complete PDSA forms are'],
      against: ['To understand it one has to call whoever wrote it'],
    },
    places: [['russell', 'lines 265–267, 271']],
  }),
  define({
    id: 'n19.culture.evidence.build',
    kind: 'indicator',
    label: 'Accessing and building on others’ work',
    short: 'Building on others',
    definition:
      'Members get at one another’s improvements, try them and take them further. (The 2019 paper names this as an indicator.)',
    looks: {
      see: ['Somebody asks for another’s test'],
      ask: ['Have you tried a change that somebody else made?'],
      find: ['PDSA forms that say what they were adapted from'],
      against: ['The same thing invented twice'],
    },
    places: [
      ['russell', 'lines 265–267'],
      ['kappan', 'line 110'],
    ],
  }),
  define({
    id: 'n19.culture.evidence.practical',
    kind: 'indicator',
    label: 'Practical data and warrant',
    short: 'Data and warrant',
    definition:
      'Judgments rest on measures that can be used, and say what evidence stands behind them.',
    looks: {
      see: ['First the claim, then what it rests on'],
      ask: ['How do you know?'],
      find: ['Statement of warrant, run chart'],
      against: ['Judging by impression'],
    },
    places: [
      ['russell', 'lines 271–273, 123'],
      ['summit', 'line 238'],
    ],
  }),
  define({
    id: 'n19.culture.evidence.norms',
    kind: 'indicator',
    label: 'Improvement rather than accountability data norms',
    short: 'Data norms',
    definition: 'Data are there to learn from.',
    looks: {
      see: ['It is said what the data are for'],
      ask: ['What could happen to you because of these numbers?'],
      find: ['Agreement on the use of data'],
      against: ['Everything hangs on the yearly state test'],
    },
    places: [['russell', 'lines 261–263']],
  }),
]
