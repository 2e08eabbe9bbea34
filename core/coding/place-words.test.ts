import { expect, test } from 'vitest'
import { placedQuote, placeWords } from './place-words.ts'

const region = { kind: 'region', page: null, left: 120, top: 80, width: 200, height: 150 } as const

test('a place says where in a picture, on which page, or when', () => {
  expect(placeWords(region)).toBe('[region 120,80 200×150]')
  expect(placeWords({ ...region, page: 2 })).toBe('[page 2, region 120,80 200×150]')
  expect(placeWords({ kind: 'stretch', from: 756_000, to: 782_000 })).toBe('[00:12:36–00:13:02]')
})

test('a quotation of a picture begins with the place; that of a text stays as it is', () => {
  expect(placedQuote(region, 'The wall chart')).toBe('[region 120,80 200×150] The wall chart')
  expect(placedQuote(region, '')).toBe('[region 120,80 200×150]')
  expect(placedQuote(null, 'They were kind.')).toBe('They were kind.')
})
