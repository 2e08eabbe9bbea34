/** Memos as lists and undo name them. */

const OPENING = 240
const NAME = 60

/** The first letters of a text in one line, cut at a word where it goes on. */
export function openingOf(text: string, most = OPENING): string {
  const line = text
    .slice(0, most * 4)
    .replace(/[\ud800-\udbff]$/u, '')
    .replace(/\s+/gu, ' ')
    .trim()
  const points = Array.from(line)
  if (points.length <= most) return line
  return `${points
    .slice(0, most)
    .join('')
    .replace(/\s+\S*$/u, '')}…`
}

/** A memo's title, or else how it begins; empty where it has neither. */
export function memoName({
  title,
  text,
}: {
  readonly title: string
  readonly text: string
}): string {
  return title.trim() === '' ? openingOf(text, NAME) : title.trim()
}
