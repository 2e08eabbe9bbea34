/** Random queries on real SQLite beside a second implementation that thinks in sets of characters of the canonical text. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { CodeId } from '../../core/ids.ts'
import {
  everywhere,
  Relation,
  type Chain,
  type Operand,
  type Within,
} from '../../core/retrieval/query.ts'
import { retrievalProject, type AddedSource, type RetrievalProject } from './fixture.ts'

const lines = [
  'We 😀 trust it, and they know.',
  'Nobody: trusts us — at all!',
  'Né à Paris. سلام',
  'Then (we) left; trust went too.',
]
const points = lines.map((line) => Array.from(line))
/** The canonical text, a line break after each block but the last. */
const text = points.flatMap((line, at) => (at === 0 ? line : ['\n', ...line]))
const startOfBlock = points.map((_, at) =>
  points.slice(0, at).reduce((sum, line) => sum + line.length + 1, 0),
)
const blockAt = (place: number): number => startOfBlock.findLastIndex((start) => start <= place)

/** Where words begin: at the first letter or digit of what stands between spaces. */
const wordStarts = [...text.join('').matchAll(/\S+/gu)].flatMap(({ 0: word, index }) => {
  const letter = /[\p{L}\p{N}]/u.exec(word)
  return letter === null ? [] : [Array.from(text.join('').slice(0, index + letter.index)).length]
})

interface Span {
  readonly start: number
  readonly end: number
}
type Coded = Span & { readonly code: number }

const charactersOf = ({ start, end }: Span): number[] =>
  Array.from({ length: end - start }, (_, at) => start + at)
const coverOf = (spans: readonly Span[]): Set<number> => new Set(spans.flatMap(charactersOf))

function asSpans(characters: ReadonlySet<number>): readonly Span[] {
  const found: { start: number; end: number }[] = []
  for (const at of [...characters].sort((a, b) => a - b)) {
    const last = found.at(-1)
    if (last?.end === at) last.end = at + 1
    else found.push({ start: at, end: at + 1 })
  }
  return found
}

const meets = (a: Span, b: Span): boolean => {
  const other = coverOf([b])
  return charactersOf(a).some((at) => other.has(at))
}

/** How far the second begins behind the end of the first; null where it does not come after it. */
function isClose(first: Span, second: Span, within: Within | null): boolean {
  if (second.start < first.end) return false
  const { unit, most } = within ?? ({ unit: 'blocks', most: 0 } as const)
  const apart =
    unit === 'words'
      ? wordStarts.filter((at) => at >= first.end && at < second.start).length
      : blockAt(second.start) - blockAt(first.end - 1)
  return apart <= most
}

type Holds = (a: Span, b: Span, within: Within | null) => boolean

const holds: Readonly<Record<Exclude<Relation, 'and' | 'or' | 'not' | 'without'>, Holds>> = {
  inside: (a, b) => a.start >= b.start && a.end <= b.end,
  around: (a, b) => b.start >= a.start && b.end <= a.end,
  overlapping: meets,
  near: (a, b, within) => meets(a, b) || isClose(a, b, within) || isClose(b, a, within),
  'followed-by': (a, b, within) => isClose(a, b, within),
  'preceded-by': (a, b, within) => isClose(b, a, within),
}

function related(
  relation: Relation,
  a: readonly Span[],
  b: readonly Span[],
  within: Within | null,
): readonly Span[] {
  const [left, right] = [coverOf(a), coverOf(b)]
  if (relation === 'or') return [...a, ...b]
  if (relation === 'and') return asSpans(new Set([...left].filter((at) => right.has(at))))
  if (relation === 'not') return a.filter((one) => !b.some((other) => meets(one, other)))
  if (relation === 'without')
    return a.flatMap((one) => asSpans(new Set(charactersOf(one).filter((at) => !right.has(at)))))
  return a.filter((one) => b.some((other) => holds[relation](one, other, within)))
}

function saidIn(said: string, whole: boolean): readonly Span[] {
  const standing = text.join('')
  return [...standing.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu)].flatMap(
    ({ 0: word, index }) => {
      const fold = word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
      if (whole ? fold !== said : !fold.startsWith(said)) return []
      const start = Array.from(standing.slice(0, index)).length
      return [{ start, end: start + Array.from(word).length }]
    },
  )
}

type Spans = (operand: Operand) => readonly Span[]

function answer({ first, steps }: Chain, of: Spans): readonly Span[] {
  return steps.reduce(
    (found, { relation, within, operand }) => related(relation, found, of(operand), within),
    of(first),
  )
}

const sorted = (spans: readonly Span[]): readonly string[] =>
  [...new Set(spans.map(({ start, end }) => `${String(start)}–${String(end)}`))].sort()

interface World {
  readonly project: RetrievalProject
  readonly source: AddedSource
  readonly codes: readonly CodeId[]
}

function place(at: number): readonly [block: number, offset: number] {
  const block = blockAt(at)
  return [block, at - (startOfBlock[block] ?? 0)]
}

