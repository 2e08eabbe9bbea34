/** The Node that Trellis runs on: the present one, or one fetched from npm into `.tools`. */
import { existsSync } from 'node:fs'
import { dirname, delimiter, join } from 'node:path'
import { inRoot, root } from './places.js'
import { run, runQuietly } from './run.js'

const version = '24.21.0'
const major = 24

/** @param {string} platform */
const inNpm = (platform) => (platform === 'win32' ? 'win' : platform)

const packageName = `node-${inNpm(process.platform)}-${process.arch}`
const fetched = inRoot(
  '.tools/node_modules',
  packageName,
  'bin',
  process.platform === 'win32' ? 'node.exe' : 'node',
)

/**
 * @param {(line: string) => void} say
 * @returns {Promise<string>} path of the program
 */
export async function rightNode(say) {
  if (Number(process.versions.node.split('.')[0]) === major) return process.execPath
  if (!existsSync(fetched)) {
    say(
      `Node ${process.versions.node} is here, Trellis needs ${String(major)}: fetching it from npm`,
    )
    await npm(['install', '--prefix', '.tools', '--no-save', `${packageName}@${version}`])
  }
  return fetched
}

/**
 * npm of the Node that is running, told not to run anybody's install scripts.
 * @param {readonly string[]} args
 */
export function npm(args) {
  const all = [...args, '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
  const itself = process.env.npm_execpath ?? ''
  return itself.endsWith('npm-cli.js')
    ? runQuietly(process.execPath, [itself, ...all], { cwd: root })
    : runQuietly('npm', all, { cwd: root, shell: process.platform === 'win32' })
}

/**
 * The environment in which whatever is started finds the same Node.
 * @param {string} node
 * @returns {NodeJS.ProcessEnv}
 */
export const withNode = (node) => ({
  ...process.env,
  PATH: [dirname(node), process.env.PATH ?? ''].join(delimiter),
})

/**
 * Runs a file of ours, or one of a package, on the right Node.
 * @param {string} node
 * @param {readonly string[]} args
 * @param {Parameters<typeof run>[2]} [options]
 */
export const runNode = (node, args, options = {}) =>
  run(node, args, { cwd: root, env: withNode(node), ...options })

/** @param {string} name */
export const packageFolder = (name) => join(root, 'node_modules', ...name.split('/'))
