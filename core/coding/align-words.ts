/** Which words of one text stand in another version of it: blocks that are the same hold the two together, words are compared between them. */
import type { Block } from '../source/contract.ts'
import { pointText } from '../source/code-points.ts'

const token = /[\p{L}\p{N}\p{M}\p{Co}]+|[^\s\p{L}\p{N}\p{M}\p{Co}]+/gu

/** A word, or signs between words, with its place in the canonical text in code points. */
export interface Token {
  readonly text: string
  readonly start: number
  readonly end: number
}

export interface Tokens {
  readonly all: readonly Token[]
  /** Index of the first token of each block; one more at the end. */
  readonly firsts: readonly number[]
  readonly texts: readonly string[]
}

/** Cuts a text into its words, once. */
export function tokensOf(blocks: readonly Pick<Block, 'text'>[]): Tokens {
  const all: Token[] = []
  const firsts: number[] = []
  let at = 0
  for (const { text } of blocks) {
    const { toPoints, length } = pointText(text)
    firsts.push(all.length)
    for (const { 0: run, index } of text.matchAll(token))
      all.push({
        text: run,
        start: at + toPoints(index),
        end: at + toPoints(index + run.length),
      })
    at += length + 1
  }
  return { all, firsts: [...firsts, all.length], texts: blocks.map(({ text }) => text.trim()) }
}

/** Values that stand once in each of two lists, as pairs of places in order of both (the longest such chain). */
export function commonOnce(
  a: readonly string[],
  b: readonly string[],
): readonly [number, number][] {
  const inB = new Map<string, number>()
  b.forEach((value, index) => inB.set(value, inB.has(value) ? -1 : index))
  const seen = new Map<string, number>()
  a.forEach((value) => seen.set(value, (seen.get(value) ?? 0) + 1))
  const pairs = a.flatMap((value, index): [number, number][] => {
    const other = inB.get(value) ?? -1
    return other >= 0 && value !== '' && seen.get(value) === 1 ? [[index, other]] : []
  })
  return risingChain(pairs)
}

/** The longest chain of pairs whose second members rise; the first members rise already. */
function risingChain(pairs: readonly [number, number][]): readonly [number, number][] {
  const ends: number[] = []
  const before: number[] = []
  pairs.forEach(([, value], index) => {
    let low = 0
    let high = ends.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((pairs[ends[middle] ?? 0]?.[1] ?? 0) < value) low = middle + 1
      else high = middle
    }
    before[index] = ends[low - 1] ?? -1
    ends[low] = index
  })
  const chain: [number, number][] = []
  for (let at = ends.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) {
    const pair = pairs[at]
    if (pair !== undefined) chain.push(pair)
  }
  return chain.reverse()
}

interface Stretch {
  readonly aFrom: number
  readonly aTo: number
  readonly bFrom: number
  readonly bTo: number
}

/** Stretches longer than this are first cut at words that stand once in each; differences beyond the second figure are not followed. */
const LONG = 4_000
const MOST_DIFFERENCES = 1_000

/** For each token of the first text, the index of the same token in the second, or -1. */
export type Alignment = Int32Array

class Aligner {
  readonly match: Alignment
  readonly a: readonly Token[]
  readonly b: readonly Token[]

  constructor(a: readonly Token[], b: readonly Token[]) {
    this.a = a
    this.b = b
    this.match = new Int32Array(a.length).fill(-1)
  }

  isSame(a: number, b: number): boolean {
    return this.a[a]?.text === this.b[b]?.text
  }

  /** Takes what is the same at both ends; what is left. */
  trim({ aFrom, aTo, bFrom, bTo }: Stretch): Stretch {
    let [from, to, otherFrom, otherTo] = [aFrom, aTo, bFrom, bTo]
    while (from < to && otherFrom < otherTo && this.isSame(from, otherFrom))
      this.match[from++] = otherFrom++
    while (from < to && otherFrom < otherTo && this.isSame(to - 1, otherTo - 1))
      this.match[--to] = --otherTo
    return { aFrom: from, aTo: to, bFrom: otherFrom, bTo: otherTo }
  }

  /** Cuts a long stretch at words that stand once in each; itself where there are none. */
  cut(stretch: Stretch): readonly Stretch[] {
    const { aFrom, aTo, bFrom, bTo } = stretch
    const words = (list: readonly Token[], from: number, to: number): string[] =>
      list.slice(from, to).map((_, at) => triple(list, from + at, to))
    const pairs = commonOnce(words(this.a, aFrom, aTo), words(this.b, bFrom, bTo))
    const found: Stretch[] = []
    let [a, b] = [aFrom, bFrom]
    for (const [inA, inB] of pairs) {
      found.push({ aFrom: a, aTo: aFrom + inA, bFrom: b, bTo: bFrom + inB })
      a = aFrom + inA
      b = bFrom + inB
    }
    return [...found, { aFrom: a, aTo, bFrom: b, bTo }]
  }

