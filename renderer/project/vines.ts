/** Vines on the lattice of the first screen: smooth stems and leaves along them, the same on every day. */
export interface Point {
  readonly x: number
  readonly y: number
}

export interface Leaf extends Point {
  readonly turn: number
  readonly size: number
  readonly tone: number
}

export interface Vine {
  readonly stem: string
  readonly tendril: string
  readonly leaves: readonly Leaf[]
}

const tones = [0, 1, 0, 2, 1, 0, 3, 1, 2, 0, 1, 3] as const

function alternatingSide(at: number): 1 | -1 {
  return at % 2 === 0 ? 1 : -1
}

/** Weaves upwards from the foot, swinging less as it thins. */
function pointsOf(foot: Point, height: number, swing: number, phase: number): readonly Point[] {
  const steps = Math.round(height / 36)
  return Array.from({ length: steps + 1 }, (_, at) => {
    const risen = at / steps
    const sway = Math.sin(phase + risen * 7.5) * swing * (1 - risen * 0.45)
    return { x: foot.x + sway + Math.sin(phase * 3 + risen * 17) * 7, y: foot.y - height * risen }
  })
}

const round = (value: number) => Math.round(value * 10) / 10

/** One cubic per pair of points, with tangents from their neighbours. */
function smooth(points: readonly Point[]): string {
  const [first] = points
  if (first === undefined) return ''
  const parts = points.slice(1).map((to, at) => {
    const from = points[at] ?? to
    const before = points[at - 1] ?? from
    const after = points[at + 2] ?? to
    const a = { x: from.x + (to.x - before.x) / 6, y: from.y + (to.y - before.y) / 6 }
    const b = { x: to.x - (after.x - from.x) / 6, y: to.y - (after.y - from.y) / 6 }
    return `C${[a.x, a.y, b.x, b.y, to.x, to.y].map(round).join(' ')}`
  })
  return `M${round(first.x)} ${round(first.y)}${parts.join('')}`
}

function tendrilAt({ x, y }: Point, side: number): string {
  const [p, q] = [round(x), round(y)]
  const s = side * 1.15
  return `M${p} ${q}c${2 * s} -12 ${12 * s} -18 ${20 * s} -12c${7 * s} 6 ${3 * s} 17 ${-5 * s} 15c${-6 * s} -2 ${-5 * s} -10 ${1 * s} -9`
}

/** A vine that grows from `foot`; `phase` decides its shape. */
export function growVine(foot: Point, height: number, swing: number, phase: number): Vine {
  const points = pointsOf(foot, height, swing, phase)
  const top = points.at(-1) ?? foot
  const leaves = points.slice(0, -1).map((point, at) => {
    const side = alternatingSide(at)
    const risen = at / points.length
    return {
      x: round(point.x),
      y: round(point.y),
      turn: Math.round((side > 0 ? -32 : -148) + Math.sin(phase + at * 2.1) * 24),
      size: round(1.42 - risen * 0.82),
      tone: tones[(at + Math.round(phase * 5)) % tones.length] ?? 0,
    }
  })
  return { stem: smooth(points), tendril: tendrilAt(top, alternatingSide(points.length)), leaves }
}
