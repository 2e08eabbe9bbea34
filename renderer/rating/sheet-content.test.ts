import { describe, expect, test } from 'vitest'
import { CodingId } from '../../core/ids.ts'
import { blankSheet, isSameContent, turned, withInsufficient, withLevel } from './sheet-content.ts'

const codingId = CodingId.parse('0199c0de-0000-7000-8000-000000000001')
const cited = { ...blankSheet, citations: [{ codingId, stance: 'for' as const }] }

describe('a rating sheet', () => {
  test('has a level or says that evidence is insufficient, never both', () => {
    expect(withInsufficient(withLevel(blankSheet, 4))).toMatchObject({
      level: null,
      insufficient: true,
    })
    expect(withLevel(withInsufficient(blankSheet), 2)).toMatchObject({
      level: 2,
      insufficient: false,
    })
  })

  test('turns one citation around and back', () => {
    const once = turned(cited, 1)
    expect(once.citations[0]?.stance).toBe('against')
    expect(isSameContent(turned(once, 1), cited)).toBe(true)
    expect(turned(cited, 2)).toEqual(cited)
  })

  test('differs by any of its fields', () => {
    expect(isSameContent(blankSheet, { ...blankSheet })).toBe(true)
    const others = [
      withLevel(blankSheet, 1),
      withInsufficient(blankSheet),
      { ...blankSheet, warrant: ' ' },
      { ...blankSheet, confidence: 'low' as const },
      cited,
    ]
    expect(others.filter((other) => isSameContent(blankSheet, other))).toEqual([])
    expect(isSameContent(cited, turned(cited, 1))).toBe(false)
  })
})
