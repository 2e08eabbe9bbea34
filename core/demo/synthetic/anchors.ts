/** The project's own words for the five levels of some nodes, Least first. Written for the demo, not by the source texts. */
export interface DemoAnchors {
  /** Without `n19.`. */
  readonly node: string
  readonly levels: readonly [string, string, string, string, string]
}

export const anchors: readonly DemoAnchors[] = [
  {
    node: 'splc.inquiry',
    levels: [
      'Ideas are traded, and liked or not',
      'Somebody, somewhere, changed a plan because of a count',
      'Some teams hold results against what they expected',
      'Most do, and change or stop accordingly',
      'What is expected of a test comes out of the tests before it',
    ],
  },
  {
    node: 'core.problem',
    levels: [
      'Solutions are looked for at once',
      'Causes are named, most of them outside the school',
      'One site can show how its day brings the problem about',
      'Several can, and the accounts change what is tested',
      'Pupils and families have a part in explaining it',
    ],
  },
  {
    node: 'structure.membership',
    levels: [
      'Whoever comes is in',
      'Conditions exist; people leave and take things along',
      'Conditions are kept; newcomers are looked after',
      'The knowledge needed is there, in more than one head',
      'Roles fit beside the day job, and nobody is missing',
    ],
  },
  {
    node: 'core.methods',
    levels: [
      'Changes are made, and called tests afterwards',
      'Some tests are predicted, when the coach is there',
      'Most tests begin small and with a number',
      'The number comes first everywhere; data are looked at',
      'Cycles follow one another, and rules to stop are set beforehand',
    ],
  },
  {
    node: 'core.measures',
    levels: [
      'Verdicts by impression',
      'One site counts; the others could',
      'A common check is handed in by most',
      'Charts are on the table when tests are judged',
      'Anybody can say where the network stands on its aim',
    ],
  },
  {
    node: 'structure.participation',
    levels: [
      'Few come, and are told things',
      'Many come; little is exchanged',
      'Occasions have a purpose, and most come prepared',
      'Peers learn from peers, in working time',
      'Members shape the occasions and would miss each',
    ],
  },
  {
    node: 'structure.connections',
    levels: [
      'Members do not know one another',
      'Strong in teams; between sites by chance',
      'Sites meet by design; some borrow',
      'Borrowing between sites is usual',
      'Ideas cross sites unasked, and change on the way',
    ],
  },
  {
    node: 'structure.trust',
    levels: [
      'People keep things back from those beside them',
      'Polite; help inside teams only',
      'Words are kept; weakness is shown at home',
      'Members rely on hub and team, also when it costs',
      'What failed is told in the hall, and asked about',
    ],
  },
  {
    node: 'culture.identity',
    levels: [
      'My class',
      'My team',
      'We at home, they in the hall',
      'Members act for sites that are not theirs',
      'One could not say whose the network is, save everybody’s',
    ],
  },
  {
    node: 'leadership',
    levels: [
      'The hub decides and tells',
      'The hub decides and asks first',
      'Members steer; the hub drafts',
      'Members run what matters; the hub makes it possible',
      'The hub could go away for a year',
    ],
  },
  {
    node: 'culture.evidence',
    levels: [
      'Data are feared, or nobody has any',
      'Evidence is talked of; records are thin',
      'Some claims wait for data; half of the records can be followed',
      'A stranger could repeat most tests from their record',
      'Members build on one another’s records as a matter of course',
    ],
  },
]
