import type { DemoSource } from './demo-source.ts'

/** Invented from beginning to end: no such people, schools or conversations. */
export const interviewsSpring2024: readonly DemoSource[] = [
  {
    key: 'p19',
    wave: 's24',
    kind: 'interview',
    title: 'Interview, P19',
    date: '2024-04-10',
    about: 'P19, teacher, Site E',
    script: `
Int. 00:00:11 | A good deal has happened since I last spoke to anyone here. Where would you begin?
P19 00:00:19 | With the winter when nothing came. {left-@winter:From September to January there was no hub, as far as I could see. P02 was ill and the other one had left, and P01 answered mails at midnight.} {ours+@alone:And the funny thing is that we went on. P20 and I looked at each other in October and said, are we still doing this? And we were.}
Int. 00:00:50 | Why do you think that was?
P19 00:00:53 | {we+@habit:Because it had become how we do reading. It wasn’t the network’s any more. Or it was, but we were the network, there was nobody else about.}
Int. 00:01:08 | And then in February came the agreement.
P19 00:01:12 | {kept+@signed:Six principals signed it, with a pen, in front of us. I have a photograph.} {evidence.norms+@read:It says what the numbers are for. It says who sees them. It’s one page. I’ve read contracts for a washing machine that were longer.} {fear~@waiting:I thought, let’s see.}
Int. 00:01:40 | And have you seen?
P19 00:01:42 | {failed+@calendar:In March P01 stood up with the coaching calendar, the one that was supposed to give every team two visits, and it had given us half a visit. She put the numbers up. She said “I predicted twelve, it was five, and I’d like to know what you would do.” I have never seen a boss do that.} {trust.respect+@ideas:And then she used what we said. There’s a new calendar and it’s P12’s idea.}
Int. 00:02:20 | Has anyone followed?
P19 00:02:23 | {failed~@half:In our group, yes, I told them the pairs had gone flat in week two. In the big room, not that I’ve heard.} {form-@adapted:On the form I wrote “adapted”. It is true! It isn’t the whole truth, but the box is this big.}
Int. 00:02:50 | Tell me about the pairs.
P19 00:02:53 | {predicted+@eight:Two children, one chapter, stop at each page and tell. I’d predicted eight of ten would finish by Easter.} {chart+@five:It was five of ten, and P20 has the dots to show when it went wrong. It’s lovely and sharp: the second Monday.} {dropped+@swap:So we swap partners on a Monday now. Since then the dots have gone up again. P20 says wait.}
Int. 00:03:26 | Who else knows about it?
P19 00:03:29 | {news+@issue:It was in the newsletter, four lines.} {nevermet-@nobody:Nobody wrote. I looked, I was a bit vain about it. P02 says there’s someone at Site C who’d be interested.} {bridge-@name:She didn’t say the name and I didn’t ask. I should have asked.}
Int. 00:03:56 | What stopped you?
P19 00:03:59 | {time-@bell:The bell. It’s always the bell.}
Int. 00:04:05 | You are in the group on talk about books. How is that?
P19 00:04:10 | {connections.affinity+@faces:It’s the best part after our own Thursdays. I know their faces now and I know what each is trying.} {samegroup~@each:But each is trying something else, so when P09 says hers failed I can’t say mine did too, because mine is another thing.} {shared-@rubric:P17 wanted us all to use one sheet to score the talk, the same three questions. We said yes and two of us did it.}
Int. 00:04:44 | Are you learning things about the problem itself?
P19 00:04:48 | {cause+@stuck:I used to think that they don’t like books. They like the first forty pages very much. It’s in the middle that it stops, and it stops when there are too many people in it. So it is keeping hold of who is who. I didn’t know that, and now I can’t stop seeing it.} {driver+@branch:P03 put it on the diagram, “holding the thread”, that’s our words. It’s a branch now.}
Int. 00:05:22 | What would you want the next year to be?
P19 00:05:26 | {aim+@june:That at the end of it I can say a number, and the person from Site A says the same number.} {members+@lead:And let us run a morning. We could.}
`,
    memos: {
      adapted: 'What “adapted” hides. P14 meets the other side of this in September (P14, 5:05).',
      alone:
        'Identity grew in the gap between two waves, where we have no round. We can only say that it was there in April.',
    },
  },
  {
    key: 'p02',
    wave: 's24',
    kind: 'interview',
    title: 'Interview, P02',
    date: '2024-04-18',
    about: 'P02, improvement coach, Hub',
    script: `
Int. 00:00:09 | You have been back since January. What did you find?
P02 00:00:15 | {left-@three:That of the three of us one and a half were left. And P23 had gone from Site F, and she was Site F, in a way.} {membership.induction-@nobody:Nobody had taken her things over, because nobody knew which things there were.} {membership.induction+@kit:So the first thing I did was a kit. Eight pages, what we’re after, how a test goes, who knows what. P11 was the first to get it.}
Int. 00:00:50 | Is the mix of people right now?
P02 00:00:53 | {ask~@literacy:We’ve enough improvement people and not enough reading people. When they ask me something about fluency I look it up in the evening.} {who+@librarian:P17 being a proper member now has changed more than I thought. She knows which books come back unread.}
Int. 00:01:18 | How is the testing?
P02 00:01:21 | {predicted+@before:Much better. Two years ago I heard “we tried”. Now I hear “we thought”.} {core.methods+@one:They start with three children. I haven’t had to say “smaller” since February.} {nopred~@open:What they don’t do is come back to it. The prediction is made, and then it lies there.}
Int. 00:01:52 | And the records?
P02 00:01:55 | {form-@thirty:Thirty-eight forms since the start. I went through all of them at Easter. In nineteen I could follow what had been done. In eleven there’s a prediction that was clearly written before. In six there are data.} {splc.km-@summary:So when I try to put together what we know about book talks, I have to ring people up. It takes me two days for one page.} I’ve done two pages.
Int. 00:02:30 | Do people use them?
P02 00:02:33 | {splc.km~@page:The page on choosing a book, yes, four schools. The other I don’t know.} {news+@opens:The newsletter gets opened. I can see that from how many write back about the picture of the dog.}
Int. 00:02:56 | What about the time before you were ill, the table?
P02 00:03:01 | {trust.integrity~@mine:I made that table. I was asked for it on a Thursday and I made it on a Thursday. I’ve told the teams that it was me.} {heard+@room:At Site C they let me say it, and then P16 gave me a form, for the first time in ten months. She just held it out.}
Int. 00:03:30 | Who leads the network now?
P02 00:03:33 | {members+@steer:There’s a steering group since February, three teachers, one librarian, one principal. They threw out half of my agenda and they were right.} {decides~@ours:We still write the first draft of everything.}
Int. 00:03:56 | What worries you?
P02 00:03:59 | {nevermet-@through:That everything goes through me. If Site A learns something I carry it to Site D in my car, and I’m a leaky bucket.} {bridge-@design:We design lovely things for teams. We’ve never designed anything for two people from two schools.} I mean, with a table and two chairs.
Int. 00:04:22 | What do you do when a team comes to you with a test that failed?
P02 00:04:26 | I say thank you, and then I ask what they’d thought would happen. {failed~@relief:They’re relieved for about a second, and then they see that I mean the second part.} {skilled+@onething:I try to say one thing and go. If I say three they write three down and do none.}
Int. 00:04:50 | Whose network is it?
P02 00:04:53 | {ours~@whose:In the winter it was theirs, because it had to be. I’m a bit afraid that by being back we’re taking it back.}
`,
    memos: {
      thirty:
        'Her count is of forms handed in. Tests that were never written down, as P16’s, are not in it.',
      design: 'Conjecture P17 in the coach’s own words.',
    },
  },
]