  /** The shortest way from one stretch to the other (Myers 1986), as long as it is not too long. */
  compare({ aFrom, aTo, bFrom, bTo }: Stretch): void {
    const n = aTo - aFrom
    const m = bTo - bFrom
    if (n === 0 || m === 0) return
    const most = Math.min(n + m, MOST_DIFFERENCES)
    const furthest = new Int32Array(2 * most + 3)
    const trace: Int32Array[] = []
    for (let d = 0; d <= most; d += 1) {
      for (let k = -d; k <= d; k += 2) {
        const down = k === -d || (k !== d && at(furthest, most + k) < at(furthest, most + k + 2))
        let x = down ? at(furthest, most + k + 2) : at(furthest, most + k) + 1
        while (x < n && x - k < m && this.isSame(aFrom + x, bFrom + x - k)) x += 1
        furthest[most + k + 1] = x
        if (x >= n && x - k >= m) {
          this.walkBack({ aFrom, aTo, bFrom, bTo }, [
            ...trace,
            furthest.slice(most + 1 - d, most + 2 + d),
          ])
          return
        }
      }
      trace.push(furthest.slice(most + 1 - d, most + 2 + d))
    }
  }

  /** Marks what was the same on the way that was found. */
  walkBack({ aFrom, aTo, bFrom, bTo }: Stretch, trace: readonly Int32Array[]): void {
    let x = aTo - aFrom
    let y = bTo - bFrom
    for (let d = trace.length - 1; d > 0; d -= 1) {
      const before = trace[d - 1] ?? new Int32Array(0)
      const of = (k: number): number => before[k + d - 1] ?? -1
      const k = x - y
      const down = k === -d || (k !== d && of(k - 1) < of(k + 1))
      const from = down ? k + 1 : k - 1
      const fromX = of(from)
      const fromY = fromX - from
      const begin = down ? fromX : fromX + 1
      while (x > begin) this.match[aFrom + (x -= 1)] = bFrom + (y -= 1)
      x = fromX
      y = fromY
    }
    while (x > 0 && y > 0) this.match[aFrom + (x -= 1)] = bFrom + (y -= 1)
  }
}

function at(list: Int32Array, index: number): number {
  return list[index] ?? 0
}

/** A word with the two after it, so that common words are told apart by their company. */
function triple(list: readonly Token[], from: number, to: number): string {
  return list
    .slice(from, Math.min(to, from + 3))
    .map(({ text }) => text)
    .join(' ')
}

/** Stretches between blocks that are the same in both, those blocks included as stretches of their own. */
function stretchesOf(a: Tokens, b: Tokens): readonly Stretch[] {
  const found: Stretch[] = []
  let [aBlock, bBlock] = [0, 0]
  const upTo = (aNext: number, bNext: number): void => {
    found.push({
      aFrom: a.firsts[aBlock] ?? 0,
      aTo: a.firsts[aNext] ?? a.all.length,
      bFrom: b.firsts[bBlock] ?? 0,
      bTo: b.firsts[bNext] ?? b.all.length,
    })
    aBlock = aNext
    bBlock = bNext
  }
  for (const [inA, inB] of commonOnce(a.texts, b.texts)) {
    upTo(inA, inB)
    upTo(inA + 1, inB + 1)
  }
  upTo(a.texts.length, b.texts.length)
  return found
}

/**
 * A sign that stands alone is taken by the words beside it where they have the same one: of several full stops that a
 * shortest way may choose from, the one at the end of the sentence is meant.
 */
function slideTogether(a: readonly Token[], b: readonly Token[], match: Alignment): void {
  const owner = new Int32Array(b.length).fill(-1)
  match.forEach((other, index) => {
    if (other >= 0) owner[other] = index
  })
  const isLoose = (index: number): boolean =>
    at(match, index - 1) !== at(match, index) - 1 && at(match, index + 1) !== at(match, index) + 1
  const join = (index: number, beside: number, step: 1 | -1): void => {
    const wanted = (match[beside] ?? -1) < 0 ? -1 : at(match, beside) + step
    if (match[index] !== -1 || a[index]?.text !== b[wanted]?.text) return
    const held = at(owner, wanted)
    if (held >= 0 && !isLoose(held)) return
    if (held >= 0) match[held] = -1
    match[index] = wanted
    owner[wanted] = index
  }
  for (let index = 1; index < a.length; index += 1) join(index, index - 1, 1)
  for (let index = a.length - 2; index >= 0; index -= 1) join(index, index + 1, -1)
}

/** Compares two versions of a text; a step is a bounded piece of work, after which others may go on. */
export function* aligning(a: Tokens, b: Tokens): Generator<void, Alignment> {
  const aligner = new Aligner(a.all, b.all)
  for (const stretch of stretchesOf(a, b)) {
    const left = aligner.trim(stretch)
    const isLong = left.aTo - left.aFrom + left.bTo - left.bFrom > LONG
    for (const piece of isLong ? aligner.cut(left) : [left]) {
      aligner.compare(aligner.trim(piece))
      yield
    }
  }
  slideTogether(a.all, b.all, aligner.match)
  return aligner.match
}
