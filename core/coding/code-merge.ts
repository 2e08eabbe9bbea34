/** What a merge does to the tree and to the words of its codes. */
import type { CodeId } from '../ids.ts'
import type { Code } from './codebook-contract.ts'

type Place = Pick<Code, 'id' | 'parentId'>

/** Codes that come to stand below the target: those right below a merged code that are neither merged nor the target. */
export function childrenOfMerged<C extends Place>(
  codes: readonly C[],
  merged: ReadonlySet<CodeId>,
  intoId: CodeId,
): readonly C[] {
  return codes.filter(
    ({ id, parentId }) =>
      parentId !== null && merged.has(parentId) && !merged.has(id) && id !== intoId,
  )
}

/** Where the target stands afterwards: where it is, or in the place of the topmost merged code above it. */
export function parentAfterMerge(
  codes: readonly Place[],
  merged: ReadonlySet<CodeId>,
  intoId: CodeId,
): CodeId | null {
  const parents = new Map(codes.map(({ id, parentId }) => [id, parentId]))
  let parent = parents.get(intoId) ?? null
  for (let above = parent; above !== null; above = parents.get(above) ?? null)
    if (merged.has(above)) parent = parents.get(above) ?? null
  return parent
}

/** A name that is not taken: the wished one, or with a number behind it. */
export function nameBeside(wished: string, isTaken: (name: string) => boolean): string {
  for (let n = 1; ; n += 1) {
    const name = n === 1 ? wished : `${wished} (${String(n)})`
    if (!isTaken(name)) return name
  }
}

type Words = Pick<Code, 'definition' | 'inclusion' | 'exclusion' | 'example'>

/** Longest text of a code, in UTF-16 units. */
const MOST = 200_000

/** The target's words with those of the merged codes below, each said once; what would grow too long stays as the target has it. */
export function joinedWords(target: Words, merged: readonly Words[]): Words {
  const join = (field: keyof Words): string => {
    const said = new Set([target, ...merged].map((words) => words[field].trim()))
    said.delete('')
    const all = [...said]
    const text = all.join('\n\n')
    return text.length > MOST || all.length < 2
      ? target[field].trim() === ''
        ? text
        : target[field]
      : text
  }
  return {
    definition: join('definition'),
    inclusion: join('inclusion'),
    exclusion: join('exclusion'),
    example: join('example'),
  }
}
