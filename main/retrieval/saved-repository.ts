/** SQL over saved queries. */
import { z } from 'zod'
import { QueryId, type CoderId } from '../../core/ids.ts'
import { Query } from '../../core/retrieval/query.ts'
import type { SavedQuery } from '../../core/retrieval/contract.ts'
import type { Database } from '../database/connection.ts'
import { all, insert, one, run, update } from '../database/sql.ts'

const Row = z.strictObject({
  id: QueryId,
  name: z.string(),
  query: z.string(),
  coderName: z.string(),
  changed: z.string(),
})

/** Null where it cannot be read as a query: the others are told all the same. */
function queryOf(text: string): Query | null {
  try {
    return Query.parse(JSON.parse(text))
  } catch {
    return null
  }
}

export function savedQueries(db: Database): readonly SavedQuery[] {
  const sql = `SELECT q.id, q.name, q.query, c.name AS coderName, q.changed
    FROM saved_query AS q JOIN coder AS c ON c.id = q.coder_id ORDER BY q.key`
  return all(db, Row, sql).flatMap((row) => {
    const query = queryOf(row.query)
    return query === null ? [] : [{ ...row, query }]
  })
}

const Naming = z.strictObject({ id: QueryId, query: z.string() })

/** Queries in which an id stands. */
export function queriesNaming(
  db: Database,
  id: string,
): readonly { readonly id: QueryId; readonly query: Query }[] {
  const sql = 'SELECT id, query FROM saved_query WHERE instr(query, @id) > 0'
  return all(db, Naming, sql, { id }).flatMap((row) => {
    const query = queryOf(row.query)
    return query === null ? [] : [{ id: row.id, query }]
  })
}

/** Nobody changed what is asked: it only names things as they are now. */
export function followSaved(db: Database, queryId: QueryId, query: Query): void {
  update(db, 'saved_query', queryId, { query: JSON.stringify(query) })
}

const Named = z.strictObject({ name: z.string() })

export function nameOfSaved(db: Database, queryId: QueryId): string {
  return one(db, Named, 'SELECT name FROM saved_query WHERE id = @queryId', { queryId }).name
}

export function insertSaved(
  db: Database,
  row: {
    readonly id: QueryId
    readonly name: string
    readonly query: Query
    readonly coderId: CoderId
  },
  now: string,
): void {
  const { id, name, query, coderId } = row
  const stored = { id, name, query: JSON.stringify(query), coder_id: coderId }
  insert(db, 'saved_query', { ...stored, created: now, changed: now })
}

export function changeSaved(
  db: Database,
  queryId: QueryId,
  change: { readonly name: string } | { readonly query: Query },
  now: string,
): void {
  const fields = 'name' in change ? change : { query: JSON.stringify(change.query) }
  update(db, 'saved_query', queryId, { ...fields, changed: now })
}

export function deleteSaved(db: Database, queryId: QueryId): void {
  run(db, 'DELETE FROM saved_query WHERE id = @queryId', { queryId })
}
