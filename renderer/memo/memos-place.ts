/** What the page of memos is asked for, as it stands in the address. */
import { CodingId, MemoId } from '../../core/ids.ts'
import { Target, type MemoKind } from '../../core/memo/contract.ts'

export interface MemosPlace {
  readonly view: MemoKind
  readonly memoId: MemoId | null
  /** The coding whose own memo is read. */
  readonly codingId: CodingId | null
  /** A new one is to be written. */
  readonly isNew: boolean
  /** What the new one is about. */
  readonly about: Target | null
}

/** A memo that is being written for the first time; it stays open under the same key once it is made. */
export interface Fresh {
  readonly key: number
  readonly kind: MemoKind
  readonly memoId: MemoId | null
  readonly targets: readonly Target[]
}

function targetOf(written: string | null): Target | null {
  const colon = written?.indexOf(':') ?? -1
  if (written === null || colon < 0) return null
  const target = Target.safeParse({ kind: written.slice(0, colon), id: written.slice(colon + 1) })
  return target.success ? target.data : null
}

/** Reads `memo=…`, `coding=…`, `view=journal`, `new=memo`, `about=coding:…`. */
export function readPlace(search: string): MemosPlace {
  const parameters = new URLSearchParams(search)
  const memoId = MemoId.safeParse(parameters.get('memo'))
  const asked = parameters.get('new')
  const view = asked ?? parameters.get('view')
  return {
    view: view === 'journal' ? 'journal' : 'memo',
    memoId: memoId.success ? memoId.data : null,
    codingId: CodingId.safeParse(parameters.get('coding')).data ?? null,
    isNew: asked !== null,
    about: targetOf(parameters.get('about')),
  }
}

const encode = encodeURIComponent

/** Where a memo on something is written. */
export function placeToWriteAbout({ kind, id }: Target): string {
  return `/memos?new=memo&about=${encode(`${kind}:${id}`)}`
}

export const placeOfMemo = (memoId: MemoId): string => `/memos?memo=${encode(memoId)}`
export const placeOfCodingMemo = (codingId: CodingId): string => `/memos?coding=${encode(codingId)}`
export const placeOfView = (view: MemoKind): string =>
  view === 'journal' ? '/memos?view=journal' : '/memos'
export const placeOfNew = (kind: MemoKind): string => `/memos?new=${kind}`
