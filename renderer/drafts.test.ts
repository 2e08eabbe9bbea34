import { afterEach, expect, test } from 'vitest'
import { draftOf, dropDraft, keepDraft } from './drafts.ts'

const start = { name: '', prompts: '' }
afterEach(() => {
  dropDraft('/a.trellis protocol')
  dropDraft('/b.trellis protocol')
})

test('what was typed is there again, in its own project and no other', () => {
  keepDraft('/a.trellis protocol', start, { name: 'Visit', prompts: 'Arriving' }, 'now')
  expect(draftOf('/a.trellis protocol')).toEqual({
    value: { name: 'Visit', prompts: 'Arriving' },
    at: 'now',
  })
  expect(draftOf('/b.trellis protocol')).toBeNull()
})

test('a form that is as it began leaves no draft', () => {
  keepDraft('/a.trellis protocol', start, { name: 'Visit', prompts: '' }, 'now')
  keepDraft('/a.trellis protocol', start, { ...start }, 'later')
  expect(draftOf('/a.trellis protocol')).toBeNull()
})

test('what was sent is no draft any more', () => {
  keepDraft('/a.trellis protocol', start, { name: 'Visit', prompts: '' }, 'now')
  dropDraft('/a.trellis protocol')
  expect(draftOf('/a.trellis protocol')).toBeNull()
})
