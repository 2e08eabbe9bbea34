/** The codings of all sources in memory, as numbers; read once, and afterwards only where something changed. Locking drops it. */
import type { SourceId } from '../../core/ids.ts'
import type { Database } from '../database/connection.ts'
import { codingsBySource, noCodings } from './bulk.ts'
import { lastChange, sourcesSince, tablesSince } from './change-repository.ts'
import { loadSource, withPeople, type LoadedSource } from './load-source.ts'
import { readMeta, type Meta } from './meta.ts'
import { codingsOf } from './repository.ts'
import { openTurns, type Turn } from './turns.ts'

export interface Corpus {
  /** What codings belong to, as it is now; forgets what has changed. */
  readonly meta: () => Meta
  /** A source as it is now; call `meta` first. */
  readonly source: (sourceId: SourceId) => LoadedSource
  /** Reads those wanted that are not there yet, or every source where they are more than a few; whoever asks meanwhile waits for the same. */
  readonly ready: (wanted: readonly { readonly id: SourceId }[]) => Promise<void>
}

/** With more changes than that, everything is read anew. */
const MANY = 4_000
/** With fewer sources to read than that, each is read by itself. */
const FEW = 20

/** Tables of which a change concerns their own source alone. */
const bySource = ['coding', 'source_block', 'speaker'] as const
/** Tables of which a change leaves every source as it was loaded; a table named nowhere here has everything read anew. */
const elsewhere = new Set<string>([
  ...bySource,
  ...['network', 'wave', 'person', 'source', 'code', 'coder', 'attribute', 'attribute_value'],
  ...['saved_query', 'memo', 'memo_link', 'code_node', 'framework_node', 'attachment'],
  ...['coding_place', 'protocol', 'attendance', 'rating', 'citation', 'level_anchor'],
  ...['report', 'report_text', 'project'],
])

/** Codings and texts change all the time, what they belong to seldom. */
const isOfMeta = (table: string): boolean => table !== 'coding' && table !== 'source_block'

type Loaded = Map<SourceId, LoadedSource>

function forget(db: Database, loaded: Loaded, tables: ReadonlyMap<string, number>, seen: number) {
  const changes = bySource.reduce((sum, table) => sum + (tables.get(table) ?? 0), 0)
  const isKnown = [...tables.keys()].every((name) => elsewhere.has(name))
  if (changes > MANY || !isKnown) loaded.clear()
  else
    for (const table of bySource)
      if (tables.has(table)) for (const id of sourcesSince(db, table, seen)) loaded.delete(id)
}

/** Forgets what changed after a change, and gives what codings belong to now. */
function catchUp(db: Database, loaded: Loaded, known: Meta, seen: number): Meta {
  const tables = tablesSince(db, seen)
  forget(db, loaded, tables, seen)
  if (![...tables.keys()].some(isOfMeta)) return known
  const now = readMeta(db)
  if (tables.has('person')) for (const [id, one] of loaded) loaded.set(id, withPeople(now, one))
  return now
}

async function warm(db: Database, loaded: Loaded, current: () => Meta, turn: Turn): Promise<void> {
  const missing = current().sources.filter(({ id }) => !loaded.has(id))
  const before = lastChange(db)
  const bulk = await codingsBySource(db, turn)
  for (const { id } of missing) {
    await turn()
    if (loaded.has(id)) continue
    const isSame = lastChange(db) === before
    const codings = isSame ? (bulk.get(id) ?? noCodings) : codingsOf(db, id)
    loaded.set(id, loadSource(db, current(), id, codings))
  }
}

async function readFew(
  missing: readonly { readonly id: SourceId }[],
  current: () => Meta,
  read: (sourceId: SourceId) => LoadedSource,
  turn: Turn,
): Promise<void> {
  for (const { id } of missing) {
    await turn()
    if (current().source.has(id)) read(id)
  }
}

export function openCorpus(db: Database): Corpus {
  const loaded: Loaded = new Map()
  let meta: Meta | null = null
  let seen = 0
  let reading: Promise<void> | null = null

  function current(): Meta {
    const last = lastChange(db)
    if (meta === null) {
      meta = readMeta(db)
      seen = last
    } else if (last !== seen) {
      meta = catchUp(db, loaded, meta, seen)
      seen = last
    }
    return meta
  }

  function source(sourceId: SourceId): LoadedSource {
    const known = meta ?? current()
    const found = loaded.get(sourceId) ?? loadSource(db, known, sourceId, codingsOf(db, sourceId))
    loaded.set(sourceId, found)
    return found
  }

  return {
    meta: current,
    source,
    ready: async (wanted) => {
      const missing = wanted.filter(({ id }) => !loaded.has(id))
      if (missing.length <= FEW) return readFew(missing, current, source, openTurns(db).begin())
      reading ??= warm(db, loaded, current, openTurns(db).begin()).finally(() => {
        reading = null
      })
      await reading
    },
  }
}
