/** An encrypted project in a temporary folder with one long text and many codings, for the two experiments. */
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { generateNKeysBetween } from 'fractional-indexing'
import { v7 } from 'uuid'
import { close, connect, takeForWriting, type Database } from '../../main/database/connection.ts'
import { migrate } from '../../main/database/migrate.ts'
import { insert } from '../../main/database/sql.ts'
import { openJournal, type Journal } from '../../main/journal/journal.ts'
import { registerJournalFunctions } from '../../main/journal/triggers.ts'
import { inventedTurns, randomFrom } from '../invented.ts'

export interface Experiment {
  readonly db: Database
  readonly journal: Journal
  readonly ids: Readonly<Record<'coder' | 'network' | 'source' | 'code', string>>
  readonly random: () => number
  readonly close: () => void
}

export function openExperiment(): Experiment {
  const folder = mkdtempSync(join(tmpdir(), 'trellis-experiment-'))
  const key = { key: randomBytes(32), salt: randomBytes(16) }
  const db = connect(join(folder, 'experiment.trellis'), key, false)
  takeForWriting(db)
  // Every way waits for the disk once per change; left out here, because it measures the disk and its other users.
  db.pragma('synchronous = OFF')
  registerJournalFunctions(db)
  migrate(db)
  const ids = { coder: v7(), network: v7(), source: v7(), code: v7() }
  const now = (): string => new Date().toISOString()
  const journal = openJournal({ db, newId: v7, now, coderId: () => ids.coder })
  const words = { problem: '', aim: '', hub: '', about: '' }
  const origin = { provenance: 'synthetic', file_name: '', file_hash: '', words: 100_000 }
  const when = { date: '2026-01-15', revision: 0, changed: now(), about: '' }
  journal.command({ feature: 'bench', procedure: 'fill' }, () => {
    insert(db, 'coder', { id: ids.coder, name: 'Bench', initials: 'B' })
    const network = { id: ids.network, name: 'Measured', edition: '2019', read_only: 0 }
    insert(db, 'network', { ...network, provenance: 'synthetic', ...words })
    const source = { id: ids.source, network_id: ids.network, wave_id: null, kind: 'note' }
    insert(db, 'source', { ...source, title: 'Long', ...origin, ...when })
    const code = { id: ids.code, parent_id: null, position: 'a0', name: 'Measured' }
    insert(db, 'code', { ...code, definition: '', color: 0 })
  })
  return {
    ...{ db, journal, ids, random: randomFrom(11) },
    close: () => {
      close(db)
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

export interface Line {
  readonly id: string
  readonly text: string
}

/** 100,000 invented words as so many blocks as turns, or as a single one. */
export function addText(
  { db, journal, ids }: Experiment,
  shape: 'blocks' | 'one',
): readonly Line[] {
  const turns = inventedTurns(7, 100_000)
  const texts = shape === 'blocks' ? turns : [turns.join(' ')]
  const keys = generateNKeysBetween(null, null, texts.length)
  const lines = texts.map((text) => ({ id: v7(), text }))
  const same = { source_id: ids.source, kind: 'saw', speaker: '', at: '' }
  journal.command({ feature: 'bench', procedure: 'fill' }, () => {
    for (const [index, { id, text }] of lines.entries())
      insert(db, 'source_block', { id, ...same, position: keys[index] ?? '', text })
  })
  return lines
}

/** A coding of 30 letters somewhere in the line. */
export function addCoding({ db, ids, random }: Experiment, line: Line): string {
  const id = v7()
  const offset = Math.floor(random() * Math.max(1, line.text.length - 30))
  const made = { id, source_id: ids.source, code_id: ids.code, coder_id: ids.coder }
  const place = { start_block: line.id, start_offset: offset, end_block: line.id }
  insert(db, 'coding', {
    ...{ ...made, ...place, end_offset: Math.min(line.text.length, offset + 30) },
    ...{ direction: 'supports', memo: '', touched: null, created: '2026-01-15T09:00:00.000Z' },
  })
  return id
}

export function addCodings(experiment: Experiment, lines: readonly Line[], count: number): void {
  experiment.journal.command({ feature: 'bench', procedure: 'fill' }, () => {
    for (let made = 0; made < count; made += 1) {
      const line = lines[Math.floor(experiment.random() * lines.length)]
      if (line !== undefined) addCoding(experiment, line)
    }
  })
}

/** Bytes and rows that the newest journal entry noted. */
export function noted({ db }: Experiment): { readonly bytes: number; readonly rows: number } {
  const sql = `SELECT sum(length(CAST(coalesce(old, '') AS BLOB)) + length(row_id) + length(table_name)) AS bytes,
    count(*) AS rows FROM journal_change WHERE entry = (SELECT max(seq) FROM journal)`
  // The shape is that of the statement just above.
  return db.prepare(sql).get() as { bytes: number; rows: number }
}

export function median(samples: readonly number[]): number {
  const sorted = [...samples].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}

export function timed(work: () => void): number {
  const start = performance.now()
  work()
  return performance.now() - start
}
