import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { BlockId } from '../ids.ts'
import type { Block } from '../source/contract.ts'
import { contextOf } from './context.ts'
import { inVivoName } from './in-vivo.ts'
import { segmentsOf } from './segments.ts'
import { extendBy, moveBy, resizeBy, trimRange, wholeWords, type Selection } from './selection.ts'
import { blockIndexAt, mapText, quoteOf, rangeOf, spanOf, type TextMap } from './text-map.ts'
import { touchingWords } from './words.ts'

const block = (n: number, text: string): Block => ({
  id: BlockId.parse(`019a0000-0000-7000-8000-${String(n).padStart(12, '0')}`),
  kind: 'turn',
  speaker: 'P14',
  at: '',
  text,
})
const textOf = (...texts: readonly string[]): TextMap =>
  mapText(texts.map((text, index) => block(index + 1, text)))
const words = (map: TextMap, selection: Selection | null): string =>
  selection === null ? '' : quoteOf(map, selection)

const someText = fc.array(
  fc.oneof(
    fc.lorem({ maxCount: 3, mode: 'sentences' }),
    fc.string({ unit: 'grapheme', maxLength: 30 }).map((s) => s.replace(/[\n\r]/gu, ' ')),
    fc.constantFrom('', '🎉 Yes. 👩‍👩‍👧 No!', 'مرحبا بالعالم. نعم.'),
  ),
  { minLength: 1, maxLength: 6 },
)

describe('a text and its places', () => {
  test('joins blocks by one line feed, counted in code points', () => {
    const map = textOf('ab', '😀c', '')
    expect(map.starts).toEqual([0, 3, 6])
    expect(map.total).toBe(6)
    expect(quoteOf(map, { start: 1, end: 4 })).toBe('b\n😀')
  })

  test('gives a range its span and a span its range, for any text', () => {
    fc.assert(
      fc.property(someText, fc.nat(), fc.nat(), (texts, a, b) => {
        const map = textOf(...texts)
        const first = a % (map.total + 1)
        const start = map.starts.includes(first + 1) ? first + 1 : first
        const end = start + (b % (map.total + 1))
        fc.pre(end <= map.total && end > start && !map.starts.includes(end))
        const span = spanOf(map, { start, end })
        expect(span && rangeOf(map, span)).toEqual({ start, end })
      }),
    )
  })

  test('has no span for an empty range and no block in an empty text', () => {
    expect(spanOf(textOf('abc'), { start: 1, end: 1 })).toBeNull()
    expect(blockIndexAt(mapText([]), 0)).toBe(-1)
    expect(spanOf(mapText([]), { start: 0, end: 3 })).toBeNull()
  })

  test('holds an anchor past its block within it, and knows no foreign block', () => {
    const map = textOf('abc', 'def')
    const [first, second] = map.blocks
    const anchor = (blockId: BlockId, offset: number) => ({ blockId, offset })
    expect(rangeOf(map, { start: anchor(first!.id, 1), end: anchor(second!.id, 99) })).toEqual({
      start: 1,
      end: 7,
    })
    expect(
      rangeOf(map, { start: anchor(block(9, '').id, 0), end: anchor(second!.id, 1) }),
    ).toBeNull()
  })
})

