import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { AppError } from '../errors.ts'
import { BlockId } from '../ids.ts'
import { applyEdits } from './apply-edits.ts'
import { lengthOf } from './code-points.ts'
import type { Block, BlockEdit, Span } from './contract.ts'
import { compareAnchors, isEmptySpan, ordinalsOf, quoteOf } from './spans.ts'

const idOf = (n: number): BlockId =>
  BlockId.parse(`01890000-0000-7000-8000-${n.toString(16).padStart(12, '0')}`)

const blockOf = (n: number, text: string): Block => ({
  id: idOf(n),
  kind: 'paragraph',
  speaker: '',
  at: '',
  text,
})

const within = (n: number, start: number, end: number): Span => ({
  start: { blockId: idOf(n), offset: start },
  end: { blockId: idOf(n), offset: end },
})

/** Covered words before and after some steps on `text`, a line per block; the span lies in block 1. */
function follow(text: string, covered: string, ...steps: BlockEdit[]) {
  const blocks = text.split('\n').map((line, index) => blockOf(index + 1, line))
  const units = text.indexOf(covered)
  const start = lengthOf(text.slice(0, units))
  const span = within(1, start, start + lengthOf(covered))
  const after = applyEdits(blocks, [{ id: 'c', span }], steps)
  const moved = after.spans[0]!.span
  return { after, quote: quoteOf(after.blocks, moved), touched: after.touched, span: moved }
}

const replace = (start: number, end: number, text: string, n = 1): BlockEdit => ({
  type: 'replace',
  blockId: idOf(n),
  start,
  end,
  text,
})

describe('one edit', () => {
  test('moves a coding that stands behind what was typed', () => {
    const { quote, touched, span } = follow('ab trust', 'trust', replace(0, 0, '😀😀'))
    expect([quote, touched, span.start.offset]).toEqual(['trust', [], 5])
  })

  test('leaves text typed at either edge outside', () => {
    const { quote, touched } = follow(
      'xx trust yy',
      'trust',
      replace(8, 8, '!'),
      replace(3, 3, '?'),
    )
    expect([quote, touched]).toEqual(['trust', []])
  })

  test('covers text typed inside, and reports it', () => {
    const { quote, touched } = follow('xx trust yy', 'trust', replace(5, 5, '🌱'))
    expect(quote).toBe('tr🌱ust')
    expect(touched).toEqual([{ id: 'c', before: 'trust', after: 'tr🌱ust' }])
  })

  test('shrinks where a deletion overlaps an edge', () => {
    expect(follow('xx trust yy', 'trust', replace(0, 5, '')).quote).toBe('ust')
    expect(follow('xx trust yy', 'trust', replace(6, 11, '')).quote).toBe('tru')
  })

  test('does not cover what replaces more than the coded passage', () => {
    expect(follow('xx trust yy', 'trust', replace(1, 5, 'NEW')).quote).toBe('ust')
    expect(follow('xx trust yy', 'trust', replace(6, 10, 'NEW')).quote).toBe('tru')
    expect(follow('xx trust yy', 'trust', replace(2, 9, 'NEW')).quote).toBe('')
  })

  test('covers the correction of a covered word, also at the edge', () => {
    expect(follow('xx teh yy', 'teh', replace(4, 6, 'he')).quote).toBe('the')
    expect(follow('xx teh yy', 'teh', replace(3, 6, 'the')).quote).toBe('the')
  })

  test('leaves an empty, reported span where all covered text goes', () => {
    const { touched, span } = follow('xx trust yy', 'trust', replace(2, 9, ''))
    expect(isEmptySpan(span)).toBe(true)
    expect(touched).toEqual([{ id: 'c', before: 'trust', after: '' }])
  })

  test('follows its text through a split and back through a join', () => {
    const newBlock = { id: idOf(9), kind: 'turn', speaker: 'P1', at: '' } as const
    const split: BlockEdit = { type: 'split', blockId: idOf(1), offset: 3, newBlock }
    const apart = follow('xx trust yy', 'trust', split)
    expect([apart.quote, apart.touched, apart.span]).toEqual(['trust', [], within(9, 0, 5)])
    const together = follow('xx trust yy', 'trust', split, { type: 'join', blockId: idOf(1) })
    expect([together.quote, together.span]).toEqual(['trust', within(1, 3, 8)])
  })

  test('is not touched by a split at either edge, nor by lines around it', () => {
    const newBlock = { id: idOf(9), kind: 'turn', speaker: '', at: '' } as const
    const at = (offset: number): BlockEdit => ({
      type: 'split',
      blockId: idOf(1),
      offset,
      newBlock,
    })
    expect(follow('xx trust yy', 'trust', at(3)).touched).toEqual([])
    expect(follow('xx trust yy', 'trust', at(8)).touched).toEqual([])
    const block = blockOf(8, 'more')
    expect(follow('trust', 'trust', { type: 'insert', after: null, block }).touched).toEqual([])
    expect(follow('trust', 'trust', { type: 'insert', after: idOf(1), block }).touched).toEqual([])
  })

  test('stays near, empty, where its block is removed', () => {
    const { span, touched } = follow('trust\nnext', 'trust', { type: 'remove', blockId: idOf(1) })
    expect(span).toEqual(within(2, 0, 0))
    expect(touched).toHaveLength(1)
  })

  test('is all or nothing and says why', () => {
    const blocks = [blockOf(1, 'a😀')]
    const refused = (step: BlockEdit): string => {
      try {
        applyEdits(blocks, [], [replace(0, 0, 'x'), step])
        return 'done'
      } catch (error) {
        return error instanceof AppError ? error.code : 'a defect'
      }
    }
    expect(refused(replace(0, 4, ''))).toBe('bad-span')
    expect(refused(replace(2, 1, ''))).toBe('bad-span')
    expect(refused(replace(0, 0, 'two\nlines'))).toBe('usage')
    expect(refused(replace(0, 0, 'x', 7))).toBe('not-found')
    expect(refused({ type: 'join', blockId: idOf(1) })).toBe('not-found')
    expect(refused({ type: 'remove', blockId: idOf(1) })).toBe('usage')
    expect(refused({ type: 'insert', after: null, block: blockOf(1, '') })).toBe('conflict')
    expect(blocks).toEqual([blockOf(1, 'a😀')])
  })
})

