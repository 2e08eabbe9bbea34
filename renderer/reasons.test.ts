import { expect, test } from 'vitest'
import { reasons, whyNot } from './reasons.ts'

test('the first thing in the way is the one that is said', () => {
  expect(whyNot([false, reasons.published], [true, reasons.noPassage], [true, 'later'])).toBe(
    reasons.noPassage,
  )
})

test('nothing in the way is no reason', () => {
  expect(whyNot([false, reasons.published])).toBeNull()
  expect(whyNot()).toBeNull()
})

test('reasons are short enough to stand beside a name, and end without a full stop', () => {
  for (const reason of Object.values(reasons)) {
    expect(reason.length, reason).toBeLessThan(70)
    expect(reason, reason).not.toMatch(/\.$/u)
  }
})
