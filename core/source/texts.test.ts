import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { BlockId } from '../ids.ts'
import { canonicalText, countWords, positionsOf } from './canonical.ts'
import { lengthOf, slicePoints, toPoints, toUnits } from './code-points.ts'
import { diffEdit } from './diff-edit.ts'
import { sentencesOf, wordsOf } from './segments.ts'
import { compareSpans, ordinalsOf, quoteOf, requireSpan, spanReader } from './spans.ts'

const anyText = fc.string({ unit: 'binary', maxLength: 40 })
const id = (n: number): BlockId =>
  BlockId.parse(`01890000-0000-7000-8000-${n.toString(16).padStart(12, '0')}`)
const blocksOf = (...texts: string[]) => texts.map((text, n) => ({ id: id(n), text }))
const span = (a: number, from: number, b: number, to: number) => ({
  start: { blockId: id(a), offset: from },
  end: { blockId: id(b), offset: to },
})

describe('code points', () => {
  test('are what a spread of the text counts, anywhere in any text', () => {
    fc.assert(
      fc.property(anyText, fc.nat(45), fc.nat(45), (text, a, b) => {
        const points = Array.from(text)
        expect(lengthOf(text)).toBe(points.length)
        expect(slicePoints(text, a, b)).toBe(points.slice(a, Math.max(a, b)).join(''))
        expect(toPoints(text, toUnits(text, a))).toBe(Math.min(a, points.length))
      }),
    )
  })

  test('never end inside a surrogate pair', () => {
    expect(toPoints('a😀b', 2)).toBe(1)
    expect(toUnits('a😀b', 2)).toBe(3)
  })
})

describe('the canonical text', () => {
  test('gives each anchor a position, and the position its anchor', () => {
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 1, maxLength: 5 }), (texts) => {
        const blocks = blocksOf(...texts)
        const positions = positionsOf(blocks)
        expect(positions.length).toBe(lengthOf(canonicalText(blocks)))
        for (let at = 0; at <= positions.length; at += 1)
          expect(positions.ofAnchor(positions.toAnchor(at))).toBe(at)
      }),
    )
  })

  test('refuses places that it does not have', () => {
    const positions = positionsOf(blocksOf('ab'))
    expect(() => positions.ofAnchor({ blockId: id(0), offset: 3 })).toThrow('bad-span')
    expect(() => positions.ofAnchor({ blockId: id(1), offset: 0 })).toThrow('bad-span')
    expect(() => positions.toAnchor(3)).toThrow('bad-span')
  })

  test('counts words as runs with a letter or a digit', () => {
    expect(countWords("  Don't stop — the 3rd PDSA, well-run … 😀 ")).toBe(6)
    expect(countWords('')).toBe(0)
  })
})

describe('a span', () => {
  test('quotes across blocks', () => {
    const blocks = blocksOf('one 😀', 'two', 'שלוש')
    expect(quoteOf(blocks, span(0, 4, 2, 2))).toBe('😀\ntwo\nשל')
  })

  test('falls into parts, without those it covers nothing of', () => {
    const blocks = blocksOf('one', '', 'three')
    expect(spanReader(blocks).parts(span(0, 1, 2, 0))).toEqual([
      { blockId: id(0), start: 1, end: 3 },
    ])
  })

  test('is refused where it is empty, backwards or outside', () => {
    const blocks = blocksOf('one', 'two')
    for (const bad of [
      span(0, 1, 0, 1),
      span(1, 0, 0, 2),
      span(0, 2, 0, 1),
      span(0, 0, 0, 4),
      span(0, 0, 2, 1),
    ])
      expect(() => requireSpan(blocks, bad)).toThrow('bad-span')
    expect(() => requireSpan(blocks, span(0, 0, 1, 3))).not.toThrow()
  })

  test('stands before those that start later and those it encloses', () => {
    const ordinals = ordinalsOf(blocksOf('one', 'two'))
    const sorted = [span(1, 0, 1, 1), span(0, 0, 0, 2), span(0, 0, 1, 1)].sort((a, b) =>
      compareSpans(ordinals, a, b),
    )
    expect(sorted).toEqual([span(0, 0, 1, 1), span(0, 0, 0, 2), span(1, 0, 1, 1)])
  })
})

describe('the edit between two texts', () => {
  test('makes the one of the other, and is as small as can be', () => {
    const alphabet = fc.string({
      unit: fc.constantFrom('a', 'b', '😀', '😁', '👍', '\u0301'),
      maxLength: 12,
    })
    fc.assert(
      fc.property(alphabet, alphabet, (before, after) => {
        const edit = diffEdit(before, after)
        if (edit === null) {
          expect(before).toBe(after)
          return
        }
        const points = Array.from(before)
        expect(
          [...points.slice(0, edit.start), edit.text, ...points.slice(edit.end)].join(''),
        ).toBe(after)
        const went = points.slice(edit.start, edit.end)
        const came = Array.from(edit.text)
        const both = went.length > 0 && came.length > 0
        if (both) expect(went[0] === came[0] || went.at(-1) === came.at(-1)).toBe(false)
      }),
      { numRuns: 2_000 },
    )
  })

  test('never cuts a surrogate pair', () => {
    expect(diffEdit('x😀y', 'x😁y')).toEqual({ start: 1, end: 2, text: '😁' })
    expect(diffEdit('😀', '😀😀')).toEqual({ start: 1, end: 1, text: '😀' })
  })

  test('takes the caret as witness where letters repeat', () => {
    expect(diffEdit('aa', 'aaa', 1)).toEqual({ start: 0, end: 0, text: 'a' })
    expect(diffEdit('aa', 'aaa', 3)).toEqual({ start: 2, end: 2, text: 'a' })
    expect(diffEdit('aaa', 'aa', 0)).toEqual({ start: 0, end: 1, text: '' })
  })
})

describe('sentences and words', () => {
  const cut = (text: string, ranges: readonly { start: number; end: number }[]) =>
    ranges.map(({ start, end }) => slicePoints(text, start, end))

  test('are found in code points', () => {
    const text = 'Dr. Ada said 😀 yes.  She left! “Really?”'
    expect(cut(text, sentencesOf(text))).toEqual(['Dr. Ada said 😀 yes.', 'She left!', '“Really?”'])
    expect(cut('😀 we don’t know, P14', wordsOf('😀 we don’t know, P14'))).toEqual([
      'we',
      'don’t',
      'know',
      'P14',
    ])
  })

  test('an answer of one word is a sentence, a number after it is not', () => {
    const text = 'No. I did not. See No. 7 on p. 12.'
    expect(cut(text, sentencesOf(text))).toEqual(['No.', 'I did not.', 'See No. 7 on p. 12.'])
  })

  test('are none in blank text', () => {
    expect(sentencesOf('  ')).toEqual([])
    expect(wordsOf('')).toEqual([])
  })

  test('cover every character that is not white space', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const rest = Array.from(text)
        for (const { start, end } of sentencesOf(text)) rest.fill('', start, end)
        expect(rest.join('').trim()).toBe('')
      }),
    )
  })
})
