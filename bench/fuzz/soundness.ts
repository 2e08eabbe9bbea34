/** What must be true of whatever a reader gives, however damaged the file was. */
import { createHash } from 'node:crypto'
import { countWords } from '../../core/source/canonical.ts'
import { BlockKind } from '../../core/source/contract.ts'
import { lengthOf } from '../../core/source/code-points.ts'
import type { ReadFile } from '../../main/source/readers.ts'

const isLine = (text: string): boolean => text.isWellFormed() && !/[\n\r]/u.test(text)

/** Formats whose readers place comments by marks in the text, which no reader may leave there. */
const marked: readonly string[] = ['docx', 'odt']

function faultOfBlocks({ format, blocks, words }: ReadFile): string | null {
  const counted = blocks.reduce((sum, { text }) => sum + countWords(text), 0)
  if (counted !== words) return `says ${words} words of ${counted}`
  for (const { kind, speaker, at, text } of blocks) {
    if (!BlockKind.safeParse(kind).success) return `a block of kind ${kind}`
    if (![speaker, at, text].every(isLine)) return 'a block that is no line'
    if (marked.includes(format) && /[\ufdd0\ufdd1]/u.test(text))
      return 'a mark that stands for a comment is left in the text'
    if (speaker.length > 400) return 'a speaker of more than 400 letters'
    if (!/^(?:\d{2,}(?::\d{2}){1,2})?$/u.test(at)) return `a time written ${at}`
  }
  return null
}

function faultOfComments({ blocks, comments }: ReadFile): string | null {
  for (const { block, start, end, author, text } of comments) {
    const length = lengthOf(blocks[block]?.text ?? '')
    if (blocks[block] === undefined || start < 0 || start > end || end > length)
      return 'a comment beside nothing'
    if (![author, text].every((words) => words.isWellFormed())) return 'a comment that is no text'
  }
  return null
}

function faultOfTables({ tables }: ReadFile): string | null {
  for (const { columns, rows, name, head, numbers } of tables) {
    const isCounted = numbers.every((number, at) => number > (numbers[at - 1] ?? head))
    if (!isCounted || numbers.length !== rows.length) return 'rows without their numbers'
    if (rows.some((row) => row.length !== columns.length)) return 'a row as long as no other'
    if (new Set(columns).size !== columns.length) return 'two columns of one name'
    if (columns.some((column) => column.trim() === '')) return 'a column without a name'
    const texts = [name, ...columns, ...rows.flat()]
    if (!texts.every((text) => text.isWellFormed())) return 'a cell that is no text'
  }
  return null
}

/** What is wrong with a file as it was read; null where nothing is. */
export function faultOf(file: ReadFile, bytes: Uint8Array): string | null {
  const hash = createHash('sha256').update(bytes).digest('hex')
  if (file.hash !== hash) return 'a hash of something else'
  if (file.title.trim() === '' || !isLine(file.title)) return 'no title'
  if (file.losses.some((loss) => loss === '' || !isLine(loss))) return 'a loss without a sentence'
  const isFilled = file.blocks.some(({ text }) => text.trim() !== '')
  if (!isFilled && file.tables.length === 0) return 'nothing at all'
  return faultOfBlocks(file) ?? faultOfComments(file) ?? faultOfTables(file)
}
