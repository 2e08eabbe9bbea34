import type { DemoSource } from './demo-source.ts'

/** Invented from beginning to end: nobody was observed. */
export const notesAutumn2024: readonly DemoSource[] = [
  {
    key: 'oct24',
    wave: 'a24',
    kind: 'note',
    title: 'Fourth convening',
    date: '2024-10-15',
    about: 'Hall of the regional center',
    twice: true,
    here: [
      'P01',
      'P02',
      'P03',
      'P04',
      'P05',
      'P06',
      'P07',
      'P08',
      'P09',
      'P10',
      'P11',
      'P12',
      'P14',
      'P15',
      'P16',
      'P17',
      'P19',
      'P20',
      'P21',
      'P22',
    ],
    late: ['P13', 'P24'],
    script: `
08:58 saw | {participation.intensity+@early:Twenty are seated before nine.} @P17 and @P05 have the microphone; {members+@morning:the morning is theirs. @P01 is at the coffee.}
09:05 saw | {aim+@chorus:@P05: “Seven of ten by when?” Most of the hall: “June.”} One voice: “Which June?”
09:12 saw | {participation.structures+:{predicted+@cards:Each team holds up a card with the number it expected for its last test, then turns it round for what came. Twelve of fourteen cards have both.}} {core.methods+@clinic:The two without go to @P16’s table, not to the hub’s.}
09:31 saw | {help+@arms:Site B lean over one form, three hands on it, two pens.}
09:44 saw | {failed-@promising:Poster of Site B: “promising for some learners”. @P09 stands beside it and looks at her shoes.}
09:52 saw | {failed-@none:@P17 asks for one test that did not work, “mine is on the trolley, it cost me forty-one books”. Nobody follows. She waits eleven seconds; I counted.}
09:54 make | {fear-@front:The front row is principals and a visitor from the district. I cannot know that this is why.}
10:10 saw | {samegroup-@ways:Groups by driver. In “holding the thread”: four members, four different tests. @P14 and @P19 are in different groups.}
10:17 saw | {cause+@holiday:@P03 asks the group why the check falls after every holiday. @P15: “Because the book stayed at school.” They count: two of six sites let books go home over the holidays, and those are the two that do not fall.}
10:25 saw | {shared~@sheets:The common sheet is on two of eight tables.}
10:40 saw | {splc.km~@package:@P02 shows the two pages on choosing books and on book talks. @P15: “Could we have it for the desk check?” It does not exist yet; @P02 says when.}
10:52 saw | {chart-@corner:A chart hangs in the corner, Site E’s. In the gallery walk it has three visitors, two of them from Site E.}
11:05 saw | {heard+@visit:@P22 says that two days a year in a hall is too little and one visit would be worth more. @P01 crosses out the December webinar there and then: “That’s your visit.”}
11:20 saw | {nevermet-@lunch:Lunch by sites. I count fourteen conversations; three are across schools, all three with @P17 in them.}
11:22 make | If @P17 were ill, there would be none.
11:40 saw | {trust.competence+@borrow:@P11 asks @P07 for the strips and gets them, with the warning: “They’re for a Tuesday.”} {tuesday~@strips:“A pretty good Tuesday”, says @P08’s table, and it becomes the word for anything that works.}
11:55 saw | {kept+@rubric:Promised today: the common rubric to all sites; Site F’s form to the group. @P01 reads both back, with names and dates.}
12:00 saw | {we+@ours:@P05 closes: “Our number is five of ten. It was four. I’d like it to be somebody’s fault.” Laughter.}
`,
    memos: {
      none: 'Eleven seconds of silence is the strongest evidence of the day, and it is evidence of an absence. Coded against openness; C2 did not code it.',
      lunch: 'Bridging hangs on one person.',
      ours: 'Five of ten is her count from four sites. The other two did not hand in the check.',
    },
  },
  {
    key: 'teamc',
    wave: 'a24',
    kind: 'note',
    title: 'Tuesday meeting, Site C',
    date: '2024-10-29',
    about: 'Map room, Site C',
    here: ['P12', 'P14', 'P16'],
    script: `
12:35 saw | {participation.structures+:{help+@maproom:@P14, @P16, @P12. One form, already lying in the middle. The door is shut; the sign on it says “meeting with ourselves”.}}
12:37 saw | {dropped+@listens:Threes, second week. @P14: “The listener listens to the first page.” She has the tally: eight, six, three, one.} {failed+@says:“So that’s no good either.” @P16: “Which page did you think?” “All of them.”}
12:44 saw | {predicted+@pagefour:They say a number for the next try, each one separately: page four, page six, never. @P12 writes all three on the board.}
12:50 saw | {kind+@cake:It is @P12’s birthday. The cake is cut with the ruler.}
12:55 saw | {form-@undone:The form: @P14 fills in the first box, the bell goes. “I’ll do it on Sunday.”}
12:58 saw | {written~@board:@P16 takes a picture of the board. “For whoever’s next.” It goes into her own telephone.}
13:00 make | {trust.loci+@inside:Failure is told here in one sentence and costs nothing. Thirteen days ago, in the hall, the same people said nothing.}
`,
    memos: {
      inside: 'Within team: plus. Compare 15 October, 9:52. Locus decides.',
    },
  },
  {
    key: 'call7',
    wave: 'a24',
    kind: 'note',
    title: 'Action-period call 7',
    date: '2024-11-12',
    about: 'Online',
    here: [
      'P01',
      'P02',
      'P04',
      'P05',
      'P07',
      'P08',
      'P09',
      'P10',
      'P11',
      'P12',
      'P14',
      'P16',
      'P17',
      'P19',
      'P20',
      'P21',
    ],
    late: ['P22'],
    script: `
15:31 saw | {aim+@heart:Hub opens with the aim. @P05 says it from memory; two people correct the date.}
15:38 saw | {failed+@threes:@P14 shows the threes from Site C. “By week three they had stopped listening.” She puts up the tally as it is.}
15:40 make | {failed~@warm:First failed test before the whole group this year. Warm, but nobody asks what she had predicted.}
15:44 saw | {bridge+@spring:@P19, Site E: “That is our spring test.” Asks @P14 for the form.} {borrowed+@asks:@P14: “There isn’t much on it. Ring me.” They fix Thursday.}
15:46 make | Borrowing between sites that the hub did not arrange. Do they talk again after the call?
15:47 saw | {cause+@people:@P12 says why it goes flat, as she sees it: “They lose who is who, and then listening is only waiting.” @P20 has the same from the bookmark test.}
15:49 saw | {oneway-@six:Six minutes of dates from the hub. No questions, chat silent.}
15:53 saw | {evidence.testing+@know:@P11 on the book shelf at Site B: “How would we know it worked?” @P09: “I count the shelf now.”}
15:55 saw | {chart+@run:@P20 shares the run chart: six points above the median, then the half-term. They read it together; @P04 asks why the line does not move.} {evidence.practical~@claim:@P10 wants to write that pairs work. @P20: “At our place, since May, probably.”}
16:04 saw | {load~@p09call:@P09 is asked to collect the common sheets as well. She says “sure” and mutes.}
16:10 saw | {members~@hub:@P01 has talked for nineteen of forty minutes; @P17 took the rest into her hand.}
16:12 saw | {participation.value+@stay:Twelve stay on after the end, without being asked, for seven minutes.}
`,
    memos: {
      warm: 'Two months after she said that she never would (interview, 5:47). Kind faces, and still no question about the prediction.',
      asks: 'The two who stood back to back at the urn in March.',
    },
  },
]
