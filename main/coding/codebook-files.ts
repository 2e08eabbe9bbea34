/** The codebook, and passages of codes, on their way out to files and in from them. */
import {
  MOST_CODES,
  type CodebookFile,
  type CodebookFormat,
} from '../../core/coding/codebook-contract.ts'
import {
  columnsByHeading,
  columnsSeen,
  mustAsk,
  type ChosenColumns,
} from '../../core/coding/codebook-columns.ts'
import { keepWithinBounds, type RawCode } from '../../core/coding/codebook-file-code.ts'
import { takeNotes, type Notes } from '../../core/coding/codebook-notes.ts'
import { planImport } from '../../core/coding/codebook-plan.ts'
import { codesOfQdc, writeQdc } from '../../core/coding/codebook-qdc.ts'
import { codesOfTable, COLUMNS, tableOf } from '../../core/coding/codebook-table.ts'
import type { Code, CodingService, Passage } from '../../core/coding/contract.ts'
import type { JobControl } from '../../core/contract.ts'
import { AppError } from '../../core/errors.ts'
import { FileTicket, type CodingId } from '../../core/ids.ts'
import type { Files, IncomingFile } from '../files.ts'
import type { Readers } from '../source/readers.ts'
import type { Work } from '../work.ts'
import { codesInTree } from './codes-in-tree.ts'
import { PASSAGE_COLUMNS, PASSAGE_WIDTHS, passageCells } from './code-passage-table.ts'
import { namesOfPlaces } from './code-passage-repository.ts'
import type { Nodes } from './codebook.ts'
import { onlyMine } from '../project/coder-blind.ts'
import { readQdc } from './codebook-qdc.ts'
import { sheetBytes } from './codebook-sheet.ts'
import { passagesOf } from './passage-repository.ts'

interface FileDependencies {
  readonly files: Files
  readonly readers: Readers
  readonly nodes: Nodes
}

type Step = JobControl<{ readonly done: number; readonly of: number }>

/** Above this many bytes a table is no codebook. */
const MOST_BYTES = 20_000_000
const ORIGIN = 'Trellis'
const WIDTHS = [28, 28, 48, 36, 36, 36, 12, 32, 9, 9, 9] as const

async function codebookBytes(codes: readonly Code[], format: CodebookFormat): Promise<Uint8Array> {
  if (format === 'qdc') return new TextEncoder().encode(writeQdc(codes, ORIGIN))
  const rows = tableOf(codes, format)
  return sheetBytes({ name: 'Codebook', columns: COLUMNS, widths: WIDTHS, rows }, format)
}

/** What file systems do not take in a name becomes a space. */
function fileName(name: string, format: string): string {
  const safe = name.replace(/[\p{Cc}\s/\\:*?"<>|]+/gu, ' ').trim()
  return `${Array.from(safe).slice(0, 80).join('').trim() || 'Passages'}.${format}`
}

const CHUNK = 200

/** The passages in chunks, so that others are answered meanwhile. */
async function gather(
  work: Work,
  codingIds: readonly CodingId[],
  control: Step,
): Promise<readonly Passage[]> {
  const mine = onlyMine(work)
  const found: Passage[] = []
  for (let at = 0; at < codingIds.length; at += CHUNK) {
    control.report({ done: at, of: codingIds.length })
    const some = passagesOf(work.db, codingIds.slice(at, at + CHUNK))
    found.push(...some.filter(({ coding }) => mine === null || coding.coderId === mine))
    await control.pause()
  }
  return found
}

interface Read extends Pick<CodebookFile, 'format' | 'columns' | 'asks'> {
  readonly raws: readonly RawCode[]
}

const noTable = { columns: [], rows: [], numbers: [] } as const

async function readTable(
  file: IncomingFile,
  readers: Readers,
  said: ChosenColumns | null,
  notes: Notes,
): Promise<Read> {
  if (file.size > MOST_BYTES) throw new AppError('too-large')
  const { tables, format } = await readers.read(file.name, await file.bytes())
  const named = tables.find(({ columns }) => columnsByHeading(columns).includes('name'))
  const table = named ?? tables[0] ?? noTable
  const chosen = said ?? columnsByHeading(table.columns)
  const asks = said === null && mustAsk(table.columns, chosen)
  return {
    format: format === 'xlsx' ? 'xlsx' : 'csv',
    columns: columnsSeen(table.columns, table.rows, chosen),
    asks,
    raws: asks ? [] : codesOfTable(table, chosen, notes),
  }
}

async function readFile(
  file: IncomingFile,
  readers: Readers,
  said: ChosenColumns | null,
  notes: Notes,
): Promise<Read> {
  const ending = /\.([^.]+)$/u.exec(file.name)?.[1]?.toLowerCase() ?? ''
  if (/^(csv|tsv|xlsx)$/u.test(ending)) return readTable(file, readers, said, notes)
  if (!/^(qdc|qde|xml)$/u.test(ending)) throw new AppError('unknown-format', file.name)
  const bytes = await file.bytes()
  const raws = codesOfQdc(readQdc(bytes, notes), notes)
  return { format: 'qdc', columns: [], asks: false, raws }
}

async function readCodebook(
  work: Work,
  { files, readers, nodes }: FileDependencies,
  { ticket, columns }: { readonly ticket: string; readonly columns: ChosenColumns | null },
  control: Step,
): Promise<CodebookFile> {
  const file = files.incoming(ticket)
  const notes = takeNotes()
  const { raws, ...read } = await readFile(file, readers, columns, notes)
  const codes = keepWithinBounds(raws.slice(0, MOST_CODES * 2), nodes(), notes)
  control.check()
  const rows = planImport(codesInTree(work), codes)
  return { fileName: file.name, ...read, rows, notes: notes.all() }
}

/** Files come in and go out by tickets. */
export function codebookFiles(
  work: Work,
  dependencies: FileDependencies,
): Pick<CodingService, 'exportPassages' | 'exportCodebook' | 'readCodebook'> {
  const { files } = dependencies
  const hand = (name: string, bytes: Uint8Array) => ({
    ticket: FileTicket.parse(files.outgoing(name, bytes)),
    name,
  })
  return {
    exportCodebook: async ({ format }, control) => {
      const codes = codesInTree(work)
      if (codes.length === 0) throw new AppError('not-found')
      control.report({ done: 0, of: codes.length })
      await control.pause()
      const bytes = await codebookBytes(codes, format)
      control.check()
      return hand(`Codebook.${format}`, bytes)
    },
    exportPassages: async ({ codingIds, format, name }, control) => {
      const passages = await gather(work, codingIds, control)
      const names = namesOfPlaces(work.db)
      const rows = passages.map((passage) => passageCells(passage, names, format))
      const sheet = { name: 'Passages', columns: PASSAGE_COLUMNS, widths: PASSAGE_WIDTHS, rows }
      const bytes = await sheetBytes(sheet, format)
      control.check()
      return hand(fileName(name, format), bytes)
    },
    readCodebook: async (asked, control) => {
      control.report({ done: 0, of: 1 })
      return readCodebook(work, dependencies, asked, control)
    },
  }
}
