/** Which rows of a list are chosen, for something that is done to all of them. Pure. */
export interface Selection<Id extends string> {
  readonly ids: ReadonlySet<Id>
  /** Where a range begins. */
  readonly anchor: Id | null
}

type Order<Id> = readonly { readonly id: Id }[]

export const nothingChosen: Selection<never> = { ids: new Set(), anchor: null }

/** One more, or one less. */
export function turned<Id extends string>({ ids }: Selection<Id>, id: Id): Selection<Id> {
  const next = new Set(ids)
  if (!next.delete(id)) next.add(id)
  return { ids: next, anchor: id }
}

/** From where the range begins, or from `from`, to this one. */
export function reaching<Id extends string>(
  { anchor }: Selection<Id>,
  order: Order<Id>,
  from: Id,
  to: Id,
): Selection<Id> {
  const at = (id: Id | null) => order.findIndex((one) => one.id === id)
  const start = at(anchor) === -1 ? at(from) : at(anchor)
  const [low, high] = [Math.min(start, at(to)), Math.max(start, at(to))]
  const ids = order.slice(Math.max(0, low), high + 1).map(({ id }) => id)
  return { ids: new Set(ids), anchor: order[start]?.id ?? to }
}

export function allChosen<Id extends string>(order: Order<Id>): Selection<Id> {
  return { ids: new Set(order.map(({ id }) => id)), anchor: order[0]?.id ?? null }
}
