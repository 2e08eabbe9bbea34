/** Which sources of the list are chosen, for something that is done to all of them. Pure. */
import type { SourceId } from '../../core/ids.ts'

export interface Selection {
  readonly ids: ReadonlySet<SourceId>
  /** Where a range begins. */
  readonly anchor: SourceId | null
}

export const nothingChosen: Selection = { ids: new Set(), anchor: null }

/** One more, or one less. */
export function turned({ ids }: Selection, id: SourceId): Selection {
  const next = new Set(ids)
  if (!next.delete(id)) next.add(id)
  return { ids: next, anchor: id }
}

/** From where the range begins, or from `from`, to this one. */
export function reaching(
  { anchor }: Selection,
  order: readonly { readonly id: SourceId }[],
  from: SourceId,
  to: SourceId,
): Selection {
  const at = (id: SourceId | null) => order.findIndex((one) => one.id === id)
  const start = at(anchor) === -1 ? at(from) : at(anchor)
  const [low, high] = [Math.min(start, at(to)), Math.max(start, at(to))]
  const ids = order.slice(Math.max(0, low), high + 1).map(({ id }) => id)
  return { ids: new Set(ids), anchor: order[start]?.id ?? to }
}

export function allChosen(order: readonly { readonly id: SourceId }[]): Selection {
  return { ids: new Set(order.map(({ id }) => id)), anchor: order[0]?.id ?? null }
}