describe('moving through a text', () => {
  const map = textOf('They were kind. Nobody asked Dr. Lee.', '', 'Yes. I saw it!')

  test('goes sentence by sentence across blocks and stays at the ends', () => {
    const seen: string[] = []
    let at = moveBy(map, null, 'sentence', 1)
    for (let i = 0; i < 5; i += 1) {
      seen.push(words(map, at))
      at = moveBy(map, at, 'sentence', 1)
    }
    expect(seen).toEqual([
      'They were kind.',
      'Nobody asked Dr. Lee.',
      'Yes.',
      'I saw it!',
      'I saw it!',
    ])
    at = moveBy(map, at, 'sentence', -1)
    expect(words(map, at)).toBe('Yes.')
  })

  test('begins at a place where nothing is selected: the first sentence there, the turn around it', () => {
    const inside = 'They were kind. '.length - 4
    expect(words(map, moveBy(map, null, 'sentence', 1, inside))).toBe('Nobody asked Dr. Lee.')
    expect(words(map, moveBy(map, null, 'sentence', -1, inside))).toBe('Nobody asked Dr. Lee.')
    expect(words(map, extendBy(map, null, 'sentence', 1, inside))).toBe('Nobody asked Dr. Lee.')
    expect(words(map, moveBy(map, null, 'block', 1, inside))).toBe(
      'They were kind. Nobody asked Dr. Lee.',
    )
    expect(words(map, moveBy(map, null, 'sentence', 1, map.total - 1))).toBe('I saw it!')
  })

  test('goes turn by turn, leaving blank blocks out', () => {
    const first = moveBy(map, null, 'block', 1)
    expect(words(map, first)).toBe('They were kind. Nobody asked Dr. Lee.')
    const second = moveBy(map, first, 'block', 1)
    expect(words(map, second)).toBe('Yes. I saw it!')
    expect(words(map, moveBy(map, second, 'block', -1))).toBe(words(map, first))
  })

  test('extends by sentences, shrinks again, and turns round', () => {
    let at = moveBy(map, moveBy(map, null, 'sentence', 1), 'sentence', 1)
    at = extendBy(map, at, 'sentence', 1)
    expect(words(map, at)).toBe('Nobody asked Dr. Lee.\n\nYes.')
    at = extendBy(map, at, 'sentence', -1)
    expect(words(map, at)).toBe('Nobody asked Dr. Lee.')
    at = extendBy(map, at, 'sentence', -1)
    expect(words(map, at)).toBe('They were kind. Nobody asked Dr. Lee.')
    at = extendBy(map, at, 'sentence', 1)
    expect(words(map, at)).toBe('Nobody asked Dr. Lee.')
  })

  test('extends and shrinks by words', () => {
    let at = moveBy(map, null, 'sentence', 1)
    at = extendBy(map, at, 'word', 1)
    expect(words(map, at)).toBe('They were kind. Nobody')
    at = extendBy(map, extendBy(map, at, 'word', -1), 'word', -1)
    expect(words(map, at)).toBe('They were')
  })

  test('finds nothing to select in a blank text', () => {
    expect(moveBy(textOf('', '  '), null, 'sentence', 1)).toBeNull()
    expect(extendBy(mapText([]), null, 'word', 1)).toBeNull()
  })

  test('never selects nothing and never leaves the text, whatever the keys', () => {
    const key = fc.tuple(
      fc.constantFrom('move' as const, 'extend' as const),
      fc.constantFrom('sentence' as const, 'word' as const, 'block' as const),
      fc.constantFrom(1 as const, -1 as const),
    )
    fc.assert(
      fc.property(someText, fc.array(key, { maxLength: 20 }), (texts, keys) => {
        const any = textOf(...texts)
        let at: Selection | null = null
        for (const [how, unit, step] of keys) {
          const move = how === 'move' ? moveBy : extendBy
          at = move(any, at, unit, step)
          if (at === null) continue
          expect(at.start).toBeGreaterThanOrEqual(0)
          expect(at.end).toBeGreaterThan(at.start)
          expect(at.end).toBeLessThanOrEqual(any.total)
        }
      }),
    )
  })
})

