/** Builds `out/`, unless it was built from the very same sources. */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { withNode } from './node.js'
import { programOf } from './packages.js'
import { inRoot, root } from './places.js'
import { runQuietly } from './run.js'

const sources = ['core', 'main', 'preload', 'renderer', 'resources']
const settings = ['electron.vite.config.ts', 'package.json', 'package-lock.json']
const stamp = inRoot('.cache/built-from')

/**
 * @param {string} folder the project's
 * @param {string} below
 * @returns {string[]} paths below it, in a fixed order
 */
function filesOf(folder, below) {
  if (!existsSync(join(folder, below))) return []
  return readdirSync(join(folder, below), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(below, entry.name)
      return entry.isDirectory() ? filesOf(folder, path) : [path]
    })
}

/**
 * @param {string} folder the project's
 * @returns {string} a fingerprint of everything that the build reads
 */
export function fingerprint(folder) {
  const hash = createHash('sha256')
  const found = [...sources.flatMap((source) => filesOf(folder, source)), ...settings]
  for (const file of found.filter((one) => !/\.test\.tsx?$/.test(one))) {
    const path = join(folder, file)
    if (existsSync(path)) hash.update(`${file}\0`).update(readFileSync(path)).update('\0')
  }
  return hash.digest('hex')
}

/**
 * @param {string} node
 * @param {(line: string) => void} say
 */
export async function build(node, say) {
  const now = fingerprint(root)
  const last = existsSync(stamp) ? readFileSync(stamp, 'utf8') : ''
  if (last === now && existsSync(inRoot('out/renderer/index.html'))) return
  say('Building')
  await runQuietly(node, [programOf('electron-vite'), 'build'], { cwd: root, env: withNode(node) })
  mkdirSync(inRoot('.cache'), { recursive: true })
  writeFileSync(stamp, now)
}
