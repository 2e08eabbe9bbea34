import { expect, it } from 'vitest'
import { dayOf, firstFreeDay, seasonOf, timeOf } from './today.ts'

it('gives day and time by the local calendar, with leading zeros', () => {
  const moment = new Date(2024, 2, 5, 7, 4)
  expect(dayOf(moment)).toBe('2024-03-05')
  expect(timeOf(moment)).toBe('07:04')
})

it.each([
  [0, 'Winter'],
  [1, 'Winter'],
  [2, 'Spring'],
  [4, 'Spring'],
  [5, 'Summer'],
  [8, 'Autumn'],
  [10, 'Autumn'],
  [11, 'Winter'],
])('calls month %i by its season', (month, season) => {
  expect(seasonOf(new Date(2024, month, 15))).toBe(`${season} 2024`)
})

it('proposes today for a wave, and no day where another begins today', () => {
  const today = new Date(2024, 2, 5)
  expect(firstFreeDay([{ date: '2024-03-04' }], today)).toBe('2024-03-05')
  expect(firstFreeDay([{ date: '2024-03-05' }], today)).toBe('')
})
