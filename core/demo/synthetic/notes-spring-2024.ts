import type { DemoSource } from './demo-source.ts'

/** Invented from beginning to end: nobody was observed. */
export const notesSpring2024: readonly DemoSource[] = [
  {
    key: 'march24',
    wave: 's24',
    kind: 'note',
    title: 'Third convening',
    date: '2024-03-12',
    about: 'Gymnasium, Site D',
    here: [
      'P01',
      'P02',
      'P03',
      'P04',
      'P05',
      'P07',
      'P09',
      'P10',
      'P11',
      'P12',
      'P13',
      'P14',
      'P15',
      'P16',
      'P17',
      'P18',
      'P19',
      'P20',
      'P21',
    ],
    late: ['P22', 'P24'],
    script: `
09:00 saw | In a school this time. {participation.intensity+@full:Twenty-one come, nineteen of them before nine.} The wall bars hold the posters.
09:06 saw | {failed+@own:@P01 begins with the hub’s own test: the coaching calendar. “I predicted twelve visits, there were five. Here are the numbers. What did I miss?” Silence, eight seconds. Then @P12: “Did you ask us when?”}
09:14 saw | {trust.respect+@calendar:Twenty minutes of suggestions. @P01 writes each on a card; three go into the new calendar before lunch and she says which.}
09:35 make | The room changed at “What did I miss?”. I noted the time because I did not believe it.
09:40 saw | {kept+@copy:@P13 reads clause two of the data agreement aloud. Each table gets a signed copy.}
10:02 saw | {aim+@both:At the tables: what is the aim, and by when? Five of six sheets have number and date. Site F leaves it blank.} {left-@sitef:@P24: “We’ve only just got the folder.”}
10:20 saw | {driver+@thread:@P03 puts version 3 of the diagram on the wall, with the new branch “holding the thread”. @P19 tells where it comes from. People come up and move their tests; nine of fourteen change place.}
10:48 saw | {predicted+@number:Test clinic by sites. At every table the first question is the number. @P07 to @P11, new: “You say what you think, then you’re allowed to be wrong.”}
10:55 saw | {membership.induction+@newcomer:@P11 has the kit with her, with flags in it.}
11:15 saw | {failed-@after:“Who else has one that went wrong?” asks @P01. Two hands half way up, then down. @P20 tells of one, her colleague’s, with a good end.}
11:18 make | {fear~@nearly:So near. The principals sit in the front row.}
11:30 saw | {oneway+@short:Dates take six minutes, on paper.} {participation.structures~@sites:All blocks of the morning were by site; the hall was mixed at coffee only.}
11:47 saw | {nevermet~@coffee:At coffee @P14 and @P19 stand back to back at the urn for about two minutes, each talking with her own.}
11:48 make | They run nearly the same test. Nobody in the room knows both facts.
12:05 saw | {narrative.practice+@norm:@P16 at the end, on the new sheet of norms: “Add: the number comes first.” It is added, by hand.}
`,
    memos: {
      own: 'P10 asked for this a year earlier, almost word for word.',
      coffee: 'The picture to open the chapter on connections with, if both agree.',
    },
  },
  {
    key: 'group',
    wave: 's24',
    kind: 'note',
    title: 'Call of the group on talk about books',
    date: '2024-04-23',
    about: 'Online',
    here: ['P09', 'P17', 'P19'],
    late: ['P22'],
    script: `
15:30 saw | Four squares. {kind+@dog:The first five minutes are about @P17’s dog, who has eaten a library card.}
15:36 saw | {connections.affinity+@knows:@P17 leads. She has a list of what each is trying and asks for news from one to the next.}
15:38 saw | {shared-@three:@P09: book talk on Fridays. @P19: pairs. @P22: reading diary. @P17: the question at the desk. Four tests.}
15:44 saw | {failed+@mine:@P09 says hers failed: “Nobody took a book. Not one.” @P19 asks what she had predicted. “Six. I’d said six.”}
15:46 saw | {splc.inquiry+@why:They stay with it for nine minutes: when did the speaker get the book, who chose it, where is the shelf.}
15:55 make | This is what the whole design is for. Four people, one failure, no form.
15:57 saw | {written-@nobody:@P17: “Is anybody writing this down?” Nobody is.}
16:01 saw | {shared~@sheet:@P17 proposes one sheet for all, three questions to score a talk. All agree. @P22: “Is it long?”}
16:08 saw | {participation.intensity~@bell:@P19 has to leave for the bell. @P22 has been away from the square since 16:04.}
16:12 saw | {bridge+@swap:@P09 and @P17 fix a time to call each other on Friday about the shelf. Nobody arranged that for them.}
16:13 make | First tie between two sites that I have seen being made.
`,
    memos: {
      nobody: 'The best conversation of the spring left no trace but this note.',
    },
  },
]
