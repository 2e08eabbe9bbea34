/** What this computer keeps outside of projects: paths of recent projects and nothing else. */
import { randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { beside, putInPlace } from './durable.ts'

const Recent = z.strictObject({ keep: z.boolean(), paths: z.array(z.string()) })
type Recent = z.output<typeof Recent>

const MOST = 12

export interface RecentProjects {
  readonly kept: () => boolean
  readonly list: () => readonly { path: string; present: boolean; modified: string | null }[]
  readonly add: (path: string) => void
  readonly forget: (path: string) => void
  readonly keep: (keep: boolean) => void
  /** A number for this computer's folder of settings, by which projects know who works here; it says nothing else. */
  readonly computer: () => string
}

function read(file: string): Recent {
  try {
    return Recent.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return { keep: true, paths: [] }
  }
}

function write(file: string, folder: string, recent: Recent): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  writeFileSync(beside(file), JSON.stringify(recent), { mode: 0o600 })
  putInPlace(beside(file), file)
}

/** The folder's number, made when it is first asked for; a folder that cannot be written gets a new one each time. */
function computerOf(folder: string): () => string {
  const file = join(folder, 'computer')
  const made = randomUUID()
  return () => {
    try {
      const found = readFileSync(file, 'utf8').trim()
      if (found !== '') return found
    } catch {
      // There is none yet.
    }
    try {
      mkdirSync(folder, { recursive: true, mode: 0o700 })
      writeFileSync(file, made, { mode: 0o600 })
    } catch {
      return made
    }
    return made
  }
}

/** A list that cannot be read is an empty one; a list that cannot be written is not worth failing for. */
export function openRecent(folder: string): RecentProjects {
  const file = join(folder, 'recent.json')
  const change = (edit: (recent: Recent) => Recent): void => {
    try {
      write(file, folder, edit(read(file)))
    } catch {
      return
    }
  }
  const without = (recent: Recent, path: string): string[] => recent.paths.filter((p) => p !== path)
  return {
    kept: () => read(file).keep,
    list: () =>
      read(file).paths.map((path) => {
        const found = statSync(path, { throwIfNoEntry: false })
        return { path, present: existsSync(path), modified: found?.mtime.toISOString() ?? null }
      }),
    add: (path) =>
      change((recent) =>
        recent.keep
          ? { ...recent, paths: [path, ...without(recent, path)].slice(0, MOST) }
          : recent,
      ),
    forget: (path) => change((recent) => ({ ...recent, paths: without(recent, path) })),
    keep: (keep) => change((recent) => ({ keep, paths: keep ? recent.paths : [] })),
    computer: computerOf(folder),
  }
}

/** For scripted use, which leaves no trace on the computer. */
export const noRecent: RecentProjects = {
  kept: () => false,
  list: () => [],
  add: () => undefined,
  forget: () => undefined,
  keep: () => undefined,
  computer: () => 'scripted',
}
