/** Codes of a file brought within the bounds of a codebook, with a note on each that was not. */
import type { FrameworkNode } from '../framework/contract.ts'
import type { NodeId } from '../ids.ts'
import { FileCode, MOST_CODES } from './codebook-contract.ts'
import type { Notes } from './codebook-notes.ts'

const MOST_NAME = 400
const MOST_TEXT = 200_000
const MOST_DEPTH = 50

export type RawCode = Omit<FileCode, 'nodeIds'> & {
  readonly nodes: readonly string[]
  /** Where a table tells it, as a spreadsheet counts. */
  readonly row: number | null
}

type Words = Pick<FileCode, 'definition' | 'inclusion' | 'exclusion' | 'example'>

const cleaned = (name: string): string => name.replace(/\s+/gu, ' ').trim()

/** The nodes that are meant, by id or by a label that only one node of an edition bears. */
export function nodeFinder(nodes: readonly FrameworkNode[]): (said: string) => NodeId | null {
  const byId = new Map(nodes.map(({ id }) => [String(id), id]))
  const byLabel = Map.groupBy(nodes, ({ label }) => label.toLowerCase())
  const byEdition = Map.groupBy(nodes, ({ label, edition }) =>
    `${label} (${edition})`.toLowerCase(),
  )
  return (said) => {
    const labelled = byEdition.get(said.toLowerCase()) ?? byLabel.get(said.toLowerCase()) ?? []
    return byId.get(said) ?? (labelled.length === 1 ? (labelled[0]?.id ?? null) : null)
  }
}

function cutTexts(raw: RawCode, notes: Notes): Words {
  const cut = (text: string): string => {
    if (text.length <= MOST_TEXT) return text
    notes.add('long-texts', raw.path.at(-1), raw.row)
    return text.slice(0, MOST_TEXT).replace(/[\uD800-\uDBFF]$/u, '')
  }
  const { definition, inclusion, exclusion, example } = raw
  return {
    definition: cut(definition),
    inclusion: cut(inclusion),
    exclusion: cut(exclusion),
    example: cut(example),
  }
}

function pathOf(raw: RawCode, notes: Notes): readonly string[] | null {
  const path = raw.path.map(cleaned)
  const name = path.at(-1) ?? ''
  const fault = path.some((one) => one === '')
    ? 'blank-names'
    : path.some((one) => one.length > MOST_NAME)
      ? 'long-names'
      : path.length > MOST_DEPTH
        ? 'too-deep'
        : null
  if (fault === null) return path
  notes.add(fault, name, raw.row)
  return null
}

/** Each path once, the first time it is told. */
export function keepWithinBounds(
  raws: readonly RawCode[],
  nodes: readonly FrameworkNode[],
  notes: Notes,
): readonly FileCode[] {
  const find = nodeFinder(nodes)
  const seen = new Set<string>()
  const kept: FileCode[] = []
  for (const raw of raws) {
    const path = pathOf(raw, notes)
    if (path === null) continue
    const key = JSON.stringify(path)
    if (seen.has(key)) {
      notes.add('repeated', path.at(-1), raw.row)
      continue
    }
    seen.add(key)
    if (kept.length >= MOST_CODES) {
      notes.add('too-many', path.at(-1), raw.row)
      continue
    }
    const nodeIds = raw.nodes.flatMap((said) => {
      const found = find(said)
      if (found === null) notes.add('nodes', said, raw.row)
      return found ?? []
    })
    const unique = [...new Set(nodeIds)].slice(0, 200)
    kept.push({
      path,
      ...cutTexts(raw, notes),
      color: raw.color,
      nodeIds: unique,
      retired: raw.retired,
    })
  }
  return kept
}
