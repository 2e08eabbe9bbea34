/** Codings that are cut in two, or become one. */
import type { Coding, CodingService } from '../../core/coding/contract.ts'
import { AppError } from '../../core/errors.ts'
import { CodingId } from '../../core/ids.ts'
import type { Anchor } from '../../core/source/contract.ts'
import { carryLinks } from '../memo/carrying.ts'
import type { Work } from '../work.ts'
import { keepJoined } from './code-carry-repository.ts'
import * as codes from './code-repository.ts'
import { requireSpan, writable } from './codings.ts'
import * as repository from './repository.ts'

type Answers = Pick<CodingService, 'split' | 'merge'>

function splitting(work: Work): Answers['split'] {
  const { db } = work
  return ({ codingId, at }) => {
    const coding = writable(work, codingId)
    const { start, end } = coding.span
    if (repository.hasPlace(db, codingId)) throw new AppError('does-not-fit')
    requireSpan(work, coding.sourceId, { start, end: at })
    requireSpan(work, coding.sourceId, { start: at, end })
    repository.resizeCoding(db, codingId, { start, end: at })
    const id = CodingId.parse(work.newId())
    const made = { memo: '', touched: null, created: work.now() }
    repository.insertCoding(db, { ...coding, ...made, id, span: { start: at, end } })
    return { codingId: id }
  }
}

function isAlike(a: Coding, b: Coding): boolean {
  return a.sourceId === b.sourceId && a.codeId === b.codeId && a.coderId === b.coderId
}

/** Memos one below the other, each once. */
function memoOf(codings: readonly Coding[]): string {
  return [...new Set(codings.map(({ memo }) => memo.trim()).filter((memo) => memo !== ''))].join(
    '\n\n',
  )
}

/** What the codings say together: differing directions are mixed, and what was to be looked at still is. */
function saidBy(codings: readonly Coding[]) {
  const [direction = 'mixed', ...others] = new Set(codings.map((coding) => coding.direction))
  return {
    direction: others.length > 0 ? ('mixed' as const) : direction,
    memo: memoOf(codings),
    touched: codings.find(({ touched }) => touched !== null)?.touched ?? null,
  }
}

function merging(work: Work): Answers['merge'] {
  const { db } = work
  const place = ({ blockId, offset }: Anchor) => ({
    position: repository.positionOfBlock(db, blockId),
    offset,
  })
  const compare = (a: Anchor, b: Anchor): number => {
    const [one, other] = [place(a), place(b)]
    if (one.position !== other.position) return one.position < other.position ? -1 : 1
    return one.offset - other.offset
  }
  return ({ codingIds }) => {
    const codings = [...new Set(codingIds)].map((id) => writable(work, id))
    const [one] = codings
    if (one === undefined || codings.length < 2) throw new AppError('does-not-fit')
    const fits = (other: Coding): boolean =>
      isAlike(one, other) && !repository.hasPlace(db, other.id)
    if (!codings.every(fits)) throw new AppError('does-not-fit')
    const cited = codings.filter(({ id }) => repository.isCited(db, id))
    if (cited.length > 1) throw new AppError('still-cited', codes.getCode(db, one.codeId).name)
    const oldest = codings.toSorted((a, b) => (a.created < b.created ? -1 : 1))[0] ?? one
    const kept = cited[0] ?? oldest
    const start = codings.map(({ span }) => span.start).toSorted(compare)[0] ?? one.span.start
    const end =
      codings
        .map(({ span }) => span.end)
        .toSorted(compare)
        .at(-1) ?? one.span.end
    const others = codings.filter(({ id }) => id !== kept.id)
    for (const { id } of others) {
      carryLinks(db, 'coding', { from: id, to: kept.id })
      repository.deleteCoding(db, id)
    }
    repository.resizeCoding(db, kept.id, { start, end })
    keepJoined(db, kept.id, saidBy([kept, ...others]))
    work.subject(codes.getCode(db, one.codeId).name)
    return { codingId: kept.id }
  }
}

export function workingOn(work: Work): Answers {
  return { split: splitting(work), merge: merging(work) }
}
