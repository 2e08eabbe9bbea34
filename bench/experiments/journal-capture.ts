/** Three ways to note changes for undo: triggers written from the schema, notes by hand, whole rows. */
import { update } from '../../main/database/sql.ts'
import { diffText } from '../../core/journal/text-change.ts'
import type { Database } from '../../main/database/connection.ts'
import { columnsOf } from '../../main/journal/triggers.ts'
import {
  addCoding,
  addText,
  median,
  noted,
  openExperiment,
  timed,
  type Experiment,
  type Line,
} from './project.ts'

type Way = 'triggers' | 'by hand' | 'whole rows'

const tables = ['coding', 'source', 'source_block'] as const
const CODINGS = 400
const PAUSES = 200

function dropTriggers(db: Database): void {
  for (const table of tables)
    for (const kind of ['insert', 'update', 'delete'])
      db.exec(`DROP TRIGGER journal_${table}_${kind}`)
}

const entry = '(SELECT entry FROM journal_running WHERE one = 1)'

function noteByHand(db: Database, table: string, id: string, old: string | null): void {
  const kind = old === null ? 'insert' : 'update'
  db.prepare(
    `INSERT INTO journal_change (entry, table_name, row_id, kind, old) VALUES (${entry}, ?, ?, ?, ?)`,
  ).run(table, id, kind, old)
}

function writeSnapshotTriggers(db: Database): void {
  for (const table of tables) {
    const whole = (row: string): string =>
      `json_object(${columnsOf(db, table)
        .map((c) => `'${c}', ${row}.${c}`)
        .join(', ')})`
    const note = (kind: string, row: string): string =>
      `INSERT INTO journal_change (entry, table_name, row_id, kind, old)
       VALUES (${entry}, '${table}', ${row}.id, '${kind}', ${whole(row)});`
    db.exec(`CREATE TRIGGER snap_${table}_insert AFTER INSERT ON ${table} BEGIN ${note('insert', 'new')} END;
      CREATE TRIGGER snap_${table}_update AFTER UPDATE ON ${table} BEGIN ${note('update', 'old')} END;`)
  }
}

function prepare(way: Way): Experiment {
  const experiment = openExperiment()
  if (way !== 'triggers') dropTriggers(experiment.db)
  if (way === 'whole rows') writeSnapshotTriggers(experiment.db)
  return experiment
}

/** What a person typed between two pauses: four words into the middle of a line. */
function typeInto({ db, ids }: Experiment, line: Line, revision: number, way: Way): Line {
  const half = Math.floor(line.text.length / 2)
  const text = `${line.text.slice(0, half)} as we have seen${line.text.slice(half)}`
  update(db, 'source_block', line.id, { text })
  update(db, 'source', ids.source, { words: 100_000 + 4 * revision, revision })
  if (way === 'by hand') {
    noteByHand(db, 'source_block', line.id, JSON.stringify({ text: diffText(line.text, text) }))
    noteByHand(db, 'source', ids.source, JSON.stringify({ words: 0, revision: revision - 1 }))
  }
  return { id: line.id, text }
}

function measure(way: Way, shape: 'blocks' | 'one'): void {
  const experiment = prepare(way)
  const { db, journal, random } = experiment
  const lines = [...addText(experiment, shape)]
  const name = { feature: 'bench', procedure: 'measured' }
  const adding = Array.from({ length: CODINGS }, () => {
    const line = lines[Math.floor(random() * lines.length)] ?? { id: '', text: '' }
    return timed(() =>
      journal.command(name, () => {
        const id = addCoding(experiment, line)
        if (way === 'by hand') noteByHand(db, 'coding', id, null)
      }),
    )
  })
  const bytes: number[] = []
  const typing = Array.from({ length: PAUSES }, (_, pause) => {
    const at = Math.floor(random() * lines.length)
    const line = lines[at] ?? { id: '', text: '' }
    const took = timed(() =>
      journal.command(name, () => {
        lines[at] = typeInto(experiment, line, pause + 1, way)
      }),
    )
    bytes.push(noted(experiment).bytes)
    return took
  })
  experiment.close()
  const ms = (samples: readonly number[]): string => `${median(samples).toFixed(2)} ms`
  process.stdout.write(
    `${way.padEnd(10)} ${shape.padEnd(6)} coding added ${ms(adding)} · typing pause ${ms(typing)}, ${median(bytes)} bytes\n`,
  )
}

for (const shape of ['blocks', 'one'] as const)
  for (const way of ['triggers', 'by hand', 'whole rows'] as const) measure(way, shape)
