/** One file, read in this very thread: the reader's thread calls it, and so do tests. */
import { createHash } from 'node:crypto'
import { AppError } from '../../../core/errors.ts'
import { countWords } from '../../../core/source/canonical.ts'
import type { FileFormat } from '../../../core/source/contract.ts'
import { MOST_BYTES, type ReadFile } from '../readers.ts'
import type { ReadText } from './blocks.ts'
import { readDocx } from './docx.ts'
import { readMarkdown } from './markdown.ts'
import { readPlainText } from './plain-text.ts'
import { readVtt } from './vtt.ts'

type Reader = (bytes: Uint8Array) => ReadText | Promise<ReadText>

const readers: Readonly<Record<FileFormat, Reader>> = {
  txt: readPlainText,
  md: readMarkdown,
  docx: readDocx,
  vtt: readVtt,
}

const formats: Readonly<Record<string, FileFormat>> = {
  txt: 'txt',
  text: 'txt',
  md: 'md',
  markdown: 'md',
  docx: 'docx',
  vtt: 'vtt',
}

/** Above this many letters a file is no interview, and no screen could show it. */
const MOST_LETTERS = 10_000_000

/** What a file's first bytes say that it is, where that is none of the formats by text. */
function disguise(bytes: Uint8Array): 'zip' | 'other' | null {
  const head = Array.from(bytes.subarray(0, 4), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  )
  if (head === '504b0304') return 'zip'
  // PDF, the old Office formats, gzip, PNG, JPEG.
  return /^(?:25504446|d0cf11e0|1f8b|89504e47|ffd8ff)/u.test(head) ? 'other' : null
}

function formatOf(name: string, bytes: Uint8Array): FileFormat {
  const extension = /\.([^.]+)$/u.exec(name)?.[1]?.toLowerCase() ?? ''
  const format = Object.hasOwn(formats, extension) ? formats[extension] : undefined
  if (format === undefined) throw new AppError('unknown-format', name)
  if (bytes.length === 0) throw new AppError('no-text', name)
  const most = format === 'docx' ? MOST_BYTES : 2 * MOST_LETTERS
  if (bytes.length > most) throw new AppError('too-large', name)
  const found = disguise(bytes)
  if (found !== (format === 'docx' ? 'zip' : null)) throw new AppError('unreadable-file', name)
  return format
}

function titleOf(name: string, own: string | null): string {
  const stem = name
    .replace(/\.[^.]*$/u, '')
    .replace(/[_\s]+/gu, ' ')
    .trim()
  const title = own ?? (stem === '' ? name : stem)
  return Array.from(title).slice(0, 300).join('')
}

async function readAs(format: FileFormat, name: string, bytes: Uint8Array): Promise<ReadText> {
  try {
    return await readers[format](bytes)
  } catch (error) {
    if (error instanceof AppError) throw new AppError(error.code, name)
    throw new AppError('unreadable-file', name)
  }
}

/** Rejects with `unknown-format`, `unreadable-file`, `no-text` or `too-large`; never with anything else. */
export async function readFileDirect(name: string, bytes: Uint8Array): Promise<ReadFile> {
  const format = formatOf(name, bytes)
  const { encoding, title, blocks, losses } = await readAs(format, name, bytes)
  if (!blocks.some((block) => block.text.trim() !== '')) throw new AppError('no-text', name)
  if (blocks.reduce((sum, { text }) => sum + text.length, 0) > MOST_LETTERS)
    throw new AppError('too-large', name)
  const hash = createHash('sha256').update(bytes).digest('hex')
  const words = blocks.reduce((sum, { text }) => sum + countWords(text), 0)
  return { format, encoding, title: titleOf(name, title), blocks, words, losses, hash }
}
