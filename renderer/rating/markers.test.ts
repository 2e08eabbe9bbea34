import { describe, expect, test } from 'vitest'
import { insertMarker, withoutMarker } from './markers.ts'

describe('a mark in the warrant', () => {
  test('goes in at the caret, after a space', () => {
    expect(insertMarker('Ties are strong. More.', 15, 1)).toEqual({
      text: 'Ties are strong [1]. More.',
      caret: 19,
    })
  })

  test('needs no second space, and stands close behind another mark', () => {
    expect(insertMarker('Strong ', 7, 2).text).toBe('Strong [2]')
    expect(insertMarker('Strong [1]', 10, 2).text).toBe('Strong [1][2]')
    expect(insertMarker('', 0, 1)).toEqual({ text: '[1]', caret: 3 })
  })

  test('goes when its citation goes, and those after it count down', () => {
    expect(withoutMarker('A [1], b [2][3], c [2].', 2)).toBe('A [1], b[2], c.')
    expect(withoutMarker('A [1] and b [12].', 1)).toBe('A and b [11].')
  })

  test('is left alone where it is before', () => {
    expect(withoutMarker('A [1].', 2)).toBe('A [1].')
  })
})
