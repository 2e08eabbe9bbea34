/** The words around a passage, cut for reading. */
import { lengthOf, slicePoints } from '../source/code-points.ts'

const AROUND = 140

function cutStart(text: string): string {
  const length = lengthOf(text)
  if (length <= AROUND) return text
  const kept = slicePoints(text, length - AROUND, length)
  const space = kept.indexOf(' ')
  return `…${space < 0 ? kept : kept.slice(space + 1)}`
}

function cutEnd(text: string): string {
  if (lengthOf(text) <= AROUND) return text
  const kept = slicePoints(text, 0, AROUND)
  const space = kept.lastIndexOf(' ')
  return `${space <= 0 ? kept : kept.slice(0, space)}…`
}

/** What stands before a position of a block, and what stands after another, at most 140 code points each, cut at words. */
export function contextOf(
  first: { readonly text: string; readonly offset: number },
  last: { readonly text: string; readonly offset: number },
): { readonly before: string; readonly after: string } {
  return {
    before: cutStart(slicePoints(first.text, 0, first.offset)),
    after: cutEnd(slicePoints(last.text, last.offset, lengthOf(last.text))),
  }
}
