/** Where words stand in a block of text, whatever their case and marks; and where its words begin. */
import { pointText, type Range } from '../source/code-points.ts'
import { foldWord, searchWordsOf } from '../source/search-terms.ts'

/** Ranges in code points, in order; they may overlap. */
export type Finder = (text: string) => readonly Range[]

const ascii = /^[\0-\x7f]*$/u

/** In ASCII alone a pattern does, and positions are code points as they are. */
function findInAscii(words: readonly string[], whole: boolean): Finder {
  const end = whole ? '(?![a-z0-9])' : '[a-z0-9]*'
  const pattern = new RegExp(`(?<![a-z0-9])(?=(${words.join('[^a-z0-9]+')}${end}))`, 'gu')
  return (text) =>
    Array.from(text.toLowerCase().matchAll(pattern), ({ index, 1: said = '' }) => ({
      start: index,
      end: index + said.length,
    }))
}

function findInAny(words: readonly string[], whole: boolean): Finder {
  return (text) => {
    const standing = searchWordsOf(text)
    const folded = standing.map(({ word }) => foldWord(word))
    const { toPoints } = pointText(text)
    const fits = (at: number): boolean =>
      words.every((word, index) => {
        const there = folded[at + index]
        if (there === undefined) return false
        return !whole && index === words.length - 1 ? there.startsWith(word) : there === word
      })
    return standing.flatMap((first, at) => {
      const last = standing[at + words.length - 1]
      if (last === undefined || !fits(at)) return []
      return [{ start: toPoints(first.start), end: toPoints(last.end) }]
    })
  }
}

/** Finds where the words stand one after another; unless `whole`, the last of them may go on. No words stand nowhere. */
export function finderOf(sought: string, whole: boolean): Finder {
  const words = searchWordsOf(sought).map(({ word }) => foldWord(word))
  if (words.length === 0) return () => []
  const inAny = findInAny(words, whole)
  if (!words.every((word) => ascii.test(word))) return inAny
  const inAscii = findInAscii(words, whole)
  return (text) => (ascii.test(text) ? inAscii(text) : inAny(text))
}

const letter = /[\p{L}\p{N}]/u
const space = /\s/u

function isSpace(point: number): boolean {
  if (point < 128) return point === 32 || (point >= 9 && point <= 13)
  return space.test(String.fromCodePoint(point))
}

function isLetter(point: number): boolean {
  if (point < 128) {
    const small = point | 32
    return (small >= 97 && small <= 122) || (point >= 48 && point <= 57)
  }
  return letter.test(String.fromCodePoint(point))
}

/** Code points at which the words of a block begin, at their first letter or digit; as many as `countWords` counts. */
export function wordStarts(text: string): readonly number[] {
  const starts: number[] = []
  let points = 0
  let isWithin = false
  for (let at = 0; at < text.length; points += 1) {
    const point = text.codePointAt(at) ?? 0
    at += point > 0xffff ? 2 : 1
    if (isWithin) isWithin = !isSpace(point)
    else if (isLetter(point)) {
      starts.push(points)
      isWithin = true
    }
  }
  return starts
}
