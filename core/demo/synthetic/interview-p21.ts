import type { DemoSource } from './demo-source.ts'

/** Invented from beginning to end: no such person, school or conversation. */
export const interviewP21: DemoSource = {
  key: 'p21',
  wave: 'a24',
  kind: 'interview',
  title: 'Interview, P21',
  date: '2024-10-02',
  about: 'P21, principal, Site E',
  twice: true,
  script: `
Int. 00:00:12 | Site E comes up in almost every interview I do. Does that surprise you?
P21 00:00:20 | It embarrasses me a little. {ask+@p20:It isn’t us, it is P20, who likes a chart the way other people like a football team. Take her away and I have a school like anybody’s.} I think about that. I should think about it more.
Int. 00:00:44 | Tell me about the chart.
P21 00:00:47 | {chart+@wall:It hangs in the staff room, over the kettle. Pages per week, one dot a week, a line through the middle. When there were six dots over the line in a row she rang a bell, an actual bell. Nobody ran a bell for me in twenty years.} {evidence.practical+@whatif:And then she said, before anyone could clap, that the same six weeks had no half-term in them, and should we wait. So we waited.}
Int. 00:01:25 | And then?
P21 00:01:27 | {evidence.practical+@held:Two more above, one below. She calls it “probably”. I have come to like probably.}
Int. 00:01:40 | Do the other schools use the chart?
P21 00:01:43 | {bridge-@nobodyasked:P20 offered to show it and there was no slot. I don’t say that as a complaint, the agenda was full.} {nevermet-@corridor:I know the other five principals from the corridor. We have never once, the six of us, looked at the same piece of paper.}
Int. 00:02:08 | What would you look at?
P21 00:02:11 | {chart-@six:The aim! Seven of ten. I couldn’t tell you where the six of us stand today. I know ours, and I know ours because of P20.}
Int. 00:02:30 | Two years ago there was the table that went to the district. How do you see that now?
P21 00:02:38 | It was a stupid thing, done by nice people. {fear~@table:My teachers stopped filling anything in for about five weeks. I didn’t blame them, and I didn’t tell anyone either, so I suppose I stopped as well.} {kept+@clauses:Then we got the agreement, and I was skeptical, because I have signed many things. But clause two says that if anyone asks for a site’s numbers, the site hears it first. And in May somebody did ask. And P01 called me before she called them back.} That was worth ten convenings.
Int. 00:03:24 | So you would say trust is there?
P21 00:03:27 | {trust.integrity+@her:I trust P01. I trust my own people.} {trust.loci~@others:The other schools I like. I don’t know if I trust them, it has never come up. What have I ever needed from them?}
Int. 00:03:48 | That’s a striking thing to say about a network.
P21 00:03:51 | Isn’t it. {nevermet-@rely:There is nothing in my week that would fall over if Site B stopped.}
Int. 00:04:05 | How do you see the hub’s part?
P21 00:04:09 | {members+@agenda:It has learned to be quiet. At the last one P17 and P05 ran the whole morning, a librarian and a teacher, and P01 made the coffee. I mean it, she made the coffee.} {decides~@money:When it comes to money it’s not so quiet. Then there’s a letter.}
Int. 00:04:38 | And your own role?
P21 00:04:41 | {participation.feasibility+@cover:I cover. I take the class on Thursdays so that the two of them can sit down. It’s forty minutes, and I read aloud, so I am not suffering.} {load~@principal:Whether the next principal would do that, I can’t promise you.}
Int. 00:05:08 | Has anybody left?
P21 00:05:10 | {left-@easter:We lost one at Easter who knew all of it, and what she knew about the strips went with her. P20 tried to write down what she remembered, and it was half a page.} {membership.induction+@buddy:The new one was paired with P19 from the first day. I asked her how long before she felt at home, and she said three weeks, which I thought was fast.}
Int. 00:05:40 | Why does this matter now? Why not in five years?
P21 00:05:45 | {narrative.now+@lastyear:Because grade six is the last year that somebody reads with them. After that it is subjects. If they go up without having finished one book of their own, I don’t know who is going to notice.}
Int. 00:06:05 | What would you tell a principal who thinks of joining?
P21 00:06:10 | {story~@tellher:I’d say you get a very good coach, a decent newsletter, two days a year in a hall, and a way of trying things that does not make your teachers feel stupid. You’ll notice that I did not say anything about reading.} {aim-@reading:I should have. That is what it is for.}
Int. 00:06:34 | Last one. Do your teachers say “we” about the network?
P21 00:06:38 | {we-@they:P20 says “the network people”. She is one of the network people.} {ours+@gift:But she also took a whole Saturday to make the chart so that somebody without a computer can do it with a ruler, and put it on the drive for anyone. I asked her for whom. She said, for the next one.}
`,
  memos: {
    rely: 'Reliance, not liking, is what the definition of trust asks for. Between sites it has not been tried.',
    tellher:
      'The story is about the method, not about the problem. Compare P18 in the first autumn.',
    held: 'The best sentence on warrant in the whole corpus.',
  },
}
