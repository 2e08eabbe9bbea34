/** Lays a series of ratings out on the axis of time: points, lines, and everything that is absent. Pure. */
import type { Wave } from '../../core/network/contract.ts'
import type { Level } from '../../core/values.ts'
import { timeAxis } from './time-axis.ts'

export interface Frame {
  readonly width: number
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

export interface Mark {
  readonly wave: Wave
  readonly x: number
  readonly level: Level | null
  /** Where the level lies; null where there is none. */
  readonly y: number | null
}

export interface Line {
  readonly from: readonly [x: number, y: number]
  readonly to: readonly [x: number, y: number]
  /** Something between the two is absent. */
  readonly acrossGap: boolean
}

export interface ChartModel {
  readonly marks: readonly Mark[]
  readonly lines: readonly Line[]
  /** Middles of columns in which no wave was held. */
  readonly gaps: readonly number[]
  /** Width of a column. */
  readonly column: number
}

/** Height of a level in a frame: Most at its top, Least at its bottom. */
export function heightOf(level: Level, { top, bottom }: Frame): number {
  return bottom - ((level - 1) / 4) * (bottom - top)
}

function linesOf(marks: readonly Mark[], gaps: readonly number[]): readonly Line[] {
  const points = marks.flatMap((mark) =>
    mark.y === null ? [] : [{ x: mark.x, y: mark.y, index: marks.indexOf(mark) }],
  )
  return points.slice(1).flatMap((to, at) => {
    const from = points[at]
    if (from === undefined) return []
    const skipped = to.index - from.index > 1
    const acrossGap = skipped || gaps.some((x) => x > from.x && x < to.x)
    return [{ from: [from.x, from.y] as const, to: [to.x, to.y] as const, acrossGap }]
  })
}

export function chartModel(
  waves: readonly Wave[],
  levelIn: (waveId: string) => Level | null,
  frame: Frame,
): ChartModel {
  const axis = timeAxis(waves)
  const length = frame.right - frame.left
  const place = (x: number): number => frame.left + x * length
  const marks = axis.waves.map(({ wave, x }) => {
    const level = wave.held ? levelIn(wave.id) : null
    return { wave, x: place(x), level, y: level === null ? null : heightOf(level, frame) }
  })
  const notHeld = marks.filter(({ wave }) => !wave.held).map(({ x }) => x)
  const gaps = [...axis.missing.map(place), ...notHeld].toSorted((a, b) => a - b)
  const column = Math.max(12, Math.min(48, axis.step * length * 0.8))
  return { marks, lines: linesOf(marks, gaps), gaps, column }
}

/** `Aut 22` for `Autumn 2022`, where there is little room; a year alone stays whole. */
export function shortWave(label: string): string {
  if (!/\p{L}/u.test(label)) return label
  return label
    .replace(/\p{L}{5,}/gu, (word) => word.slice(0, 3))
    .replace(/\b(?:19|20)(\d\d)\b/gu, '$1')
}

/** Points whose name goes below, since the name before would stand in its way. */
export function namedBelow(marks: readonly Mark[], width: number): ReadonlySet<string> {
  const below = new Set<string>()
  let last: { readonly x: number; readonly y: number; readonly below: boolean } | undefined
  for (const { wave, x, y } of marks) {
    if (y === null) continue
    const near: boolean =
      last !== undefined && x - last.x < width && Math.abs(last.y - y) < 20 && !last.below
    if (near) below.add(wave.id)
    last = { x, y, below: near }
  }
  return below
}
