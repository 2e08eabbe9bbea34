import { describe, expect, test } from 'vitest'
import { randomFrom } from './random.ts'
import { readMarked, readScript } from './script.ts'
import { secondReading } from './synthetic/second-coder.ts'

describe('a marked line', () => {
  test('gives its text without marks, and the marks in code points', () => {
    const { text, marks } = readMarked(
      '🌱 {help+@tuesday:We plan.} {fear-:Quietly, {straight~:always}.}',
    )
    expect(text).toBe('🌱 We plan. Quietly, always.')
    const quotes = marks.map(({ code, direction, label, start, end }) => ({
      code,
      direction,
      label,
      quote: Array.from(text).slice(start, end).join(''),
    }))
    expect(quotes).toEqual([
      { code: 'help', direction: 'supports', label: 'tuesday', quote: 'We plan.' },
      { code: 'fear', direction: 'counters', label: null, quote: 'Quietly, always.' },
      { code: 'straight', direction: 'mixed', label: null, quote: 'always' },
    ])
  })

  test('may name a framework node by the end of its id', () => {
    expect(readMarked('{trust.respect+:Heard.}').marks[0]?.code).toBe('trust.respect')
  })

  test('with braces that do not match is refused', () => {
    expect(() => readMarked('{help+:We plan.')).toThrow(/without being closed/u)
    expect(() => readMarked('We plan.}')).toThrow(/without being opened/u)
    expect(() => readMarked('{We} plan.')).toThrow(/without being/u)
  })
})

describe('a script', () => {
  test('is one block per line, of the kind that the line’s beginning says', () => {
    const blocks = readScript(`
      # A heading
      - an item
      15:31 saw | Hub opens.
      15:31 make | Too long.
      P14 00:12:36 | No.

      A paragraph: with a colon.
    `)
    expect(blocks.map(({ kind, speaker, at, text }) => [kind, speaker, at, text])).toEqual([
      ['heading', '', '', 'A heading'],
      ['item', '', '', 'an item'],
      ['saw', '', '15:31', 'Hub opens.'],
      ['make', '', '15:31', 'Too long.'],
      ['turn', 'P14', '00:12:36', 'No.'],
      ['paragraph', '', '', 'A paragraph: with a colon.'],
    ])
  })
})

describe('the numbers of the demo', () => {
  test('are the same for the same seed, lie in the half-open unit interval, and differ by seed', () => {
    const draw = (seed: number): number[] => {
      const random = randomFrom(seed)
      return Array.from({ length: 1_000 }, () => random())
    }
    expect(draw(1)).toEqual(draw(1))
    expect(draw(1)).not.toEqual(draw(2))
    expect(draw(1).every((n) => n >= 0 && n < 1)).toBe(true)
    const mean = draw(1).reduce((sum, n) => sum + n, 0) / 1_000
    expect(mean).toBeGreaterThan(0.45)
    expect(mean).toBeLessThan(0.55)
  })

  test('let a second coder agree on most passages and not on all', () => {
    const marks = Array.from({ length: 200 }, (_, n) => ({
      code: 'help',
      direction: 'supports' as const,
      label: null,
      start: n,
      end: n + 60,
    }))
    const text = 'word '.repeat(60)
    const read = secondReading(text, marks, randomFrom(7))
    expect(read.every(({ end }) => end % 5 === 4 || marks.some((mark) => mark.end === end))).toBe(
      true,
    )
    const same = read.filter(
      ({ direction, start, end }) => direction === 'supports' && end - start === 60,
    )
    expect(read.length).toBeGreaterThan(120)
    expect(read.length).toBeLessThan(190)
    expect(same.length).toBeLessThan(read.length)
    expect(same.length).toBeGreaterThan(read.length / 2)
  })
})
