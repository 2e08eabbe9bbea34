/** Text whose lines were broken at a fixed width: told from its shape, and mended into paragraphs. */

/** Widths at which programs break lines of text. */
const NARROWEST = 40
const WIDEST = 140
/** Fewer broken lines than this prove nothing. */
const LEAST_BREAKS = 4

const item = /^(?:[-*•–—▪◦]|\d{1,3}[.)]|\p{L}[.)]|☐|☑)\s/u
const heading = /^(?:#{1,6}\s|[=\-_*]{3,}$)/u
/** A line of somebody's turn. */
const turn =
  /^(?:[[(]?\d{1,2}:\d{2}|[\p{Lu}\p{Lo}][^\s:!?]{0,30}(?: [\p{Lu}\p{Lo}\p{N}(][^\s:!?]{0,30}){0,4}\s?:(?:\s|$)|\[[^\]]{1,60}\])/u

function firstWord(line: string): string {
  return /^\S+/u.exec(line)?.[0] ?? ''
}

/** A line breaks where the next word would not have fitted. */
function isFull(line: string, next: string, width: number): boolean {
  return line.length + 1 + firstWord(next).length > width
}

function mayContinue(next: string): boolean {
  return !item.test(next) && !heading.test(next) && !turn.test(next)
}

interface Group {
  /** Lines between blank lines, without the blanks at their ends. */
  readonly lines: readonly string[]
}

function groupsOf(lines: readonly string[]): readonly Group[] {
  const groups: string[][] = [[]]
  for (const line of lines) {
    if (line.trim() === '') groups.push([])
    else groups.at(-1)?.push(line.trim())
  }
  return groups.filter(({ length }) => length > 0).map((group) => ({ lines: group }))
}

interface Break {
  readonly line: string
  readonly next: string
}

/** Where lines of a group end although the next one may go on with them. */
function breaksIn({ lines }: Group): readonly Break[] {
  return lines.slice(0, -1).flatMap((line, n) => {
    const next = lines[n + 1] ?? ''
    return mayContinue(next) ? [{ line, next }] : []
  })
}

interface Wraps {
  /** The width at which lines are broken. */
  readonly width: number
  /** Tables, verses and addresses stand among the paragraphs: only groups that are full throughout are paragraphs. */
  readonly isMixed: boolean
}

/** How lines are broken; null where they end for other reasons. */
function wrapsOf(groups: readonly Group[]): Wraps | null {
  const broken = groups.map(breaksIn)
  const all = broken.flat()
  if (groups.length < 2 || all.length < LEAST_BREAKS) return null
  const lengths = all.map(({ line }) => line.length).sort((a, b) => a - b)
  const width = lengths[Math.floor((lengths.length - 1) * 0.95)] ?? 0
  if (width < NARROWEST || width > WIDEST) return null
  const full = all.filter(({ line, next }) => isFull(line, next, width)).length
  if (full >= all.length * 0.85) return { width, isMixed: false }
  const inParagraphs = broken.filter((breaks) => areFull(breaks, width)).flat().length
  const isMixed = inParagraphs >= LEAST_BREAKS && inParagraphs >= all.length * 0.5
  return isMixed ? { width, isMixed } : null
}

const areFull = (breaks: readonly Break[], width: number): boolean =>
  breaks.every(({ line, next }) => isFull(line, next, width))

/** A word that was parted at its hyphen goes on without a space. */
function joined(text: string, next: string): string {
  return /\p{L}-$/u.test(text) && /^\p{Ll}/u.test(next) ? text + next : `${text} ${next}`
}

function mended(group: Group, { width, isMixed }: Wraps): readonly string[] {
  const { lines } = group
  if (isMixed && !areFull(breaksIn(group), width)) return lines
  const made: string[] = []
  lines.forEach((line, n) => {
    const before = lines[n - 1]
    const text = made.at(-1)
    const goesOn = before !== undefined && isFull(before, line, width) && mayContinue(line)
    if (goesOn && text !== undefined) made[made.length - 1] = joined(text, line)
    else made.push(line)
  })
  return made
}

/** Lines that are not blank, those of a paragraph as one; `joins` counts the line breaks that were taken out. */
export function unwrapped(lines: readonly string[]): {
  readonly lines: readonly string[]
  readonly joins: number
} {
  const groups = groupsOf(lines)
  const wraps = wrapsOf(groups)
  const all = groups.flatMap((group) => group.lines)
  if (wraps === null) return { lines: all, joins: 0 }
  const made = groups.flatMap((group) => mended(group, wraps))
  return { lines: made, joins: all.length - made.length }
}
