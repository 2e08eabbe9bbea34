import { expect, test } from 'vitest'
import { mentionAt, nameAt } from './mention.ts'

const at = (text: string) => mentionAt(text, text.length)

test('the sign opens the search at the beginning and after space and brackets', () => {
  expect(at('@')).toEqual({ start: 0, query: '' })
  expect(at('See @rel')).toEqual({ start: 4, query: 'rel' })
  expect(at('(@Relational tr')).toEqual({ start: 1, query: 'Relational tr' })
})

test('an address, a finished sentence and a far-off sign open nothing', () => {
  expect(at('ana@school')).toBeNull()
  expect(at('@trust. And then')).toBeNull()
  expect(at('@trust  ')).toBeNull()
  expect(at('@ trust')).toBeNull()
  expect(at(`@${'a'.repeat(61)}`)).toBeNull()
  expect(at('@trust\nnext')).toBeNull()
})

test('only what stands before the caret is looked at', () => {
  expect(mentionAt('See @rel and', 8)).toEqual({ start: 4, query: 'rel' })
})

test('the name stands where the sign stood, and the caret after it', () => {
  expect(nameAt('See @rel, too', 8, { start: 4, query: 'rel' }, 'Trust 😀')).toEqual({
    text: 'See Trust 😀, too',
    caret: 12,
  })
})
