/** Where a coding is anchored: in a block, or at absolute offsets of the whole text. */
import { BlockId, CoderId, SourceId } from '../../core/ids.ts'
import { insert, run, update } from '../../main/database/sql.ts'
import { writeTriggers } from '../../main/journal/triggers.ts'
import { editing } from '../../main/source/editing.ts'
import { v7 } from 'uuid'
import {
  addCodings,
  addText,
  median,
  noted,
  openExperiment,
  timed,
  type Experiment,
} from './project.ts'

const CODINGS = 5_000
const PAUSES = 60
const TYPED = ' as we have seen'

interface Measured {
  readonly took: number
  readonly bytes: number
  readonly rows: number
}

const name = { feature: 'bench', procedure: 'measured' }

function measure(experiment: Experiment, change: (pause: number) => void): Measured[] {
  return Array.from({ length: PAUSES }, (_, pause) => {
    const took = timed(() => experiment.journal.command(name, () => change(pause)))
    return { took, ...noted(experiment) }
  })
}

/** The way it is: the edit touches a block and the codings in it. `where` is the share of the text before the place. */
function inBlocks(where: number): Measured[] {
  const experiment = openExperiment()
  const { db, journal, ids } = experiment
  const lines = addText(experiment, 'blocks')
  addCodings(experiment, lines, CODINGS)
  const now = (): string => new Date().toISOString()
  const me = (): CoderId => CoderId.parse(ids.coder)
  const service = editing({ db, newId: v7, now, me, subject: journal.subject })
  const line = lines[Math.floor(where * lines.length)]
  const blockId = BlockId.parse(line?.id)
  const sourceId = SourceId.parse(ids.source)
  const measured = measure(experiment, (revision) => {
    const step = { type: 'replace', blockId, start: 20, end: 20, text: TYPED } as const
    service.edit({ sourceId, revision, steps: [step] })
  })
  experiment.close()
  return measured
}

/** The other way: one text, and two numbers for each coding, which every edit before it shifts. */
function atOffsets(where: number): Measured[] {
  const experiment = openExperiment()
  const { db, journal, random } = experiment
  db.exec(`CREATE TABLE flat_text (key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, text TEXT NOT NULL) STRICT;
    CREATE TABLE flat_coding (key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, start INTEGER NOT NULL,
      end INTEGER NOT NULL) STRICT;
    CREATE INDEX flat_coding_start ON flat_coding (start);`)
  writeTriggers(db)
  const id = v7()
  let text = addText(experiment, 'blocks')
    .map((line) => line.text)
    .join('\n')
  journal.command(name, () => {
    insert(db, 'flat_text', { id, text })
    for (let made = 0; made < CODINGS; made += 1) {
      const start = Math.floor(random() * (text.length - 30))
      insert(db, 'flat_coding', { id: v7(), start, end: start + 30 })
    }
  })
  const at = Math.floor(where * text.length)
  const measured = measure(experiment, () => {
    text = text.slice(0, at) + TYPED + text.slice(at)
    update(db, 'flat_text', id, { text })
    const shift = `UPDATE flat_coding SET end = end + @length,
      start = CASE WHEN start >= @at THEN start + @length ELSE start END WHERE end > @at`
    run(db, shift, { at, length: TYPED.length })
  })
  experiment.close()
  return measured
}

for (const where of [0.02, 0.5, 0.98])
  for (const [way, of] of [
    ['block + offset', inBlocks],
    ['absolute', atOffsets],
  ] as const) {
    const measured = of(where)
    const middle = (pick: (m: Measured) => number): number => median(measured.map(pick))
    process.stdout.write(
      `${way.padEnd(15)} at ${where * 100} %: ${middle((m) => m.took).toFixed(2)} ms, ${middle((m) => m.bytes)} bytes in ${middle((m) => m.rows)} rows\n`,
    )
  }
