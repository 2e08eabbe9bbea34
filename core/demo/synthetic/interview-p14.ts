import type { DemoSource } from './demo-source.ts'

/** Invented from beginning to end: no such person, school or conversation. */
export const interviewP14: DemoSource = {
  key: 'p14',
  wave: 'a24',
  kind: 'interview',
  title: 'Interview, P14',
  date: '2024-09-12',
  about: 'P14, teacher, Site C',
  script: `
Int. 00:00:20 | Thank you for making the time. Maybe begin with how you came into this. Why did you join?
P14 00:00:31 | {why+@notebook:Because of a boy who carried the same book around for a whole year. He had the bookmark on page nineteen in September and on page twenty-three in May.} {narrative.now+@nineteen:And I thought, I have been teaching him reading, and he has not read anything.} That one stays with me. So when the flyer came, I said yes before I asked what it was.
Int. 00:01:04 | And if a colleague asks you now what it is?
P14 00:01:09 | I say {aim+@seven:we want seven of ten children to finish a book they chose themselves, every term, by next June}. {story+@detective:And that we go about it like detectives. You try one small thing with two or three pupils, you write down first what you think will happen, and then you look.} I do say that, and then I have to laugh, because the writing-down part is where we cheat.
Int. 00:01:41 | How do you cheat?
P14 00:01:44 | {nopred-@after:Well, I fill in the prediction afterwards. I know what happened by then, so it looks very clever.} Everyone does it. {participation.feasibility~@sunday:{form-@kitchen:The form is two pages and I do it at the kitchen table on a Sunday, with a cup of tea and a bad conscience.}}
Int. 00:02:10 | Take me through the last thing you tried.
P14 00:02:14 | The pairs. {driver+@stuck:It sits under knowing when a pupil is stuck, that is our branch of the diagram.} Two children read the same chapter, and at the end of each page one of them stops and tells the other what just happened. If the telling goes wrong, they go back. That is all. I started with four children on the rug. {predicted+@rug:I did say beforehand that they would get through it slower and remember more, I said it to P16 in the corridor.} I just did not write it.
Int. 00:02:58 | And what happened?
P14 00:03:01 | Two weeks of bliss, and then by week three they had stopped listening to each other. They were waiting for the page to be over. {dropped+@weekthree:I counted, on the back of an envelope: in week one they went back eleven times, in week three twice. So I stopped the pairs and made it threes, with one child who only listens.}
Int. 00:03:35 | Did you show that to anybody?
P14 00:03:38 | {help+@tuesday:My team, the same week. We plan every test on a Tuesday after lunch, the three of us, in the map room because it has a door.} I brought the envelope. {kind+@kindness:They were kind about it, and that matters.} {help+@linebyline:P16 stayed behind and we went through my notes line by line.} {nopred-@predicted:But nobody asked what I had predicted. {straight~@straight:We went straight to the next idea}, as we always do.}
Int. 00:04:20 | Did any of this travel further than your own team?
P14 00:04:24 | No. {nevermet-@spoken:I know there is someone at Site E who tried nearly the same thing in the spring, {news+@saw:because I saw it in the newsletter}. I have never spoken to her.} {time-@moment:There is no moment in the day when I could}, and {oneway-@calls:the calls are mostly the hub telling us what is coming}.
Int. 00:04:55 | What would have helped?
P14 00:04:58 | {bridge-@tenminutes:Somebody putting the two of us in the same room for ten minutes.} She would have told me about week three. {written-@envelope:It turns out hers went flat in week two, on her form it just says “adapted”.} I only learned that because P02 mentioned it, in passing, with her coat on. If two people run the same test at the same time, I would like to see them on one page, side by side, and not in two folders.
Int. 00:05:40 | You said you showed it to your team. Would you show the pairs to everybody, at a convening?
P14 00:05:47 | {fear-@allrooms:Hm. To the whole room? With the principals sitting there? No. I would show the threes.} {failed-@threes:I would show what became of it.} You do not stand up in front of six schools and say, I had an idea and it bored the children.
Int. 00:06:12 | Has that changed over the two years?
P14 00:06:16 | With my own people, completely. In the first spring I would not have told them either, that was the time with the table, you know about the table. {kept+@agreement:Since the agreement the numbers stay with us, and so far they have stayed with us. I check, I will be honest, I ask P13 every term who has seen them, and she shows me.} {fear-@oncebitten:But a room full of people from outside is another thing.} I think it takes one person to go first and not be sorry for it.
Int. 00:06:58 | Do you have a sense of who would?
P14 00:07:02 | {failed-@hubfirst:The hub did once, with the coaching calendar nobody could keep. Everyone clapped. And then nobody followed.} Maybe it is easier to fail when it is your job to have us succeed. I don’t know how to say that better.
Int. 00:07:26 | Let me ask about the measures. How do you know whether it works?
P14 00:07:31 | {chart-@envelopes:The envelope! No, we have the weekly check, pages and a sentence. It takes me twenty-five minutes to read through twenty-six sentences and I do not know what to do with them.} {gut-@faces:Honestly I look at their faces. If they look up annoyed when I ring the bell, it was a good reading time.} P03 sent us a template for a chart and I think one school uses it.
Int. 00:08:05 | Which one?
P14 00:08:06 | Site E. Of course it is Site E.
Int. 00:08:12 | When you need something, whom do you go to?
P14 00:08:16 | {ask+@whom:For how to set up a test, P16. For which book, our librarian friend at Site D, I have her number from the first convening and I write to her perhaps twice a year.} {skilled+@coat:For what a form should look like, P02, she is really good, she looks at it for one minute and sees that I am testing three things at once.} For numbers I would go to P03, but I am a bit shy of her.
Int. 00:08:52 | Is the load all right?
P14 00:08:56 | {load-@dayjob:It is on top. I have the class, I have the choir, and since Easter I am also the one who collects the forms, because nobody else put a hand up.} {participation.feasibility+@mapping:What did get better is that we may use the Tuesday for it. Before, it was four o’clock, after the buses.}
Int. 00:09:24 | If the network stopped at Christmas, what would you lose?
P14 00:09:29 | {miss+@christmas:The Tuesdays. I would fight for the Tuesdays.} I would go on testing with P16, I think, and P12 too. {ours-@would:The rest would go on without me noticing very much, and that is a sad thing to say about something one has belonged to for two years.} I would miss the newsletter. I would miss the feeling that somebody somewhere is bored by the same thing as I am.
Int. 00:10:08 | You said “belonged”. Do you feel part of it?
P14 00:10:12 | {we~@belong:Of the team, yes, we. Of the network I say “they”, I notice that now. They are sending a form. They moved the date.} On the day itself, in October, in the big hall, I say we. And then I drive home and it wears off around the bridge.
Int. 00:10:41 | What has it changed in your classroom, if anything?
P14 00:10:46 | {identity.contribution+@explain:I explain what I do now. A new colleague came in March and I could tell her in ten minutes what we tried, what we dropped and why, and she did not have to bore her own children for three weeks to find it out.} It isn’t written anywhere, mind you. {written-@nowhere:It is in my head, and on some envelopes.}
Int. 00:11:20 | Anything I should have asked?
P14 00:11:24 | You should ask how many of the children finish their book. I would have to guess. {gut-@guess:I would say half. I would say it as if I knew.} The boy with the bookmark is in grade seven now. I saw him at the bus stop with a book. I did not ask him what page.
`,
  memos: {
    predicted:
      'Third interview in which a test is dropped and its prediction is never opened again (see P16, P09). Is it the habit of the teams, or does the form make it easy to skip?',
    tenminutes:
      'She asks for the bridge that nobody built. Against, for now: there is no tie here, only the wish for one.',
    allrooms:
      'Trust inside the team and silence outside it, in one breath. Read this beside the rating of trust: the two loci must not be averaged away.',
    belong: 'Mixed on purpose: “we” for the team, “they” for the network.',
  },
}
