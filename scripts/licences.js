/** Refuses what may not ship: every package that the program carries, on every platform, must have a licence we may pass on. */
import { pathToFileURL } from 'node:url'
import { finishWith } from './setup.js'
import { inRoot, readJson } from './setup/places.js'

const allowed = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MPL-2.0',
  'OFL-1.1',
  'Unlicense',
  'Zlib',
])

/**
 * @param {unknown} expression an SPDX expression without nested brackets, as package.json has it
 * @returns {boolean} whether one of its alternatives is allowed in all its parts
 */
export function isAllowed(expression) {
  if (typeof expression !== 'string') return false
  const plain = expression.replaceAll(/[()]/g, '')
  return plain.split(' OR ').some((one) => one.split(' AND ').every((part) => allowed.has(part)))
}

/** @typedef {{ version?: string, dev?: boolean, link?: boolean, license?: unknown }} Locked */

/**
 * @param {{ packages: Record<string, Locked> }} lock
 * @param {(path: string) => { license?: unknown, licenses?: { type?: string }[] } | null} manifestOf
 * @returns {{ shipped: number, refused: string[] }}
 */
export function judge(lock, manifestOf) {
  const shipped = Object.entries(lock.packages).filter(([path, { dev }]) => path !== '' && !dev)
  const refused = shipped.flatMap(([path, { license, version }]) => {
    const manifest = license === undefined ? manifestOf(path) : null
    const said = license ?? manifest?.license ?? manifest?.licenses?.[0]?.type
    const name = path.replace(/^.*node_modules\//, '')
    return isAllowed(said)
      ? []
      : [`${name}@${version ?? '?'}: ${String(said ?? 'no licence named')}`]
  })
  return { shipped: shipped.length, refused }
}

/** @param {string} folder */
export function judgeFolder(folder) {
  const lock = readJson(`${folder}/package-lock.json`)
  if (lock === null) throw new Error(`There is no package-lock.json in ${folder}.`)
  return judge(lock, (path) => readJson(`${folder}/${path}/package.json`))
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await finishWith(async () => {
    const { shipped, refused } = judgeFolder(inRoot('.'))
    for (const line of refused) process.stdout.write(`May not ship: ${line}\n`)
    process.stdout.write(`${String(shipped)} packages ship, ${String(refused.length)} may not\n`)
    return refused.length === 0 ? 0 : 1
  })
}
