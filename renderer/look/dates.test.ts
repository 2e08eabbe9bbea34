import { expect, test } from 'vitest'
import { dayOfMoment, dayWords, momentBriefly, momentExactly, momentWords } from './dates.ts'

const at = new Date(2024, 8, 5, 9, 5, 7).toISOString()

test('every month has three letters, September too', () => {
  const days = Array.from({ length: 12 }, (_, at) =>
    dayWords(`2024-${String(at + 1).padStart(2, '0')}-05`),
  )
  expect(days.slice(0, 3)).toEqual(['5 Jan 2024', '5 Feb 2024', '5 Mar 2024'])
  for (const day of days) expect(day).toMatch(/^5 [A-Z][a-z]{2} 2024$/u)
})

test('a moment is told by the calendar and clock of this computer', () => {
  expect(dayOfMoment(at)).toBe('5 Sep 2024')
  expect(momentWords(at)).toBe('5 Sep 2024, 09:05')
  expect(momentExactly(at)).toBe('5 Sep 2024, 09:05:07')
})

test('brief moments leave out what is clear', () => {
  expect(momentBriefly(at, new Date(2024, 8, 5, 20))).toBe('today 09:05')
  expect(momentBriefly(at, new Date(2024, 11, 1))).toBe('5 Sep')
  expect(momentBriefly(at, new Date(2025, 0, 1))).toBe('5 Sep 2024')
})

test('what is no day stays as it is', () => {
  expect(dayWords('')).toBe('')
  expect(dayWords('spring')).toBe('spring')
})

/** Tests run in Node, whose types the window does not see. */
declare const process: {
  getBuiltinModule: (name: 'node:fs') => {
    readdirSync: (folder: URL, options: { recursive: true }) => readonly string[]
    readFileSync: (file: URL, encoding: 'utf8') => string
  }
}

test('no other file of the window formats days or times', () => {
  const files = process.getBuiltinModule('node:fs')
  const folder = new URL('../', import.meta.url)
  const forbidden =
    /DateTimeFormat|toLocaleDateString|toLocaleTimeString|toDateString|'Jan Feb Mar|new Date\([^)]*\)\.toLocaleString/u
  const found = files
    .readdirSync(folder, { recursive: true })
    .filter((name) => /\.tsx?$/u.test(name) && !name.includes('.test.') && name !== 'look/dates.ts')
    .filter((name) => forbidden.test(files.readFileSync(new URL(name, folder), 'utf8')))
  expect(found).toEqual([])
})
