/** Several codes become one, with everything that hangs on them. */
import { generateKeyBetween } from 'fractional-indexing'
import {
  childrenOfMerged,
  joinedWords,
  nameBeside,
  parentAfterMerge,
} from '../../core/coding/code-merge.ts'
import type { MergeObstacle, MergePlan } from '../../core/coding/codebook-contract.ts'
import type { CodingService } from '../../core/coding/contract.ts'
import { AppError } from '../../core/errors.ts'
import type { CodeId } from '../../core/ids.ts'
import { carryLinks } from '../memo/carrying.ts'
import { onlyMine, requireSight } from '../project/coder-blind.ts'
import type { Work } from '../work.ts'
import * as carry from './code-carry-repository.ts'
import { carryCodings, type Along } from './code-carrying.ts'
import { countsOf } from './coder-blind.ts'
import * as codes from './code-repository.ts'
import type { PlacedCode } from './code-repository.ts'

interface Merge {
  readonly merged: ReadonlySet<CodeId>
  readonly into: codes.NamedCode
  readonly all: readonly PlacedCode[]
}

function mergeOf({ db }: Work, codeIds: readonly CodeId[], intoId: CodeId): Merge {
  const into = codes.getCode(db, intoId)
  const merged = new Set(codeIds.filter((id) => id !== intoId))
  if (merged.size === 0) throw new AppError('not-found')
  for (const id of merged) codes.getCode(db, id)
  return { merged, into, all: codes.placesOfCodes(db) }
}

function obstaclesOf({ db }: Work, { merged }: Merge, groups: readonly carry.SameSpan[]) {
  const published = [...merged].filter((id) => codes.isCodePublished(db, id))
  const cited = new Set(groups.flatMap(({ ids }) => carry.citedTogether(db, ids)))
  return [
    ...published.map((codeId): MergeObstacle => ({ codeId, kind: 'published' })),
    ...[...cited].map((codeId): MergeObstacle => ({ codeId, kind: 'cited' })),
  ]
}

/** Codings of some codes, as far as the coder may know of them. */
function counting(work: Work): (codeIds: readonly CodeId[]) => number {
  const mine = onlyMine(work)
  if (mine === null) return (codeIds) => carry.countOfCodes(work.db, codeIds)
  const own = countsOf(work.db, mine)
  return (codeIds) => codeIds.reduce((sum, id) => sum + (own.get(id)?.codings ?? 0), 0)
}

function plan(work: Work, codeIds: readonly CodeId[], intoId: CodeId): MergePlan {
  const { db } = work
  const merge = mergeOf(work, codeIds, intoId)
  const what = { codeIds: [...merge.merged], codingIds: [] }
  const groups = carry.sameSpans(db, what, intoId, onlyMine(work))
  const joined = groups.reduce((sum, { ids }) => sum + ids.length - 1, 0)
  const count = counting(work)
  const before = count([intoId])
  const codings = before + count(what.codeIds) - joined
  return {
    codings,
    moved: codings - before,
    joined,
    mixed: groups.filter(({ isMixed }) => isMixed).length,
    children: childrenOfMerged(merge.all, merge.merged, intoId).map(({ id, name }) => ({
      codeId: id,
      name,
    })),
    obstacles: obstaclesOf(work, merge, groups),
  }
}

/** As the last under a parent; under another name where a code of this name stands there. */
function placeLast({ db }: Work, { id, name }: PlacedCode, parentId: CodeId | null): void {
  const isTaken = (wished: string): boolean => {
    const found = codes.findSibling(db, parentId, wished)
    return found !== null && found.id !== id
  }
  const free = nameBeside(name, isTaken)
  if (free !== name) codes.updateCode(db, id, { name: free })
  const last = codes.lastPositionUnder(db, parentId)
  codes.placeCode(db, id, { parentId, position: generateKeyBetween(last, null) })
}

/** Brings the target out from under the merged codes, and then their children under it. */
function moveInTree(work: Work, { merged, into, all }: Merge): void {
  const parentId = parentAfterMerge(all, merged, into.id)
  if (parentId !== into.parent_id)
    placeLast(work, { id: into.id, parentId: into.parent_id, name: into.name }, parentId)
  for (const child of childrenOfMerged(all, merged, into.id)) placeLast(work, child, into.id)
}

function joinWordsAndTies({ db, newId }: Work, { merged, into }: Merge, joinWords: boolean): void {
  const all = [into.id, ...merged]
  if (joinWords) {
    const words = [...merged].map((id) => codes.wordsOf(db, id))
    codes.updateCode(db, into.id, joinedWords(codes.wordsOf(db, into.id), words))
  }
  const nodeIds = all.flatMap((id) => codes.nodesOfCode(db, id))
  codes.tieCode(db, into.id, nodeIds, newId)
}

/** Merged codes that stand below other merged codes go first. */
function removeMerged({ db }: Work, { merged, all }: Merge): void {
  const parents = new Map(all.map(({ id, parentId }) => [id, parentId]))
  const depth = (id: CodeId): number => {
    const above = parents.get(id) ?? null
    return above === null ? 0 : 1 + depth(above)
  }
  for (const id of [...merged].sort((a, b) => depth(b) - depth(a))) codes.deleteCode(db, id)
}

export function merging(work: Work, along: Along): Pick<CodingService, 'planMerge' | 'mergeCodes'> {
  return {
    planMerge: ({ codeIds, intoId }) => plan(work, codeIds, intoId),
    mergeCodes: ({ codeIds, intoId, joinWords }) => {
      const merge = mergeOf(work, codeIds, intoId)
      requireSight(work, merge.into.name)
      const published = [...merge.merged].find((id) => codes.isCodePublished(work.db, id))
      if (published !== undefined)
        throw new AppError('published', codes.getCode(work.db, published).name)
      const what = { codeIds: [...merge.merged], codingIds: [] }
      const carried = carryCodings(work, along, what, intoId)
      moveInTree(work, merge)
      joinWordsAndTies(work, merge, joinWords)
      for (const id of merge.merged) {
        carryLinks(work.db, 'code', { from: id, to: intoId })
        along.queries.codeBecame(id, intoId)
      }
      removeMerged(work, merge)
      work.subject(merge.into.name)
      return carried
    },
  }
}