/** Characters that no text uses twice, so that a character is its own identity: letters, marks, RTL, emoji, CJK. */
const alphabet = [
  ...Array.from({ length: 26 }, (_, i) => 0x61 + i),
  ...Array.from({ length: 60 }, (_, i) => 0x300 + i),
  ...Array.from({ length: 27 }, (_, i) => 0x5d0 + i),
  ...Array.from({ length: 20 }, (_, i) => 0x628 + i),
  ...Array.from({ length: 400 }, (_, i) => 0x1f300 + i),
  ...Array.from({ length: 400 }, (_, i) => 0x4e00 + i),
].map((point) => String.fromCodePoint(point))

const Move = fc.record({
  type: fc.constantFrom('replace', 'split', 'join', 'insert', 'remove', 'mark'),
  which: fc.nat(),
  a: fc.nat(),
  b: fc.nat(),
  size: fc.nat(4),
})

const Case = fc.record({
  order: fc.shuffledSubarray(alphabet, { minLength: alphabet.length }),
  sizes: fc.array(fc.nat(7), { minLength: 1, maxLength: 6 }),
  spans: fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat(), fc.nat()), { maxLength: 6 }),
  moves: fc.array(Move, { minLength: 1, maxLength: 8 }),
})

/** A legal step on the blocks as they stand, or null where there is none of that type. */
function stepOf(
  blocks: readonly Block[],
  move: typeof Move extends fc.Arbitrary<infer M> ? M : never,
  fresh: { text: (size: number) => string; id: () => BlockId },
): BlockEdit | null {
  const index = move.which % blocks.length
  const { id, text } = blocks[index]!
  const size = lengthOf(text) + 1
  const [start, end] = [move.a % size, move.b % size].sort((x, y) => x - y) as [number, number]
  const head = { kind: 'turn', speaker: 'P', at: '' } as const
  switch (move.type) {
    case 'split':
      return { type: 'split', blockId: id, offset: start, newBlock: { id: fresh.id(), ...head } }
    case 'join':
      return index + 1 < blocks.length ? { type: 'join', blockId: id } : null
    case 'insert':
      return {
        type: 'insert',
        after: move.a % 3 === 0 ? null : id,
        block: { id: fresh.id(), ...head, text: fresh.text(move.size) },
      }
    case 'remove':
      return blocks.length > 1 ? { type: 'remove', blockId: id } : null
    case 'mark':
      return { type: 'mark', blockId: id, ...head }
    default:
      return { type: 'replace', blockId: id, start, end, text: fresh.text(move.size) }
  }
}

