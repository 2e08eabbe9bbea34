/** What an author wrote into the invented report on autumn 2024. */
export const syntheticReport = {
  title: 'Developmental evaluation, autumn 2024',
  audience: 'Hub and steering group, for the debrief on 20 November',
  status: 'debrief',
} as const

/** Author’s text by its place in the report. */
export const reportTexts: Readonly<Record<string, string>> = {
  'messages.1': `Testing has become the way of working.
The number comes first now: twelve of fourteen teams could hold a result against what they had expected, and one stopped a test on the fifth day because it had said that it would. Two years ago a lamp was called a test.`,
  'messages.2': `Trust is back where it was broken, between members and hub.
The agreement of February was kept in May, when keeping it cost something. What has not followed is failing in public: inside a team it costs one sentence, in the hall eleven seconds of silence.`,
  'messages.3': `Teams are close; sites are not yet.
Almost every tie between schools runs through one librarian or one coach. Two people who ran the same test stood back to back in March and found each other in November, by accident.`,
  'messages.4': `What members learn stays in heads, on envelopes and in one telephone.
Of all forms one was written so that a stranger could use it. The hub’s two pages show what can be done where records allow it.`,
  'messages.question':
    'If nobody from the hub came for three months, as in the autumn of 2023: which ties between two schools would still be there?',
  purpose: `The hub and the steering group asked for this round in order to plan the year to June 2025. Three questions guided it: Are tests being made so that others can learn from them? Has trust returned after spring 2023? Do ideas travel between sites?
This report is written for the debrief. It is meant to be disputed.`,
  evidence: `Interviews were held with one teacher, one coach and one principal, at three sites; Sites A, D and F were observed but nobody there was interviewed in this wave. Two coders read the interview with P21 and the note of 15 October separately.
One person has not agreed to be quoted; what she said counts as evidence and is not printed.`,
  profile:
    'Look first at improvement methods and then at social connections: the network has learned to test faster than it has learned to meet.',
  time: `The fall of trust in spring 2023 has a date and a cause. It is not read as a decline of the network, and what followed shows why: an early fall need not last.
Between spring 2023 and spring 2024 there was no round. Two sites say that in those months the work became theirs. We were not there.`,
  'n19.structure.trust.saw': `Trust was lost on one day, 2 March 2023, and won back in small coin: a page that was signed, a failure that the director showed of her own, a call made to a school before it was made to the district.
Inside teams it needs no agreement. There somebody says “so that’s no good either”, and cake is cut with a ruler.`,
  'n19.structure.trust.counter': `Outside the team nobody has yet gone first of their own accord, save once, on the call of 12 November. A poster that said “did not work for six of nine” on Wednesday said “promising for some learners” in the hall. Nobody had ordered that. The front row may be part of the reason; one exit slip says so.`,
  'n19.structure.trust.sowhat': `The two raters differ by one step, and it is the step that matters: one rates what has been rebuilt, the other what cannot yet be done. Both readings rest on the same passages.
Trust between schools has hardly been needed, and so can hardly be judged. It may be that joint work must come first.`,
  'n19.structure.trust.nowwhat': `Who would go first, and what would make it easier: the seating, the hour, the visitor?
What would have to be true for “six of nine it did not work for” to stay on the poster?
Which promise to another school could a team make and keep before February?`,
  'n19.structure.connections.saw':
    'Every team now plans its tests together, in working time, behind a door. This is the part that members say they would fight for. From school to school, news arrives as a postcard does: one sees the beach, and not that it rained.',
  'n19.structure.connections.sowhat': `All occasions of the last year were designed for teams or for the whole hall. None was designed for two people from two schools, and the coach says so herself. Left to luck, bridging is likely to stay where it is.`,
  'n19.structure.connections.nowwhat': `Where in the March convening could two people with the same test sit at one table, for ten minutes and with both forms?
Could the newsletter name the second person, and not only the first?`,
  'n19.culture.evidence.saw':
    'There are places where a claim waits for its data; at Site E the word for it is “probably”. And there is the form, which is filled in on a Sunday by somebody who knows how it ended.',
  'n19.culture.evidence.nowwhat': `What is the least that a stranger needs: three lines, a picture of the board?
Could the record be made in the meeting, before the bell, and the form be dropped?`,
  'n19.core.methods.saw':
    'Teams say a number before they begin, and those who forget are sent to a peer. The number is said more often than it is written, and once said it is seldom come back to.',
  'n19.core.measures.nowwhat':
    'What would it take for each of six principals to know, in January, where the six stand on seven of ten?',
}
