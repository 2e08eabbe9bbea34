/** What the sections of an evaluation report say around the data. */
import { capitalized, counted, listed, numberWord } from './words.ts'

const kindsOfSource = (n: number): string =>
  ['no source', 'one kind of source', 'two kinds of source', 'three kinds of source'][n] ??
  `${n} kinds of source`

export const sectionWords = {
  captionLabel: (kind: 'table' | 'figure', n: number) =>
    `${kind === 'table' ? 'Table' : 'Figure'} ${n}`,
  paragraph: (n: number) => `paragraph ${n}`,
  kindsOfSource,
  messages: {
    title: 'Main messages',
    slot: (n: number) => `Message ${n}`,
    slotPrompt: 'One sentence on the first line; two or three lines about it below.',
    lead: (n: number) =>
      `${capitalized(numberWord(n))} things this evidence supports, and how firmly.`,
    leadOne: 'What this evidence supports, and how firmly.',
    drawn:
      'Drawn from the ratings by rule, not yet worded by the author: the largest steps since the wave before come first, then the dimensions with most coded passages.',
    cases: (n: number, waves: number, labels: string) =>
      `${capitalized(numberWord(n))} series of ratings over ${numberWord(waves)} waves: ${labels}.`,
    casesNote:
      'The published ratings are of whole networks. They say nothing about single dimensions.',
    none: 'Nothing has been rated in this wave, so this report carries no messages yet. It says what has been gathered and what is missing.',
    risen: (what: string, level: string) => `${what} has risen to ${level}.`,
    fallen: (what: string, level: string) => `${what} has fallen to ${level}.`,
    holds: (what: string, level: string) => `${what} holds at ${level}.`,
    stands: (what: string, level: string) => `${what} stands at ${level}.`,
    was: (level: string) => `was ${level}`,
    confidence: (level: string) => `confidence ${level.toLowerCase()}`,
    forLabel: 'For',
    againstLabel: 'against',
    notKnown: 'Not known',
    unrated: (labels: readonly string[]) => `Not rated in this wave: ${listed(labels)}.`,
    unratedMany: (n: number, of: number) =>
      `${n} of ${of} dimensions ${n === 1 ? 'is' : 'are'} not rated in this wave.`,
    thin: (labels: readonly string[]) => `Resting on one kind of source only: ${listed(labels)}.`,
    nothingUnknown:
      'Every dimension is rated and rests on more than one kind of source. What nobody was asked stays unknown.',
    debrief: 'For the debrief',
    question: 'Which of these messages would you dispute, and what have you seen that we have not?',
    questionSlot: 'Question for the debrief',
    questionPrompt: 'One question that the hub should leave the room with.',
  },
  glance: {
    title: 'The network at a glance',
    caption: 'Who the network is and what it is trying to do',
    alt: 'Facts about the network, one per row.',
    rows: {
      problem: 'Problem',
      aim: 'Aim',
      hub: 'Hub',
      about: 'About',
      sites: 'Sites',
      people: 'People',
      waves: 'Waves',
    },
    blank: 'Not recorded.',
    siteCount: (n: number, names: string) => `${n}: ${names}.`,
    manySites: (n: number) => `${n} sites.`,
    peopleCount: (n: number, roles: string) =>
      `${n} on the roster${roles === '' ? '' : `: ${roles}`}.`,
    noPeople: 'No roster is kept.',
    notHeld: (label: string) => `${label} (not held)`,
    noWaves: 'None yet.',
  },
  purpose: {
    title: 'Purpose, and how to read this report',
    slot: 'Purpose',
    slotPrompt: 'Why this evaluation is made, for whom, and which questions guide it.',
    developmental:
      'This evaluation is developmental. It is written for the people who run and make up the network, to help them decide what to do next. It does not grade sites or people, and it is not an audit.',
    lens: 'The framework behind it is an analytic lens. Its authors offer it as theory to be tested, and so does this report: a low rating says that something is not yet visible in the evidence, not that the network is failing a standard.',
    caption: 'The rating scale: five steps, always shown with the word',
    alt: 'The five steps from Most down to Least, with a meaning for each.',
    step: 'Step',
    meaning: 'What the evidence shows, in short',
    note: 'The names of the steps come from the published scale, which gives no descriptions. The wording beside them is this report’s own.',
    confidence: 'Confidence',
    confidenceText:
      'High, moderate or low is the rater’s own judgment of how far the evidence carries the rating. The number of passages and of kinds of source stands beside it.',
    trajectory: 'Trajectory',
    trajectoryText:
      'A label such as Improved follows from the order of the ratings by a fixed rule; waves without a rating stay gaps. The mark † says that this pattern does not occur in the published table from which the rule was drawn, so the label is an extrapolation.',
    evidence: 'Evidence',
    evidenceText:
      'A number such as E07 leads to the evidence trail in the annex, where each passage has its source, date and coder. Passages are counted once for each code given to them.',
  },
  evidence: {
    title: 'Evidence base and gaps',
    slot: 'About the evidence',
    slotPrompt: 'How the evidence was gathered, and what a reader should know before trusting it.',
    lead: (sources: number, passages: number) =>
      `The report rests on ${counted(sources, 'source')} and ${counted(passages, 'coded passage')}. What is missing matters as much as what is there.`,
    empty: 'No source has been collected yet. There is nothing to base a finding on.',
    caption: 'Sources by kind and wave',
    alt: (total: number) => `Number of sources of each kind in each wave; ${total} in all.`,
    kind: 'Kind of source',
    all: 'All',
    allSources: 'All sources',
    notHeld: (label: string) => `${label}, not held`,
    outside: 'In no wave',
    earlier: 'Earlier',
    gapCaption: 'What is missing, and what that does',
    gapAlt: 'Each gap in the evidence, with what it means for the findings.',
    gap: 'Gap',
    effect: 'What it does to the findings',
    handled: 'What this report does',
    noGaps:
      'No gap of the kinds that can be counted was found: every wave was held, every dimension is rated and rests on more than one kind of source.',
  },
  gaps: {
    noWave: (label: string) => ({
      gap: `No wave in ${label}`,
      effect: 'What turned in between cannot be dated.',
      handled: 'Drawn as a gap. No value is filled in, and lines break.',
    }),
    noSources: (label: string) => ({
      gap: `No sources in ${label}`,
      effect: 'Ratings of that wave rest on nothing recorded here.',
      handled: 'Shown as zero in the table above.',
    }),
    unrated: (labels: string) => ({
      gap: 'Not rated',
      effect: `Nothing can be said about the standing of ${labels}.`,
      handled: 'Shown with a dash, never as a low rating.',
    }),
    insufficient: (labels: string) => ({
      gap: 'Insufficient evidence, by the rater’s word',
      effect: `The raters looked at ${labels} and would not rate.`,
      handled: 'Their reasons are printed; no level is.',
    }),
    noEvidence: (labels: string) => ({
      gap: 'No coded passage',
      effect: `Silence about ${labels} may be a matter of looking.`,
      handled: 'Named here; no section is written.',
    }),
    oneKind: (labels: string) => ({
      gap: 'One kind of source only',
      effect: `What is said of ${labels} could not be checked against another kind.`,
      handled: 'Marked in the profile. Worth one more look next wave.',
    }),
    uncoded: (n: number) => ({
      gap: `${counted(n, 'source')} without a coding`,
      effect: 'They may hold evidence for or against that nobody has marked.',
      handled: 'Counted as sources, not as evidence.',
    }),
    drafts: (n: number) => ({
      gap: `${counted(n, 'rating')} still in draft`,
      effect: 'The rater has not stood behind them yet.',
      handled: 'Left out of every table and figure.',
    }),
    withheld: (n: number) => ({
      gap: `${counted(n, 'cited passage')} not quoted`,
      effect: 'The reader cannot weigh the words themselves.',
      handled: 'Cited by number; the words are withheld to protect the speaker.',
    }),
  },
  profile: {
    title: (wave: string) => (wave === '' ? 'Profile' : `Profile, ${wave}`),
    slot: 'About the profile',
    slotPrompt: 'What the reader should see in the picture before reading the table.',
    summary: (up: number, down: number, same: number, first: number, before: string) =>
      `Since ${before}, ${listed(
        [
          up > 0
            ? `${numberWord(up)} ${up === 1 ? 'dimension has' : 'dimensions have'} moved up`
            : '',
          down > 0 ? `${numberWord(down)} ${down === 1 ? 'has' : 'have'} moved down` : '',
          same > 0 ? `${numberWord(same)} ${same === 1 ? 'has' : 'have'} held` : '',
          first > 0 ? `${numberWord(first)} had no rating to compare with` : '',
        ].filter((part) => part !== ''),
      )}.`,
    unrated: 'No dimension is rated in this wave. What follows is the evidence alone.',
    alone: (rated: number, of: number) =>
      `${rated} of ${of} dimensions ${rated === 1 ? 'is' : 'are'} rated in this wave.`,
    figureCaption: (wave: string, before: string) =>
      `Ratings and the evidence behind them, ${wave}${before === '' ? '' : ', and the wave before'}`,
    figureCaptionAlone: 'The evidence behind each dimension',
    figureNote: (n: number) =>
      `Filled circle: this wave. Hollow circle: the wave before. A double ring: no change. Passages coded as mixed count on neither side. n = ${counted(n, 'coded passage')}.`,
    tableCaption: 'The same ratings, with trajectory and confidence',
    tableAlt: 'One row per dimension: ratings, trajectory, confidence, passages for and against.',
    dimension: 'Dimension',
    rating: 'Rating',
    trajectory: 'Trajectory',
    confidence: 'Confidence',
    for: 'For',
    against: 'Against',
    insufficient: 'Insufficient',
    dagger: '† Extrapolated: this pattern is not among the published ones.',
    dash: 'A dash means not rated.',
  },
  dimension: {
    saw: 'What we saw',
    sawPrompt: 'What the evidence shows, in your own words.',
    counterPrompt: 'What speaks against, in your own words.',
    soWhatPrompt: 'What it may mean for the network.',
    nowWhatPrompt: 'Questions or options for the hub, one per line.',
    counter: 'Counter-evidence',
    warrant: 'Rating and warrant',
    soWhat: 'So what',
    nowWhat: 'Now what',
    summary: (n: number, forIt: number, kinds: number, wave: string) => {
      const found = `${wave === '' ? 'So far' : `In ${wave}`}, ${counted(n, 'coded passage')} from ${kindsOfSource(kinds)}`
      if (n === 1) return `${found} speaks ${forIt === 1 ? 'for' : 'of'} this dimension.`
      return `${found} speak of this dimension, ${forIt} of them for it.`
    },
    onlyCited: 'The rating cites passages that are not coded to this dimension.',
    nothing: 'No passage has been coded to this dimension in this wave.',
    against: (n: number) =>
      `${counted(n, 'passage')} ${n === 1 ? 'points' : 'point'} the other way.`,
    noneAgainst: 'No passage coded so far points the other way. That may be a matter of looking.',
    withheld: (n: number) =>
      `${counted(n, 'passage')} cited here ${n === 1 ? 'is' : 'are'} not quoted: the speaker has not agreed to be quoted, or is not on the roster.`,
    claim: 'Warrant. ',
    noWarrant: 'No warrant was written.',
    for: 'For: ',
    againstLabel: 'Against: ',
    raters: 'Other raters: ',
    notRated: 'not rated',
    notRatedText: 'Nobody has submitted a rating of this dimension in this wave.',
    insufficient: 'insufficient evidence',
    now: 'Questions to work through with the hub:',
    nowUnwritten:
      'Questions made from the framework’s look-fors, for the author and the hub to replace:',
    seen: (what: string) => `When was this last seen, and where was it not? “${what}.”`,
    asked: (what: string) =>
      `What would members answer, and would they all say the same? “${what}”`,
    disproof: (what: string) => `Who would know if this were so? “${what}.”`,
    cut: '[…]',
  },
} as const
