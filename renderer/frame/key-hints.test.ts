import { expect, test } from 'vitest'
import { hintsOf } from './key-hints.ts'

const run = () => undefined

test('neighbours with the same hint share one word', () => {
  const hints = hintsOf([
    { id: 'a', label: 'Next sentence', hint: 'sentence', keys: 'j', bar: true, run },
    { id: 'b', label: 'Previous sentence', hint: 'sentence', keys: 'k', bar: true, run },
    { id: 'c', label: 'Code', keys: 'c', bar: true, run },
  ])
  expect(hints).toEqual([
    { label: 'sentence', keys: ['j', 'k'] },
    { label: 'Code', keys: ['c'] },
  ])
})

test('commands that are not for the bar, have no key or cannot run now give no hint', () => {
  const hints = hintsOf([
    { id: 'a', label: 'A', keys: 'a', run },
    { id: 'b', label: 'B', bar: true, run },
    { id: 'c', label: 'C', keys: 'c', bar: true, disabled: 'Not yet', run },
  ])
  expect(hints).toEqual([])
})

test('of several keys the first is shown', () => {
  const hints = hintsOf([{ id: 'a', label: 'Redo', keys: 'mod+y mod+shift+z', bar: true, run }])
  expect(hints).toEqual([{ label: 'Redo', keys: ['mod+y'] }])
})
