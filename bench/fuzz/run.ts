/** Reads thousands of damaged files of every format: `npm run fuzz`. Ends with status 1 where one is not read or refused as promised. */
import { spawn } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { FileFormat } from '../../core/source/import-contract.ts'
import { fuzzFormat, isSound, MOST_MEGABYTES, MOST_MS } from './reading.ts'
import { outcomeOf, tableOf, type Outcome } from './table.ts'

/** One damaged file of so many is also imported into a project. */
const IMPORT_EVERY = 20

const { values } = parseArgs({
  options: {
    format: { type: 'string' },
    count: { type: 'string', default: '2000' },
    seed: { type: 'string', default: '1' },
    /** Where damaged files that found a defect are kept. */
    keep: { type: 'string', default: '.cache/fuzz' },
    alone: { type: 'boolean', default: false },
  },
})
const count = Number(values.count)
const seed = Number(values.seed)

async function inThisProcess(format: FileFormat): Promise<void> {
  const progress = (done: number): void => {
    if (done % 100 === 0 || done === count) process.stderr.write(`\r${format} ${done}/${count} `)
  }
  const tally = await fuzzFormat({ format, count, seed, importEvery: IMPORT_EVERY, progress })
  process.stderr.write('\n')
  for (const { file, bytes } of tally.defects) {
    mkdirSync(values.keep, { recursive: true })
    writeFileSync(join(values.keep, `${format}-${seed}-${file}.${format}`), bytes)
  }
  process.stdout.write(`${JSON.stringify(outcomeOf(tally))}\n`)
}

/** Each format in a process of its own, so that the memory is its own too. */
function inItsOwnProcess(format: FileFormat): Promise<Outcome | null> {
  const script = fileURLToPath(import.meta.url)
  const { keep } = values
  const args = ['--alone', '--format', format, '--count', `${count}`, '--seed', `${seed}`]
  const child = spawn(process.execPath, [script, ...args, '--keep', keep], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said += text))
  return new Promise((resolve) => {
    // The line was written by this very script.
    child.on('close', (code) => resolve(code === 0 ? (JSON.parse(said) as Outcome) : null))
  })
}

async function inTurn(formats: readonly FileFormat[]): Promise<void> {
  const outcomes: Outcome[] = []
  for (const format of formats) {
    const outcome = await inItsOwnProcess(format)
    if (outcome === null) {
      process.stdout.write(`${format}: the whole process ended\n`)
      process.exitCode = 1
      continue
    }
    outcomes.push(outcome)
    if (!isSound(outcome)) process.exitCode = 1
  }
  process.stdout.write(`${tableOf(outcomes)}\n`)
  for (const { format, defects } of outcomes)
    for (const defect of defects) process.stdout.write(`${format} ${defect}\n`)
  const kept = process.exitCode === 1 ? 'NOT KEPT' : 'kept'
  process.stdout.write(
    `promised: a source or a named error, within ${MOST_MS / 1_000} s and ${MOST_MEGABYTES} MB: ${kept}\n`,
  )
}

const chosen = FileFormat.options.filter(
  (format) => values.format === undefined || values.format === format,
)
const [only] = chosen
if (only !== undefined && values.alone) await inThisProcess(only)
else await inTurn(chosen)
