/** The npm packages, exactly as the lock file says; installed again only where it says something else. */
import { join } from 'node:path'
import { npm, packageFolder } from './node.js'
import { inRoot, readJson } from './places.js'

/** @typedef {{ version?: string, optional?: boolean }} Locked */

/**
 * @param {{ packages?: Record<string, Locked> } | null} wanted the lock file
 * @param {{ packages?: Record<string, Locked> } | null} present npm's own note of what it installed
 * @returns {boolean} whether everything is there that may be there on this platform
 */
export function agree(wanted, present) {
  const there = present?.packages
  if (wanted?.packages === undefined || there === undefined) return false
  return Object.entries(wanted.packages).every(
    ([path, { version, optional }]) =>
      path === '' || (path in there ? there[path]?.version === version : optional === true),
  )
}

/** @param {(line: string) => void} say */
export async function installPackages(say) {
  const wanted = readJson(inRoot('package-lock.json'))
  if (agree(wanted, readJson(inRoot('node_modules/.package-lock.json')))) return
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
