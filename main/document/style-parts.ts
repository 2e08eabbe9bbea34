/** What the styles are made of: two voices, theme colours, spacing. */
import type { IParagraphStyleOptions } from 'docx'
import { fontSize, lines, points, secondEdge } from './measures.ts'

/** What is read. */
export const read = { theme: 'body' } as const
/** What is looked up. */
export const looked = { theme: 'headings' } as const

export const inkColor = { theme: 'dark1' } as const
export const mutedColor = { theme: 'dark2' } as const
export const accentColor = { theme: 'accent1' } as const
export const rustColor = { theme: 'accent2' } as const

export type Paragraph = NonNullable<IParagraphStyleOptions['paragraph']>
export type Run = NonNullable<IParagraphStyleOptions['run']>

export const spaced = (
  before: number,
  after: number,
  multiple: number,
): NonNullable<Paragraph['spacing']> => ({
  before: points(before),
  after: points(after),
  ...lines(multiple),
})

export function style(
  name: string,
  run: Run,
  paragraph: Paragraph,
  next = 'Body Text',
): IParagraphStyleOptions {
  const id = name.replaceAll(' ', '')
  return {
    id,
    name,
    basedOn: 'Normal',
    next: next.replaceAll(' ', ''),
    quickFormat: true,
    run: { font: read, size: fontSize(10.5), color: inkColor, ...run },
    paragraph,
  }
}

export const small = (size: number, run: Run = {}): Run => ({
  font: looked,
  size: fontSize(size),
  ...run,
})
export const atEdge = { left: secondEdge }
export const hanging = { left: secondEdge, hanging: secondEdge }
