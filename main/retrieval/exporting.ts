/** Answers as files: passages and tables, with the question in words at the top, and pseudonyms in place of names. */
import type { JobControl } from '../../core/contract.ts'
import { AppError } from '../../core/errors.ts'
import type { FoundPassage, RetrievalService } from '../../core/retrieval/contract.ts'
import { plainView, viewedTable } from '../../core/retrieval/table-view.ts'
import { quoteWithPlaces } from '../../core/retrieval/placed-passage.ts'
import { queryWords } from '../../core/retrieval/words.ts'
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
import { tableSheet } from './table-sheet.ts'
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

function exportingTable(
  work: Work,
  { corpus, files }: Omit<ExportingDependencies, 'finding'>,
): RetrievalService['exportTable'] {
  return async ({ table: query, view = plainView, format }, control) => {
    const table = await makeTable(work, corpus, query, control.pause)
    const shown = viewedTable({ table, query }, view)
    const bytes = await sheetBytes(tableSheet(corpus.meta(), shown, view.show), format)
    control.check()
    const name = `${words.tableFile}.${format}`
    return { file: { ticket: files.outgoing(name, bytes), name } }
  }
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
    exportTable: exportingTable(work, { corpus, files }),
  }
}
