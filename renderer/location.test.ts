import { expect, test } from 'vitest'
import { hashHref, splitHash } from './location.ts'

test('path and query of a hash are taken apart', () => {
  expect(splitHash('#/code/x?block=y&a=b')).toEqual({ path: '/code/x', search: 'block=y&a=b' })
})

test.each(['', '#', '#/', '/'])('%j is the root', (hash) => {
  expect(splitHash(hash)).toEqual({ path: '/', search: '' })
})

test('a place without its leading slash is the same place', () => {
  expect(splitHash('#code')).toEqual(splitHash('#/code'))
})

test('links point into the hash', () => {
  expect(hashHref('/judge?rating=1')).toBe('#/judge?rating=1')
})
