/** Where somebody was in a list of passages: coming back to the same question comes back to the same place. */
import type { VirtualItem, Virtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef, useState } from 'react'
import { useSession } from '../session.ts'

interface PlaceInList {
  readonly asked: string
  readonly offset: number
  /** How tall each passage was. */
  readonly measured: VirtualItem[]
  readonly active: number | null
}

/** `name` tells apart the lists that may be open. */
export function usePlaceInList(name: string, asked: string) {
  const { answers } = useSession()
  const key = ['retrieval-place', name]
  const [before] = useState(() => {
    const kept = answers.getQueryData<PlaceInList>(key)
    return kept?.asked === asked ? kept : null
  })
  const leave = useRef<() => void>(() => undefined)
  useEffect(() => () => leave.current(), [])
  return {
    before,
    /** What is to be remembered when the list goes. */
    remember: (rows: Virtualizer<HTMLDivElement, Element>, active: number | null): void => {
      leave.current = () => {
        const offset = rows.scrollOffset ?? 0
        const measured = rows.takeSnapshot()
        answers.setQueryData<PlaceInList>(key, { asked, offset, measured, active })
      }
    },
  }
}
