import { describe, expect, test } from 'vitest'
import {
  gatherSpeakers,
  matchesOf,
  namesInterviewer,
  speakerKey,
  tellableSpeakers,
} from './speaker-names.ts'

const people = [
  { name: 'Ana García', pseudonym: 'P07' },
  { name: 'Ana Lee', pseudonym: 'P08' },
  { name: '', pseudonym: 'P11' },
  { name: 'Bo Öster', pseudonym: 'Coach B' },
]
const sure = (name: string) => matchesOf(name, people).sure?.pseudonym ?? null
const likely = (name: string) => matchesOf(name, people).likely.map(({ pseudonym }) => pseudonym)

describe('names of speakers', () => {
  test('are the same whatever their case, spacing and accents', () => {
    expect(speakerKey('  ana   GARCIA ')).toBe(speakerKey('Ana García'))
    expect(speakerKey('Ana G')).not.toBe(speakerKey('Ana García'))
  })

  test('are gathered over files, with how many files and turns', () => {
    const files = [
      [
        { name: 'ANA', turns: 3 },
        { name: 'Bo', turns: 9 },
        { name: '', turns: 4 },
      ],
      [
        { name: 'Ána ', turns: 2 },
        { name: 'ana', turns: 1 },
      ],
    ]
    expect(gatherSpeakers(files)).toEqual([
      { key: 'ana', name: 'ANA', files: 2, turns: 6 },
      { key: 'bo', name: 'Bo', files: 1, turns: 9 },
    ])
    expect(gatherSpeakers([])).toEqual([])
  })

  test('that only ask are told', () => {
    const asking = ['Int.', 'INTERVIEWER', ' Interviewer', 'Interviewer 2', 'I:', 'Q:', 'Moderator']
    expect(asking.filter((name) => !namesInterviewer(name))).toEqual([])
    expect(['Ines', 'P14', 'Interviewee', ''].filter(namesInterviewer)).toEqual([])
  })
})

describe('who a name may be', () => {
  test.each([
    ['p07', 'P07'],
    ['P7', 'P07'],
    ['ana garcia', 'P07'],
    ['García, Ana', 'P07'],
    ['P07 (teacher)', 'P07'],
    ['Ana García (she/her)', 'P07'],
    ['Ana Lee [Guest]', 'P08'],
    ['Bo Oster', 'Coach B'],
  ])('is sure for %s', (name, pseudonym) => {
    expect(sure(name)).toBe(pseudonym)
  })

  test.each([['Ana'], ['Ana García Lee'], ['P9'], ['7'], ['Nobody'], ['']])(
    'is not sure for “%s”',
    (name) => {
      expect(sure(name)).toBeNull()
    },
  )

  test('lists whoever shares a part of the name, the likeliest first', () => {
    expect(likely('Ana')).toEqual(['P07', 'P08'])
    expect(likely('Lee')).toEqual(['P08'])
    expect(likely('Zed')).toEqual([])
  })

  test('is never sure between two of one name', () => {
    const twins = [
      { name: 'Al', pseudonym: 'P1' },
      { name: 'AL', pseudonym: 'P2' },
    ]
    expect(matchesOf('al', twins)).toMatchObject({ sure: null, likely: twins })
  })
})

describe('a speaker in a file for others', () => {
  const tell = tellableSpeakers([{ name: 'Ana García', pseudonym: 'P07' }])

  test.each(['Ana García', 'ANA', 'García, A.', 'Ana (she/her)'])('is not “%s”', (name) => {
    expect(tell(name)).toBe('')
  })

  test.each(['Speaker 1', 'P07', 'p07', ''])('may be “%s”', (name) => {
    expect(tell(name)).toBe(name)
  })
})
