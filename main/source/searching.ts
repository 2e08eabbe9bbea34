/** Search over everything, as one types: names first, then passages, the newest first. */
import type { FrameworkService } from '../../core/framework/contract.ts'
import type { SearchHit, SourceService } from '../../core/source/contract.ts'
import {
  alternativesOf,
  holdsTerm,
  markedTerms,
  searchQuery,
  type SearchAlternative,
  type SearchQuery,
} from '../../core/source/search-terms-query.ts'
import { openingOf, snippetOf, type SearchTerm } from '../../core/source/search-terms.ts'
import { onlyMine } from '../project/coder-blind.ts'
import type { Work } from '../work.ts'
import { findWithFields, matchOf } from './search-fields.ts'
import {
  findRows,
  foundIn,
  type Found,
  type IndexHit,
  type SearchedTable,
} from './search-repository.ts'

const kinds: Readonly<Record<SearchedTable, SearchHit['kind']>> = {
  source_block: 'source',
  source: 'source',
  code: 'code',
  coding: 'memo',
  person: 'person',
  rating: 'rating',
  memo: 'written',
  attribute_value: 'attribute',
}

/** Names of things before words about them before words within them. */
const order: readonly (SearchedTable | 'node')[] = [
  'code',
  'node',
  'source',
  'person',
  'rating',
  'memo',
  'attribute_value',
  'coding',
  'source_block',
]

function cutTo(
  words: string,
  more: string,
  terms: readonly SearchTerm[],
): Pick<SearchHit, 'before' | 'match' | 'after'> {
  return snippetOf(words, terms) ?? snippetOf(more, terms) ?? openingOf(words)
}

function hitOf(table: SearchedTable, row: Found, terms: readonly SearchTerm[]): SearchHit {
  const { id, networkId, sourceId, blockId, title, words, more } = row
  return {
    kind: kinds[table],
    id,
    networkId,
    sourceId,
    blockId,
    title,
    ...cutTo(words, more, terms),
  }
}

interface Ranked {
  readonly table: SearchedTable | 'node'
  readonly hit: SearchHit
}

type Nodes = ReturnType<FrameworkService['nodes']>

/** Nodes of the framework have a name and nothing else: a field finds none of them. */
function isNamed(label: string, { text, fields, withoutText }: SearchAlternative): boolean {
  if (text.length === 0 || fields.length > 0) return false
  const holds = (term: SearchTerm): boolean => holdsTerm(label, term)
  return text.every((group) => group.some(holds)) && !withoutText.some(holds)
}

function nodeHits(
  nodes: Nodes,
  ways: readonly SearchAlternative[],
  terms: readonly SearchTerm[],
): Ranked[] {
  const nowhere = { networkId: null, sourceId: null, blockId: null }
  return nodes.flatMap(({ id, label }) => {
    const cut = ways.some((way) => isNamed(label, way)) ? snippetOf(label, terms) : null
    return cut === null
      ? []
      : [{ table: 'node', hit: { kind: 'node', id, ...nowhere, title: label, ...cut } } as const]
  })
}

function rowsOf(work: Work, query: SearchQuery, limit: number): readonly IndexHit[] {
  const { db } = work
  const mine = onlyMine(work)
  const ways = alternativesOf(query)
  const [only] = ways
  const isOfFields = ways.some((way) => way.fields.length + way.withoutFields.length > 0)
  if (isOfFields) return findWithFields(db, ways, limit, mine)
  const match = only === undefined ? null : matchOf(only)
  return match === null ? [] : findRows(db, match, limit, mine)
}

function indexHits(
  { db }: Work,
  rows: readonly IndexHit[],
  terms: readonly SearchTerm[],
): Ranked[] {
  const found = Map.groupBy(rows, (row) => row.table)
  return [...found].flatMap(([table, rowsOfTable]) => {
    const keys = rowsOfTable.map((row) => row.key)
    const newestFirst = foundIn(db, table, keys).sort((a, b) => b.key - a.key)
    return newestFirst.map((row) => ({ table, hit: hitOf(table, row, terms) }))
  })
}

function withLabels(ranked: readonly Ranked[], nodes: Nodes): readonly Ranked[] {
  const labels = new Map<string, string>(nodes.map(({ id, label }) => [id, label]))
  return ranked.map(({ table, hit }) => {
    const title = hit.kind === 'rating' ? (labels.get(hit.title) ?? hit.title) : hit.title
    return { table, hit: { ...hit, title } }
  })
}

/** Many things may be named alike; passages keep a third of the list at least. */
function share(ranked: readonly Ranked[], limit: number): SearchHit[] {
  const sorted = ranked.toSorted((a, b) => order.indexOf(a.table) - order.indexOf(b.table))
  const passages = sorted.filter(({ table }) => table === 'source_block')
  const names = sorted.filter(({ table }) => table !== 'source_block')
  const room = Math.max(limit - passages.length, Math.ceil((limit * 2) / 3))
  return [...names.slice(0, room), ...passages].slice(0, limit).map(({ hit }) => hit)
}

export function searching(work: Work, framework: FrameworkService): Pick<SourceService, 'search'> {
  return {
    search: ({ text, limit }) => {
      const query = searchQuery(text)
      if (query.groups.length === 0) return []
      const terms = markedTerms(query)
      const nodes = framework.nodes({})
      const ranked = [
        ...indexHits(work, rowsOf(work, query, limit), terms),
        ...nodeHits(nodes, alternativesOf(query), terms),
      ]
      return share(withLabels(ranked, nodes), limit)
    },
  }
}
