/** Codes of a file come into the codebook. */
import type { Code, FileCode } from '../../core/coding/codebook-contract.ts'
import { codesByPath, differencesOf, pathKey } from '../../core/coding/codebook-plan.ts'
import { treeOf } from '../../core/coding/code-tree.ts'
import type { CodingService } from '../../core/coding/contract.ts'
import { AppError } from '../../core/errors.ts'
import type { CodeId } from '../../core/ids.ts'
import type { Work } from '../work.ts'
import * as codes from './code-repository.ts'
import { makeCode, requireNodes, type Nodes } from './codebook.ts'

const SLATE = 7
const texts = ['definition', 'inclusion', 'exclusion', 'example'] as const

/** What the codebook has by now, by path. */
interface Present {
  readonly codes: ReadonlyMap<string, Code>
  readonly ids: Map<string, CodeId>
  /** Codes at the top so far. */
  tops: number
}

function presentOf({ db }: Work): Present {
  const known = codesByPath(treeOf(codes.listCodes(db)).map(({ code }) => code))
  const ids = new Map([...known].map(([path, { id }]) => [path, id]))
  return { codes: known, ids, tops: codes.positionsUnder(db, null).length }
}

/** Without a colour of its own a code has that of the code above it. */
function colorFor(work: Work, said: FileCode, parentId: CodeId | null, tops: number): number {
  if (said.color !== null) return said.color
  return parentId === null ? tops % (SLATE + 1) : codes.getCode(work.db, parentId).color
}

const nothingSaid = (path: readonly string[]): FileCode => ({
  path,
  definition: '',
  inclusion: '',
  exclusion: '',
  example: '',
  color: null,
  nodeIds: [],
  retired: false,
})

/** Makes the code and, first, those above it that are not there; how many were made. */
function add(work: Work, present: Present, said: FileCode): number {
  const above = said.path.slice(0, -1)
  const aboveKey = pathKey(above)
  const made =
    above.length === 0 || present.ids.has(aboveKey) ? 0 : add(work, present, nothingSaid(above))
  const parentId = above.length === 0 ? null : (present.ids.get(aboveKey) ?? null)
  const { definition, inclusion, exclusion, example, nodeIds } = said
  const words = { definition, inclusion, exclusion, example }
  const name = said.path.at(-1) ?? ''
  const color = colorFor(work, said, parentId, present.tops)
  const id = makeCode(work, { parentId, name, color, nodeIds, ...words })
  if (said.retired) codes.retireCode(work.db, id, true)
  if (parentId === null) present.tops += 1
  present.ids.set(pathKey(said.path), id)
  return made + 1
}

/** Gives a code what the file says of it, and takes nothing away; whether that is anything. */
function change(work: Work, code: Code, said: FileCode): boolean {
  const { db, newId } = work
  const fields = new Set(differencesOf(code, said).map(({ field }) => field))
  if (fields.size === 0) return false
  const words = Object.fromEntries(
    texts.filter((field) => fields.has(field)).map((field) => [field, said[field]]),
  )
  codes.updateCode(db, code.id, said.color === null ? words : { ...words, color: said.color })
  if (fields.has('nodes')) codes.tieCode(db, code.id, [...code.nodeIds, ...said.nodeIds], newId)
  if (fields.has('retired')) codes.retireCode(db, code.id, true)
  return true
}

export function importing(work: Work, nodes: Nodes): Pick<CodingService, 'importCodebook'> {
  return {
    importCodebook: ({ fileName, codes: said }) => {
      work.subject(fileName)
      requireNodes(
        nodes,
        said.flatMap(({ nodeIds }) => nodeIds),
      )
      if (said.some(({ path }) => path.some((name) => name !== name.trim())))
        throw new AppError('usage')
      const present = presentOf(work)
      let added = 0
      let changed = 0
      // Parents first, so that what the file says of them is not lost where a child made them.
      for (const one of said.toSorted((a, b) => a.path.length - b.path.length)) {
        const there = present.codes.get(pathKey(one.path))
        if (there !== undefined) changed += change(work, there, one) ? 1 : 0
        else if (!present.ids.has(pathKey(one.path))) added += add(work, present, one)
      }
      return { added, changed }
    },
  }
}
