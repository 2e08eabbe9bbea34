import type { DemoSource } from './demo-source.ts'

/** Invented from beginning to end: no such people, schools or conversations. */
export const interviews2022: readonly DemoSource[] = [
  {
    key: 'p04',
    wave: 'a22',
    kind: 'interview',
    title: 'Interview, P04',
    date: '2022-11-08',
    about: 'P04, teacher, Site A',
    script: `
Int. 00:00:10 | You have been to one convening. What is this network, as you understand it?
P04 00:00:18 | {story~@trial:I am still working that out. It is six schools and it is about reading, and there are a lot of arrows.} {aim-@whichaim:I think the aim is that they read more. P05 says it is that they read longer. There was a number on the slide and I did not write it down.}
Int. 00:00:45 | How did you come to join?
P04 00:00:48 | {membership.selection-@asked:My principal asked me in the parking lot. I said what is it, she said two days out and a substitute, and I said yes.} {why+@aloud:But I would have said yes anyway. I read aloud every day and every year there are more who listen and fewer who pick the book up afterwards.}
Int. 00:01:16 | What have you done since?
P04 00:01:19 | I made a corner, with a rug and a lamp. {nopred-@lamp:I did not test it, exactly. I had wanted a lamp for years. On the form I called it a test.} {gut-@cozy:It’s working, I think. It is very cozy. They like it.}
Int. 00:01:44 | How would you know if it made a difference?
P04 00:01:48 | {evidence.testing-@know:That is what P02 asked me! I said they are quieter. She waited, the way she waits. I said, well, quieter is not reading.} {dropped~@quiet:So now I walk round with a list for five minutes and tick who turned a page. It’s a silly list. Last week it was nine of twenty-four, and I took the lamp home again, because four of the fifteen were looking at the lamp.}
Int. 00:02:28 | You changed it because of the list.
P04 00:02:30 | I suppose I did.
Int. 00:02:34 | Who did you talk to about it?
P04 00:02:37 | {help+@p05:P05, next door. We share a wall and a coffee machine. She came in and ticked the list so that I could read aloud, and I ticked hers.} {nevermet-@names:From the other schools I know two faces and no names. There was a woman with a very good scarf.}
Int. 00:03:04 | Did you feel you could speak, at the convening?
P04 00:03:08 | {heard+@pencil:Yes. I said the form uses words that teachers don’t, and P01 wrote it down with a pencil, and in the next version it says “what do you think will happen” and not “hypothesis”. I was quite proud.} {fear~@watch:You’re careful the first time. You don’t know who is who. Somebody next to me turned out to be a superintendent.}
Int. 00:03:40 | What is hard about it?
P04 00:03:43 | {time-@bus:When. The team meeting is at four, and at four I have bus duty on two days out of five.} {participation.intensity~@hours:They said three hours a month. It was more like seven in October.}
Int. 00:04:02 | What do you think causes it? That they stop picking up the book?
P04 00:04:07 | {cause-@phones:Phones. Everyone says phones. I say phones as well.} {cause~@none:But if I think about my own room, the ones with no phone don’t read either. So I don’t know. Maybe that is what we should have talked about, before the lamp.}
Int. 00:04:30 | Do you expect to stay?
P04 00:04:33 | {miss+@stay:Yes. It was the first day in years that somebody asked me what I think about reading, and not about the reading program.} {we-@myclass:For me it’s about my class, to be honest. If the others get something from it, good.}
`,
    memos: {
      lamp: 'A purchase dressed as a test. Useful for showing what the word “test” meant in the first autumn.',
      quiet:
        'Small, accidental, and yet all there: a claim, a count, a change. Mixed, since there was no prediction.',
    },
  },
  {
    key: 'p18',
    wave: 'a22',
    kind: 'interview',
    title: 'Interview, P18',
    date: '2022-11-15',
    about: 'P18, principal, Site D',
    script: `
Int. 00:00:14 | Site D was the last to join. How did that come about?
P18 00:00:20 | {membership.selection+@letter:There was a letter with conditions, which I liked. Two teachers, one administrator, a fixed hour a week, and a baseline before you start. We could do three of the four, and P01 said come back when you can do the fourth. So we came back.} I have never before been told no by something that was free.
Int. 00:00:52 | What was the fourth?
P18 00:00:54 | {participation.feasibility+@hour:The hour. I moved the assembly. You would think I had moved the church.}
Int. 00:01:06 | What is the problem you are working on?
P18 00:01:10 | {cause+@map:That the day has no room for it. We made a map of a child’s day, quarter of an hour by quarter of an hour, and there were eleven minutes in which a child could read something they had chosen. Eleven. And four of these were at the end, when the coats are on.} {driver+@time:So we are on the branch with time to read. Nobody can say that it is the wrong branch, I have the map.}
Int. 00:01:46 | Were the teachers with you?
P18 00:01:49 | {heard+@p15:P15 was against. She said if you give them forty minutes, thirty will be spent looking for the book. I said prove it, and she did, she sat with a watch, and it was twenty-two. So we do the choosing on another day now. That is hers, that change, and everyone calls it hers.}
Int. 00:02:22 | What do you see in the network as a principal?
P18 00:02:26 | {story+@company:Company. It’s a lonely job.} {narrative.us-@method:If you ask me what the network is, I’d say it is a way of working, you try small before you go big. I have told that to my whole staff, I’ve told it to my wife.} {aim~@howmuch:The reading part, well, more children finishing more books. How many and by when is on the wall in the hub, I believe.}
Int. 00:02:58 | What do you expect from the hub?
P18 00:03:02 | {skilled~@three:There are three of them and they know three different things, which is good. I do wonder who knows anything about libraries.} {who-@library:Nobody had asked our librarian until I brought her along. She’s the only person in the building who knows what every child has out.}
Int. 00:03:30 | And from the others?
P18 00:03:33 | {bridge~@visit:I’d like to see one of the other schools on an ordinary day. I said that on the slip at the end. Perhaps everyone says it.}
Int. 00:03:48 | Who decides, in this network?
P18 00:03:51 | {decides-@who:P01 decides, and asks nicely first. That’s fine for a beginning.} {members-@turn:Come back in two years and if she still does, then it’s a program.}
Int. 00:04:06 | And why now, for Site D?
P18 00:04:10 | {why+@daughter:Because my daughter is in grade five and I am asked to sign her reading log, and I sign it, and I have not once seen her read.} {narrative.now~@sign:We all sign. There is a whole town of people signing.}
Int. 00:04:24 | What could go wrong?
P18 00:04:27 | {evidence.norms-@league:Numbers. I have seen it. Somebody puts six schools in one table, and from then on it’s a race, and nobody tells anybody anything.} I said that to P01. She said it will not happen.
`,
    memos: {
      league:
        'Four months before the table of 2 March. Worth quoting in the report, if he agrees to the wave being named.',
      turn: 'A prediction about leadership that can be checked in autumn 2024.',
    },
  },
]
