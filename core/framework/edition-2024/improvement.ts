/** Edition 2024: continuous improvement. */
import { define } from '../define.ts'

export const improvement = [
  define({
    id: 'h24.ci',
    kind: 'domain',
    label: 'Continuous Improvement',
    short: 'Improvement',
    definition: 'The technical side of the work.',
    places: [['summit', 'lines 152–157']],
    crosswalk: ['n19.core'],
  }),
  define({
    id: 'h24.ci.inquiry',
    kind: 'dimension',
    label: 'Structured inquiry processes',
    short: 'Inquiry',
    definition: 'Cycles of disciplined inquiry, run regularly.',
    looks: {
      see: ['Talk of what was expected, tried and found'],
      ask: ['How sure of it are you?'],
      find: ['Chains of PDSA cycles'],
      against: ['One try and no second'],
    },
    places: [['summit', 'line 154']],
    crosswalk: ['n19.core.methods', 'n19.core.measures', 'n19.splc.inquiry'],
  }),
  define({
    id: 'h24.ci.knowledge',
    kind: 'dimension',
    label: 'Knowledge production',
    short: 'Knowledge',
    definition: 'Out of tests come statements that others can use.',
    looks: {
      see: ['Claims, each with its evidence'],
      ask: ['What does this network know now that it did not know before?'],
      find: ['Summaries of changes'],
      against: ['Nothing is ever drawn together'],
    },
    places: [['summit', 'line 155']],
    crosswalk: ['n19.splc.km', 'n19.culture.evidence.document'],
  }),
  define({
    id: 'h24.ci.tools',
    kind: 'dimension',
    label: 'Tools and routines',
    definition: 'Templates, measures and protocols that members have in common.',
    looks: {
      see: ['A tool in somebody’s hands'],
      ask: ['Does it fit the way you work?'],
      find: ['Templates'],
      against: ['Templates that stay empty'],
    },
    places: [['summit', 'line 156']],
    crosswalk: ['n19.core.theory', 'n19.core.methods', 'n19.core.measures'],
  }),
  define({
    id: 'h24.ci.goals',
    kind: 'dimension',
    label: 'Equity-focused goals',
    short: 'Equity goals',
    definition:
      'Aims and measures look at who gets the worse outcome. The 2019 edition has no counterpart; its paper mentions inequity as a motive only (line 295).',
    looks: {
      see: ['Results are looked at group by group'],
      ask: ['Better for whom?'],
      find: ['Measures broken down by group'],
      against: ['Nothing but averages'],
    },
    places: [['summit', 'line 157']],
  }),
]
