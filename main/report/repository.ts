/** SQL of reports and of what their authors write. */
import { z } from 'zod'
import { NetworkId, ReportId, WaveId } from '../../core/ids.ts'
import { ReportStatus, type Report } from '../../core/report/contract.ts'
import type { Database } from '../database/connection.ts'
import { all, first, insert, one, run, update } from '../database/sql.ts'

const ReportRow = z.strictObject({
  id: ReportId,
  network_id: NetworkId,
  wave_id: WaveId,
  kind: z.literal('evaluation'),
  title: z.string(),
  status: ReportStatus,
  audience: z.string(),
  changed: z.string(),
})
const TextRow = z.strictObject({ slot: z.string(), text: z.string() })
const Id = z.strictObject({ id: z.string() })

const columns = 'id, network_id, wave_id, kind, title, status, audience, changed'

function reportOf(db: Database, row: z.output<typeof ReportRow>): Report {
  return {
    id: row.id,
    networkId: row.network_id,
    waveId: row.wave_id,
    kind: row.kind,
    title: row.title,
    status: row.status,
    audience: row.audience,
    texts: all(
      db,
      TextRow,
      'SELECT slot, text FROM report_text WHERE report_id = @id ORDER BY slot',
      { id: row.id },
    ),
    changed: row.changed,
  }
}

/** Latest changed first. */
export function listReports(db: Database, networkId: NetworkId): Report[] {
  return all(
    db,
    ReportRow,
    `SELECT ${columns} FROM report WHERE network_id = @networkId ORDER BY changed DESC, key DESC`,
    { networkId },
  ).map((row) => reportOf(db, row))
}

export function reportById(db: Database, id: ReportId): Report {
  return reportOf(db, one(db, ReportRow, `SELECT ${columns} FROM report WHERE id = @id`, { id }))
}

export interface ReportFields {
  readonly title: string
  readonly status: ReportStatus
  readonly audience: string
  readonly changed: string
}

export function addReport(
  db: Database,
  row: ReportFields & {
    readonly id: string
    readonly networkId: NetworkId
    readonly waveId: WaveId
  },
): void {
  const { id, networkId, waveId, ...fields } = row
  insert(db, 'report', {
    id,
    network_id: networkId,
    wave_id: waveId,
    kind: 'evaluation',
    ...fields,
  })
}

export function changeReport(db: Database, id: ReportId, fields: Partial<ReportFields>): void {
  update(db, 'report', id, fields)
}

/** Updates the slot's row where there is one; empty text removes it. */
export function writeText(
  db: Database,
  text: {
    readonly newId: string
    readonly reportId: ReportId
    readonly slot: string
    readonly text: string
  },
): void {
  const { newId, reportId, slot } = text
  const known = first(
    db,
    Id,
    'SELECT id FROM report_text WHERE report_id = @reportId AND slot = @slot',
    { reportId, slot },
  )
  if (text.text.trim() === '') {
    if (known !== null) run(db, 'DELETE FROM report_text WHERE id = @id', { id: known.id })
  } else if (known !== null) update(db, 'report_text', known.id, { text: text.text })
  else insert(db, 'report_text', { id: newId, report_id: reportId, slot, text: text.text })
}

export function removeReport(db: Database, id: ReportId): void {
  run(db, 'DELETE FROM report_text WHERE report_id = @id', { id })
  run(db, 'DELETE FROM report WHERE id = @id', { id })
}
