/** One file, read in this very thread: the reader's thread calls it, and so do tests. */
import { createHash } from 'node:crypto'
import { AppError } from '../../../core/errors.ts'
import { countWords } from '../../../core/source/canonical.ts'
import type { FileFormat } from '../../../core/source/contract.ts'
import { MOST_BYTES, type ReadChoices, type ReadFile } from '../readers.ts'
import type { Reader, ReadText } from './blocks.ts'
import { readCsv } from './csv.ts'
import { readDocx } from './docx.ts'
import { readMarkdown } from './markdown.ts'
import { readHtml } from './html.ts'
import { readOdt } from './odt.ts'
import { readPdf } from './pdf.ts'
import { readPlainText } from './plain-text.ts'
import { readRtf } from './rtf.ts'
import { readSrt } from './srt.ts'
import { readVtt } from './vtt.ts'
import { readXlsx } from './xlsx.ts'

/** How a file of the format begins: as a zip archive, as a PDF, as RTF, or as plain letters. */
type Container = 'zip' | 'pdf' | 'rtf' | 'text'

interface FormatReader {
  readonly container: Container
  readonly read: Reader
}

const readers: Readonly<Partial<Record<FileFormat, FormatReader>>> = {
  txt: { container: 'text', read: readPlainText },
  md: { container: 'text', read: readMarkdown },
  html: { container: 'text', read: readHtml },
  docx: { container: 'zip', read: readDocx },
  odt: { container: 'zip', read: readOdt },
  rtf: { container: 'rtf', read: readRtf },
  pdf: { container: 'pdf', read: readPdf },
  vtt: { container: 'text', read: readVtt },
  srt: { container: 'text', read: readSrt },
  csv: { container: 'text', read: readCsv },
  xlsx: { container: 'zip', read: readXlsx },
}

const formats: Readonly<Record<string, FileFormat>> = {
  txt: 'txt',
  text: 'txt',
  md: 'md',
  markdown: 'md',
  html: 'html',
  htm: 'html',
  docx: 'docx',
  odt: 'odt',
  rtf: 'rtf',
  pdf: 'pdf',
  vtt: 'vtt',
  srt: 'srt',
  csv: 'csv',
  tsv: 'csv',
  xlsx: 'xlsx',
}

/** Above this many letters a file is no interview, and no screen could show it. */
const MOST_LETTERS = 10_000_000

/** What a file's first bytes say that it is; `other` are old Office files, gzip, PNG and JPEG. */
function containerOf(bytes: Uint8Array): Container | 'other' {
  const head = Array.from(bytes.subarray(0, 5), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  )
  if (head.startsWith('504b0304')) return 'zip'
  if (head.startsWith('25504446')) return 'pdf'
  if (head === '7b5c727466') return 'rtf'
  return /^(?:d0cf11e0|1f8b|89504e47|ffd8ff)/u.test(head) ? 'other' : 'text'
}

const lockedPackage = Buffer.from('EncryptedPackage', 'utf16le')

/** Office wraps a document that has a password into a file of the old kind. */
function isLocked(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(lockedPackage)
}

function readerOf(name: string, bytes: Uint8Array): FormatReader & { readonly format: FileFormat } {
  const extension = /\.([^.]+)$/u.exec(name)?.[1]?.toLowerCase() ?? ''
  const format = Object.hasOwn(formats, extension) ? formats[extension] : undefined
  const reader = format === undefined ? undefined : readers[format]
  if (format === undefined || reader === undefined) throw new AppError('unknown-format', name)
  if (bytes.length === 0) throw new AppError('no-text', name)
  const most = reader.container === 'text' ? 2 * MOST_LETTERS : MOST_BYTES
  if (bytes.length > most) throw new AppError('too-large', name)
  if (containerOf(bytes) !== reader.container)
    throw new AppError(isLocked(bytes) ? 'needs-password' : 'unreadable-file', name)
  return { ...reader, format }
}

function titleOf(name: string, own: string | null): string {
  const stem = name
    .replace(/\.[^.]*$/u, '')
    .replace(/[_\s]+/gu, ' ')
    .trim()
  const title = own ?? (stem === '' ? name : stem)
  return Array.from(title).slice(0, 300).join('')
}

async function readAs(
  reader: Reader,
  name: string,
  bytes: Uint8Array,
  choices: ReadChoices,
): Promise<ReadText> {
  try {
    return await reader(bytes, choices)
  } catch (error) {
    if (error instanceof AppError) throw new AppError(error.code, name)
    throw new AppError('unreadable-file', name)
  }
}

function lettersOf({ blocks, tables = [] }: ReadText): number {
  const cells = tables.flatMap(({ rows }) => rows.map((row) => row.join('').length))
  return [...blocks.map(({ text }) => text.length), ...cells].reduce((sum, n) => sum + n, 0)
}

/** Rejects with `unknown-format`, `unreadable-file`, `no-text` or `too-large`; never with anything else. */
export async function readFileDirect(
  name: string,
  bytes: Uint8Array,
  { changes = 'accept', encoding: chosen = null }: Partial<ReadChoices> = {},
): Promise<ReadFile> {
  const { format, read } = readerOf(name, bytes)
  const text = await readAs(read, name, bytes, { changes, encoding: chosen })
  const { encoding, title, blocks, losses, tables = [] } = text
  const isFilled = blocks.some((block) => block.text.trim() !== '')
  if (!isFilled && !tables.some(({ rows }) => rows.length > 0)) throw new AppError('no-text', name)
  if (lettersOf(text) > MOST_LETTERS) throw new AppError('too-large', name)
  return {
    ...{ format, encoding, title: titleOf(name, title), blocks, losses, tables },
    words: blocks.reduce((sum, block) => sum + countWords(block.text), 0),
    comments: text.comments ?? [],
    changes: text.changes ?? null,
    ...(text.isEncodingGuessed === true ? { isEncodingGuessed: true } : {}),
    hash: createHash('sha256').update(bytes).digest('hex'),
  }
}