function world(coded: readonly Coded[]): World {
  const project = retrievalProject()
  const top = project.addCode('Top')
  const codes = [top, project.addCode('Below', top), project.addCode('Beside')]
  const source = project.addSource('Call', lines)
  for (const { start, end, code } of coded) {
    const [block, from] = place(start)
    const [endBlock, to] = place(end)
    const codeId = codes[code]
    if (codeId !== undefined) project.code(source, codeId, [block, from, to, endBlock])
  }
  return { project, source, codes }
}

const span = fc
  .tuple(fc.nat({ max: text.length - 2 }), fc.integer({ min: 1, max: 25 }), fc.nat({ max: 2 }))
  .map(([start, length, code]): Coded => ({
    start,
    end: Math.min(start + length, text.length - 1),
    code,
  }))

/** Codes are numbers until there is a project: an operand of `text` `0` to `2` stands for one. */
const operand: fc.Arbitrary<Operand> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .record({ code: fc.nat({ max: 2 }), below: fc.boolean() })
      .map(({ code, below }): Operand => ({ type: 'text', text: String(code), whole: below })),
  },
  { weight: 1, arbitrary: fc.constant<Operand>({ type: 'coded' }) },
  {
    weight: 2,
    arbitrary: fc
      .constantFrom('trust', 'we', 'ne', 'سلام')
      .chain((said) => fc.boolean().map((whole): Operand => ({ type: 'text', text: said, whole }))),
  },
)
const within: fc.Arbitrary<Within> = fc.record({
  unit: fc.constantFrom('words', 'blocks'),
  most: fc.nat({ max: 3 }),
})
const chainOf = (inner: fc.Arbitrary<Operand>): fc.Arbitrary<Chain> =>
  fc.record({
    first: inner,
    steps: fc.array(
      fc
        .tuple(fc.constantFrom(...Relation.options), within, fc.boolean(), inner)
        .map(([relation, distance, isSame, one]) => ({
          relation,
          within: isSame ? null : distance,
          operand: one,
        })),
      { maxLength: 3 },
    ),
  })
const group = chainOf(operand).map((chain): Operand => ({ type: 'group', chain }))
const chains = chainOf(fc.oneof({ weight: 3, arbitrary: operand }, { weight: 1, arbitrary: group }))

/** Puts the ids of a project's codes in the place of their numbers. */
function withIds(chain: Chain, codes: readonly CodeId[]): Chain {
  const of = (one: Operand): Operand => {
    if (one.type === 'group') return { ...one, chain: withIds(one.chain, codes) }
    const codeId = one.type === 'text' ? codes[Number(one.text)] : undefined
    return one.type === 'text' && codeId !== undefined
      ? { type: 'code', codeId, below: one.whole }
      : one
  }
  return {
    first: of(chain.first),
    steps: chain.steps.map((step) => ({ ...step, operand: of(step.operand) })),
  }
}

function expected(chain: Chain, coded: readonly Coded[]): readonly string[] {
  const of: Spans = (one) => {
    if (one.type === 'group') return answer(one.chain, of)
    if (one.type === 'coded') return coded
    if (one.type !== 'text') return []
    const code = Number(one.text)
    if (Number.isNaN(code)) return saidIn(one.text, one.whole)
    return coded.filter(
      (passage) => passage.code === code || (one.whole && code === 0 && passage.code === 1),
    )
  }
  return sorted(answer(chain, of))
}

test('the service finds what a second implementation finds', { timeout: 60_000 }, async () => {
  const codings = fc.array(span, { maxLength: 9 })
  const many = fc.array(chains, { minLength: 12, maxLength: 12 })
  await fc.assert(
    fc.asyncProperty(codings, many, async (coded, asked) => {
      const { project, source, codes } = world(coded)
      const places = new Map(source.blocks.map((id, at) => [id, startOfBlock[at] ?? 0]))
      for (const chain of asked) {
        const query = { chain: withIds(chain, codes), scope: everywhere }
        const { resultId } = await project.retrieval.find({ query })
        const page = project.retrieval.passages({ resultId, from: 0, limit: 100 })
        const found = page.map(({ blockId, before, quote }) => {
          const block = points[source.blocks.indexOf(blockId)]?.join('') ?? ''
          return { blockId, block, before, quote }
        })
        const said = found.map(({ quote }) => quote.replace(/\n$/u, '')).sort()
        const wanted = expected(chain, coded).map((name) => {
          const [start = 0, end = 0] = name.split('–').map(Number)
          // The line break after a block is covered by what goes on to the next, and not quoted.
          return text.slice(start, end).join('').replace(/\n$/u, '')
        })
        expect(said).toEqual(wanted.sort())
        expect(found.every(({ blockId }) => places.has(blockId))).toBe(true)
      }
      project.db.close()
    }),
    { numRuns: 40, endOnFailure: true },
  )
})
