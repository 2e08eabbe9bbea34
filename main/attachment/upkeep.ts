/** Bytes that nothing needs any more go a few chunks at a time, while nobody asks for anything. */
import type { Database } from '../database/connection.ts'
import { dropSlice, giveUpUnneeded, unfinishedFiles } from './stored-files.ts'

/** Half a megabyte: about 10 ms. */
const SLICE_CHUNKS = 2

/** Files on their way in, by connection. */
const arrivals = new WeakMap<Database, Set<string>>()

function arrivalsOf(db: Database): Set<string> {
  const known = arrivals.get(db)
  if (known !== undefined) return known
  const made = new Set<string>()
  arrivals.set(db, made)
  return made
}

/** Keeps a file from being taken for what an interrupted attach has left, until it is let go. */
export function arriving(db: Database, fileId: string): () => void {
  const files = arrivalsOf(db)
  files.add(fileId)
  return () => void files.delete(fileId)
}

const lookedOver = new WeakSet<Database>()

/** Drops a slice of what an interrupted or undone attach has left; false where nothing is left to do. */
export function dropUnneededSlice(db: Database): boolean {
  if (!lookedOver.has(db)) giveUpUnneeded(db)
  lookedOver.add(db)
  const files = arrivalsOf(db)
  const next = unfinishedFiles(db).find((id) => !files.has(id))
  if (next === undefined) return false
  dropSlice(db, next, SLICE_CHUNKS)
  return true
}
