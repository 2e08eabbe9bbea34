/** Reading files of `fixtures/`, and what was read in a form that is easy to compare. */
import { readFileSync } from 'node:fs'
import { AppError } from '../../../core/errors.ts'
import { slicePoints } from '../../../core/source/code-points.ts'
import type { ReadFile, TrackedChanges } from '../readers.ts'
import { readFileDirect } from './read-file.ts'

export function fixtureBytes(path: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(`./fixtures/${path}`, import.meta.url)))
}

export function readFixture(path: string, changes?: TrackedChanges): Promise<ReadFile> {
  return readFileDirect(path, fixtureBytes(path), changes === undefined ? {} : { changes })
}

/** A line for each block: kind, speaker, time, text. */
export function linesOf({ blocks }: Pick<ReadFile, 'blocks'>): readonly string[] {
  return blocks.map(({ kind, speaker, at, text }) =>
    [kind, speaker, at, text].filter((part) => part !== '').join(' · '),
  )
}

/** Of each comment who wrote it, the words that it stands beside, and its own. */
export function commentsOf({ comments, blocks }: ReadFile): readonly (readonly string[])[] {
  return comments.map(({ block, start, end, author, text }) => [
    author,
    slicePoints(blocks[block]?.text ?? '', start, end),
    text,
  ])
}

/** The code with which a file is refused; `read` where it is not. */
export async function codeOf(name: string, bytes: Uint8Array): Promise<string> {
  try {
    await readFileDirect(name, bytes)
    return 'read'
  } catch (error) {
    return error instanceof AppError ? error.code : 'a defect'
  }
}
