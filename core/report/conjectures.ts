/** Propositions of the framework's texts that a network's evidence can speak to, in our words. */
export interface Conjecture {
  readonly id: string
  readonly text: string
  /** Dimensions it joins, in both editions. */
  readonly nodes: readonly string[]
  readonly tell: string
}

export const conjectures: readonly Conjecture[] = [
  {
    id: 'P17',
    text: 'Formal structures alone build ties inside teams; ties between sites left to chance lag behind.',
    nodes: [
      'n19.structure.connections',
      'n19.structure.participation',
      'h24.conn.members',
      'h24.conn.structures',
    ],
    tell: 'Minutes planned across sites, beside who names whom afterwards.',
  },
  {
    id: 'P20',
    text: 'Trust may fall before it rises.',
    nodes: ['n19.structure.trust', 'h24.hub.trust'],
    tell: 'One more wave before an early dip is read as decline.',
  },
  {
    id: 'P21',
    text: 'Where people trust one another, failed tests are shown, and learning is quicker.',
    nodes: ['n19.structure.trust', 'n19.splc.inquiry', 'h24.hub.trust', 'h24.ci.inquiry'],
    tell: 'The share of tests that end in “adapt” or “abandon” and are shown to others.',
  },
  {
    id: 'P23',
    text: 'Members who find the work worth its cost keep coming of their own accord.',
    nodes: ['n19.structure.participation', 'h24.roles.expect'],
    tell: 'What members would miss, beside who attends next year.',
  },
  {
    id: 'P25',
    text: 'Thin documentation keeps a hub from consolidating and spreading what members learn.',
    nodes: ['n19.culture.evidence', 'n19.splc.km', 'h24.ci.knowledge', 'h24.hub.knowledge'],
    tell: 'Completeness of test records, beside what others have built on.',
  },
  {
    id: 'P26',
    text: 'Without practical measures, whether a change worked is judged by impression.',
    nodes: ['n19.core.measures', 'n19.culture.evidence', 'h24.ci.inquiry', 'h24.culture.evidence'],
    tell: 'Claims made with and without data, at a site with a shared measure and one without.',
  },
  {
    id: 'P22',
    text: 'Members who see themselves as “we” help more, share more, and believe more in the group.',
    nodes: ['n19.culture.identity', 'h24.culture.narrative'],
    tell: 'Help given unasked, beside how members speak of the network.',
  },
  {
    id: 'P29',
    text: 'Leadership of the hub drives every other domain.',
    nodes: ['n19.leadership', 'h24.hub.learning', 'h24.hub.vision'],
    tell: 'The hub’s rating one wave, beside the others’ the next.',
  },
]
