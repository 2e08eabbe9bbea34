/** What a file of codes would do to the codebook. */
import type { Code, FileCode, FileField, FileRow } from './codebook-contract.ts'
import { pathsOf } from './codebook-table.ts'

const texts = ['definition', 'inclusion', 'exclusion', 'example'] as const

interface Difference {
  readonly field: FileField
  /** Whether the codebook says something else, and not just nothing. */
  readonly isOther: boolean
}

/** What the file says that the code does not. */
export function differencesOf(code: Code, said: FileCode): readonly Difference[] {
  const found: Difference[] = []
  for (const field of texts)
    if (said[field].trim() !== '' && said[field] !== code[field])
      found.push({ field, isOther: code[field].trim() !== '' })
  if (said.color !== null && said.color !== code.color)
    found.push({ field: 'color', isOther: true })
  if (said.nodeIds.some((id) => !code.nodeIds.includes(id)))
    found.push({ field: 'nodes', isOther: false })
  if (said.retired && !code.retired) found.push({ field: 'retired', isOther: true })
  return found
}

export const pathKey = (path: readonly string[]): string => JSON.stringify(path)

/** Codes by their path; `codes` stand parents before children. */
export function codesByPath(codes: readonly Code[]): ReadonlyMap<string, Code> {
  const paths = pathsOf(codes)
  return new Map(codes.map((code) => [pathKey(paths.get(code.id) ?? []), code]))
}

/** Each code of the file beside the one of the same path in the codebook. */
export function planImport(codes: readonly Code[], said: readonly FileCode[]): readonly FileRow[] {
  const present = codesByPath(codes)
  return said.map((code) => {
    const there = present.get(pathKey(code.path))
    if (there === undefined) return { code, status: 'new', fields: [] }
    const found = differencesOf(there, code)
    const fields = found.map(({ field }) => field)
    if (fields.length === 0) return { code, status: 'same', fields }
    return { code, status: found.some(({ isOther }) => isOther) ? 'differs' : 'fills', fields }
  })
}
