import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { AttributeType } from './contract.ts'
import { cleanChoices, compareValues, fits, parseValue, type ValueType } from './value.ts'

const of = (type: AttributeType, ...choices: readonly string[]): ValueType => ({ type, choices })
const types = AttributeType.options.map((type) =>
  of(type, ...(type === 'choice' ? ['Low', 'high'] : [])),
)

describe('a number', () => {
  test.each([
    ['3.50', '3.5'],
    [' 1e3 ', '1000'],
    ['-0', '0'],
    ['−4', '-4'],
    ['3,5', '3.5'],
    ['1,234.5', '1234.5'],
    ['1.234,5', '1234.5'],
    ['12 000', '12000'],
    ['007', '7'],
  ])('%s is read as %s', (written, kept) => {
    expect(parseValue(of('number'), written)).toBe(kept)
  })

  test.each(['1,234', 'about 3', '3 %', '1e999', '12345678901234567890', 'NaN', '0x10', '--3'])(
    '%s is refused rather than guessed',
    (written) => {
      expect(parseValue(of('number'), written)).toBeNull()
    },
  )

  test('every number that a value can be is kept as it is', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), fc.integer({ min: 0, max: 3 }), (n, d) => {
        const number = n / 10 ** d
        expect(parseValue(of('number'), JSON.stringify(number))).toBe(
          JSON.stringify(number === 0 ? 0 : number),
        )
      }),
    )
  })
})

describe('a date', () => {
  test.each([
    ['2024-11-12', '2024-11-12'],
    ['2024/1/2', '2024-01-02'],
    ['12.11.2024', '2024-11-12'],
    ['2 Nov 2024', '2024-11-02'],
    ['3. November 2024', '2024-11-03'],
    ['2024-11-12T00:00:00.000Z', '2024-11-12'],
  ])('%s is read as %s', (written, kept) => {
    expect(parseValue(of('date'), written)).toBe(kept)
  })

  test.each(['11/12/2024', '2024-02-30', '31.02.2024', '12 Foo 2024', '2024', '45000'])(
    '%s is refused',
    (written) => {
      expect(parseValue(of('date'), written)).toBeNull()
    },
  )
})

test('yes and no are read in the ways that spreadsheets write them', () => {
  for (const written of ['yes', 'Y', 'TRUE', '1'])
    expect(parseValue(of('yes-no'), written)).toBe('yes')
  for (const written of ['No', 'n', 'false', '0'])
    expect(parseValue(of('yes-no'), written)).toBe('no')
  expect(parseValue(of('yes-no'), 'perhaps')).toBeNull()
})

test('a choice is found in capitals or small letters, and nothing else is', () => {
  const grade = of('choice', 'Low', 'high')
  expect(parseValue(grade, ' HIGH ')).toBe('high')
  expect(parseValue(grade, 'low')).toBe('Low')
  expect(parseValue(grade, 'middling')).toBeNull()
})

test('a choice that differs by its capitals alone is met letter for letter first', () => {
  expect(parseValue(of('choice', 'us', 'US'), 'US')).toBe('US')
})

test('a blank is no value, whatever the type', () => {
  for (const type of types) {
    expect(parseValue(type, '  ')).toBe('')
    expect(fits(type, '')).toBe(false)
  }
})

test('what was read once is read the same again', () => {
  fc.assert(
    fc.property(fc.constantFrom(...types), fc.string({ unit: 'grapheme' }), (type, written) => {
      const kept = parseValue(type, written)
      if (kept === null || kept === '') return
      expect(parseValue(type, kept)).toBe(kept)
      expect(fits(type, kept)).toBe(true)
    }),
  )
})

test('values have one order: total, and the same from both sides', () => {
  const written = fc.oneof(
    fc.string(),
    fc.integer().map(String),
    fc.constantFrom('yes', 'no', 'Low', 'high', '', '2024-11-12', '2023-01-01'),
  )
  fc.assert(
    fc.property(fc.constantFrom(...types), fc.array(written), (type, list) => {
      const values = list.map((one) => parseValue(type, one) ?? '')
      for (const one of values)
        for (const other of values)
          expect(compareValues(type, one, other) < 0).toBe(compareValues(type, other, one) > 0)
      const sorted = values.toSorted((one, other) => compareValues(type, one, other))
      const blanks = values.filter((value) => value === '').length
      expect(sorted.slice(sorted.length - blanks).join('')).toBe('')
    }),
  )
})

test('each type has its own order', () => {
  const sorted = (type: ValueType, ...values: string[]) =>
    values.toSorted((one, other) => compareValues(type, one, other))
  expect(sorted(of('number'), '10', '9', '-1.5')).toEqual(['-1.5', '9', '10'])
  expect(sorted(of('text'), 'Site 10', 'Site 9')).toEqual(['Site 9', 'Site 10'])
  expect(sorted(of('choice', 'rarely', 'often'), 'often', 'rarely')).toEqual(['rarely', 'often'])
  expect(sorted(of('yes-no'), 'yes', '', 'no')).toEqual(['no', 'yes', ''])
})

test('choices lose blanks and doubles, and only a choice has any', () => {
  expect(cleanChoices(of('choice', ' a ', '', 'B', 'A', 'b'))).toEqual(['a', 'B'])
  expect(cleanChoices(of('text', 'a'))).toEqual([])
})
