/** Makes a fresh clone ready, for whatever comes next; quick where there is nothing to do. */
import { build } from './setup/build.js'
import { equipMachine } from './setup/machine.js'
import { rightNode } from './setup/node.js'
import { installPackages } from './setup/packages.js'

/** @param {string} line */
const say = (line) => process.stderr.write(`${line} …\n`)

/**
 * @param {{ for: 'start' | 'test' | 'check' }} purpose
 * @returns {Promise<string>} the Node to run Trellis on
 */
export async function setUp({ for: purpose }) {
  const began = Date.now()
  let steps = 0
  /** @param {string} line */
  const tell = (line) => {
    steps += 1
    say(line)
  }
  const node = await rightNode(tell)
  await installPackages(tell)
  if (purpose === 'test') await equipMachine(tell)
  if (purpose !== 'check') await build(node, tell)
  if (steps > 0) process.stderr.write(`Ready after ${seconds(began)} s\n`)
  return node
}

/** @param {number} began */
const seconds = (began) => ((Date.now() - began) / 1_000).toFixed(1)

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
