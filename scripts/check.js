/** `npm run check`: every check, each timed, all failures shown; `check.js lint core/` runs one, with its own arguments. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { allSteps, results } from './checks.js'
import { finishWith, setUp } from './setup.js'
import { runNode } from './setup/node.js'
import { inRoot } from './setup/places.js'

/** @typedef {import('./checks.js').Step} Step */
/** @typedef {{ name: string, passed: boolean, seconds: number }} Outcome */

/**
 * Runs a step and tells what it said once it is over.
 * @param {string} node
 * @param {Step} step
 * @returns {Promise<Outcome>}
 */
async function runStep(node, { name, command }) {
  const began = Date.now()
  let words = ''
  const status = await runNode(node, command, { onOutput: (text) => (words += text) })
  const seconds = (Date.now() - began) / 1_000
  const passed = status === 0
  const shown = passed ? (/^.*Test Files[^]*?Duration.*\n/m.exec(words)?.[0] ?? '') : `${words}\n`
  process.stdout.write(`${passed ? '✓' : '✗'} ${name} (${seconds.toFixed(1)} s)\n${shown}`)
  return { name, passed, seconds }
}

/**
 * Two at a time where there is room; unit tests by themselves, because some of them measure time.
 * @param {string} node
 * @param {readonly Step[]} steps
 */
async function runAll(node, steps) {
  const waiting = steps.filter(({ name }) => name !== 'unit')
  /** @type {Outcome[]} */
  const outcomes = []
  const worker = async () => {
    for (let step = waiting.shift(); step !== undefined; step = waiting.shift())
      outcomes.push(await runStep(node, step))
  }
  await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, worker))
  for (const step of steps.filter(({ name }) => name === 'unit'))
    outcomes.push(await runStep(node, step))
  return outcomes
}

/** @param {readonly Outcome[]} outcomes */
function summarise(outcomes) {
  const failed = outcomes.filter(({ passed }) => !passed).map(({ name }) => name)
  const counted = outcomes.filter(({ name }) => name !== 'unit')
  const passed = counted.filter(({ passed }) => passed).length
  mkdirSync(inRoot('.cache/results'), { recursive: true })
  writeFileSync(inRoot(results.check), JSON.stringify({ passed, failed: counted.length - passed }))
  const seconds = outcomes.map((one) => `${one.name} ${one.seconds.toFixed(1)}`).join(', ')
  process.stdout.write(`Checked (seconds): ${seconds}\n`)
  process.stdout.write(
    failed.length === 0 ? 'All checks passed\n' : `Failed: ${failed.join(', ')}\n`,
  )
  return failed.length === 0 ? 0 : 1
}

await finishWith(async () => {
  const [only, ...args] = process.argv.slice(2)
  const node = await setUp({ for: 'check' })
  if (only === undefined) {
    for (const file of Object.values(results)) rmSync(inRoot(file), { force: true })
    return summarise(await runAll(node, allSteps()))
  }
  const step = allSteps().find(({ name }) => name === only)
  if (step === undefined) throw new Error(`There is no check ${only}.`)
  return runNode(node, [...step.command, ...args])
})
