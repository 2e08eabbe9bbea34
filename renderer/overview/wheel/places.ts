/** Which node lies where on the wheel of each edition. */
import type { Edition } from '../../../core/framework/contract.ts'
import type { Arc } from './geometry.ts'

export type RingName = 'core' | 'structure' | 'culture' | 'rim'

export interface Ring {
  readonly inner: number
  readonly outer: number
  /** Degrees left free at both ends of a sector. */
  readonly inset: number
  /** Circle on which the names run, and their size. */
  readonly labelAt: number
  readonly labelSize: number
}

export const rings: Readonly<Record<RingName, Ring>> = {
  core: { inner: 20, outer: 76, inset: 2.2, labelAt: 87, labelSize: 12 },
  structure: { inner: 98, outer: 152, inset: 1.3, labelAt: 163, labelSize: 13 },
  culture: { inner: 174, outer: 226, inset: 1.1, labelAt: 236.5, labelSize: 13 },
  rim: { inner: 247, outer: 257, inset: 0.9, labelAt: 268, labelSize: 13 },
}

export interface Place extends Arc {
  readonly nodeId: string
  readonly ring: RingName
}

function place(ring: RingName, nodeId: string, from: number, to: number): Place {
  const { inner, outer } = rings[ring]
  return { nodeId, ring, inner, outer, from, to }
}

/** Equal sectors, clockwise from one angle to another. */
function between(
  ring: RingName,
  from: number,
  to: number,
  nodeIds: readonly string[],
): readonly Place[] {
  const step = (to - from) / nodeIds.length
  return nodeIds.map((nodeId, index) =>
    place(ring, nodeId, from + index * step, from + (index + 1) * step),
  )
}

function around(ring: RingName, start: number, nodeIds: readonly string[]): readonly Place[] {
  return between(ring, start, start + 360, nodeIds)
}

/** Four parts of technical work within, the formal above the informal around it, culture outside, what steers and surrounds at the rim. */
const places2019: readonly Place[] = [
  ...around('core', -90, [
    'n19.core.problem',
    'n19.core.theory',
    'n19.core.methods',
    'n19.core.measures',
  ]),
  ...around('structure', -90, [
    'n19.structure.membership',
    'n19.structure.participation',
    'n19.structure.trust',
    'n19.structure.connections',
  ]),
  ...around('culture', -120, [
    'n19.culture.identity',
    'n19.culture.evidence',
    'n19.culture.narrative',
  ]),
  place('rim', 'n19.leadership', -90, 90),
  place('rim', 'h24.context.align', 90, 180),
  place('rim', 'h24.context.school', 180, 270),
]

const places2024: readonly Place[] = [
  ...around('core', -90, ['h24.ci.goals', 'h24.ci.inquiry', 'h24.ci.knowledge', 'h24.ci.tools']),
  ...around('structure', -72, [
    'h24.roles.who',
    'h24.roles.expect',
    'h24.conn.members',
    'h24.conn.structures',
    'h24.conn.social',
  ]),
  ...around('culture', -120, [
    'h24.culture.narrative',
    'h24.culture.evidence',
    'h24.culture.equity',
  ]),
  ...between('rim', -90, 90, [
    'h24.hub.learning',
    'h24.hub.vision',
    'h24.hub.structures',
    'h24.hub.trust',
    'h24.hub.knowledge',
  ]),
  place('rim', 'h24.context.align', 90, 180),
  place('rim', 'h24.context.school', 180, 270),
]

/** Sectors in walking order: ring by ring from the middle, each clockwise. */
export function placesOf(edition: Edition): readonly Place[] {
  return edition === '2019' ? places2019 : places2024
}

export type Direction = 'next' | 'previous' | 'outward' | 'inward'

const ringOrder: readonly RingName[] = ['core', 'structure', 'culture', 'rim']

function overlapOf(a: Place, b: Place): number {
  const shifts = [-360, 0, 360]
  return Math.max(
    ...shifts.map((shift) => Math.min(a.to, b.to + shift) - Math.max(a.from, b.from + shift)),
  )
}

/** The sector one step away: around in walking order without end, or in the next ring where the two overlap most. */
export function neighbour(
  places: readonly Place[],
  nodeId: string,
  direction: Direction,
): string | null {
  const index = places.findIndex((one) => one.nodeId === nodeId)
  const from = places[index]
  if (from === undefined) return places[0]?.nodeId ?? null
  if (direction === 'next' || direction === 'previous') {
    const step = direction === 'next' ? 1 : places.length - 1
    return places[(index + step) % places.length]?.nodeId ?? null
  }
  const ring = ringOrder[ringOrder.indexOf(from.ring) + (direction === 'outward' ? 1 : -1)]
  const [nearest] = places
    .filter((one) => one.ring === ring)
    .toSorted((a, b) => overlapOf(from, b) - overlapOf(from, a))
  return nearest?.nodeId ?? nodeId
}
