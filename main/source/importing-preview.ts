/** What a file would become, before anything is brought in. */
import type { JobControl } from '../../core/contract.ts'
import { SourceId, type FileTicket } from '../../core/ids.ts'
import { slicePoints } from '../../core/source/code-points.ts'
import { dayOfFile } from '../../core/source/file-date.ts'
import type { ImportPreview, ImportSheet, OpeningBlock } from '../../core/source/import-contract.ts'
import { emptyRowsIn } from '../../core/source/sheet-rows.ts'
import { columnGuesses, type ColumnGuess, type Columns } from '../../core/source/table-columns.ts'
import type { Work } from '../work.ts'
import type { Incoming } from './importing-files.ts'
import type { ReadTable } from './readers.ts'
import * as repository from './repository.ts'

const OPENING_BLOCKS = 12
const OPENING_LETTERS = 1_000

/** The first blocks, cut for a screen. */
export function openingOf(blocks: readonly OpeningBlock[]): OpeningBlock[] {
  return blocks
    .slice(0, OPENING_BLOCKS)
    .map((block) => ({ ...block, text: slicePoints(block.text, 0, OPENING_LETTERS) }))
}

function speakersIn(blocks: readonly OpeningBlock[]): ImportPreview['speakers'] {
  const turns = new Map<string, number>()
  for (const { speaker } of blocks)
    if (speaker !== '') turns.set(speaker, (turns.get(speaker) ?? 0) + 1)
  return [...turns].map(([name, count]) => ({ name, turns: count }))
}

/** Guesses column by column, so that others are answered between them. */
export async function guessesOf(
  { columns, rows }: Columns,
  pause: () => Promise<void>,
): Promise<readonly ColumnGuess[]> {
  const guesses: ColumnGuess[] = []
  for (const [column, name] of columns.entries()) {
    const only = { columns: [name], rows: rows.map((row) => [row[column] ?? '']) }
    guesses.push(...columnGuesses(only).map((guess) => ({ ...guess, column })))
    await pause()
  }
  return guesses
}

async function sheetsOf(
  tables: readonly ReadTable[],
  pause: () => Promise<void>,
): Promise<readonly ImportSheet[]> {
  const sheets: ImportSheet[] = []
  for (const table of tables) {
    const { name, rows } = table
    const emptyRows = emptyRowsIn(table).count
    sheets.push({ name, rows: rows.length, emptyRows, columns: await guessesOf(table, pause) })
  }
  return sheets
}

export async function previewOf(
  { db }: Work,
  ticket: FileTicket,
  { name, read }: Incoming,
  { pause }: Pick<JobControl<unknown>, 'pause'>,
): Promise<ImportPreview> {
  const { format, encoding, isEncodingGuessed = false, title, words, losses, hash, changes } = read
  return {
    ...{ ticket, fileName: name, format, encoding, title, words, losses, hash, changes },
    isEncodingGuessed,
    day: dayOfFile(name, read.blocks.slice(0, OPENING_BLOCKS)),
    blocks: read.blocks.length,
    speakers: speakersIn(read.blocks),
    opening: openingOf(read.blocks),
    duplicates: repository
      .sourcesOfFile(db, hash)
      .slice(0, 20)
      .map(({ sourceId, ...same }) => ({ ...same, sourceId: SourceId.parse(sourceId) })),
    comments: read.comments.length,
    sheets: await sheetsOf(read.tables, pause),
  }
}
