/** Coming from elsewhere: `?coding=` chooses a coding, `?block=` the first sentence of a block; both light up. */
import { useEffect, useRef, useState } from 'react'
import { unitFrom } from '../../core/coding/steps.ts'
import { blockIndexAt, blockRange, type TextMap } from '../../core/coding/text-map.ts'
import type { Placed } from '../../core/coding/order.ts'
import type { CodingId } from '../../core/ids.ts'
import type { Range } from '../../core/source/code-points.ts'
import type { DeskData } from './use-desk-data.ts'
import type { Desk } from './use-desk-state.ts'

const FLASH = 1_700

interface Place extends Range {
  readonly codingId: CodingId | null
}

function placeOf(search: string, map: TextMap, placed: readonly Placed[]): Place | null {
  const parameters = new URLSearchParams(search)
  const codingId = parameters.get('coding')
  const coding = placed.find((one) => one.coding.id === codingId)
  if (coding !== undefined)
    return { start: coding.start, end: coding.end, codingId: coding.coding.id }
  const blockId = parameters.get('block')
  const index = map.blocks.findIndex(({ id }) => id === blockId)
  if (index < 0) return null
  const sentence = unitFrom(map, blockRange(map, index).start, 'sentence')
  return sentence === null ? null : { ...sentence, codingId: null }
}

/** The index of the block to light up, for a moment. */
export function useArrival(
  search: string,
  { map, placed, codings }: DeskData,
  go: Desk['go'],
): number | null {
  const arrived = useRef('')
  const [flashing, setFlashing] = useState<number | null>(null)
  const isReady = !codings.loading
  useEffect(() => {
    if (!isReady || search === '' || arrived.current === search) return
    const place = placeOf(search, map, placed)
    if (place === null) return
    arrived.current = search
    go({ start: place.start, end: place.end }, 'keys', place.codingId)
    setFlashing(blockIndexAt(map, place.start))
  }, [search, isReady, map, placed, go])
  useEffect(() => {
    if (flashing === null) return undefined
    const timer = setTimeout(() => setFlashing(null), FLASH)
    return () => clearTimeout(timer)
  }, [flashing])
  return flashing
}
