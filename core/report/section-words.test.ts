import { describe, expect, test } from 'vitest'
import { sectionWords } from './section-words.ts'
import { words } from './words.ts'

describe('one of something', () => {
  test('is spoken of as one', () => {
    expect(sectionWords.profile.alone(1, 19)).toBe('1 of 19 dimensions is rated in this wave.')
    expect(sectionWords.profile.alone(2, 19)).toContain('are rated')
    expect(sectionWords.profile.figureNote(1)).toMatch(/n = 1 coded passage\.$/u)
    expect(sectionWords.profile.figureNote(1_200)).toMatch(/n = 1,200 coded passages\.$/u)
  })

  test('passage is for a dimension, or of it', () => {
    const { summary } = sectionWords.dimension
    expect(summary(1, 1, 1, 'Spring')).toMatch(/1 coded passage .+ speaks for this dimension\.$/u)
    expect(summary(1, 0, 1, '')).toMatch(/^So far, .+ speaks of this dimension\.$/u)
    expect(summary(4, 3, 2, '')).toMatch(/speak of this dimension, 3 of them for it\.$/u)
  })

  test('source is not one of several', () => {
    expect(words.cover.marks(1, 1)).toBe('The mark is the one source behind this report.')
    expect(words.cover.marks(29, 1)).toContain('one of the 29 sources')
    expect(words.cover.marks(900, 3)).toContain('up to 3 of the 900 sources')
  })
})
