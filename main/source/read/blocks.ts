/** What every reader makes: blocks without ids, each one line of clean text. */
import { AppError } from '../../../core/errors.ts'
import type { Block } from '../../../core/source/contract.ts'
import { lossWords } from '../../../core/source/words.ts'
import type { ReadChoices, ReadFile } from '../readers.ts'

export type ReadBlock = Omit<Block, 'id'>

/** A file as a reader of its format understands it. */
export interface ReadText {
  readonly encoding: string
  /** Whether the file does not say itself in which encoding it is written. */
  readonly isEncodingGuessed?: boolean
  /** What the document calls itself; null where it does not. */
  readonly title: string | null
  readonly blocks: readonly ReadBlock[]
  readonly losses: readonly string[]
  readonly comments?: ReadFile['comments']
  readonly changes?: ReadFile['changes']
  readonly tables?: ReadFile['tables']
}

/** Bytes of one format to a text; what throws is no such file. */
export type Reader = (bytes: Uint8Array, choices: ReadChoices) => ReadText | Promise<ReadText>

export function paragraph(text: string): ReadBlock {
  return { kind: 'paragraph', speaker: '', at: '', text }
}

/** Everything that ends a line for some program. */
export const lineEnd = /\r\n|[\n\r\u000b\u000c\u0085\u2028\u2029]/u

// Written as a pattern of escapes so that this file itself stays readable.
const control = /[\u0000-\u0008\u000e-\u001f\u007f\ufeff]/gu

/** Well-formed text without control characters, and how many of those there were. */
export function withoutControls(text: string): { readonly text: string; readonly found: number } {
  const well = text.toWellFormed()
  const found = well.match(control)?.length ?? 0
  return { text: found === 0 ? well : well.replace(control, ''), found }
}

/** A source of more lines is none that a person could read; and each becomes a block. */
const MOST_LINES = 200_000

/** Lines without control characters, and the loss of those; refuses (`too-large`) what no person could read. */
export function cleanLines(text: string): {
  readonly lines: readonly string[]
  readonly losses: readonly string[]
} {
  const clean = withoutControls(text)
  const lines = clean.text.split(lineEnd)
  if (lines.length > MOST_LINES) throw new AppError('too-large')
  return { lines, losses: clean.found === 0 ? [] : [lossWords.controls(clean.found)] }
}
