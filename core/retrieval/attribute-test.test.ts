import { expect, test } from 'vitest'
import type { AttributeType } from '../attribute/contract.ts'
import { passes } from './attribute-test.ts'
import type { Comparison } from './query.ts'

const holds = (type: AttributeType, value: string | null, comparison: Comparison, wanted = '') =>
  passes(type, value, { comparison, value: wanted })

test('numbers compare as numbers', () => {
  expect(holds('number', '9', 'less', '10')).toBe(true)
  expect(holds('text', '9', 'less', '10')).toBe(false)
  expect(holds('number', '-3.5', 'at-most', '-3.50')).toBe(true)
  expect(holds('number', '-3.5', 'is', '-3.50')).toBe(true)
  expect(holds('number', '10', 'more', '9')).toBe(true)
  expect(holds('number', '10', 'at-least', '10')).toBe(true)
  expect(holds('number', '10', 'more', '10')).toBe(false)
})

test('what is no number is not any number', () => {
  expect(holds('number', '10', 'is', 'ten')).toBe(false)
  expect(holds('number', '10', 'is-not', 'ten')).toBe(true)
  expect(holds('number', '10', 'less', '')).toBe(false)
})

test('dates compare by the calendar', () => {
  expect(holds('date', '2024-02-10', 'less', '2024-11-02')).toBe(true)
  expect(holds('date', '2024-11-02', 'at-least', '2024-11-02')).toBe(true)
})

test('text compares without regard to case and marks', () => {
  expect(holds('choice', 'École', 'is', 'ecole')).toBe(true)
  expect(holds('text', 'Lead teacher', 'contains', 'TEACH')).toBe(true)
  expect(holds('yes-no', 'yes', 'is-not', 'no')).toBe(true)
})

test('a missing value is missing and nothing else', () => {
  expect(holds('text', null, 'missing')).toBe(true)
  expect(holds('text', 'x', 'missing')).toBe(false)
  expect(holds('text', null, 'is-not', 'x')).toBe(false)
  expect(holds('number', null, 'less', '3')).toBe(false)
})