describe('resizing by a word', () => {
  const map = textOf('We went straight', 'to the (next) idea.')
  const went = { start: 3, end: 7 }

  test('widens and tightens either end, over a block’s edge too', () => {
    expect(quoteOf(map, resizeBy(map, went, 'end', 'wider'))).toBe('went straight')
    expect(quoteOf(map, resizeBy(map, went, 'start', 'wider'))).toBe('We went')
    const long = { start: 3, end: 19 }
    expect(quoteOf(map, long)).toBe('went straight\nto')
    expect(quoteOf(map, resizeBy(map, long, 'end', 'wider'))).toBe('went straight\nto the')
    expect(quoteOf(map, resizeBy(map, long, 'end', 'tighter'))).toBe('went straight')
    expect(quoteOf(map, resizeBy(map, long, 'start', 'tighter'))).toBe('straight\nto')
  })

  test('leaves a single word and the text’s ends as they are', () => {
    expect(resizeBy(map, went, 'end', 'tighter')).toEqual(went)
    expect(resizeBy(map, went, 'start', 'tighter')).toEqual(went)
    const all = { start: 0, end: map.total }
    expect(resizeBy(map, all, 'end', 'wider')).toEqual(all)
    expect(resizeBy(map, all, 'start', 'wider')).toEqual(all)
  })

  test('takes touching punctuation with its word', () => {
    const quotes = touchingWords('(next) “idea.” – yes').map(({ start, end }) => [start, end])
    expect(quotes).toEqual([
      [0, 6],
      [7, 14],
      [17, 20],
    ])
  })

  test('trims blanks off a dragged range, and gives nothing for blanks alone', () => {
    expect(trimRange(map, { start: 2, end: 8 })).toEqual(went)
    expect(trimRange(map, { start: 4, end: 6 })).toEqual({ start: 4, end: 6 })
    expect(trimRange(map, { start: 2, end: 3 })).toBeNull()
  })

  test('dragged by hand does not cut a word in two, and leaves signs out that it did not reach', () => {
    const map = textOf('Yes, they went on.')
    expect(wholeWords(map, { start: 6, end: 12 })).toEqual({ start: 5, end: 14 })
    expect(wholeWords(map, { start: 0, end: 3 })).toEqual({ start: 0, end: 3 })
    expect(wholeWords(map, { start: 1, end: 4 })).toEqual({ start: 0, end: 4 })
    expect(wholeWords(map, { start: 4, end: 5 })).toBeNull()
  })
})

describe('painting a block', () => {
  test('cuts at every edge and names what covers each piece', () => {
    const segments = segmentsOf('a😀bcd', [
      { start: 0, end: 3, mark: 'x' },
      { start: 1, end: 99, mark: 'y' },
      { start: 2, end: 2, mark: 'empty' },
    ])
    expect(segments.map(({ text, marks }) => [text, marks.join('')])).toEqual([
      ['a', 'x'],
      ['😀b', 'xy'],
      ['cd', 'y'],
    ])
  })

  test('never changes, drops or repeats a character', () => {
    const marks = fc.array(fc.record({ start: fc.nat(40), end: fc.nat(40), mark: fc.nat() }))
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), marks, (text, painted) => {
        const segments = segmentsOf(text, painted)
        expect(segments.map((segment) => segment.text).join('')).toBe(text)
        for (const { start, end, marks: covering } of segments) {
          expect(end).toBeGreaterThan(start)
          const expected = painted.filter((mark) => mark.start <= start && mark.end >= end)
          expect(covering).toEqual(expected.map(({ mark }) => mark))
        }
      }),
    )
  })
})

describe('small things about words', () => {
  test('names a code by a passage, cut after a word at 60 characters', () => {
    expect(inVivoName(' straight to\nthe next  idea, ')).toBe('“straight to the next idea”')
    const long = inVivoName('somebody putting the two of us in the same room for ten minutes more')
    expect(long).toBe('“somebody putting the two of us in the same room for ten…”')
    expect(inVivoName('😀'.repeat(90))).toBe(`“${'😀'.repeat(60)}…”`)
    expect(inVivoName(' “.” ')).toBeNull()
  })

  test('cuts the words around a passage at words and says where it cut', () => {
    const text = `${'word '.repeat(60)}PASSAGE ${'tail '.repeat(60)}`
    const { before, after } = contextOf({ text, offset: 300 }, { text, offset: 307 })
    expect(before).toMatch(/^…word .*word $/u)
    expect(after).toMatch(/^ tail .*tail…$/u)
    expect(contextOf({ text: 'ab', offset: 1 }, { text: 'ab', offset: 1 })).toEqual({
      before: 'a',
      after: 'b',
    })
  })
})
