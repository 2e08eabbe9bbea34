/** What `npm run check` checks: each a program of a package, or a script of ours. */
import { programOf } from './setup/packages.js'

/** Where test runners leave their counts. */
export const results = {
  check: '.cache/results/check.json',
  unit: '.cache/results/unit.json',
  e2e: '.cache/results/e2e.json',
}

/**
 * @typedef {{ name: string, command: readonly string[] }} Step
 * @type {readonly (() => Step)[]}
 */
const steps = [
  () => ({ name: 'types', command: [programOf('typescript', 'tsc'), '--build'] }),
  () => ({ name: 'lint', command: [programOf('eslint'), '.', '--max-warnings', '0'] }),
  () => ({ name: 'format', command: [programOf('prettier'), '--check', '.'] }),
  () => ({
    name: 'walls',
    command: [
      programOf('dependency-cruiser', 'depcruise'),
      ...['--config', 'scripts/walls.cjs', 'core', 'main', 'preload', 'renderer'],
    ],
  }),
  () => ({ name: 'dead', command: [programOf('knip')] }),
  () => ({ name: 'licences', command: ['scripts/licences.js'] }),
  () => ({
    name: 'unit',
    command: [
      programOf('vitest'),
      ...['run', '--reporter=default', '--reporter=json', `--outputFile.json=${results.unit}`],
    ],
  }),
]

/** @returns {readonly Step[]} */
export const allSteps = () => steps.map((step) => step())
