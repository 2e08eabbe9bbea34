/** Looks for people's words where none may lie: in every file of the given folders, byte by byte. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A file that went away meanwhile holds nothing. */
function bytesOf(path: string): Buffer {
  try {
    return readFileSync(path)
  } catch {
    return Buffer.alloc(0)
  }
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false)
}

/** What the browser of the stories writes while it runs: its profile, its caches. */
export function browserFolders(): string[] {
  const names = readdirSync(tmpdir()).filter((name) =>
    /^playwright(_chromiumdev_profile|-artifacts)/u.test(name),
  )
  return names.map((name) => join(tmpdir(), name))
}

/** A sentence as programs write it down. */
function forms(sentence: string): Buffer[] {
  return [Buffer.from(sentence, 'utf8'), Buffer.from(sentence, 'utf16le')]
}

/** Each file that holds one of the sentences, with the sentence. */
export function filesHolding(
  folders: readonly string[],
  sentences: readonly string[],
): { readonly path: string; readonly sentence: string }[] {
  const paths = folders.flatMap(filesIn)
  return paths.flatMap((path) => {
    const bytes = bytesOf(path)
    const found = sentences.filter((sentence) =>
      forms(sentence).some((form) => bytes.includes(form)),
    )
    return found.map((sentence) => ({ path, sentence }))
  })
}

export function countFiles(folders: readonly string[]): number {
  return folders.flatMap(filesIn).length
}
