/** What the author types in one place of the report: kept at once, saved on every pause and when leaving. */
import { useCallback, useEffect, useRef, useState } from 'react'
import type { ReportId } from '../../core/ids.ts'
import { useTell } from '../query.ts'
import { useUnsaved } from '../saved.ts'
import { useSession } from '../session.ts'

/** A pause in typing, in milliseconds. */
const pause = 350

export interface SlotText {
  readonly text: string
  readonly type: (text: string) => void
  readonly flush: () => void
}

/** `saved` is what the project holds; it shows through wherever nothing newer was typed. */
export function useSlotText(reportId: ReportId, slot: string, saved: string): SlotText {
  const { tell, error } = useTell('report', 'write')
  const { saved: store } = useSession()
  useUnsaved(store, error?.code)
  const [typed, setTyped] = useState<string | null>(null)
  const unsent = useRef<string | null>(null)
  const timer = useRef<number | undefined>(undefined)

  const flush = useCallback(() => {
    window.clearTimeout(timer.current)
    const text = unsent.current
    if (text === null) return
    unsent.current = null
    tell({ reportId, slot, text }).then(
      () => setTyped((now) => (now === text && unsent.current === null ? null : now)),
      () => {
        // The person was told; what they typed stays, and goes with the next pause.
        unsent.current ??= text
      },
    )
  }, [tell, reportId, slot])

  const type = useCallback(
    (text: string) => {
      setTyped(text)
      unsent.current = text
      window.clearTimeout(timer.current)
      timer.current = window.setTimeout(flush, pause)
    },
    [flush],
  )

  useEffect(() => flush, [flush])
  return { text: typed ?? saved, type, flush }
}
