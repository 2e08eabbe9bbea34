import fc from 'fast-check'
import { expect, test } from 'vitest'
import { BlockId } from '../ids.ts'
import { aligning, tokensOf, type Alignment, type Tokens } from './align-words.ts'
import { carryRange } from './carry-over.ts'
import { mapText, quoteOf } from './text-map.ts'

const mapOf = (texts: readonly string[]) =>
  mapText(
    texts.map((text, n) => ({
      id: BlockId.parse(`019a0000-0000-7000-8000-${String(n).padStart(12, '0')}`),
      kind: 'turn',
      speaker: '',
      at: '',
      text,
    })),
  )

function align(a: Tokens, b: Tokens): Alignment {
  const steps = aligning(a, b)
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
  }
}

function carry(was: readonly string[], is: readonly string[], quote: string): string | null {
  const [from, to] = [mapOf(was), mapOf(is)]
  const [a, b] = [tokensOf(from.blocks), tokensOf(to.blocks)]
  const whole = Array.from(was.join('\n'))
  const start = Array.from(was.join('\n').split(quote)[0] ?? '').length
  const range = { start, end: start + Array.from(quote).length }
  expect(whole.slice(range.start, range.end).join('')).toBe(quote)
  const found = carryRange(a, b, align(a, b), range)
  return found === null ? null : quoteOf(to, found)
}

const text = [
  'Nobody asked what I had predicted.',
  'We went straight to the next idea 😀, as we always do.',
  'Somebody wrote to me in week two.',
]

test('a passage is found where the text around it was corrected', () => {
  const corrected = [`So, ${text[0] ?? ''}`, 'A new turn.', text[1] ?? '', text[2] ?? '']
  expect(carry(text, corrected, 'straight to the next idea 😀,')).toBe(
    'straight to the next idea 😀,',
  )
})

test('a passage with a corrected word keeps what is left and what came between', () => {
  const corrected = [text[0] ?? '', 'We went strait to the next big idea, as we always do.']
  expect(carry(text, corrected, 'went straight to the next idea')).toBe(
    'went strait to the next big idea',
  )
})

test('a sentence keeps its full stop where a later one ended with what was removed', () => {
  const said = ['We tried. Nobody spoke.', 'It asked for a prediction.', 'Off the record.']
  const shorter = ['We tried. Nobody spoke.', 'Well. It asked for a prediction.']
  expect(carry(said, shorter, 'It asked for a prediction.')).toBe('It asked for a prediction.')
  expect(carry(said, shorter, 'Nobody spoke.')).toBe('Nobody spoke.')
  expect(carry(said, shorter, 'Off the record.')).toBeNull()
  const later = ['Off the record.', 'It asked for a prediction.']
  expect(carry(later, ['It asked for a prediction.'], 'It asked for a prediction.')).toBe(
    'It asked for a prediction.',
  )
  expect(carry(later, ['It asked for a prediction.'], 'Off the record.')).toBeNull()
})

test('a passage over a line break is found where the two lines were joined', () => {
  const joined = [text.join(' ')]
  expect(carry(text, joined, 'always do.\nSomebody wrote')).toBe('always do. Somebody wrote')
})

test('a passage whose words are gone finds no place', () => {
  expect(carry(text, ['Something else altogether.', text[0] ?? ''], 'in week two')).toBeNull()
})

test('a passage of which one common word is left elsewhere finds no place', () => {
  expect(carry(text, [text[0] ?? '', 'Me too.'], 'wrote to me in week two')).toBeNull()
})

const word = fc.constantFrom('the', 'a', 'hub', 'chart', 'we', 'saw', '😀', 'אחת', 'ok.')
const line = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '))

test('in an unchanged text every passage keeps exactly its place', () => {
  fc.assert(
    fc.property(
      fc.array(line, { minLength: 1, maxLength: 30 }),
      fc.nat(),
      fc.nat(),
      (lines, x, y) => {
        const tokens = tokensOf(lines.map((one) => ({ text: one })))
        const { all } = tokens
        fc.pre(all.length > 0)
        const [i, j] = [x % all.length, y % all.length].sort((a, b) => a - b)
        const range = { start: all[i ?? 0]?.start ?? 0, end: all[j ?? 0]?.end ?? 0 }
        expect(carryRange(tokens, tokens, align(tokens, tokens), range)).toEqual(range)
      },
    ),
  )
})

test('aligned words are the same words, in rising order', () => {
  fc.assert(
    fc.property(
      fc.array(line, { maxLength: 20 }),
      fc.array(line, { maxLength: 20 }),
      (one, two) => {
        const [a, b] = [one, two].map((lines) => tokensOf(lines.map((t) => ({ text: t }))))
        if (a === undefined || b === undefined) return
        let last = -1
        align(a, b).forEach((other, index) => {
          if (other < 0) return
          expect(b.all[other]?.text).toBe(a.all[index]?.text)
          expect(other).toBeGreaterThan(last)
          last = other
        })
      },
    ),
  )
})

test('two versions of 100,000 words are compared within a second or two, a step at a time', () => {
  const vocabulary = 'network hub teacher lesson test measure story driver change trust'.split(' ')
  let seed = 7
  const random = (): number => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647
  const lines = Array.from({ length: 1_700 }, () =>
    Array.from({ length: 60 }, () => vocabulary[Math.floor(random() * 10)] ?? '').join(' '),
  )
  const changed = lines.flatMap((one, n) =>
    n % 9 === 0 ? [one.replace('trust', 'confidence')] : n % 13 === 0 ? [] : [one],
  )
  const [a, b] = [lines, changed].map((all) => tokensOf(all.map((t) => ({ text: t }))))
  if (a === undefined || b === undefined) throw new Error('two')
  let longest = 0
  const steps = aligning(a, b)
  for (let done = false; !done;) {
    const before = performance.now()
    done = steps.next().done === true
    longest = Math.max(longest, performance.now() - before)
  }
  expect(longest).toBeLessThan(1_500)
})
