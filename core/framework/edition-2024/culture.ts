/** Edition 2024: network culture, and the contexts around a network. */
import { define } from '../define.ts'

export const culture2024 = [
  define({
    id: 'h24.culture',
    kind: 'domain',
    label: 'Network Culture',
    short: 'Culture',
    definition: 'The norms that members share.',
    places: [['summit', 'lines 179–183']],
    crosswalk: ['n19.culture'],
  }),
  define({
    id: 'h24.culture.narrative',
    kind: 'dimension',
    label: 'A shared narrative',
    short: 'Narrative',
    definition: 'One story in which members recognize themselves.',
    looks: {
      see: ['The story is the same wherever it is told'],
      ask: ['How would you describe the network?'],
      find: ['What the network says in public'],
      against: ['Stories that compete'],
    },
    places: [['summit', 'line 181']],
    crosswalk: ['n19.culture.narrative', 'n19.culture.identity'],
  }),
  define({
    id: 'h24.culture.evidence',
    kind: 'dimension',
    label: 'Evidence-based culture',
    short: 'Evidence culture',
    definition: 'Evidence is what one asks for and brings.',
    looks: {
      see: ['Somebody asks how we know'],
      ask: ['Is it safe to show results?'],
      find: ['How complete PDSA forms are'],
      against: ['Impressions'],
    },
    places: [['summit', 'line 182']],
    crosswalk: ['n19.culture.evidence'],
  }),
  define({
    id: 'h24.culture.equity',
    kind: 'dimension',
    label: 'Equity-based culture',
    short: 'Equity culture',
    definition:
      'It is normal to ask who is served and who is heard. The 2019 edition has no counterpart.',
    looks: {
      see: ['Whose voices are in the room, and whose outcomes on the table'],
      ask: ['Who feels included, and who does not?'],
      find: ['Norms; data broken down by group'],
      against: ['Nobody mentions it'],
    },
    places: [['summit', 'line 183']],
  }),
]

export const context2024 = [
  define({
    id: 'h24.context',
    kind: 'domain',
    label: 'Contexts for Improvement',
    short: 'Context',
    definition:
      'What surrounds the network; the slides set it apart from the five domains. In the 2019 paper it is found here and there (lines 175, 218, 261).',
    places: [['summit', 'lines 191–194, 288–297']],
  }),
  define({
    id: 'h24.context.align',
    kind: 'dimension',
    label: 'Alignment with state, district, local contexts',
    short: 'System context',
    definition: 'How well the aims sit with what state, district and town have put first.',
    looks: {
      see: ['District leaders are there'],
      ask: ['What else is being asked of you at the moment?'],
      find: ['Strategic plans'],
      against: ['Leaders change'],
    },
    places: [
      ['summit', 'line 193'],
      ['kappan', 'line 54'],
    ],
  }),
  define({
    id: 'h24.context.school',
    kind: 'dimension',
    label: 'School context',
    definition: 'Time, staff, access to data and backing from leaders, school by school.',
    looks: {
      ask: ['Were you released, and did a substitute come?'],
      find: ['Timetables; table of staff who left'],
      against: ['Exhaustion; no way to get at data'],
    },
    places: [['summit', 'lines 194, 288–297']],
    crosswalk: ['n19.structure.participation.feasibility'],
  }),
]
