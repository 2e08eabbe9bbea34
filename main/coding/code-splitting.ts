/** Passages of a code handed out to others, or taken away, several at a time. */
import type { CodingService } from '../../core/coding/contract.ts'
import { AppError } from '../../core/errors.ts'
import type { CodingId } from '../../core/ids.ts'
import type { Work } from '../work.ts'
import { carryCodings, type Along } from './code-carrying.ts'
import * as carry from './code-carry-repository.ts'
import * as codes from './code-repository.ts'
import { onlyMine } from '../project/coder-blind.ts'
import { makeCode } from './codebook.ts'

/** Refuses codings that are gone (to who codes blind, those of others are), and those of published data. */
function requireCodings(work: Work, codingIds: readonly CodingId[]): readonly CodingId[] {
  const { db } = work
  const ids = [...new Set(codingIds)]
  if (carry.countPresent(db, ids, onlyMine(work)) < ids.length) throw new AppError('not-found')
  const published = carry.publishedNetworkOf(db, ids)
  if (published !== null) throw new AppError('published', published)
  return ids
}

export function splitting(
  work: Work,
  along: Along,
): Pick<CodingService, 'sendCodings' | 'splitCode' | 'removeCodings'> {
  const { db } = work
  return {
    sendCodings: ({ codingIds, codeId }) => {
      const { name } = codes.getCode(db, codeId)
      const ids = requireCodings(work, codingIds)
      const carried = carryCodings(work, along, { codeIds: [], codingIds: ids }, codeId)
      work.subject(name)
      return carried
    },
    splitCode: ({ codeId, codingIds, name }) => {
      const from = codes.getCode(db, codeId)
      const ids = requireCodings(work, codingIds)
      const { color, parent_id: parentId } = from
      const nodeIds = codes.nodesOfCode(db, codeId)
      const newCodeId = makeCode(work, { parentId, name, definition: '', color, nodeIds })
      const what = { codeIds: [], codingIds: ids }
      const { moved } = carryCodings(work, along, what, newCodeId)
      work.subject(name.trim())
      return { newCodeId, moved }
    },
    removeCodings: ({ codingIds }) => {
      const ids = requireCodings(work, codingIds)
      const cited = carry.citedCodeOf(db, ids)
      if (cited !== null) throw new AppError('still-cited', codes.getCode(db, cited).name)
      const names = carry.codeNamesOf(db, ids)
      work.subject(names.join(', '))
      carry.deleteCodings(db, ids)
      return {}
    },
  }
}
