/** Gives codings another code; those of one coder on one span that then say the same become one. */
import type { CodeId, CodingId } from '../../core/ids.ts'
import { AppError } from '../../core/errors.ts'
import type { Direction } from '../../core/values.ts'
import { carryLinks } from '../memo/carrying.ts'
import type { Work } from '../work.ts'
import * as repository from './code-carry-repository.ts'
import type { Chosen, JoinedCoding } from './code-carry-repository.ts'
import { getCode } from './code-repository.ts'

/** Citations belong to a later feature; it gives them along to the coding that stays. */
export interface Citations {
  readonly carry: (from: CodingId, to: CodingId) => void
}

/** Saved queries belong to a later feature; those that ask for the one ask for the other from now on. */
export interface CodeQueries {
  readonly codeBecame: (from: CodeId, to: CodeId) => void
}

/** What goes along when a code or a coding becomes another. */
export interface Along {
  readonly citations: Citations
  readonly queries: CodeQueries
}

export interface Carried {
  readonly moved: number
  readonly joined: number
}

function directionOf(codings: readonly JoinedCoding[]): Direction {
  const [first, ...others] = new Set(codings.map(({ direction }) => direction))
  return first === undefined || others.length > 0 ? 'mixed' : first
}

/** Memos one below the other, each once. */
function memosOf(codings: readonly JoinedCoding[]): string {
  return [...new Set(codings.map(({ memo }) => memo.trim()))]
    .filter((memo) => memo !== '')
    .join('\n\n')
}

/** Keeps the first of the codings, with what all of them say; how many went. */
function joinCodings({ db }: Work, along: Along, ids: readonly CodingId[], to: CodeId): number {
  const [cited] = repository.citedTogether(db, ids)
  if (cited !== undefined) throw new AppError('still-cited', getCode(db, cited).name)
  const found = repository.codingsToJoin(db, ids, to)
  const [kept, ...others] = found
  if (kept === undefined) return 0
  const memo = others.every((other) => other.memo === '') ? kept.memo : memosOf(found)
  const touched = found.find((coding) => coding.touched !== null)?.touched ?? null
  repository.keepJoined(db, kept.id, { direction: directionOf(found), memo, touched })
  for (const { id } of others) {
    along.citations.carry(id, kept.id)
    carryLinks(db, 'coding', { from: id, to: kept.id })
  }
  repository.deleteCodings(
    db,
    others.map(({ id }) => id),
  )
  return others.length
}

/** `still-cited` where one rating cites two codings that would become one: its warrant counts on both. */
export function carryCodings(work: Work, along: Along, what: Chosen, to: CodeId): Carried {
  const groups = repository.sameSpans(work.db, what, to)
  const joined = groups.reduce((sum, { ids }) => sum + joinCodings(work, along, ids, to), 0)
  return { moved: repository.setCodes(work.db, what, to), joined }
}
