/** Looks for people's words where none may lie: in every file of the given folders, byte by byte. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false)
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
    const bytes = readFileSync(path)
    const found = sentences.filter((sentence) =>
      forms(sentence).some((form) => bytes.includes(form)),
    )
    return found.map((sentence) => ({ path, sentence }))
  })
}

export function countFiles(folders: readonly string[]): number {
  return folders.flatMap(filesIn).length
}
