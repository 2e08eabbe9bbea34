/** Edition 2019: the framework itself, and the learning community that it is meant to bring about. */
import { define } from '../define.ts'

export const learningCommunity = [
  define({
    id: 'n19',
    kind: 'framework',
    label: 'NIC Development Framework (2019)',
    short: 'Framework 2019',
    definition:
      'Around a problem of practice stand six fields of activity: four make up the technical core, one the social structure, one the culture. The authors offer it as a lens for thinking about networks, not as a road that every network must take.',
    places: [
      ['russell', 'pp. 9–11, lines 131–149'],
      ['kappan', 'lines 22–26 (Figure 1 reproduced)'],
    ],
  }),
  define({
    id: 'n19.splc',
    kind: 'domain',
    label: 'Scientific-professional learning community',
    short: 'Learning community',
    definition:
      'What should emerge when the parts work together: a community that learns, as professionals, with the discipline of a science.',
    places: [['russell', 'pp. 4–8, lines 87–123; Figure 1, lines 141–145']],
  }),
  define({
    id: 'n19.splc.shared',
    kind: 'dimension',
    label: 'Shared goals, norms, theory, practices',
    short: 'Shared goals',
    definition:
      'One goal, one working vocabulary and one theory that can be put to the test, held in common, so that everybody’s work points the same way and can be compared.',
    looks: {
      see: [
        'Members bring up the aim and their own driver without being asked',
        'A word means the same thing at every table',
      ],
      ask: ['What is this network after, and by when? Do the answers agree?'],
      find: ['Aim, driver diagram, glossary and charter that carry a date and are current'],
      against: [
        'Every team names another goal',
        'The words are shared, what is meant by them is not (tips, line 16)',
      ],
    },
    places: [['russell', 'p. 6, lines 101–105']],
    crosswalk: ['h24.culture.narrative', 'h24.hub.vision'],
  }),
  define({
    id: 'n19.splc.inquiry',
    kind: 'dimension',
    label: 'Learning through disciplined inquiry',
    short: 'Inquiry',
    definition:
      'Members work on problems by saying what they expect, trying it, looking at data and thinking again; they do more than trade good ideas.',
    looks: {
      see: ['A result is held up against what was predicted', 'Questions dig into practice'],
      ask: ['Tell me of a change you dropped or reshaped because of what the data said'],
      find: ['Chains of finished PDSA cycles, each with its prediction'],
      against: [
        'Nothing but show-and-tell: a network for sharing (2019 paper, lines 93 and 109; tips, line 8)',
      ],
    },
    places: [['russell', 'pp. 6–7, lines 107–113']],
    crosswalk: ['h24.ci.inquiry'],
  }),
  define({
    id: 'n19.splc.km',
    kind: 'dimension',
    label: 'Strategic knowledge management',
    short: 'Knowledge',
    definition:
      'Somebody at the center collects what members learn, weighs it, makes it visible and carries the best of it to others.',
    looks: {
      see: ['The hub brings what one site found into what another plans'],
      ask: ['Which of your changes came from another site?'],
      find: ['Change package, summaries of change ideas, statements of warrant, newsletter'],
      against: ['A shared drive that nobody opens'],
    },
    places: [['russell', 'pp. 7–8, lines 115–123']],
    crosswalk: ['h24.ci.knowledge', 'h24.hub.knowledge'],
  }),
]
