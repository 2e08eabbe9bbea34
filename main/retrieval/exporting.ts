/** Answers as files: passages and tables, with the question in words at the top, and pseudonyms in place of names. */
import type { JobControl } from '../../core/contract.ts'
import { AppError } from '../../core/errors.ts'
import type { FoundPassage, RetrievalService } from '../../core/retrieval/contract.ts'
import type { Table, TableCode, TableQuery } from '../../core/retrieval/table-model.ts'
import { quoteWithPlaces } from '../../core/retrieval/placed-passage.ts'
import { queryWords, whereWords } from '../../core/retrieval/words.ts'
import { tellableSpeakers } from '../../core/source/speaker-names.ts'
import { writePassages } from '../document/passages-writer.ts'
import { sheetBytes, type Cell, type Sheet } from '../document/sheet.ts'
import type { Files } from '../files.ts'
import type { Work } from '../work.ts'
import type { Corpus } from './corpus.ts'
import type { Finding, Result } from './finding.ts'
import { namesIn, type Meta } from './meta.ts'
import { documentModel } from './passages-document.ts'
import { passagesFrom } from './passages.ts'
import { makeTable } from './tabling.ts'
import { words } from './words.ts'

/** Passages read between two pauses. */
const PART = 50
const LONGEST_QUOTE = 30_000
/** Some two thousand pages. */
const MOST_IN_WORD = 10_000

/** A speaker is told by pseudonym where it is known who that is. */
function lineOf(passage: FoundPassage, tell: (speaker: string) => string): readonly Cell[] {
  const { codes, speaker, pseudonym } = passage
  return [
    passage.sourceTitle,
    passage.sourceKind,
    passage.sourceDate,
    passage.waveLabel,
    passage.networkName,
    passage.paragraph,
    passage.at,
    pseudonym === '' ? tell(speaker) : pseudonym,
    quoteWithPlaces(passage),
    passage.before,
    passage.after,
    passage.words,
    codes.map(({ name }) => name).join('; '),
    codes.map(({ direction }) => direction).join('; '),
    codes.map(({ coderName }) => coderName).join('; '),
  ]
}

function passagesSheet(meta: Meta, { found }: Result, asked: string, lines: Sheet['lines']): Sheet {
  const { passages, sources, people } = found
  return {
    preface: [
      [words.query, asked],
      [words.found, words.counts(passages, sources, people)],
    ],
    head: words.head,
    lines,
  }
}

const rowName = (table: Table, rows: readonly TableCode[], at: number): string => {
  const name = table.rows[at]?.name ?? ''
  return rows[at]?.below === true ? words.orBelow(name) : name
}

function tableSheet(meta: Meta, query: TableQuery, table: Table): Sheet {
  const { columns, measure, scope } = query
  const attribute =
    columns.by === 'attribute' ? (meta.attribute.get(columns.attributeId)?.name ?? '') : ''
  const meeting = columns.by === 'codes' ? [words.meeting(columns.meeting)] : []
  const where = whereWords(namesIn(meta), scope)
  const columnName = (at: number, name: string): string => {
    const named = name === '' ? words.none : name
    return columns.by === 'codes' && columns.codes[at]?.below === true
      ? words.orBelow(named)
      : named
  }
  return {
    preface: [
      [words.table, words.against(columns, attribute)],
      [words.counted(measure), ...meeting],
      ...(where === '' ? [] : [[words.where, where]]),
    ],
    head: [words.code, ...table.columns.map(({ name }, at) => columnName(at, name)), words.n],
    lines: [
      ...table.rows.map(({ n }, at) => [
        rowName(table, query.rows, at),
        ...(table.cells[at] ?? []),
        n,
      ]),
      [words.n, ...table.columns.map(({ n }) => n), table.n],
    ],
  }
}

export interface ExportingDependencies {
  readonly corpus: Corpus
  readonly finding: Finding
  readonly files: Pick<Files, 'outgoing'>
}

async function passagesOf(
  work: Work,
  corpus: Corpus,
  result: Result,
  control: JobControl<{ readonly done: number; readonly total: number }>,
): Promise<readonly FoundPassage[]> {
  const total = result.found.passages
  const passages: FoundPassage[] = []
  for (let from = 0; from < total; from += PART) {
    control.report({ done: from, total })
    await control.pause()
    passages.push(...passagesFrom(work, corpus, result, { from, limit: PART, most: LONGEST_QUOTE }))
  }
  return passages
}

export function exporting(
  work: Work,
  { corpus, finding, files }: ExportingDependencies,
): Pick<RetrievalService, 'exportPassages' | 'exportWord' | 'exportTable'> {
  return {
    exportWord: async ({ query, title, grouping }, control) => {
      const result = await finding.run(query, control.pause)
      if (result.found.passages > MOST_IN_WORD)
        throw new AppError('too-large', words.passages(result.found.passages))
      const passages = await passagesOf(work, corpus, result, control)
      const question = queryWords(namesIn(result.meta), query)
      const tell = tellableSpeakers(result.meta.people)
      const asked = { title: title.trim(), question, grouping, now: work.now() }
      const model = documentModel(result, passages, asked, tell)
      const bytes = await writePassages(model, control)
      control.check()
      const name = `${words.passagesFile}.docx`
      return { file: { ticket: files.outgoing(name, bytes), name }, passages: passages.length }
    },
    exportPassages: async ({ query, format }, control) => {
      const result = await finding.run(query, control.pause)
      const { meta } = result
      const tell = tellableSpeakers(meta.people)
      const passages = await passagesOf(work, corpus, result, control)
      const lines = passages.map((passage) => lineOf(passage, tell))
      const asked = queryWords(namesIn(meta), query)
      const bytes = await sheetBytes(passagesSheet(meta, result, asked, lines), format)
      control.check()
      const name = `${words.passagesFile}.${format}`
      return { file: { ticket: files.outgoing(name, bytes), name }, passages: lines.length }
    },
    exportTable: async ({ table: query, format }, control) => {
      const table = await makeTable(work, corpus, query, control.pause)
      const bytes = await sheetBytes(tableSheet(corpus.meta(), query, table), format)
      control.check()
      const name = `${words.tableFile}.${format}`
      return { file: { ticket: files.outgoing(name, bytes), name } }
    },
  }
}
