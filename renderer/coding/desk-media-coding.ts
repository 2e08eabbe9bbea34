/** Coding of regions and stretches at the desk: the same codes, the same picker, one command. */
import { useMemo, useState } from 'react'
import type { Place } from '../../core/attachment/place.ts'
import { foldText } from '../../core/coding/fold-text.ts'
import type { PlacedCoding } from '../../core/coding/place-contract.ts'
import { CodingId, type AttachmentId } from '../../core/ids.ts'
import type { Direction } from '../../core/values.ts'
import type { Coding, Marker } from '../attachment/marker.ts'
import { useTell, type InputOf } from '../query.ts'
import { reasons, whyNot } from '../reasons.ts'
import type { PickerProps } from './code-picker.tsx'
import type { PickerChoice } from './picker-choices.ts'
import type { DeskData } from './use-desk-data.ts'
import type { Desk } from './use-desk-state.ts'

interface Given {
  readonly data: DeskData
  readonly desk: Desk
  readonly places: readonly PlacedCoding[]
}

interface Pending {
  readonly attachmentId: AttachmentId
  readonly place: Place
}

/** Coded places by attachment; those of coders who are hidden are not shown. */
function useMarkers({ data, places }: Given): ReadonlyMap<AttachmentId, readonly Marker[]> {
  const { names, placed } = data
  const { codes } = names
  return useMemo(() => {
    const shown = new Set(places.length === 0 ? [] : placed.map(({ coding }) => coding.id))
    const markers = places
      .filter(({ codingId }) => shown.has(codingId))
      .map(({ codingId, attachmentId, codeId, place }): Marker => {
        const { name = '', color = 7 } = codes.get(codeId) ?? {}
        return { id: codingId, attachmentId, place, color, label: name }
      })
    return Map.groupBy(markers, ({ attachmentId }) => attachmentId)
  }, [places, placed, codes])
}

type Code = InputOf<'coding', 'addPlace'>['code']

function codeOf(choice: PickerChoice): Code {
  if (choice.kind === 'code') return { codeId: choice.code.id }
  return { name: choice.name, nodeId: choice.nodeId }
}

/** The picker for the place that waits for its code. */
function usePicking({ data, desk }: Given) {
  const [pending, setPending] = useState<Pending | null>(null)
  const [direction, setDirection] = useState<Direction>('supports')
  const { tell } = useTell('coding', 'addPlace')
  const close = (): void => setPending(null)
  const add = async (code: Code): Promise<void> => {
    if (pending === null) return
    close()
    setDirection('supports')
    const { codingId } = await tell({ ...pending, code, direction })
    desk.change({ chosenId: codingId })
  }
  const pick = (code: Code): void => void add(code).catch(() => undefined)
  const picker: PickerProps | null =
    pending === null
      ? null
      : {
          choices: data.choices,
          recent: data.recent,
          numbers: data.numbers,
          direction,
          onDirection: setDirection,
          onPick: (choice) => pick(codeOf(choice)),
          onNew: (name) => {
            const same = data.choices.find((one) => foldText(one.name) === foldText(name))
            pick(same === undefined ? { name } : codeOf(same))
          },
          onClose: close,
        }
  return { pending, setPending, picker }
}

const noMarkers: readonly Marker[] = []

/** What the viewers may ask, and the picker while a place waits for its code. */
export function usePlaceCoding(given: Given): {
  readonly codingOf: (attachmentId: AttachmentId) => Coding
  readonly picker: PickerProps | null
} {
  const { data, desk } = given
  const markers = useMarkers(given)
  const { pending, setPending, picker } = usePicking(given)
  const { tell: tellMove } = useTell('coding', 'movePlace')
  const codingOf = (attachmentId: AttachmentId): Coding => ({
    markers: markers.get(attachmentId) ?? noMarkers,
    chosenId: desk.chosenId,
    pending: pending?.attachmentId === attachmentId ? pending.place : null,
    reason: whyNot([data.isReadOnly, reasons.published]),
    code: data.isReadOnly ? null : (place) => setPending({ attachmentId, place }),
    choose: (id) => {
      const found = data.placed.find((one) => one.coding.id === id)
      if (found !== undefined) desk.go(found, 'keys', found.coding.id)
    },
    move: (id, place) =>
      void tellMove({ codingId: CodingId.parse(id), place }).catch(() => undefined),
    remove: (id) => data.codings.remove(CodingId.parse(id)),
  })
  return { codingOf, picker }
}
