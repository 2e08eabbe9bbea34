/** Tables: which columns there are, and one sweep over the codings that fills them. */
import type { RetrievalService } from '../../core/retrieval/contract.ts'
import {
  countBelonging,
  countMeetings,
  type CodedSource,
  type Counts,
  type Lines,
} from '../../core/retrieval/count-table.ts'
import type { Table, TableCode, TableHead, TableQuery } from '../../core/retrieval/table-model.ts'
import type { Work } from '../work.ts'
import { columnsOf } from './table-columns.ts'
import type { Corpus } from './corpus.ts'
import type { LoadedSource } from './load-source.ts'
import type { Meta } from './meta.ts'
import { scoped, type Scoped } from './scoped.ts'
import { openTurns, type Turn } from './turns.ts'

/** By key of a code: the lines it belongs to. */
function linesOf(meta: Meta, codes: readonly TableCode[]): Lines {
  const lines: number[][] = []
  codes.forEach(({ codeId, below }, line) => {
    for (const key of meta.branch(codeId, below)) (lines[key] ??= []).push(line)
  })
  return lines
}

function counted(source: LoadedSource, scope: Scoped): CodedSource {
  const counts = scope.counts(source)
  if (!scope.choosesPeople) return { ...source, counts }
  return {
    ...source,
    counts: (coding) => counts(coding) && scope.speaks(source.people[coding] ?? -1),
  }
}

function headsOf(meta: Meta, codes: readonly TableCode[], n: Int32Array): readonly TableHead[] {
  return codes.map(({ codeId }, at) => ({
    id: codeId,
    name: meta.code.get(codeId)?.name ?? '',
    n: n[at] ?? 0,
  }))
}

function tableOf(
  rows: readonly TableHead[],
  columns: readonly TableHead[],
  counts: Pick<Counts, 'cells' | 'n'>,
): Table {
  const width = columns.length
  const cells = rows.map((_, row) => [...counts.cells.subarray(row * width, (row + 1) * width)])
  return { rows, columns, cells, n: counts.n }
}

/** A roster is long, and most people say nothing of what is looked at. */
function withoutEmpty(table: Table): Table {
  const kept = table.columns.flatMap(({ n }, at) => (n > 0 ? [at] : []))
  return {
    ...table,
    columns: table.columns.filter(({ n }) => n > 0),
    cells: table.cells.map((line) => kept.map((at) => line[at] ?? 0)),
  }
}

/** A code table of the sources that a scope lets in. */
export async function makeTable(
  work: Work,
  corpus: Corpus,
  query: TableQuery,
  turn: Turn,
): Promise<Table> {
  const meta = corpus.meta()
  const scope = scoped(work, meta, query.scope)
  await corpus.ready(scope.sources)
  await turn()
  const rows = linesOf(meta, query.rows)
  const { columns, measure } = query
  if (columns.by === 'codes') {
    const size = { rows: query.rows.length, columns: columns.codes.length }
    const lines = { rows, columns: linesOf(meta, columns.codes) }
    const table = countMeetings(size, lines, measure, columns.meeting)
    for (const { id } of scope.sources) {
      await turn()
      table.add(counted(corpus.source(id), scope))
    }
    const counts = table.counts()
    return tableOf(
      headsOf(meta, query.rows, counts.rows),
      headsOf(meta, columns.codes, counts.columns),
      counts,
    )
  }
  const known = columnsOf(work.db, meta, scope, query.scope, columns)
  const size = { rows: query.rows.length, columns: known.heads.length }
  const table = countBelonging(size, rows, measure)
  for (const row of scope.sources) {
    await turn()
    const source = corpus.source(row.id)
    table.add(counted(source, scope), known.of(row, source))
  }
  const counts = table.counts()
  const heads = known.heads.map((head, at) => ({ ...head, n: counts.columns[at] ?? 0 }))
  const full = tableOf(headsOf(meta, query.rows, counts.rows), heads, counts)
  return columns.by === 'person' ? withoutEmpty(full) : full
}

export function tabling(work: Work, corpus: Corpus): Pick<RetrievalService, 'table'> {
  const turns = openTurns(work.db)
  return { table: ({ table }) => makeTable(work, corpus, table, turns.begin()) }
}
