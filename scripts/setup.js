/** Makes a fresh clone ready, for whatever comes next; quick and silent where there is nothing to do. */
import { build } from './setup/build.js'
import { equipMachine } from './setup/machine.js'
import { rightNode } from './setup/node.js'
import { installPackages } from './setup/packages.js'

/** Says each step on the error stream, and shows on a terminal that it is still going on. */
function progress() {
  const began = Date.now()
  let steps = 0
  const ticking = process.stderr.isTTY
    ? setInterval(() => steps > 0 && process.stderr.write('.'), 1_500)
    : undefined
  const seconds = () => ((Date.now() - began) / 1_000).toFixed(1)
  return {
    /** @param {string} line */
    tell: (line) => {
      if (steps > 0) process.stderr.write(` (${seconds()} s)\n`)
      steps += 1
      process.stderr.write(`${line} …`)
    },
    end: () => {
      clearInterval(ticking)
      if (steps > 0) process.stderr.write(` (${seconds()} s)\n`)
    },
  }
}

/**
 * @param {{ for: 'start' | 'test' | 'check' }} purpose
 * @returns {Promise<string>} the Node to run Trellis on
 */
export async function setUp({ for: purpose }) {
  const { tell, end } = progress()
  try {
    const node = await rightNode(tell)
    await installPackages(tell)
    if (purpose === 'test') await equipMachine(tell)
    if (purpose !== 'check') await build(node, tell)
    return node
  } finally {
    end()
  }
}

/**
 * Runs a script's work; a failure is told in its own words, without a trace.
 * @param {() => Promise<number>} work
 */
export async function finishWith(work) {
  try {
    process.exitCode = await work()
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    process.exitCode = 1
  }
}
