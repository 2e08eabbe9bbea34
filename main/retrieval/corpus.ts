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
  /** Reads every source, where more than a few of those wanted are not there yet; whoever asks meanwhile waits for the same. */
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

export function openCorpus(db: Database): Corpus {
  const loaded: Loaded = new Map()
  let meta: Meta | null = null
  let seen = 0
  let reading: Promise<void> | null = null

  function catchUp(known: Meta, last: number): Meta {
    const tables = tablesSince(db, seen)
    forget(db, loaded, tables, seen)
    seen = last
    if (![...tables.keys()].some(isOfMeta)) return known
    const now = readMeta(db)
    if (tables.has('person')) for (const [id, one] of loaded) loaded.set(id, withPeople(now, one))
    return now
  }

  function current(): Meta {
    const last = lastChange(db)
    if (meta === null) {
      meta = readMeta(db)
      seen = last
    } else if (last !== seen) meta = catchUp(meta, last)
    return meta
  }

  return {
    meta: current,
    source: (sourceId) => {
      const known = meta ?? current()
      const found = loaded.get(sourceId) ?? loadSource(db, known, sourceId, codingsOf(db, sourceId))
      loaded.set(sourceId, found)
      return found
    },
    ready: async (wanted) => {
      if (wanted.filter(({ id }) => !loaded.has(id)).length <= FEW) return
      reading ??= warm(db, loaded, current, openTurns(db).begin()).finally(() => {
        reading = null
      })
      await reading
    },
  }
}
