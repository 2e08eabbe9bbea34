/** Invented judgments of the first two waves. */
import { ratingsOf } from './rating-row.ts'

export const ratings2022 = ratingsOf('a22', '2022-12-12', [
  [
    'splc.shared',
    2,
    'moderate',
    'The aim is written and signed [1], and in the hall most could name a part of it [2]. It is not yet held: two teachers next door to each other tell it differently [3].',
    '+charter:charter +kickoff:slide -p04:whichaim',
  ],
  [
    'core.problem',
    2,
    'moderate',
    'One site has mapped a child’s day and found eleven minutes [1]. Elsewhere the causes lie outside the school [2], and the telephone stands for all of them [3].',
    '+p18:map -kickoff:outside -p04:phones',
  ],
  [
    'core.theory',
    2,
    'low',
    'There is a first diagram with four drivers [1], and Site D can say where it works on it and why [2]. Site A looked for its place and found none [3].',
    '+diagram1:four +p18:time -visita:where',
  ],
  [
    'core.methods',
    1,
    'moderate',
    'Members enjoyed predicting in a game [1]. In their own tests they do not: a lamp was bought and called a test [2], and the next one has neither number nor date [3].',
    '+kickoff:game -p04:lamp -visita:next',
  ],
  [
    'core.measures',
    1,
    'moderate',
    'A weekly check is planned [1]. Who counts is left open [2], and with two lists on the table a principal asked for a sense and got one [3].',
    '+diagram1:weekly -diagram1:who -visita:sense',
  ],
  [
    'structure.membership',
    3,
    'moderate',
    'Conditions for joining are written down [1] and were applied: Site D was sent back for the fourth [2]. Others joined in a parking lot [3], and librarians were not thought of [4].',
    '+charter:criteria +p18:letter -p04:asked -p18:library',
  ],
  [
    'structure.participation',
    3,
    'moderate',
    'One site moved its assembly for the hour [1], and a first day was worth a return [2]. Twenty-three minutes of dates [3] and the bus duty [4] stand on the other side.',
    '+p18:hour +p04:stay -kickoff:dates -p04:bus',
  ],
  [
    'structure.connections',
    2,
    'moderate',
    'Neighbors help each other as they always did [1][2]. Between sites there are two faces and no names [3]; tables stood by school [4].',
    '+visita:lists +p04:p05 -p04:names -kickoff:tables',
  ],
  [
    'structure.trust',
    2,
    'low',
    'A teacher objected to the form and it was changed [1]; a bus duty was taken over [2]. People are careful, as strangers are [3].',
    '+kickoff:words +visita:duty -p04:watch',
  ],
  [
    'culture.identity',
    1,
    'moderate',
    'The charter promises records for others [1]. So far it is about my class, and if the others get something from it, good [2].',
    '+charter:document -p04:myclass',
  ],
  [
    'culture.narrative',
    null,
    'low',
    'Two interviews and a charter. Motives were told, and well; whether there is a common story cannot be said from three documents of the first weeks.',
    '+kickoff:round +charter:believe -p18:method',
  ],
  [
    'leadership',
    2,
    'low',
    'The hub plans and schools are heard [1]; it decides, and asks nicely first [2]. That may be right for a beginning, as the same principal says [3].',
    '-charter:hub -p18:who -p18:turn',
  ],
])

export const ratings2023 = ratingsOf('s23', '2023-05-22', [
  [
    'splc.inquiry',
    2,
    'low',
    'Two tests were reshaped by what was counted, one of them on no form at all [1], one by the only teacher who handed one in [2].',
    '+p16:asked +form3:fourof',
  ],
  [
    'splc.km',
    2,
    'low',
    'The first newsletter was read twice over during coffee [1]. Nothing else travels.',
    '+march23:first',
  ],
  [
    'core.problem',
    3,
    'low',
    'At Site D two trolleys of books made the cause visible and led to a test [1]. It is one site.',
    '+visitd:trolley',
  ],
  [
    'core.theory',
    2,
    'low',
    'What was learned about choosing books never reached the diagram [1].',
    '-p10:diagram',
  ],
  [
    'core.methods',
    2,
    'moderate',
    'Where nobody is watching, tests are small, quick and predicted [1][2], and teams are faster than they were [3]. The prediction stays on a trolley [4].',
    '+p16:tap +visitd:fit +p10:better -visitd:chalk',
  ],
  [
    'core.measures',
    1,
    'high',
    'The weekly check is dead [1] and impressions have taken its place [2]; of seven posters one had a number [3]. Lending dates are there for the counting [4].',
    '-p10:dead -p10:impression -march23:nodata +visitd:stamp',
  ],
  [
    'structure.membership',
    3,
    'low',
    'A librarian has become part of the work and it shows [1]. A coach does two jobs and is paid for one [2].',
    '+visitd:returns -p10:p09',
  ],
  [
    'structure.participation',
    2,
    'moderate',
    'Fourteen came where twenty had come [1], from two sites seven instead of eleven [2]. A call meant to repair explained for thirty-two of forty minutes [3].',
    '-march23:fourteen -p10:second -p16:explained',
  ],
  [
    'structure.connections',
    2,
    'moderate',
    'The table drove teams together: soup on a Saturday [1], a team closer for it [2]. Between sites there are colors instead of people [3], groups without a test in common [4], and fifty minutes of road [5].',
    '+p16:weekend +p10:goeson -p16:green -march23:affinity -p10:travel',
  ],
  [
    'structure.trust',
    1,
    'high',
    'A word given in October was broken in March: results went to the district first [1], without notice [2], and a teacher’s honest count hung on a wall [3]. Between schools there is frost [4]. What speaks for trust is inside teams: soup [5], and a principal who said that he should have stood up [6]. An early fall is known from the literature; this one has a date and a cause, and can be mended.',
    '-p16:sum -minutes:nonotice -p10:car -p10:frost +p16:soup +p10:wednesday',
  ],
  [
    'culture.identity',
    1,
    'moderate',
    'It is them and us now [1]; the word for the day was “home” [2]. That Site B stays all the same is worth remembering [3].',
    '-p16:them -march23:home +p10:stay',
  ],
  [
    'culture.evidence',
    1,
    'high',
    'Numbers made for learning were shown in order, with colors [1], and nobody in the room objected [2]. Since then posters end well [3] and tests leave no record [4]. One coach would not promise what she could not keep [5].',
    '-minutes:shown -p10:silent -march23:gallery -p16:inside +visitd:who',
  ],
  [
    'leadership',
    2,
    'moderate',
    'It will be looked into, by nobody in particular [1]; dates are set [2] and three mails a week are exciting [3]. The coach has written members’ say in the agenda on her hand [4].',
    '-march23:looked -minutes:set -p10:away +visitd:steer',
  ],
])

/** The second rater saw the same fall. */
export const secondRater2023 = ratingsOf(
  's23',
  '2023-05-19',
  [
    [
      'structure.trust',
      1,
      'moderate',
      'Everything the members say about trust in this wave begins with the table [1]. The minutes bear them out [2]. Kindness at home [3] does not outweigh it.',
      '-p16:stopped -minutes:nonotice +p16:soup',
    ],
  ],
  { rater: 'second' },
)
