/** Codes are retired, come back, or go. */
import { treeOf } from '../../core/coding/code-tree.ts'
import type { CodingService } from '../../core/coding/contract.ts'
import { AppError } from '../../core/errors.ts'
import type { CodeId } from '../../core/ids.ts'
import { requireSight } from '../project/coder-blind.ts'
import type { Work } from '../work.ts'
import * as codes from './code-repository.ts'

function requireRemovable({ db }: Work, codeId: CodeId, name: string): void {
  if (codes.isCodeCited(db, codeId)) throw new AppError('still-cited', name)
  if (codes.isCodePublished(db, codeId)) throw new AppError('published', name)
}

/** As many names as one line tells. */
const TOLD = 5

function nameAll(work: Work, codeIds: readonly CodeId[]): void {
  const names = codeIds.slice(0, TOLD).map((codeId) => codes.getCode(work.db, codeId).name)
  work.subject([...names, ...(codeIds.length > TOLD ? ['…'] : [])].join(', '))
}

/** A code goes only together with all that stands below it. */
function removeAll(work: Work, codeIds: readonly CodeId[]): void {
  const { db } = work
  const wanted = new Set(codeIds)
  for (const codeId of wanted) codes.getCode(db, codeId)
  const tree = treeOf(codes.placesOfCodes(db)).map(({ code }) => code)
  const names = new Map(tree.map(({ id, name }) => [id, name]))
  const left = tree.find(
    ({ id, parentId }) => parentId !== null && wanted.has(parentId) && !wanted.has(id),
  )
  const above = left?.parentId ?? null
  if (above !== null) throw new AppError('still-used', names.get(above) ?? '')
  const going = tree.filter(({ id }) => wanted.has(id))
  requireSight(work, going[0]?.name ?? '')
  for (const { id, name } of going) requireRemovable(work, id, name)
  for (const { id } of going.toReversed()) codes.deleteCode(db, id)
}

export function removing(
  work: Work,
): Pick<CodingService, 'removeCode' | 'removeCodes' | 'retireCodes'> {
  return {
    removeCode: ({ codeId }) => {
      nameAll(work, [codeId])
      removeAll(work, [codeId])
      return {}
    },
    removeCodes: ({ codeIds }) => {
      nameAll(work, codeIds)
      removeAll(work, codeIds)
      return {}
    },
    retireCodes: ({ codeIds, retired }) => {
      nameAll(work, codeIds)
      for (const codeId of codeIds) codes.retireCode(work.db, codeId, retired)
      return {}
    },
  }
}
