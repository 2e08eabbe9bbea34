/** Whether the desktop shell can open here, and if not, why. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { packageFolder } from './node.js'

/** @type {Partial<Record<NodeJS.Platform, string>>} */
const programs = { darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' }
const program = programs[process.platform] ?? 'electron'

/**
 * @typedef {{ program: string } | { missing: string }} Desktop
 * @param {NodeJS.ProcessEnv} [env]
 * @param {boolean} [isRoot]
 * @returns {Desktop} the program that runs the desktop shell, or a sentence saying what it lacks
 */
export function desktop(env = process.env, isRoot = process.getuid?.() === 0) {
  const folder = env.ELECTRON_OVERRIDE_DIST_PATH ?? join(packageFolder('electron'), 'dist')
  if (!existsSync(join(folder, program))) return { missing: 'Electron’s runtime is not installed' }
  if (process.platform === 'linux' && !hasDisplay(env)) return { missing: 'there is no display' }
  if (process.platform === 'linux' && isRoot) return { missing: 'Electron does not run as root' }
  return { program: join(folder, program) }
}

/** @param {NodeJS.ProcessEnv} env */
const hasDisplay = (env) =>
  process.platform !== 'linux' || (env.DISPLAY ?? '') !== '' || (env.WAYLAND_DISPLAY ?? '') !== ''
