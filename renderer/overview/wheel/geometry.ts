/** The wheel's plane: centre at 0,0, angles in degrees clockwise from the top. */

export interface Arc {
  readonly inner: number
  readonly outer: number
  readonly from: number
  readonly to: number
}

const decimals = (value: number): string => String(Number(value.toFixed(3)))

/** The point at this distance and angle. */
export function point(radius: number, angle: number): readonly [x: number, y: number] {
  const turn = (angle * Math.PI) / 180
  return [radius * Math.sin(turn), -radius * Math.cos(turn)]
}

function at(radius: number, angle: number): string {
  return point(radius, angle).map(decimals).join(' ')
}

function large(from: number, to: number): 0 | 1 {
  return Math.abs(to - from) > 180 ? 1 : 0
}

/** Path of a piece of a ring. */
export function sectorPath({ inner, outer, from, to }: Arc): string {
  const big = large(from, to)
  return [
    `M${at(outer, from)}`,
    `A${outer} ${outer} 0 ${big} 1 ${at(outer, to)}`,
    `L${at(inner, to)}`,
    `A${inner} ${inner} 0 ${big} 0 ${at(inner, from)}`,
    'Z',
  ].join('')
}

/** Path along a circle, clockwise, or against the clock where `to` is before `from`. */
export function arcPath(radius: number, from: number, to: number): string {
  const r = decimals(radius)
  return `M${at(radius, from)}A${r} ${r} 0 ${large(from, to)} ${to > from ? 1 : 0} ${at(radius, to)}`
}

/** The same arc without this many degrees at either end; never less than nothing. */
export function inset<A extends Arc>(arc: A, degrees: number): A {
  const middle = middleOf(arc)
  return {
    ...arc,
    from: Math.min(arc.from + degrees, middle),
    to: Math.max(arc.to - degrees, middle),
  }
}

export function middleOf({ from, to }: Pick<Arc, 'from' | 'to'>): number {
  return (from + to) / 2
}

/** True where letters along a clockwise path would hang upside down. */
export function isBelowHorizon(angle: number): boolean {
  const turn = ((angle % 360) + 360) % 360
  return turn > 90 && turn < 270
}

/** Path for a line of text of this size around a circle, so that its middle lies on it and no word hangs upside down. */
export function labelPath(radius: number, from: number, to: number, size: number): string {
  const below = isBelowHorizon((from + to) / 2)
  const sink = size * 0.35
  return below ? arcPath(radius + sink, to, from) : arcPath(radius - sink, from, to)
}

/** Length of an arc in units of the plane. */
export function arcLength(radius: number, from: number, to: number): number {
  return (radius * Math.abs(to - from) * Math.PI) / 180
}
