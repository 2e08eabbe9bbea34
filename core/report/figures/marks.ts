/** Short ways to draw. */
import type { Ink, Mark } from '../drawing.ts'

interface Paint {
  readonly fill?: Ink | null
  readonly stroke?: Ink | null
  readonly strokeWidth?: number
  readonly dashed?: boolean
}

const painted = ({ fill = null, stroke = null, strokeWidth = 0.75, dashed = false }: Paint) => ({
  fill,
  stroke,
  strokeWidth: stroke === null ? 0 : strokeWidth,
  dashed,
})

/** Two decimals are finer than any printer. */
const fine = (value: number): number => Math.round(value * 100) / 100

export function rect(x: number, y: number, width: number, height: number, paint: Paint): Mark {
  const size = { width: fine(Math.max(0, width)), height: fine(Math.max(0, height)) }
  return { type: 'rect', x: fine(x), y: fine(y), ...size, ...painted(paint) }
}

export function circle(x: number, y: number, radius: number, paint: Paint): Mark {
  return { type: 'circle', x: fine(x), y: fine(y), radius: fine(radius), ...painted(paint) }
}

export function path(
  points: readonly (readonly [number, number])[],
  paint: Paint,
  closed = false,
): Mark {
  return {
    type: 'path',
    points: points.map(([x, y]): [number, number] => [fine(x), fine(y)]),
    closed,
    ...painted(paint),
  }
}

export const line = (x1: number, y1: number, x2: number, y2: number, paint: Paint): Mark =>
  path(
    [
      [x1, y1],
      [x2, y2],
    ],
    paint,
  )

interface TextLook {
  readonly size?: number
  readonly bold?: boolean
  readonly anchor?: 'start' | 'middle' | 'end'
  readonly fill?: Ink
}

export function label(x: number, y: number, text: string, look: TextLook = {}): Mark {
  const { size = 8.5, bold = false, anchor = 'start', fill = 'ink' } = look
  return {
    type: 'text',
    x: fine(x),
    y: fine(y),
    text,
    size,
    weight: bold ? 'bold' : 'regular',
    anchor,
    fill,
  }
}

/** Cuts a label that would be wider than the room for it, by the mean width of a letter. */
export function fitted(text: string, width: number, size = 8.5): string {
  const letters = Array.from(text)
  const room = Math.max(1, Math.floor(width / (size * 0.475)))
  return letters.length <= room
    ? text
    : `${letters
        .slice(0, room - 1)
        .join('')
        .trimEnd()}…`
}
