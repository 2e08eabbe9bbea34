import type { DemoSource } from './demo-source.ts'

/** Invented from beginning to end: nobody was observed. */
export const notes20222023: readonly DemoSource[] = [
  {
    key: 'kickoff',
    wave: 'a22',
    kind: 'note',
    title: 'First convening',
    date: '2022-10-26',
    about: 'Hall of the regional center',
    here: [
      'P01',
      'P02',
      'P03',
      'P04',
      'P05',
      'P07',
      'P08',
      'P09',
      'P10',
      'P12',
      'P14',
      'P16',
      'P18',
      'P17',
      'P15',
      'P19',
      'P20',
      'P22',
      'P23',
    ],
    late: ['P21'],
    script: `
09:04 saw | Twenty people, six round tables, one table per site. Name cards with the school in large letters and the name in small ones.
09:10 saw | {aim~@slide:@P01 shows the aim on a slide: seven of ten, by June 2025.} Asked to repeat it at the tables after coffee, four tables have the seven, two have the date, one has both.
09:16 make | They know that there is a number. It has not yet become theirs.
09:25 saw | {why+@round:Round of introductions: one minute each on “the last book you could not put down”. Laughter; @P17 has brought hers.} {kind+@hers:@P22 asks to borrow it and gets it.}
09:48 saw | {cause~@fishbone:Fishbone on the wall. Forty-one notes in twelve minutes. “Phones” fourteen times, “home” nine times, “our timetable” twice.}
09:55 make | {cause-@outside:Almost every cause is outside the school. The two on the timetable are both from Site D, who made a map of the day.}
10:20 saw | {splc.inquiry-@solutions:@P02 asks for causes and gets solutions from five of six tables: reading corner, app, parents’ evening, book bags, reading dog.}
10:41 saw | Coffee. {nevermet-@tables:Groups stand as they sat.} @P19 and @P20 of Site E drift to the window with @P03 and a laptop.
11:05 saw | {predicted+@game:PDSA by a game: get a ball round the circle in the least time. @P02 makes each group say a number first. Loud, quick, well liked. @P05: “So we write the number before.”}
11:22 saw | {nopred-@plan:Each site plans its first test. Of six sheets on the wall one has a number on it (Site E).}
11:30 make | The game was understood as a game.
11:48 saw | {oneway-@dates:Twenty-three minutes of dates, forms and folders by @P01. Three people photograph the slides, two leave for the telephone.}
12:02 saw | {heard+@words:@P04 says the form has words in it that teachers do not use. @P01 writes it down: “Which ones?” They go through them, six in all.}
12:10 saw | Closing. {evidence.norms+@promise:@P01: “Nothing you measure here is for comparing schools. You have my word.” A nod at most tables, none at Site D.}
12:12 make | The promise was made in front of everyone. To be come back to.
`,
    memos: {
      promise: 'See the minutes of 2 March 2023.',
      outside:
        'Causes that nobody in the room can touch: a sign of a problem not yet seen as a system’s.',
    },
  },
  {
    key: 'visita',
    wave: 'a22',
    kind: 'note',
    title: 'Team meeting, Site A',
    date: '2022-11-17',
    about: 'Staff room, Site A',
    here: ['P04', 'P05', 'P06'],
    script: `
16:02 saw | @P05 and @P04 at the table by the coffee machine. @P06 comes with two phones. {time-@late:They begin at 16:14, when the bus duty is over.}
16:15 saw | {help+@lists:@P04 puts her list of ticks beside @P05’s. Same children, two afternoons. They read them together, name by name, without speaking for about a minute.}
16:21 saw | {gut-@sense:@P06: “And what’s your sense?” @P04: “That it’s better.” @P06: “Good.” He writes it down.}
16:22 make | He asked for the sense and got it. The two lists were lying there.
16:30 saw | {driver-@where:@P06 looks for the driver diagram to see where the corner belongs. It is not in the folder. They agree that it is “environment”. There is no such branch.}
16:38 saw | {load-@p05:@P05 is asked to be the one who goes to the hub’s training as well. She says yes after four seconds.}
16:44 saw | {nopred-@next:Next test: a second lamp. No number, no date.}
16:46 saw | {kind+@duty:@P05 takes over one of @P04’s bus duties so that they can begin at four next time.}
16:50 make | Two people who would do this anyway, and do it well. I would not see the network in it yet if I had not been told.
`,
  },
  {
    key: 'march23',
    wave: 's23',
    kind: 'note',
    title: 'Second convening',
    date: '2023-03-22',
    about: 'Hall of the regional center',
    twice: true,
    here: [
      'P01',
      'P02',
      'P03',
      'P04',
      'P09',
      'P10',
      'P12',
      'P13',
      'P16',
      'P18',
      'P19',
      'P20',
      'P21',
      'P22',
    ],
    late: ['P07'],
    script: `
09:02 saw | {participation.intensity-@fourteen:Fourteen on time, two of them standing. Twenty had come in October.} Site names are off the tables; people sit by site all the same.
09:08 saw | @P01 opens with the agenda. {kept-@notable:The table of 2 March is not on it.}
09:11 saw | {trust.respect+@p18:@P18 stands up: “I think we should talk about the other thing first.” @P01 says yes, at eleven.}
09:12 make | It was heard, and put off. Both count.
09:30 saw | {fear-@gallery:Gallery walk of tests. Seven posters; all seven end well.} {failed-@allgood:@P13 asks at the third whether anything did not work. “Not really.”}
09:47 saw | {chart-@nodata:One of the seven posters has a number on it. It is the number of posters made by pupils.}
10:05 saw | {samegroup-@affinity:Groups by driver. In “choosing books”: three people, three tests, eleven minutes of dates.} @P16 draws a row of small boxes on the margin of her sheet and fills them in.
10:31 saw | {news+@first:@P02 hands out a single page, the first newsletter: what four sites tried and what came of it. People read it during coffee, some of them twice.}
11:00 saw | The other thing. @P01 reads a statement. {fear-@eyes:Nobody looks up. @P07 puts her pen into its case and closes it.}
11:06 saw | {trust.respect+@p20:@P20: “I’m green on that list and I don’t want to be green on a list.” A few people breathe out.}
11:09 saw | {decides-@looked:@P01: “It will be looked into.” @P18: “By whom?” No answer is recorded.}
11:12 make | The most honest six minutes I have heard in this hall, and nobody took them further.
11:30 saw | {core.methods+@coach:@P02 at the Site D table asks three times how small the test could be. They begin at two classes and end at two children.}
11:52 saw | Closing. {we-@home:Asked for one word each: “tired”, “careful”, “home”, “lunch”, “orange”.}
`,
    memos: {
      allgood:
        'Seven of seven good endings, three weeks after the table. Compare the forms of the same month.',
      home: '“Orange” got the only laugh of the morning.',
    },
  },
  {
    key: 'visitd',
    wave: 's23',
    kind: 'note',
    title: 'Coaching visit, Site D',
    date: '2023-04-19',
    about: 'Library, Site D',
    here: ['P02', 'P15', 'P17', 'P18'],
    script: `
13:31 saw | In the library, between returns. {membership.expertise+@returns:@P17 has sorted the books that come back after two days from those that come back after ten, on two trolleys.}
13:35 saw | {cause+@trolley:@P15 looks at the trolleys: “These are too hard, and those are too easy, and nobody’s on the right one.” They go through the first trolley and guess why each came back.}
13:44 saw | {predicted+@fit:@P15 wants to try a two-minute check at the desk: read a page, tell it. @P02 asks what she expects. “Six of ten change their mind about the book.” It is written on the trolley with chalk.}
13:52 saw | {nopred~@chalk:@P02: “And on the form?” @P15: “It’s on the trolley.” They leave it there.}
13:58 saw | {chart+@stamp:@P17 offers the lending dates. They are stamped in every book; nobody has ever counted them. @P02 photographs a page.}
14:05 saw | {help+@desk:@P18 takes the desk for a quarter of an hour so that the three can finish. He stamps two books upside down.}
14:16 saw | {fear~@who:@P15: “Who’s going to see this?” @P02: “You three and I.” @P15: “And then?” @P02 does not answer at once. “I don’t know. I’ll find out.”}
14:18 make | She did not promise what she could not keep. It may have been the best thing said about the table so far.
14:25 saw | {members~@steer:@P18 asks when teachers will have a say in the agenda. @P02 writes it on her hand.}
`,
  },
]
