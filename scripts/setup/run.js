/** Runs another program and waits for it; an interrupt is passed on once and left to it to obey. */
import { spawn } from 'node:child_process'

const interrupts = ['SIGINT', 'SIGTERM', 'SIGHUP']

/**
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, stdio?: import('node:child_process').StdioOptions, shell?: boolean, onOutput?: (text: string) => void }} [options]
 * @returns {Promise<number>} its exit status; 128 + the signal's number where a signal ended it
 */
export function run(program, args, { onOutput, ...options } = {}) {
  return new Promise((resolve, reject) => {
    /** @type {import('node:child_process').StdioOptions} */
    const stdio = onOutput === undefined ? 'inherit' : ['ignore', 'pipe', 'pipe']
    const child = spawn(program, args, { stdio, ...options })
    child.stdout?.on('data', (data) => onOutput?.(String(data)))
    child.stderr?.on('data', (data) => onOutput?.(String(data)))
    const listeners = interrupts.map((signal) => {
      const listener = () => passOn(child, signal)
      process.on(signal, listener)
      return () => process.off(signal, listener)
    })
    const done = () => listeners.forEach((stop) => stop())
    child.once('error', (error) => {
      done()
      reject(error)
    })
    child.once('close', (status, signal) => {
      done()
      resolve(status ?? 128 + (signal === 'SIGKILL' ? 9 : signal === 'SIGTERM' ? 15 : 2))
    })
  })
}

/**
 * Ctrl-C in a terminal reaches the whole process group, so the child has it already.
 * @param {import('node:child_process').ChildProcess} child
 * @param {string} signal
 */
function passOn(child, signal) {
  if (signal === 'SIGINT' && process.stdin.isTTY) return
  child.kill(/** @type {NodeJS.Signals} */ (signal))
}

/**
 * Runs a program whose words matter only where it fails.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {Parameters<typeof run>[2]} [options]
 */
export async function runQuietly(program, args, options = {}) {
  let words = ''
  const status = await run(program, args, { ...options, onOutput: (text) => (words += text) })
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} failed:\n${words}`)
}
