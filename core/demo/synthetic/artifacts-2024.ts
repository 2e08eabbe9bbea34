import type { DemoSource } from './demo-source.ts'

/** Invented from beginning to end: no such documents exist. */
export const artifacts2024: readonly DemoSource[] = [
  {
    key: 'agreement',
    wave: 's24',
    kind: 'artifact',
    title: 'Agreement on data',
    date: '2024-02-08',
    about: 'Hub and six schools; one page',
    script: `
# What the numbers are for
{evidence.norms+@learning:1. Numbers gathered in the network serve to learn from our own tests. They are not used to judge teachers or schools.}
{trust.integrity+@first:2. If anybody asks for the numbers of a school, the school is told first, and decides.}
{evidence.safety+@team:3. A team’s numbers belong to the team. It may show them, in whole or in part, or not.}
{failed~@welcome:4. A test that did not work is as welcome as one that did.}
{kept+@review:5. Hub and schools look at this page together every year in February.}
Signed by six administrators and by the hub.
`,
  },
  {
    key: 'diagram3',
    wave: 's24',
    kind: 'artifact',
    title: 'Driver diagram, version 3: change log',
    date: '2024-03-01',
    about: 'Hub; kept by P03',
    script: `
# Since version 2
- {driver+@new:New branch: holding the thread. From tests at Sites C and E, who found that pupils stop where too many people come in.}
- {core.theory+@removed:Removed: parents’ evening. Three tests, no change in books finished.}
- {driver~@moved:Moved: reading partner, from talk to thread. Under discussion.}
# Not yet known
- {cause~@holiday:Why the check falls after every holiday at four sites and not at the other two.}
- {core.measures-@two:Share of pupils who finish a book: two of six sites handed it in for the autumn term.}
`,
  },
  {
    key: 'news5',
    wave: 's24',
    kind: 'artifact',
    title: 'Newsletter 5',
    date: '2024-03-28',
    about: 'Hub; one page, weekly in term',
    script: `
# This week
{news+@sitee:Site E tried pairs: two children, one chapter, stop and tell. Five of ten finished by Easter; eight were expected. Partners now change on Mondays. Ask P19.}
{news+@sited:Site D’s trolley of ten has been copied at Site A, with twelve.} {borrowed+@twelve:P05: “Ten was too few for grade five.”}
# Wanted
{bridge~@wanted:Somebody who wants to compare notes on stopping and telling.}
# Dates
Group on talk about books, 23 April. {news~@dog:And this is P17’s dog with the library card.}
`,
    memos: { wanted: 'No answer came, says P19 on 10 April. The advertisement names no names.' },
  },
  {
    key: 'form12',
    wave: 'a24',
    kind: 'artifact',
    title: 'PDSA form 12, Site C',
    date: '2024-10-06',
    about: 'P14, teacher, Site C',
    script: `
# Plan
Change: threes instead of pairs, the third child listens. {predicted~@late:Prediction: they go back at least eight times a week.} (Date on this box: the same as on the last one.)
# Do
{help+@hands:Three children, then six. Notes in three hands: P14’s, P16’s, and in pencil P12’s.}
# Study
{chart~@tally:Week one 8, week two 6, week three 3.} {dropped+@dropping:It wears off, as with the pairs.}
# Act
{form-@blank:Next step: (blank).} {written-@seep16:What exactly the listener does: see P16.}
`,
    memos: { seep16: 'To follow this form one has to know P16.' },
  },
  {
    key: 'form21',
    wave: 'a24',
    kind: 'artifact',
    title: 'PDSA form 21, Site E',
    date: '2024-11-04',
    about: 'P19 and P20, teachers, Site E',
    script: `
# Plan
{borrowed+@from:Adapted from: form 12, Site C (threes), by what P02 told us.} {predicted+@six:Prediction, 21 October: six of nine know at the end of a chapter who is who. If fewer than four, we stop.}
# Do
One group of nine, two weeks, a list of people on a bookmark.
# Study
{chart+@nineday:Day by day: 5, 4, 4, 3, 3, 2. Chart attached.} {evidence.practical+@below:Below four from the fourth day on.}
# Act
{dropped+@stopped:Stopped on the fifth day, as we had said.} {failed+@abandon:Abandon. The bookmark becomes the book.} {written+@forwho:For whoever tries this next: hand out the list after the first chapter and not before it; nine is too many for one grown-up.}
`,
    memos: {
      stopped: 'First test stopped by its own data, by a rule set beforehand.',
      forwho: 'This is what a record for strangers looks like. One of twenty-one.',
    },
  },
  {
    key: 'news9',
    wave: 'a24',
    kind: 'artifact',
    title: 'Newsletter 9',
    date: '2024-10-31',
    about: 'Hub; one page, weekly in term',
    script: `
# Promised on 15 October
{kept+@sent:The common rubric: sent to all sites on 24 October.} {kept~@open:Site F’s form to the group: still open.}
# This week
{news+@two:Two pages on book talks are in the folder: what five teams tried, in which rooms it held, and what we do not know.} {splc.km+@warrant:How sure are we? Two sites with numbers, three with impressions. Use it as a first guess.}
Dates, dates, dates: see overleaf.
# Heard
{ours+@heardit:“I count the shelf now.” P09}
`,
  },
  {
    key: 'slips',
    wave: 'a24',
    kind: 'artifact',
    title: 'Exit slips, 15 October',
    date: '2024-10-15',
    about: 'Hub; 17 of 22 handed in',
    script: `
# What will you take home?
- {miss+@strips:“The strips.”}
- {participation.value+@talk:“That I am not the only one whose class reads three pages.”}
- {trust.competence+@p16:“P16’s table. She asked what I thought would happen and I did not know.”}
- {members+@teachers:“That it was run by us.”}
# What was missing?
- {bridge-@one:“One person from another school, and a chair.” (Four slips say this in other words.)}
- {fear-@visitor:“I would have said something if the visitor had not been there.”}
- {participation.feasibility~@substitute:“A substitute. I leave at eleven.”}
- {participation.structures~@less:“Fewer posters.”}
# In one number, how useful was it? (1 to 5)
{participation.value~@scale:Fours and fives: 13. Threes: 3. Two: 1. Five people handed in none.}
`,
    memos: { visitor: 'The only written word on why nobody followed at 9:52.' },
  },
]
