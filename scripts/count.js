/** Adds up what ran: the checks, the unit tests and the end-to-end stories. */
import { readJson, inRoot } from './setup/places.js'
import { results } from './checks.js'

/** @typedef {{ passed: number, failed: number, notRun: number }} Count */

/**
 * A runner that left no count, or failed outside its tests, is one failure.
 * @param {{ check: any, unit: any, e2e: any }} found
 * @returns {Record<string, Count>}
 */
export function count({ check, unit, e2e }) {
  const nothing = { passed: 0, failed: 1, notRun: 0 }
  return {
    checks: check === null ? nothing : { ...check, notRun: 0 },
    'unit tests':
      unit === null
        ? nothing
        : {
            passed: unit.numPassedTests,
            failed: atLeast(unit.success !== true, unit.numFailedTests),
            notRun: unit.numPendingTests + unit.numTodoTests,
          },
    'end-to-end stories':
      e2e === null
        ? nothing
        : {
            passed: e2e.stats.expected + e2e.stats.flaky,
            failed: atLeast(e2e.errors.length > 0, e2e.stats.unexpected),
            notRun: e2e.stats.skipped,
          },
  }
}

/**
 * @param {boolean} failed
 * @param {number} count
 */
const atLeast = (failed, count) => (failed ? Math.max(1, count) : count)

/** @param {Record<string, Count>} counts */
export function lines(counts) {
  const all = Object.entries(counts)
  /** @param {'passed' | 'failed'} what */
  const sum = (what) => all.reduce((total, [, one]) => total + one[what], 0)
  return [
    ...all.map(
      ([name, { passed, failed, notRun }]) =>
        `${name}: ${String(passed)} passed, ${String(failed)} failed${notRun === 0 ? '' : `, ${String(notRun)} not run`}`,
    ),
    `${String(sum('passed'))} passed, ${String(sum('failed'))} failed`,
  ]
}

if (process.argv[1]?.endsWith('count.js') === true) {
  const counts = count({
    check: readJson(inRoot(results.check)),
    unit: readJson(inRoot(results.unit)),
    e2e: readJson(inRoot(results.e2e)),
  })
  process.stdout.write(`${lines(counts).join('\n')}\n`)
  process.exitCode = Object.values(counts).some(({ failed }) => failed > 0) ? 1 : 0
}
