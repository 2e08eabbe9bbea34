/** Puts finished files in their place so that a pulled plug leaves the old one or the new one, never half of one. */
import { closeSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'

function sync(path: string): void {
  const file = openSync(path, 'r')
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

/** Folders cannot be synced on Windows, where renaming is durable enough without. */
function syncFolder(path: string): void {
  if (process.platform !== 'win32') sync(dirname(path))
}

export function putInPlace(finished: string, place: string): void {
  sync(finished)
  renameSync(finished, place)
  syncFolder(place)
}

/** Removes a database that was not finished, with the files SQLite keeps beside one. */
export function discard(path: string): void {
  for (const suffix of ['', '-wal', '-journal', '-shm']) rmSync(path + suffix, { force: true })
}

/** Where a file is made before it takes its place. */
export function beside(path: string): string {
  return `${path}.unfinished`
}
