import { describe, expect, test } from 'vitest'
import { CodingId } from '../ids.ts'
import { missingFrom, unfounded, unmentioned, type RatingContent } from './requirements.ts'

const codingId = CodingId.parse('0199c0de-0000-7000-8000-000000000001')
const whole: RatingContent = {
  level: 4,
  insufficient: false,
  warrant: 'Tests that failed are told first [1].',
  citations: [{ codingId, stance: 'for' }],
}

describe('a rating that is to be submitted', () => {
  test('lacks nothing with a level, a warrant and a citation', () => {
    expect(missingFrom(whole)).toEqual([])
  })

  test('says everything that it lacks', () => {
    const bare = { level: null, insufficient: false, warrant: ' \n\t', citations: [] }
    expect(missingFrom(bare)).toEqual(['level', 'warrant', 'citations'])
  })

  test('needs only to say so where evidence is insufficient', () => {
    const bare = { level: null, insufficient: true, warrant: '', citations: [] }
    expect(missingFrom(bare)).toEqual([])
  })

  test('cannot have a level and say that evidence is insufficient', () => {
    expect(missingFrom({ ...whole, insufficient: true })).toEqual(['both'])
  })
})

describe('the numbers in a warrant', () => {
  test('name the citations that the text passes over', () => {
    const two = [...whole.citations, ...whole.citations]
    expect(unmentioned({ ...whole, citations: two })).toEqual([2])
  })

  test('name what the text claims and nobody cited, once', () => {
    expect(unfounded({ ...whole, warrant: 'See [1], [3], [3] and [0].' })).toEqual([3, 0])
  })
})
