/** Which passages of a list are chosen, and where the keyboard is in it. */
import { useCallback, useMemo, useState, type KeyboardEvent } from 'react'
import type { CodedPlace } from '../../core/coding/codebook-contract.ts'
import type { CodingId } from '../../core/ids.ts'

export interface PassageChoice {
  /** In the order of the list. */
  readonly chosen: readonly CodingId[]
  readonly isChosen: (id: CodingId) => boolean
  /** The passage that Tab leads to. */
  readonly at: number
  readonly toggle: (at: number, isRange: boolean) => void
  readonly chooseAll: () => void
  readonly letGo: () => void
  readonly press: (event: KeyboardEvent, at: number) => void
}

type Places = readonly CodedPlace[]

interface Kept {
  readonly ids: ReadonlySet<CodingId>
  readonly at: number
  readonly anchor: number
}

const none: Kept = { ids: new Set(), at: 0, anchor: 0 }

const idsBetween = (places: Places, from: number, to: number): readonly CodingId[] =>
  places.slice(Math.min(from, to), Math.max(from, to) + 1).map(({ id }) => id)

function toggled({ ids, anchor }: Kept, places: Places, at: number, isRange: boolean): Kept {
  if (isRange) return { ids: new Set([...ids, ...idsBetween(places, anchor, at)]), at, anchor }
  const next = new Set(ids)
  for (const id of idsBetween(places, at, at)) if (!next.delete(id)) next.add(id)
  return { ids: next, at, anchor: at }
}

/** The keyboard goes to a passage; `from` the place it leaves, where it takes the choice along. */
function moved(before: Kept, places: Places, from: number | null, to: number): Kept {
  if (from === null) return { ids: before.ids, at: to, anchor: to }
  const anchor = before.ids.size === 0 ? from : before.anchor
  return { ids: new Set(idsBetween(places, anchor, to)), at: to, anchor }
}

const steps: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 8,
  PageUp: -8,
}

/** `focus` brings a passage into sight and the keyboard to it; `open` goes to its place. */
export function usePassageChoice(
  places: Places,
  focus: (at: number) => void,
  open: (place: CodedPlace) => void,
): PassageChoice {
  const [kept, setKept] = useState<Kept>(none)
  const chosen = useMemo(
    () => places.filter(({ id }) => kept.ids.has(id)).map(({ id }) => id),
    [places, kept.ids],
  )
  const letGo = useCallback(() => setKept((before) => ({ ...before, ids: none.ids })), [])
  const go = (to: number, isRange: boolean, from: number): void => {
    const next = Math.max(0, Math.min(places.length - 1, to))
    setKept((before) => moved(before, places, isRange ? from : null, next))
    focus(next)
  }
  return {
    chosen,
    isChosen: (id) => kept.ids.has(id),
    at: Math.min(kept.at, Math.max(0, places.length - 1)),
    toggle: (at, isRange) => setKept((before) => toggled(before, places, at, isRange)),
    chooseAll: () => setKept((before) => ({ ...before, ids: new Set(places.map(({ id }) => id)) })),
    letGo,
    press: (event, at) => {
      if (event.altKey || event.ctrlKey || event.metaKey) return
      const ends: Readonly<Record<string, number>> = { Home: 0, End: places.length - 1 }
      const step = steps[event.key]
      const to = step === undefined ? ends[event.key] : at + step
      const place = places[at]
      if (event.key === 'Enter' && place !== undefined) open(place)
      else if (event.key === 'Escape') letGo()
      else if (to !== undefined) go(to, event.shiftKey, at)
      else return
      event.preventDefault()
    },
  }
}
