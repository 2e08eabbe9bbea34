/** Folders and projects of one folder of this computer, for hosts without a system dialog. */
import { existsSync, readdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { AppError } from '../../core/errors.ts'

export interface Folder {
  readonly folder: string
  readonly parent: string | null
  readonly folders: readonly string[]
  readonly projects: readonly string[]
}

function startFolder(): string {
  const documents = join(homedir(), 'Documents')
  return existsSync(documents) ? documents : homedir()
}

export function browse(asked: string): Folder {
  const folder = asked === '' ? startFolder() : resolve(asked)
  try {
    const entries = readdirSync(folder, { withFileTypes: true }).filter(
      (e) => !e.name.startsWith('.'),
    )
    const named = (is: (entry: (typeof entries)[number]) => boolean): string[] =>
      entries
        .filter(is)
        .map((entry) => entry.name)
        .sort((a, b) => a.localeCompare(b))
    const parent = dirname(folder)
    return {
      folder,
      parent: parent === folder ? null : parent,
      folders: named((entry) => entry.isDirectory()),
      projects: named((entry) => entry.isFile() && entry.name.endsWith('.trellis')),
    }
  } catch {
    throw new AppError('no-such-folder', folder)
  }
}
