import type { DemoSource } from './demo-source.ts'

/** Invented from beginning to end: no such documents exist. */
export const artifacts20222023: readonly DemoSource[] = [
  {
    key: 'charter',
    wave: 'a22',
    kind: 'artifact',
    title: 'Charter of the network',
    date: '2022-09-20',
    about: 'Hub; two pages, signed by six schools',
    script: `
# Example Reading Network: charter
# What we are after
{aim+@charter:By June 2025, seven of ten pupils in grades 4 to 6 at each of our six schools finish a book of their own choice every term. In autumn 2022 it is about four of ten.}
# Why
{narrative.now+@leave:A child who leaves grade six without having finished a book is not likely to begin in grade seven.} {narrative.us+@believe:We believe that this is made by how our days are built, and so can be unmade by us.}
# Who belongs
{membership.selection+@criteria:A school joins with two teachers and one administrator, one fixed hour a week, and a baseline of its own.} {who~@roles:Librarians and specialists are welcome as guests.}
# What we do
- {core.methods+@pdsa:We try changes on a small scale, and say beforehand what we expect.}
- {identity.contribution+@document:{written+:We write down what we tried so that another school could do it.}}
- {evidence.norms+@compare:We do not use one another’s numbers to compare schools.}
# Who decides
{decides~@hub:The hub plans convenings and calls. Schools are heard.}
`,
    memos: {
      document:
        'What was promised in the first month and is still the weakest point in the fifth round.',
    },
  },
  {
    key: 'diagram1',
    wave: 'a22',
    kind: 'artifact',
    title: 'Driver diagram, version 1',
    date: '2022-11-02',
    about: 'Hub; as text',
    script: `
# Aim
Seven of ten pupils in grades 4 to 6 finish a self-chosen book each term, at every site, by June 2025.
# Drivers and change ideas
- {driver+@four:Choosing a book that fits: fit check at the desk, trolley of ten}
- {driver+@timed:Time to read in the day: twenty minutes after lunch, choosing on another day}
- Talk about books: book talk on Fridays, reading partner
- Knowing when a pupil is stuck: stop and tell
# Measures
{chart~@weekly:Weekly check: pages read, and one sentence on what happened. Terms: share of pupils who finished.} {core.measures-@who:Who counts, and when, is left open.}
# Change log
{core.theory~@log:Version 1. Made by the hub from the fishbone of 26 October. To be discussed.}
`,
  },
  {
    key: 'minutes',
    wave: 's23',
    kind: 'artifact',
    title: 'Minutes, hub and principals',
    date: '2023-03-02',
    about: 'Hub; item 4 of 6',
    script: `
# Item 4: Interim results
{evidence.norms-@shown:P01 shows results of the weekly check by school, in order, with colors. The table had been sent to the district office the day before, at its request.}
{trust.integrity-@nonotice:P18 asks whether the schools had been told. They had not.} P01 says that it was short notice.
{fear-@teachers:P13 says that teachers wrote these numbers believing that they were for learning.} P10: no comment. P21: no comment.
{trust.respect~@noted:Noted. To be taken up at the convening.}
# Item 5: Dates
{decides-@set:Dates for autumn are set by the hub.} The convening of autumn is planned for 17 October.
`,
    memos: {
      nonotice:
        'Five months after the word given on 26 October (first convening, 12:10). All that follows in this wave hangs on it.',
    },
  },
  {
    key: 'form3',
    wave: 's23',
    kind: 'artifact',
    title: 'PDSA form 3, Site B',
    date: '2023-04-05',
    about: 'P07, teacher, Site B',
    script: `
# Plan
Change: paper strips under the line for those who lose the place. {predicted+@nine:Prediction: nine of thirteen will read to the end of the chapter.}
# Do
Two weeks, the Tuesday group. {written-@strips:Used the strips with the low group.}
# Study
{dropped+@fourof:Four of thirteen.} {failed+@wrong:I had given them the wrong text for the first week, so this says little about the strips.}
# Act
Adapt. {gut-@feel:They felt better with it, I think.} {chart~@count:Count again with the right text.}
`,
    memos: {
      wrong: 'Written a month after the table. She is the only one who handed in a form in April.',
    },
  },
]
