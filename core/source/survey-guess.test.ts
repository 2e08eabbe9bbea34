import { describe, expect, test } from 'vitest'
import { attributeValues } from './cell-values.ts'
import { isRespondent, planOf } from './survey-plan.ts'
import { columnGuesses } from './table-columns.ts'

const years = Array.from({ length: 59 }, (_, index) => String((index * 7) % 23))
const typeOf = (cells: readonly string[]) =>
  columnGuesses({ columns: ['Years'], rows: cells.map((cell) => [cell]) })[0]?.type

describe('a column of numbers', () => {
  test('stays one with a word in it, which alone does not fit', () => {
    const cells = [...years, 'many']
    expect(typeOf(cells)).toBe('number')
    expect(attributeValues('number', cells).filter((value) => value === null)).toHaveLength(1)
  })

  test('is none where every tenth is a word, or where there are few of them', () => {
    expect(typeOf([...years, ...Array.from({ length: 7 }, () => 'many')])).not.toBe('number')
    expect(typeOf(['1', '2', '3', 'many'])).not.toBe('number')
  })

  test('is read by its numbers: a word does not make 1,200 of it 1.2', () => {
    expect(attributeValues('number', ['1,200', 'many', '3,400'])).toEqual(['1200', null, '3400'])
    expect(attributeValues('number', ['1,5', 'many', '2,25'])).toEqual(['1.5', null, '2.25'])
  })
})

describe('rows are called by what stands for whoever answered', () => {
  const uses = (...columns: readonly (readonly [string, (at: number) => string])[]) => {
    const rows = [1, 2, 3].map((at) => columns.map(([, cell]) => cell(at)))
    const guesses = columnGuesses({ columns: columns.map(([name]) => name), rows })
    return planOf({ columns: guesses }, 0).columns.map(({ use }) => use)
  }
  const why = ['Why?', (at: number) => `Because we met ${at} times in all`] as const

  test('where a column has such ids', () => {
    expect(uses(['Respondent ID', (at) => `R${at}`], why)).toEqual(['title', 'text'])
  })

  test('but not where they could be names, addresses or long keys', () => {
    expect(uses(['User ID', (at) => `agarcia${at}x`], why)[0]).toBe('out')
    expect(uses(['IP address', (at) => `10.0.0.${at}`], why)[0]).toBe('out')
    expect(uses(['ID', (at) => `R_abcDEF12345${at}`], why)[0]).toBe('out')
  })

  test('nor where a column says who', () => {
    const named = uses(['Name', (at) => `Ana ${'abc'[at - 1] ?? ''}`], ['ID', (at) => `${at}`], why)
    expect(named).toEqual(['person', 'out', 'text'])
  })

  test('and what stands for somebody is told apart from what they are called', () => {
    expect(['R17', '0042', 'P-7', '2024-03'].every(isRespondent)).toBe(true)
    expect(['Ana', 'Ana 2', 'agarcia1', '', '12345678901'].some(isRespondent)).toBe(false)
  })
})
