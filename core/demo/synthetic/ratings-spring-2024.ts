/** Invented judgments of spring 2024. */
import { ratingsOf } from './rating-row.ts'

export const ratingsSpring2024 = ratingsOf('s24', '2024-05-27', [
  [
    'splc.shared',
    3,
    'moderate',
    'Five of six tables have number and date [1]. A teacher wishes that a stranger from Site A would say the same number [2]; that she has to wish it is the other half.',
    '+march24:both +p19:june',
  ],
  [
    'splc.inquiry',
    3,
    'moderate',
    'In the group on talk a failure was taken apart for nine minutes [1], and pairs were changed on a dated finding [2].',
    '+group:why +p19:swap',
  ],
  [
    'splc.km',
    2,
    'moderate',
    'The newsletter carries results and is opened [1][2]. To draw them together the coach has to telephone, two days for a page [3]; one of two pages is used [4].',
    '+news5:sitee +p02:opens -p02:summary +p02:page',
  ],
  [
    'core.problem',
    4,
    'moderate',
    'Members have learned something about the problem that they did not know: it stops in the middle, where there are too many people [1]. That the holidays differ by site is known and not understood [2].',
    '+p19:stuck -diagram3:holiday',
  ],
  [
    'core.theory',
    4,
    'moderate',
    'The diagram has a new branch that comes from tests [1] and lost one that tests did not bear out [2]; in the hall nine of fourteen tests changed place on it [3].',
    '+diagram3:new +diagram3:removed +march24:thread',
  ],
  [
    'core.methods',
    4,
    'moderate',
    'Tests begin with three children [1] and with a number, at every table [2]; “we tried” has become “we thought” [3]. The prediction then lies there [4].',
    '+p02:one +march24:number +p02:before -p02:open',
  ],
  [
    'core.measures',
    2,
    'moderate',
    'At one site a chart shows the Monday on which it went wrong [1]. Of six sites two handed in what the aim is measured by [2].',
    '+p19:five -diagram3:two',
  ],
  [
    'structure.membership',
    2,
    'moderate',
    'In the winter the hub was one and a half people [1], and Site F lost the one who was Site F [2]. What came of it: a kit [3], a newcomer with flags in hers [4], and a librarian as a proper member [5].',
    '-p02:three -march24:sitef +p02:kit +march24:newcomer +p02:librarian',
  ],
  [
    'structure.participation',
    4,
    'moderate',
    'Twenty-one came, nineteen of them early [1], and dates took six minutes on paper [2]. All blocks were by site [3], and the bell rules [4].',
    '+march24:full +march24:short -march24:sites -p19:bell',
  ],
  [
    'structure.connections',
    3,
    'low',
    'In one group members know each other’s tests [1], and two of them arranged to talk by themselves [2]. Beyond that all goes through the coach, who calls herself a leaky bucket [3]; an advertisement got no answer [4]; two people with one test stood back to back [5].',
    '+p19:faces +group:swap -p02:through -p19:nobody -march24:coffee',
  ],
  [
    'structure.trust',
    3,
    'moderate',
    'A page was signed with a pen [1] that says who is told first [2]; the hub showed its own failure with numbers [3] and used what it was told [4]. When it asked who else, two hands went half way up [5].',
    '+p19:signed +agreement:first +march24:own +p19:ideas -march24:after',
  ],
  [
    'culture.identity',
    3,
    'moderate',
    'In the winter without a hub a site went on [1], because by then it was how they do reading [2]. The group likes itself and tests four things [3]; the coach fears that by coming back the hub takes it back [4].',
    '+p19:alone +p19:habit -group:three -p02:whose',
  ],
  [
    'culture.evidence',
    2,
    'moderate',
    'What numbers are for is agreed in writing [1], and whose they are [2]. Half of the forms can be followed [3], “adapted” hides a failure [4], and the best talk of the spring was written down by nobody [5].',
    '+agreement:learning +agreement:team -p02:thirty -p19:adapted -group:nobody',
  ],
  [
    'culture.narrative',
    null,
    'low',
    'Hardly anyone was asked how they tell it. One norm was added by hand [1]; that is too little for a rating.',
    '+march24:norm',
  ],
  [
    'leadership',
    3,
    'moderate',
    'A steering group threw out half an agenda and was thanked for it [1]. The first draft of everything is still the hub’s [2].',
    '+p02:steer -p02:ours',
  ],
])

export const secondRaterSpring2024 = ratingsOf(
  's24',
  '2024-05-24',
  [
    [
      'structure.participation',
      4,
      'moderate',
      'Full, on time, and shorter on dates [1][2]. By site throughout [3].',
      '+march24:full +march24:short -march24:sites',
    ],
  ],
  { rater: 'second' },
)
