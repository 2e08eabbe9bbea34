/** The npm packages, exactly as the lock file says; installed again only where it says something else. */
import { join } from 'node:path'
import { npm, packageFolder } from './node.js'
import { inRoot, readJson } from './places.js'

/** @typedef {{ version?: string, optional?: boolean, os?: string[], cpu?: string[], libc?: string[] }} Locked */

/** @returns {boolean} whether what npm last installed is what the lock file asks for */
export function packagesAreInstalled() {
  const wanted = readJson(inRoot('package-lock.json'))?.packages
  const present = readJson(inRoot('node_modules/.package-lock.json'))?.packages
  if (wanted === undefined || present === undefined) return false
  return Object.entries(/** @type {Record<string, Locked>} */ (wanted)).every(
    ([path, { version, optional }]) =>
      path === '' || (path in present ? present[path].version === version : optional === true),
  )
}

/** @param {(line: string) => void} say */
export async function installPackages(say) {
  if (packagesAreInstalled()) return
  say('Installing packages')
  await npm(['ci'])
}

/**
 * @param {string} name
 * @param {string} [program] where it is not called like its package
 * @returns {string} path of the file that Node runs
 */
export function programOf(name, program = name) {
  const bin = readJson(join(packageFolder(name), 'package.json'))?.bin
  const file = typeof bin === 'string' ? bin : bin?.[program]
  if (file === undefined) throw new Error(`There is no program ${program} in package ${name}.`)
  return join(packageFolder(name), file)
}
