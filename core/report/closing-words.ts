/** What the later sections and the checklist say around the data. */
import { capitalized, counted, listed, numberWord } from './words.ts'

export const closingWords = {
  domain: {
    slot: 'About this domain',
    slotPrompt: 'What holds across the dimensions of this domain.',
    quiet: (labels: readonly string[]) =>
      `No evidence is coded and no rating made for ${listed(labels)}.`,
  },
  time: {
    title: 'Development over time',
    slot: 'About the course',
    slotPrompt: 'What changed, when, and what else happened then.',
    lead: (n: number, waves: number) =>
      `${counted(n, 'series', 'series')} over ${counted(waves, 'wave')}. Nothing is drawn where nothing was rated.`,
    figureCaption: (n: number, part: string) =>
      `${counted(n, 'trajectory', 'trajectories')}, drawn true to time${part}`,
    part: (n: number, of: number) => ` (${n} of ${of})`,
    figureNote:
      'Bottom line: Least; top line: Most. A sand band marks a wave that was not held. A line breaks where a rating is missing. The rule, first match: change of +4 Much improved; +2 or +3 Improved; never below Dev (High) Consistent Strength; two steps or more below the highest Declined; else Stagnant. † Extrapolated.',
    tableCaption: 'Ratings by wave, with what happened around them',
    tableCaptionCases: 'Ratings by wave',
    tableAlt: 'One row per series, one column per wave; blanks are waves without a rating.',
    series: 'Dimension',
    cases: 'Case',
    trajectory: 'Trajectory',
    context: 'Context',
    notHeld: 'not held',
    wave: 'Wave',
    labelNotHeld: (label: string) => `${label}, not held`,
    contextCaption: 'What happened around each wave',
    contextAlt: 'One row per wave: what else happened at the time.',
    shown: (n: number) => `The last ${n} waves are shown.`,
    dagger: '† Extrapolated: this pattern is not among the published ones.',
  },
  conjectures: {
    title: 'Conjectures to test',
    lead: (n: number) =>
      `The framework is a set of conjectures. This network cannot settle any of them; it can add a case. ${capitalized(numberWord(n))} ${n === 1 ? 'is' : 'are'} within reach of this evidence.`,
    caption: 'Conjectures, the evidence coded so far, and what would tell',
    alt: 'Each conjecture with the number of coded passages for and against at the nodes that it names.',
    conjecture: 'Conjecture',
    for: 'For',
    against: 'Against',
    tell: 'What would tell',
    note: 'For and against: coded passages at the nodes of the framework that the conjecture joins, not passages about the conjecture itself. Numbers follow the project’s list of propositions.',
  },
  response: {
    title: 'Response of the hub',
    lead: 'Left open for the debrief. What the hub writes here belongs to the report, unedited.',
    boxes: [
      { key: 'recognize', title: 'We recognize' },
      { key: 'dispute', title: 'We dispute, or would add' },
      { key: 'will', title: 'We will do, by when' },
    ],
    prompt: 'Write here',
  },
  annex: {
    number: 'Annex',
    title: 'Evidence trail',
    lead: 'Every passage cited in this report, by the source it stands in. People are given by pseudonym and role.',
    empty: 'This report cites no passage.',
    caption: 'Cited evidence',
    alt: 'One row per cited passage: number, kind, source and who speaks, date, coder, and the sections that cite it.',
    id: 'Id',
    kind: 'Kind',
    what: 'What, and who by pseudonym',
    date: 'Date',
    coder: 'Coder',
    cited: 'Cited in',
    provenance: 'Provenance',
    mix: (total: number, parts: readonly string[]) =>
      total === 0
        ? 'There are no sources.'
        : `Of ${counted(total, 'source')}: ${parts.join(', ')}.`,
    people: 'People',
    peopleText:
      'Names on the roster are replaced by pseudonyms, in quotations and everywhere else; the key to them stays in the project and is never printed. Nobody is quoted who has not agreed to be quoted, and with a roster nobody who is not on it. Where a name is not on the roster it cannot be found by rule: a reader has to look.',
    methods: 'Method',
    methodsText: (coders: number) =>
      `Passages were coded by ${counted(coders, 'coder')} with a direction (for, against, mixed) to codes tied to the framework. A rating needs a warrant and cited passages, or says that evidence is insufficient. Counts are of codings; no rating is averaged.`,
  },
  checks: {
    messages: (n: number) =>
      n > 0
        ? `${counted(n, 'main message')} written`
        : 'Main messages are drawn by rule, not written',
    status: 'Status is still draft',
    statusSettled: 'Status is decided',
    audience: 'Nobody is named as the audience',
    audienceSettled: 'Audience is named',
    names: (n: number) =>
      n === 0
        ? 'No name on the roster had to be replaced'
        : `${counted(n, 'name')} replaced by pseudonyms`,
    noRoster: 'No roster: names and consent must be checked by hand',
    withheld: (n: number) => `${counted(n, 'cited passage')} withheld for want of consent`,
    unrated: (n: number) => `${counted(n, 'dimension')} not rated`,
    allRated: 'Every dimension is rated',
    drafts: (n: number) => `${counted(n, 'rating')} still in draft`,
    noDrafts: 'No rating is left in draft',
    touched: (n: number) =>
      `${counted(n, 'cited passage')} changed by an edit and not looked at since`,
    untouched: 'No cited passage changed since it was coded',
  },
} as const
