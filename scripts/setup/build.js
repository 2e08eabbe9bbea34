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
 * @param {string} folder
 * @returns {string[]} paths from the project's folder, in a fixed order
 */
function filesOf(folder) {
  if (!existsSync(inRoot(folder))) return []
  return readdirSync(inRoot(folder), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) =>
      entry.isDirectory() ? filesOf(join(folder, entry.name)) : [join(folder, entry.name)],
    )
}

/** @returns {string} a fingerprint of everything that the build reads */
export function fingerprint() {
  const hash = createHash('sha256')
  const files = [...sources.flatMap(filesOf), ...settings].filter(
    (file) => !/\.test\.tsx?$/.test(file) && existsSync(inRoot(file)),
  )
  for (const file of files)
    hash
      .update(`${file}\0`)
      .update(readFileSync(inRoot(file)))
      .update('\0')
  return hash.digest('hex')
}

/**
 * @param {string} node
 * @param {(line: string) => void} say
 */
export async function build(node, say) {
  const now = fingerprint()
  const last = existsSync(stamp) ? readFileSync(stamp, 'utf8') : ''
  if (last === now && existsSync(inRoot('out/renderer/index.html'))) return
  say('Building')
  await runQuietly(node, [programOf('electron-vite'), 'build'], { cwd: root, env: withNode(node) })
  mkdirSync(inRoot('.cache'), { recursive: true })
  writeFileSync(stamp, now)
}
