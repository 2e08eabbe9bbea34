/** Which features' answers the newest entry of the journal may have changed. */
import { z } from 'zod'
import type { FeatureName } from '../core/api.ts'
import type { Database } from './database/connection.ts'
import { all } from './database/sql.ts'

/** The feature that owns a table, and those that compute from it. */
const readers: Readonly<Record<string, readonly FeatureName[]>> = {
  project: ['memo'],
  coder: ['coding', 'memo', 'rating', 'report'],
  network: ['network', 'memo', 'source', 'report'],
  wave: ['network', 'memo', 'rating', 'report'],
  person: ['network', 'memo', 'retrieval', 'report'],
  framework_node: ['framework', 'memo', 'analysis', 'report'],
  attribute: ['attribute', 'retrieval'],
  attribute_value: ['attribute', 'retrieval'],
  memo: ['memo'],
  memo_link: ['memo'],
  source: ['source', 'memo', 'analysis', 'retrieval', 'report'],
  source_block: ['source', 'coding', 'memo', 'retrieval', 'report'],
  attendance: ['source'],
  speaker: ['source', 'retrieval'],
  protocol: ['source'],
  attachment: ['attachment', 'source', 'memo'],
  coding_place: ['attachment', 'coding', 'analysis', 'retrieval', 'report'],
  code: ['coding', 'memo', 'analysis', 'retrieval', 'report'],
  code_node: ['coding', 'analysis', 'retrieval', 'report'],
  coding: ['coding', 'memo', 'analysis', 'retrieval', 'report'],
  saved_query: ['retrieval', 'memo'],
  rating: ['rating', 'memo', 'report'],
  citation: ['rating', 'report'],
  level_anchor: ['rating'],
  report: ['memo', 'report'],
  report_text: ['report'],
}

const Table = z.strictObject({ table_name: z.string() })

const newest = `
  WITH latest AS (SELECT seq, batch FROM journal ORDER BY seq DESC LIMIT 1)
  SELECT DISTINCT table_name FROM journal_change WHERE entry IN (
    SELECT seq FROM latest UNION SELECT j.seq FROM journal AS j JOIN latest ON j.batch = latest.batch)`

export function touchedFeatures(db: Database): FeatureName[] {
  const tables = all(db, Table, newest).map((row) => row.table_name)
  return [...new Set<FeatureName>(['project', ...tables.flatMap((table) => readers[table] ?? [])])]
}