const charactersOf = (text: string): string[] => Array.from(text).filter((c) => c !== '\n')

function build({ order, sizes, spans }: { order: string[]; sizes: number[]; spans: number[][] }) {
  let used = 0
  let ids = 100
  const text = (size: number): string => order.slice(used, (used += size)).join('')
  const blocks = sizes.map((size, index) => blockOf(index + 1, text(size)))
  const ordinals = ordinalsOf(blocks)
  const known = spans.map(([a = 0, b = 0, c = 0, d = 0], index) => {
    const anchorOf = (which: number, place: number) => {
      const block = blocks[which % blocks.length]!
      return { blockId: block.id, offset: place % (lengthOf(block.text) + 1) }
    }
    const ends = [anchorOf(a, b), anchorOf(c, d)].sort((x, y) => compareAnchors(ordinals, x, y))
    return { id: `s${index}`, span: { start: ends[0]!, end: ends[1]! } }
  })
  return { blocks, known, fresh: { text, id: () => idOf((ids += 1)) } }
}

describe('any edits', () => {
  test('leave every coding on its own surviving characters and on no other old ones', () => {
    const check = (input: typeof Case extends fc.Arbitrary<infer C> ? C : never): void => {
      const { blocks, known, fresh } = build(input)
      const steps: BlockEdit[] = []
      let now: readonly Block[] = blocks
      for (const move of input.moves) {
        const step = stepOf(now, move, fresh)
        if (step === null) continue
        steps.push(step)
        now = applyEdits(now, [], [step]).blocks
      }
      const after = applyEdits(blocks, known, steps)
      expect(after.blocks).toEqual(now)
      const old = new Set(blocks.flatMap((block) => charactersOf(block.text)))
      const left = new Set(after.blocks.flatMap((block) => charactersOf(block.text)))
      known.forEach(({ id, span }, index) => {
        const before = quoteOf(blocks, span)
        const moved = after.spans[index]!.span
        const quote = quoteOf(after.blocks, moved)
        expect(
          compareAnchors(ordinalsOf(after.blocks), moved.start, moved.end),
        ).toBeLessThanOrEqual(0)
        expect(charactersOf(quote).filter((c) => old.has(c))).toEqual(
          charactersOf(before).filter((c) => left.has(c)),
        )
        const report = after.touched.find((t) => t.id === id)
        expect(report).toEqual(before === quote ? undefined : { id, before, after: quote })
      })
    }
    fc.assert(fc.property(Case, check), { numRuns: 3_000 })
  })

  test('outside of a coding do not touch it', () => {
    const input = fc.record({
      order: fc.shuffledSubarray(alphabet, { minLength: 60 }),
      sizes: fc.tuple(fc.nat(6), fc.integer({ min: 1, max: 6 }), fc.nat(6)),
      size: fc.nat(5),
      places: fc.tuple(fc.nat(), fc.nat()),
      left: fc.boolean(),
    })
    fc.assert(
      fc.property(input, ({ order, sizes: [before, own, behind], size, places, left }) => {
        const text = order.slice(0, before + own + behind).join('')
        const range = left ? [0, before] : [before + own, before + own + behind]
        const span = range[1]! - range[0]! + 1
        const [start, end] = places.map((p) => range[0]! + (p % span)).sort((x, y) => x - y)
        const insert = order.slice(-size - 1).join('')
        const edit = replace(start!, end!, insert)
        const known = [{ id: 'c', span: within(1, before, before + own) }]
        const after = applyEdits([blockOf(1, text)], known, [edit])
        expect(after.touched).toEqual([])
        expect(quoteOf(after.blocks, after.spans[0]!.span)).toBe(
          order.slice(before, before + own).join(''),
        )
      }),
    )
  })
})
