/** Edition 2019: the technical core. */
import { define } from '../define.ts'

export const technicalCore = [
  define({
    id: 'n19.core',
    kind: 'domain',
    label: 'Technical core',
    definition: 'The work of improving, as such: what is wrong, why, what to try, how to tell.',
    places: [
      ['russell', 'p. 9, lines 133–135'],
      ['kappan', 'line 24'],
    ],
  }),
  define({
    id: 'n19.core.problem',
    kind: 'dimension',
    label: 'Problem of practice',
    short: 'Problem',
    definition:
      'One particular problem, worth the effort, and understood as something that a system brings about.',
    looks: {
      see: [
        'Causes get time before solutions do',
        'People who know the problem from different sides are in the room',
      ],
      ask: ['Why does the system turn out this result?'],
      find: ['Fishbone, process map, empathy interviews, baseline data'],
      against: ['The answer comes before the question'],
    },
    places: [
      ['russell', 'p. 9, line 133; p. 2, line 77'],
      ['tips', 'tip 1, lines 10–12'],
      ['northwest', 'line 43'],
      ['summit', 'line 106'],
    ],
    crosswalk: ['h24.hub.vision', 'h24.ci.goals'],
  }),
  define({
    id: 'n19.core.theory',
    kind: 'dimension',
    label: 'Theory of practice improvement',
    short: 'Theory',
    definition:
      'An account, open to everybody and open to test, of which drivers and which changes ought to move a measurable aim.',
    looks: {
      see: ['When a test is discussed somebody points to its place on the driver diagram'],
      ask: ['Which driver are you working on, and why should it matter?'],
      find: [
        'Versions of the driver diagram and what changed between them',
        'An aim that says how much and by when',
      ],
      against: [
        'A diagram untouched for a year although data came in',
        'Only the hub can explain it',
      ],
    },
    places: [
      ['russell', 'p. 6, line 105; p. 2, line 77'],
      ['tips', 'tip 2, lines 14–16'],
      ['summit', 'line 107'],
    ],
    crosswalk: ['h24.ci.tools', 'h24.hub.vision'],
  }),
  define({
    id: 'n19.core.methods',
    kind: 'dimension',
    label: 'Improvement methods',
    short: 'Methods',
    definition:
      'Ordered ways of inquiry, such as Plan-Do-Study-Act, are learned and used to find changes and to make them better.',
    looks: {
      see: ['A coach asks what is expected, and how small the first try can be'],
      ask: ['How sure are you of PDSA, and what do you think of it?'],
      find: [
        'PDSA forms with question, prediction, data, result and the step that follows (adapt, adopt, abandon, scale)',
      ],
      against: ['Forms filled in afterwards, for the file'],
    },
    places: [
      ['russell', 'p. 7, line 113; p. 9, line 135; p. 14, line 183'],
      ['summit', 'line 108'],
    ],
    crosswalk: ['h24.ci.inquiry', 'h24.ci.tools'],
  }),
  define({
    id: 'n19.core.measures',
    kind: 'dimension',
    label: 'Measurement and analytics',
    short: 'Measures',
    definition:
      'Measures that fit into a working day, and habits of looking at them, that show whether a change made anything better.',
    looks: {
      see: ['A chart lies on the table while a test is being judged'],
      ask: ['What does each measure cost you, and what does it give?'],
      find: ['Definitions of measures, run charts, surveys, rubrics, a calendar for data'],
      against: ['Verdicts by impression', 'People who test the same thing count different things'],
    },
    places: [
      ['russell', 'p. 6, line 105; p. 9, line 135; p. 23, line 273'],
      ['tips', 'tip 5, line 28'],
      ['summit', 'lines 107, 238'],
    ],
    crosswalk: ['h24.ci.inquiry', 'h24.ci.tools'],
  }),
]
