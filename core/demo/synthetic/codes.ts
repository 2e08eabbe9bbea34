/** The analyst's own codes: words found while reading, gathered under six heads and tied to the framework. */
export interface DemoCode {
  /** By this, marks in the texts name it. */
  readonly key: string
  readonly name: string
  readonly definition: string
  /** Node ids without `n19.`. */
  readonly nodes: readonly string[]
}

export interface DemoCodeGroup {
  readonly name: string
  readonly definition: string
  readonly color: number
  readonly codes: readonly DemoCode[]
}

type Row = readonly [key: string, name: string, definition: string, ...nodes: string[]]

function group(
  name: string,
  color: number,
  definition: string,
  rows: readonly Row[],
): DemoCodeGroup {
  return {
    name,
    color,
    definition,
    codes: rows.map(([key, codeName, meaning, ...nodes]) => ({
      key,
      name: codeName,
      definition: meaning,
      nodes,
    })),
  }
}

export const codeGroups: readonly DemoCodeGroup[] = [
  group('Working together', 0, 'Who does what with whom, at home and across sites.', [
    [
      'help',
      'Help inside the team',
      'Somebody of the same school lends time, eyes or hands to a test.',
      'structure.connections.bonding',
    ],
    [
      'nevermet',
      'Seen, never met',
      'A member knows of a member elsewhere and has not talked to them. Counts against bridging.',
      'structure.connections.bridging',
    ],
    [
      'bridge',
      'Bridging asked for',
      'The wish for, or the beginning of, contact across sites. A wish counts against: there is no bridge yet.',
      'structure.connections.bridging',
    ],
    [
      'borrowed',
      'Borrowed from another site',
      'Something another site made is asked for, tried or changed.',
      'structure.connections.bridging',
      'culture.evidence.build',
    ],
    [
      'shared',
      'Shared test',
      'Two or more test the same change or score by the same sheet.',
      'culture.identity.jointwork',
    ],
    [
      'samegroup',
      'Same group, own test',
      'An affinity group whose members’ tests do not overlap.',
      'structure.connections.affinity',
    ],
  ]),
  group('Testing', 4, 'What a test is here, and what becomes of it.', [
    [
      'predicted',
      'Said it beforehand',
      'A number or an outcome is named before the try.',
      'core.methods',
      'splc.inquiry',
    ],
    [
      'nopred',
      'No prediction',
      'Tried without saying what was expected, or the prediction is never looked at again.',
      'core.methods',
    ],
    [
      'dropped',
      'Dropped on data',
      'A change is stopped or reshaped because of something counted.',
      'splc.inquiry',
      'culture.evidence.testing',
    ],
    [
      'cause',
      'Why it happens',
      'An account of how the problem comes about. Against: somebody else’s fault, or none given.',
      'core.problem',
    ],
    [
      'driver',
      'Where it sits',
      'A test is put in its place on the driver diagram, or cannot be.',
      'core.theory',
    ],
    [
      'chart',
      'Chart on the table',
      'Counts over time are in hand when something is judged. Against: they are missing.',
      'core.measures',
    ],
    [
      'gut',
      'It feels as if',
      'A verdict from faces, impressions, sense.',
      'core.measures',
      'culture.evidence.practical',
    ],
  ]),
  group('How it feels', 5, 'What it takes to be seen.', [
    [
      'kind',
      'Kindness',
      'Soup, cake, a bus duty: care that no role demands.',
      'structure.trust.regard',
    ],
    [
      'heard',
      'Heard, and it changed something',
      'A member speaks up and something is done differently.',
      'structure.trust.respect',
    ],
    [
      'fear',
      'Fear of judgment',
      'Something is kept back, or polished, because of who might see it.',
      'culture.evidence.safety',
      'structure.trust.openness',
    ],
    [
      'failed',
      'Showed one that failed',
      'A test that did not work is told; against where it is kept quiet. Note the locus.',
      'structure.trust.openness',
    ],
    [
      'kept',
      'Kept their word',
      'A promise is come back to, or is not.',
      'structure.trust.integrity',
    ],
    [
      'skilled',
      'Good at their part',
      'Somebody’s skill is relied on.',
      'structure.trust.competence',
    ],
  ]),
  group('What stops it', 3, 'Hours, paper, people who leave. Mostly against.', [
    [
      'time',
      'No time in the day',
      'There is no moment for it.',
      'structure.connections.barriers',
      'structure.participation.feasibility',
    ],
    [
      'form',
      'Form is a burden',
      'The record is late, thin or made on a Sunday.',
      'culture.evidence.document',
    ],
    [
      'load',
      'Two jobs at once',
      'A role that does not fit beside the other one.',
      'structure.membership.roles',
    ],
    [
      'left',
      'People left',
      'Somebody went and something went along.',
      'structure.membership.induction',
    ],
  ]),
  group('Hub and members', 2, 'Who talks, who decides, what is worth coming for.', [
    [
      'oneway',
      'Calls are one-way',
      'The hub tells, members listen.',
      'structure.participation.structures',
    ],
    ['news', 'Newsletter read', 'What others found reaches somebody on paper.', 'splc.km'],
    [
      'miss',
      'Would miss it',
      'What a member would lose if it stopped.',
      'structure.participation.value',
    ],
    ['members', 'Members take the lead', 'A member runs, steers or overrules.', 'leadership'],
    ['decides', 'Hub decides', 'It comes from above.', 'leadership'],
  ]),
  group('Who we are', 6, 'How they speak of themselves and of the work.', [
    ['we', 'We, they', 'The pronoun, and whom it takes in.', 'culture.identity.we'],
    [
      'ours',
      'Ours to do',
      'Acts or speaks as an owner of the aim.',
      'culture.identity.responsibility',
    ],
    [
      'written',
      'Written for others',
      'A record that a stranger could use. Against: it is in somebody’s head.',
      'culture.evidence.document',
    ],
    ['why', 'Why I came', 'A person’s own reason.', 'culture.narrative.self'],
    [
      'story',
      'How they tell it',
      'The network, as told to somebody outside.',
      'culture.narrative.us',
    ],
    ['aim', 'The aim, in their words', 'Number, date, and whether they agree.', 'splc.shared'],
    [
      'who',
      'Who is not here',
      'A role or a view that is missing, or was brought in.',
      'structure.membership.diversity',
    ],
    ['ask', 'Whom we ask', 'Which knowledge sits with whom.', 'structure.membership.expertise'],
  ]),
  group('In their words', 7, 'Codes named by those who said it.', [
    ['straight', '“straight to the next idea”', 'P14, 12 September 2024.', 'core.methods'],
    [
      'tuesday',
      '“a pretty good Tuesday”',
      'From Site B’s table; by the end of the day the whole hall says it. Not yet tied to a node.',
    ],
  ]),
]
