/** What the session said beside the ratings, in our words, coded to the 2024 edition. */
interface SummitText {
  readonly title: string
  readonly script: string
}

export const summitAbout =
  'Carnegie Summit, 26 March 2024, session 5D (Russell, Sherer, Bryk & Li); facts in our words'

/** Codes for the few passages of the session; node ids of edition 2024. */
export const summitCodes = [
  { key: 'technical', name: 'Technical side tended', nodes: ['h24.ci.inquiry', 'h24.ci.tools'] },
  {
    key: 'consolidated',
    name: 'Learning drawn together',
    nodes: ['h24.ci.knowledge', 'h24.hub.knowledge'],
  },
  {
    key: 'social',
    name: 'Social side tended',
    nodes: ['h24.hub.structures', 'h24.conn.structures'],
  },
  { key: 'context', name: 'Context in the way', nodes: ['h24.context.school'] },
  { key: 'system', name: 'Leaders change', nodes: ['h24.context.align'] },
] as const

export const summitTexts: readonly SummitText[] = [
  {
    title: 'How to read the ratings',
    script: `
# What these eleven rows are
- Eleven improvement networks of a larger study, six called most developed and five called least developed. They carry numbers only; which networks they are is not said, and is not guessed here. (lines 221–227, 258–263)
- One rating a year on five steps from Least to Most. There is none for 2020, and a blank is a year without a rating. Blanks are kept as blanks.
- The slides give no description of the steps, no ratings by domain, and no word on who rated or how.
- Both groups were chosen by how they came out, at the top or at the bottom of the scale: nothing can be learned here about networks that end between.
# What Trellis does with them
- It gives each row a label by its own rule and shows that the labels are those of the published table. For any other run of ratings the label carries the badge “extrapolated”.
`,
  },
  {
    title: 'Type of problem, by group',
    script: `
# Number of networks by type of problem (lines 281–284)
- Instructional: 3 of the most developed, 4 of the least developed
- Post-secondary match: 2 of the most developed, 1 of the least developed
- Early warning: 1 of the most developed, 0 of the least developed
# Reading
Six and five in all. Networks of either group work on every type but one; with so few, more should not be read into it.
`,
  },
  {
    title: 'What the most developed networks did, and what stood in the way',
    script: `
# Done in the most developed networks (lines 233–250)
- {technical+:They kept one very specific focus of improvement throughout.}
- {technical+:They paid for data systems that make rigorous tests possible.}
- {consolidated+:They had methods for drawing together what was learned.}
- {social+:Their improvement teams got strong coaching and support from the hub.}
- {social+:They designed for connection, for instance by giving meeting time a structure.}
- Structure was balanced with the say of members.
# In the way of many (lines 288–297)
- {system-:Turnover among district leaders} {context-:and in schools.}
- {context-:A start during the pandemic: too few staff, no substitutes, teaching and convenings by video, exhaustion.}
- {context-:No way to get at data.}
- The most developed networks found ways round these. (line 288)
`,
  },
]
