import { expect, test } from 'vitest'
import { count, lines } from './count.js'

const check = { passed: 6, failed: 0 }
const unit = {
  success: true,
  numPassedTests: 40,
  numFailedTests: 0,
  numPendingTests: 1,
  numTodoTests: 0,
}
const e2e = { stats: { expected: 5, flaky: 0, unexpected: 0, skipped: 0 }, errors: [] }

test('adds up checks, unit tests and stories', () => {
  expect(lines(count({ check, unit, e2e }))).toEqual([
    'checks: 6 passed, 0 failed',
    'unit tests: 40 passed, 0 failed, 1 not run',
    'end-to-end stories: 5 passed, 0 failed',
    '51 passed, 0 failed',
  ])
})

test('a runner that left no count is a failure', () => {
  expect(lines(count({ check, unit: null, e2e: null })).at(-1)).toBe('6 passed, 2 failed')
})

test('a runner that failed outside its tests is a failure', () => {
  const broken = { ...unit, success: false }
  const upset = { ...e2e, errors: [{ message: 'no browser' }] }
  expect(lines(count({ check, unit: broken, e2e: upset })).at(-1)).toBe('51 passed, 2 failed')
})
