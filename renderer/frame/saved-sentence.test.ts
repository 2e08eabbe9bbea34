import { expect, test } from 'vitest'
import { nothingSaved } from '../saved.ts'
import { savedSentence } from './saved-sentence.ts'

const at = new Date(2024, 10, 12, 10, 42, 7).toISOString()

test('a change that was acknowledged is said to be saved, with its time', () => {
  expect(savedSentence({ ...nothingSaved, at }, null)).toEqual({
    state: 'good',
    words: 'Saved 10:42:07',
  })
})

test('before the first change of this window, the engine says when it saved last', () => {
  expect(savedSentence(nothingSaved, at).words).toBe('Saved 10:42:07')
})

test('nothing is said to be saved while a change is on its way', () => {
  expect(savedSentence({ ...nothingSaved, at, pending: 1 }, at).words).toBe('Saving…')
})

test('a failed change is named until another one succeeds', () => {
  const { state, words } = savedSentence({ ...nothingSaved, at, failure: 'disk-full' }, at)
  expect(state).toBe('bad')
  expect(words).toMatch(/^Not saved: The disk is full/u)
})

test('words on their way are being saved; words that cannot go are said not to be', () => {
  const typed = (why: 'disk-full' | null) => ({
    ...nothingSaved,
    unsaved: new Map([['note', why]]),
  })
  expect(savedSentence(typed(null), at).state).toBe('busy')
  expect(savedSentence({ ...typed('disk-full'), pending: 1 }, at).words).toMatch(/^Not saved/u)
})

test('without a connection nothing else is claimed', () => {
  const { state, words } = savedSentence({ ...nothingSaved, at, pending: 2, connected: false }, at)
  expect(state).toBe('bad')
  expect(words).toMatch(/^Not connected/u)
})
