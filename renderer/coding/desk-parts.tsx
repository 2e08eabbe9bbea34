import { navigate } from '../location.ts'
import { Parts } from '../source/parts.tsx'
import { reasons, whyNot } from '../reasons.ts'
import type { DeskData } from './use-desk-data.ts'

/** Joining another source to the one on the desk, and splitting it at the selected paragraph. */
export function DeskParts({
  data,
  selected,
}: {
  readonly data: DeskData
  /** Ordinal of the selected block, from 0; -1 where nothing is selected. */
  readonly selected: number
}) {
  const { summary, map, isReadOnly } = data
  const placeAtHand = () => {
    const block = map.blocks[selected]
    return block === undefined || selected < 1
      ? null
      : { blockId: block.id, paragraph: selected + 1 }
  }
  return (
    <Parts
      summary={summary}
      placeAtHand={placeAtHand}
      disabled={whyNot([isReadOnly, reasons.published])}
      canSplit={selected > 0}
      onSplit={(sourceId) => navigate(`/code/${sourceId}`)}
    />
  )
}
