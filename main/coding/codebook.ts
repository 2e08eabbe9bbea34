/** The codebook's commands. */
import { generateKeyBetween } from 'fractional-indexing'
import { countBelow } from '../../core/coding/code-counts.ts'
import { subtreeOf, treeOf } from '../../core/coding/code-tree.ts'
import type { CodingService } from '../../core/coding/contract.ts'
import { colorOfNode, freeName, seedPlan } from '../../core/coding/seed-plan.ts'
import { AppError } from '../../core/errors.ts'
import type { FrameworkNode } from '../../core/framework/contract.ts'
import { CodeId, type NodeId } from '../../core/ids.ts'
import type { Work } from '../work.ts'
import { ownCounts } from './code-count-repository.ts'
import { removing } from './code-removing.ts'
import { countsOf } from './coder-blind.ts'
import { onlyMine } from '../project/coder-blind.ts'
import * as codes from './code-repository.ts'
import { codesInTree } from './codes-in-tree.ts'

/** Every node of the framework, at once: commands cannot wait. */
export type Nodes = () => readonly FrameworkNode[]

/** Words that are not given are left blank. */
type GivenWords = { readonly [K in keyof codes.CodeWords]?: string | undefined }

export interface NewCode extends GivenWords {
  /** Its id, where the caller chose one. */
  readonly id?: CodeId | undefined
  readonly parentId: CodeId | null
  readonly name: string
  readonly definition: string
  readonly color: number
  readonly nodeIds: readonly NodeId[]
}

function requireFreeName(work: Work, parentId: CodeId | null, name: string, own?: CodeId): void {
  const found = codes.findSibling(work.db, parentId, name)
  if (found !== null && found.id !== own) throw new AppError('name-taken', name)
}

/** Refuses nodes that are not in the framework. */
export function requireNodes(nodes: Nodes, nodeIds: readonly NodeId[]): void {
  const known = new Set(nodes().map(({ id }) => id))
  const missing = nodeIds.find((id) => !known.has(id))
  if (missing !== undefined) throw new AppError('not-found', missing)
}

/** Makes a code as the last of its siblings. */
export function makeCode(work: Work, code: NewCode): CodeId {
  const { db } = work
  if (code.parentId !== null) codes.getCode(db, code.parentId)
  const name = code.name.trim()
  requireFreeName(work, code.parentId, name)
  const id = code.id ?? CodeId.parse(work.newId())
  const last = codes.lastPositionUnder(db, code.parentId)
  const { parentId, definition, inclusion = '', exclusion = '', example = '', color } = code
  const position = generateKeyBetween(last, null)
  const words = { definition, inclusion, exclusion, example }
  codes.insertCode(db, { id, parentId, position, name, color, ...words })
  codes.tieCode(db, id, code.nodeIds, work.newId)
  return id
}

/** The code tied to a node; made below the code of the node above it, if there is none. */
export function codeForLookFor(work: Work, nodes: Nodes, nodeId: NodeId): CodeId {
  const all = nodes()
  const node = all.find(({ id }) => id === nodeId)
  if (node === undefined) throw new AppError('not-found', nodeId)
  const tied = codes.codesOfNode(work.db, nodeId)
  const present = tied.find(({ name }) => name === node.label) ?? tied[0]
  if (present !== undefined) return present.id
  const parent = node.parentId === null ? undefined : codes.codesOfNode(work.db, node.parentId)[0]
  const parentId = parent?.id ?? null
  const taken = (name: string): boolean => codes.findSibling(work.db, parentId, name) !== null
  const name = freeName(node.label, node.edition, { has: taken })
  const color = parent?.color ?? colorOfNode(all, nodeId)
  const { definition } = node
  return makeCode(work, { parentId, name, definition, color, nodeIds: [nodeId] })
}

function seed(work: Work, nodes: Nodes): CodingService['seedCodebook'] {
  return ({ edition }) => {
    work.subject(edition)
    const plan = seedPlan(nodes(), edition, codes.listCodes(work.db))
    const made = new Map<NodeId, CodeId>()
    for (const { nodeId, name, definition, color, parent } of plan) {
      const parentId =
        parent === null || typeof parent === 'string' ? parent : (made.get(parent.nodeId) ?? null)
      made.set(nodeId, makeCode(work, { parentId, name, definition, color, nodeIds: [nodeId] }))
    }
    return { added: plan.length }
  }
}

function move(work: Work): CodingService['moveCode'] {
  const { db } = work
  return ({ codeId, parentId, after }) => {
    const { name, parent_id: from } = codes.getCode(db, codeId)
    work.subject(name)
    if (parentId !== null) {
      codes.getCode(db, parentId)
      if (subtreeOf(codes.placesOfCodes(db), codeId).has(parentId))
        throw new AppError('own-subtree', name)
    }
    if (parentId !== from) requireFreeName(work, parentId, name, codeId)
    const siblings = codes.positionsUnder(db, parentId).filter(({ id }) => id !== codeId)
    const at = siblings.findIndex(({ id }) => id === after)
    if (after !== null && at < 0) throw new AppError('not-found', after)
    const before = siblings[at]?.position ?? null
    const next = siblings[at + 1]?.position ?? null
    codes.placeCode(db, codeId, { parentId, position: generateKeyBetween(before, next) })
    return {}
  }
}

type Answers<K extends keyof CodingService> = Pick<CodingService, K>

/** The tree as it is read. */
function reading(work: Work): Answers<'codes' | 'countsBelow'> {
  const { db } = work
  return {
    codes: () => codesInTree(work),
    countsBelow: () => {
      const places = treeOf(codes.placesOfCodes(db)).map(({ code }) => code)
      const mine = onlyMine(work)
      return countBelow(places, mine === null ? ownCounts(db) : countsOf(db, mine))
    },
  }
}

/** Codes as a tree, and what changes it. */
export function codebook(
  work: Work,
  nodes: Nodes,
): Answers<
  | 'codes'
  | 'countsBelow'
  | 'seedCodebook'
  | 'addCode'
  | 'changeCode'
  | 'moveCode'
  | 'removeCode'
  | 'removeCodes'
  | 'retireCodes'
> {
  const { db } = work
  return {
    ...reading(work),
    seedCodebook: seed(work, nodes),
    addCode: (code) => {
      work.subject(code.name.trim())
      requireNodes(nodes, code.nodeIds)
      return { codeId: makeCode(work, code) }
    },
    changeCode: ({ codeId, nodeIds, name: typed, ...words }) => {
      const name = typed.trim()
      work.subject(name)
      const { parent_id } = codes.getCode(db, codeId)
      requireFreeName(work, parent_id, name, codeId)
      requireNodes(nodes, nodeIds)
      codes.updateCode(db, codeId, { name, ...words })
      codes.tieCode(db, codeId, nodeIds, work.newId)
      return {}
    },
    moveCode: move(work),
    ...removing(work),
  }
}
