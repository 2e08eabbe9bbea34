import { expect, it } from 'vitest'
import { column, isText } from './columns.ts'

it('takes a column of which every value fits, and an empty one', () => {
  expect(column<string>(isText).parse(['a', '', 'ü'])).toEqual(['a', '', 'ü'])
  expect(column<number>(Number.isInteger).parse([])).toEqual([])
})

it('refuses a column with one value that does not fit, and what is no column', () => {
  expect(column<string>(isText).safeParse(['a', null]).success).toBe(false)
  expect(column<number>(Number.isInteger).safeParse([1, 1.5]).success).toBe(false)
  expect(column<string>(isText).safeParse('abc').success).toBe(false)
})
