import type { DemoSource } from './demo-source.ts'

/** Invented from beginning to end: no such person, school or conversation. */
export const interviewP09: DemoSource = {
  key: 'p09',
  wave: 'a24',
  kind: 'interview',
  title: 'Interview, P09',
  date: '2024-09-24',
  about: 'P09, literacy coach, Site B',
  script: `
Int. 00:00:15 | You coach at Site B and you also coordinate there for the network. How do the two go together?
P09 00:00:24 | {load-@twohats:They don’t, they take turns. Monday and Tuesday I am the school’s coach, Wednesday I am the network’s, and on Thursday I find out what I promised whom.} {load~@learnlead:In the first year I had to learn PDSA on the way to the meeting in which I taught it. That part is better.}
Int. 00:00:52 | What made it better?
P09 00:00:55 | {skilled+@p02:P02, mostly. She sat in on four of my meetings and said one thing after each. One thing. The first was “you asked them how it went before you asked them what they expected.” I have it on a card.}
Int. 00:01:20 | And do they say what they expect now?
P09 00:01:23 | {participation.structures+@hear9:{predicted+@card:In the room, yes. If you listen to a Wednesday at Site B you will hear “I think” and a number before anyone starts.}} {form-@onpaper:On paper you won’t, because the paper comes later, and by then it’s a story with a happy end.}
Int. 00:01:46 | Let’s stay with the paper. Who reads the forms?
P09 00:01:50 | I do. P02 does. {written-@phone:Could somebody from another school read ours and do it? No. You would have to phone us. It says “used the strips with the low group”. What strips? Which group? What does low mean?} {splc.km-@folder:They are all in the shared folder, forty-something of them, and I would bet money nobody has opened one they did not write.}
Int. 00:02:25 | Then how do ideas get from one place to another?
P09 00:02:29 | {nevermet-@hear:We hear about them, not from them. The newsletter says Site E had a good month with pairs. So we try pairs.} {borrowed~@pairs:We did try pairs, in two rooms, and kept it in one. So something came across. But it came like a postcard, you see the beach and you do not see that it rained.}
Int. 00:03:02 | Is there a place where you could ask?
P09 00:03:05 | The group on talk about books. {samegroup-@four:There are four of us, we meet every third week, and we have four different tests. I like them very much. I tell them about mine and they nod, and then I nod.} {shared-@nocommon:The one time two of us did the same thing at the same time, it was by accident, and it was the best call we ever had.}
Int. 00:03:38 | What was good about it?
P09 00:03:40 | {shared+@accident:We both had the book talk on a Friday, five minutes, one child stands up and sells a book. Hers worked and mine didn’t, and because everything else was the same we could see why: her children had had the book for a week and mine for a day.} {dropped+@friday:I moved mine to the Friday after, and it took.} That is what I thought the whole network would be like.
Int. 00:04:18 | Do you have data on it?
P09 00:04:21 | {chart-@halfchart:Half. I have the pages, from the weekly check, for three weeks and then the half-term and then I forgot.} {gut-@sells:I know it works because the books go. There is a shelf by the door, and on a Friday afternoon it is empty.} {chart+@shelf:Which, now that I say it, is a measure. I could count the shelf.}
Int. 00:04:55 | You could.
P09 00:04:56 | I will count the shelf.
Int. 00:05:02 | What happens when a test goes wrong?
P09 00:05:06 | {failed+@homefail:At home we laugh. P07 once ran a whole fortnight with the wrong text and told us on the Wednesday before anyone could find out, and that was that, we wrote “wrong text” on the board and left it there.} {failed-@polish:At the convening we polish. I have seen our own poster from one week to the next. On Wednesday it said “did not work for six of nine” and in the hall it said “promising for some learners”.}
Int. 00:05:44 | Who changed it?
P09 00:05:46 | I did. Nobody asked me to. {fear-@ownhand:My principal was going to be standing next to it.}
Int. 00:06:02 | Does that worry you?
P09 00:06:05 | {evidence.norms~@purpose:It worries me that I did it so quickly. The agreement says in so many words that the numbers are for learning, and I believe it, and my hand still reached for the nicer word.}
Int. 00:06:28 | Who is missing from the network, if anyone?
P09 00:06:32 | {who-@parents:The families. And the pupils! We are forty adults’ worth of opinion about why children stop reading.} {cause+@asked:We did the empathy interviews once, in the first year, twelve of them, and it turned everything around, because we thought it was the phones and they said it was that nobody ever asks them what happens next.} Why don’t we do that every year?
Int. 00:07:04 | Who decides what the network does next?
P09 00:07:08 | {members+@vote:This year the groups chose the change ideas, and the hub had two on its list that we did not take, and it let them go. I noticed that.} {decides-@dates:The dates still come from above. The dates always come from above.}
Int. 00:07:32 | If you think of the six sites as one group, can it do it? Seven of ten?
P09 00:07:38 | {ours+@can:Yes. I think so. Not by June, but yes. I did not think so two years ago, I thought it was a nice way to get substitutes paid.} {we+@ourkids:When P20’s class had the good week in May, I told my own class about it. I said “our kids at Site E”. I don’t know where that came from.}
Int. 00:08:10 | What keeps you coming?
P09 00:08:13 | {miss+@wednesday:The Wednesdays, and P02’s one thing.} {why+@sister:And my sister, who is forty-four and says she does not read. She read everything until she was ten.}
`,
  memos: {
    polish: 'The two posters would make a fine exhibit, if P09 agrees. Ask.',
    ownhand:
      'Self-censorship without any order given. Note the date: eight months after the agreement.',
    four: 'Four members, four tests: compare the note of 23 April and conjecture P16.',
  },
}
