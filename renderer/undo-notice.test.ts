import { expect, it } from 'vitest'
import { watching } from './undo-notice.ts'

const step = { feature: 'network', procedure: 'removePeople', subject: 'P1, P2' }

it('what was said of a step is over once another undo is next, and not before it was next', () => {
  const isOver = watching(step)
  expect(isOver(null)).toBe(false)
  expect(isOver({ ...step, subject: 'P3' })).toBe(false)
  expect(isOver(step)).toBe(false)
  expect(isOver({ ...step, procedure: 'changePeople' })).toBe(true)
})
