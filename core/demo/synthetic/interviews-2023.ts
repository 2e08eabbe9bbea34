import type { DemoSource } from './demo-source.ts'

/** Invented from beginning to end: no such people, schools or conversations. */
export const interviews2023: readonly DemoSource[] = [
  {
    key: 'p16',
    wave: 's23',
    kind: 'interview',
    title: 'Interview, P16',
    date: '2023-04-12',
    about: 'P16, teacher, Site C',
    twice: true,
    script: `
Int. 00:00:08 | I would like to start with March, if that is all right.
P16 00:00:14 | With the table. Everyone wants to start with the table. {fear-@sum:I opened my mail on a Friday and there was our school, in a column, in orange, and next to it Site E, in green. And it had gone to the district before it came to us.}
Int. 00:00:38 | What did you do?
P16 00:00:40 | {fear-@stopped:I closed the mail. And then I closed the form I had open, because it was going to be orange too.} {kept-@promised:They had said, in the hall, in front of everybody, this is not for comparing. P01 said it. I’d written it down.}
Int. 00:01:02 | Did anyone talk about it?
P16 00:01:05 | {help+@weekend:We did, the three of us. P14 came to my house on the Saturday. Nora never comes to anyone’s house.} Sorry, P14, you will take that out. {kind+@soup:She brought soup. So that was one good thing that came of it.}
Int. 00:01:28 | And with the hub?
P16 00:01:30 | {heard-@call:There was a call. It was forty minutes, and thirty-two of them were explaining that it was a misunderstanding. Perhaps it was. Nobody asked what it had been like.} {oneway-@explained:We were explained to.}
Int. 00:01:54 | Where does that leave your testing?
P16 00:01:57 | {nopred~@small:I still test. I like it, that is the stupid part. I do it with three children and I don’t put it on a form.} {written-@inside:So if it works, nobody will ever know, and if it doesn’t, nobody will ever know. It is very peaceful.}
Int. 00:02:22 | What is the test?
P16 00:02:24 | Stop and tell. One child reads, and when I tap the desk he tells me what he sees in his head. {predicted+@tap:I thought they’d hate the tapping. I had said to P14, they will last three taps.} {dropped+@asked:They asked for more taps. So I was wrong, in the nice direction, and now I tap less, because I want to know whether they do it without me.}
Int. 00:03:00 | That is a whole PDSA.
P16 00:03:02 | Don’t tell anyone.
Int. 00:03:08 | What would have to happen for you to write it down again?
P16 00:03:13 | {trust.integrity-@say:Somebody would have to say what the numbers are for, and then do that, and then do that again.} {evidence.norms-@paper:I’d want it on paper. I’d want to see a principal sign it.}
Int. 00:03:36 | What about the other schools? Has it changed how you see them?
P16 00:03:40 | {nevermet-@green:I don’t know them. I only know that they’re green.} {samegroup-@silence:We had a group, on choosing books, and on the call after the table nobody’s camera was on. We talked about dates.}
Int. 00:04:02 | Is the network still worth it to you?
P16 00:04:05 | {miss~@ask:Ask me in a year. The Tuesdays are. The hall isn’t.} {we-@them:It is them and us now. It was them and us before, I suppose, but we were all being polite.}
Int. 00:04:18 | If you could say one sentence to the hub and be sure that it is heard, which one?
P16 00:04:23 | That it’s not the orange. I can live with orange. {heard-@asked16:It’s that nobody picked up the telephone before.} It would have taken four minutes, and I’d have told them why it was orange, and it’d have been a good story.
Int. 00:04:31 | What about the aim?
P16 00:04:36 | {aim+@same:That is the one thing that did not move. Children who finish a book. I still want that. I’d just like to want it in private for a while.}
`,
    memos: {
      weekend:
        'A real name slipped in here and is left in the transcript: it must come out as P14 in anything that leaves the project.',
      small:
        'Testing went on, underground. A count of forms alone would have read this spring as idleness.',
    },
  },
  {
    key: 'p10',
    wave: 's23',
    kind: 'interview',
    title: 'Interview, P10',
    date: '2023-04-26',
    about: 'P10, principal, Site B',
    script: `
Int. 00:00:12 | You were in the meeting on the second of March, when the table was shown.
P10 00:00:18 | I was. I’d like to say that I objected. {evidence.norms-@silent:I looked for my own school first, like everybody. Then I thought, that’s not too bad. And only in the car I thought, oh.}
Int. 00:00:40 | What was the “oh”?
P10 00:00:42 | {fear-@car:That P07 had written, in good faith, “four of thirteen”, because she was told it’s for learning. And I’d just seen it on a wall.} {kept-@did:We broke something. I say we.}
Int. 00:01:02 | Did you talk to her?
P10 00:01:04 | {trust.respect+@wednesday:The next Wednesday, in front of the team. I said I should have stood up. It was quiet, and then P09 said “well, you’re standing up now”, and we went on.} {help+@goeson:I think the team is closer for it. It’s an odd way of getting there.}
Int. 00:01:32 | And between the schools?
P10 00:01:35 | {trust.loci-@frost:Frost. The teachers don’t ask each other anything. My people call Site E “the greens”.} {time-@travel:And it’s fifty minutes by car from here to anywhere. You don’t drive fifty minutes to people you’re annoyed with.}
Int. 00:02:00 | How is the work itself?
P10 00:02:03 | {driver-@diagram:The diagram has not been touched since November. We learned a fair bit about choosing books, and none of it is on there.} {predicted~@better:The testing’s better, funnily. They’re quicker. They try it on a Monday and they know by Thursday.} {chart-@dead:The weekly check is dead. Nobody hands it in.}
Int. 00:02:34 | Dead because of the table?
P10 00:02:36 | {gut-@impression:Of course because of the table. So we’re back to “I have the impression”. I have a lot of impressions.}
Int. 00:02:50 | What does it ask of your people? Is it feasible?
P10 00:02:54 | {load-@p09:P09 is doing two jobs and being paid for one. I told the hub. They said they’d look at it.} {participation.intensity-@second:We had eleven at the first convening from Site B and D together, and seven at the second.}
Int. 00:03:18 | What should the hub do?
P10 00:03:21 | {decides~@first:Go first. Put something of its own on the wall that went wrong, and stand beside it.} {leadership-@away:And stop sending three mails a week that begin with “exciting”.}
Int. 00:03:40 | Will Site B stay?
P10 00:03:42 | {ours~@stay:We’ll stay. I said so to the team before I knew it myself. P07 wants to stay, and she’s the one who would have had a reason.}
`,
    memos: {
      first:
        'The hub did exactly this a year later (note of 12 March 2024). Did he tell them, or did they come to it alone?',
    },
  },
]
