/** A rating sheet that keeps itself: a pause in writing saves the draft; submitting says what is missing. */
import { useCallback, useEffect, useRef, useState } from 'react'
import type { Rating } from '../../core/rating/contract.ts'
import { missingFrom, type Missing } from '../../core/rating/requirements.ts'
import { useTell } from '../query.ts'
import { useUnsaved } from '../saved.ts'
import { useSession } from '../session.ts'
import { contentOf, isSameContent, type SheetContent } from './sheet-content.ts'
import type { Judging } from './use-judging.ts'

/** Milliseconds without a change after which the draft is kept. */
const pause = 600

export interface Sheet {
  readonly content: SheetContent
  readonly state: 'blank' | 'draft' | 'submitted'
  readonly rating: Rating | null
  /** What a try to submit found missing; empty before the first. */
  readonly missing: readonly Missing[]
  readonly busy: boolean
  readonly change: (next: SheetContent) => void
  readonly submit: () => void
  readonly reopen: () => void
}

/** My own rating of the node in the wave. */
export function ownRating({ ratings, node, waveId, me }: Judging): Rating | null {
  return (
    ratings.find((r) => r.nodeId === node.id && r.waveId === waveId && r.raterId === me?.id) ?? null
  )
}

function useKeep(judging: Judging) {
  const { tell, busy, error } = useTell('rating', 'save')
  const { saved } = useSession()
  useUnsaved(saved, error?.code)
  const { networkId, waveId } = judging
  const nodeId = judging.node.id
  const keep = useCallback(
    async (content: SheetContent, state: 'draft' | 'submitted'): Promise<boolean> => {
      if (waveId === null) return false
      const citations = [...content.citations]
      return tell({ networkId, nodeId, waveId, state, ...content, citations }).then(
        () => true,
        () => false,
      )
    },
    [tell, networkId, nodeId, waveId],
  )
  return { keep, busy }
}

/** Waits for a pause before it keeps; what waits is kept at once when the sheet is left. */
function usePatience(keep: (content: SheetContent) => void) {
  const waiting = useRef<SheetContent | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const latest = useRef(keep)
  useEffect(() => {
    latest.current = keep
  })
  const flush = useCallback(() => {
    clearTimeout(timer.current)
    const content = waiting.current
    waiting.current = null
    if (content !== null) latest.current(content)
  }, [])
  const wait = useCallback(
    (content: SheetContent) => {
      waiting.current = content
      clearTimeout(timer.current)
      timer.current = setTimeout(flush, pause)
    },
    [flush],
  )
  const drop = useCallback(() => {
    clearTimeout(timer.current)
    waiting.current = null
  }, [])
  useEffect(() => flush, [flush])
  return { wait, drop, isWaiting: () => waiting.current !== null }
}

export function useSheet(judging: Judging): Sheet {
  const rating = ownRating(judging)
  const kept = contentOf(rating)
  const [content, setContent] = useState(kept)
  const [missing, setMissing] = useState<readonly Missing[]>([])
  const sent = useRef(kept)
  const seen = useRef(kept)
  const { keep, busy } = useKeep(judging)
  const { wait, drop, isWaiting } = usePatience((next) => {
    sent.current = next
    void keep(next, 'draft')
  })
  // Undo, redo and other windows change what is kept; what is being written goes before it.
  useEffect(() => {
    if (isSameContent(kept, seen.current)) return
    seen.current = kept
    if (busy || isWaiting() || isSameContent(kept, sent.current)) return
    sent.current = kept
    setContent(kept)
  }, [kept, busy, isWaiting])
  const change = (next: SheetContent): void => {
    setContent(next)
    if (missing.length > 0) setMissing(missingFrom(next))
    wait(next)
  }
  const submit = (): void => {
    const lacks = missingFrom(content)
    setMissing(lacks)
    if (lacks.length > 0) return
    drop()
    sent.current = content
    void keep(content, 'submitted')
  }
  const reopen = (): void => void keep(content, 'draft')
  const state = rating?.state ?? 'blank'
  return { content, state, rating, missing, busy, change, submit, reopen }
}
