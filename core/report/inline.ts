/** Short ways to write running text. */
import type { Cell, Inline } from './model.ts'

type Look = Extract<Inline, { type: 'text' }>['look']

const text = (words: string, look: Look): Inline => ({ type: 'text', text: words, look })

export const plain = (words: string): Inline => text(words, 'plain')
export const strong = (words: string): Inline => text(words, 'strong')
export const muted = (words: string): Inline => text(words, 'muted')

/** E-numbers in a row: `E07, E12`. */
export function evidenceList(numbers: readonly number[]): Inline[] {
  return numbers.flatMap((number, index) => [
    ...(index === 0 ? [] : [plain(', ')]),
    { type: 'evidence' as const, number },
  ])
}

/** Puts a separator between groups of running text, leaving empty groups out. */
export function joined(groups: readonly (readonly Inline[])[], separator: string): Inline[] {
  return groups
    .filter((group) => group.length > 0)
    .flatMap((group, index) => (index === 0 ? [...group] : [plain(separator), ...group]))
}

export const textCell = (...inlines: readonly Inline[]): Cell => ({ type: 'text', text: inlines })
export const wordsCell = (words: string): Cell => textCell(plain(words))
export const strongCell = (words: string): Cell => textCell(strong(words))
export const numberCell = (value: number | string): Cell => ({
  type: 'number',
  text: String(value),
})

/** `E07`; three figures from a hundred on. */
export function evidenceLabel(number: number): string {
  return `E${String(number).padStart(2, '0')}`
}
