import { expect, test } from 'vitest'
import { applyEdits } from '../../core/source/apply-edits.ts'
import { BlockId } from '../../core/ids.ts'
import { caretAfterJoin, joinSteps, markSteps, savedSteps, splitSteps } from './block-edits.ts'
import { map } from './fixture.ts'

const [first, second] = map.blocks
if (first === undefined || second === undefined) throw new Error('The fixture has two blocks.')
const newId = BlockId.parse('019a0000-0000-7000-8000-000000000077')
const typed = { block: second, saved: second.text, text: 'five 😀 six seven' }
const textsAfter = (steps: ReturnType<typeof savedSteps>) =>
  applyEdits(map.blocks, [], steps).blocks.map(({ text }) => text)

test('what was typed is saved as the difference', () => {
  expect(savedSteps(typed)).toMatchObject([{ type: 'replace', start: 10, end: 10, text: ' seven' }])
  expect(savedSteps({ ...typed, text: typed.saved })).toEqual([])
})

test('letters typed before equal ones are those before the caret, so that they stay out of a coding that begins there', () => {
  const twice = { block: second, saved: 'We saw it.', text: 'Well. We saw it.' }
  const end = 'Well. '.length
  expect(savedSteps({ ...twice, caret: end })).toMatchObject([{ start: 0, end: 0, text: 'Well. ' }])
})

test('a paragraph is cut at the caret, behind an emoji too, with what was typed before', () => {
  const steps = splitSteps(typed, 'five 😀 '.length, newId)
  expect(textsAfter(steps)).toEqual([first.text, 'five 😀 ', 'six seven', 'seven eight'])
})

test('a paragraph goes to the end of the one before it, with a blank between words', () => {
  expect(textsAfter(joinSteps(typed, first))).toEqual([
    'one two three four five 😀 six seven',
    'seven eight',
  ])
  expect(caretAfterJoin(typed, first)).toBe('one two three four '.length)
})

test('no blank comes where one of the two is empty or has one', () => {
  expect(caretAfterJoin({ ...typed, text: ' six' }, first)).toBe(first.text.length)
  expect(caretAfterJoin({ ...typed, text: '' }, first)).toBe(first.text.length)
})

test('speaker and time are changed together, without blanks around them, and only where they differ', () => {
  expect(markSteps(first, { speaker: 'P14 ', at: '' })).toEqual([])
  expect(markSteps(first, { speaker: 'P15', at: '0:10' })).toMatchObject([
    { type: 'mark', kind: 'turn', speaker: 'P15', at: '0:10' },
  ])
})
