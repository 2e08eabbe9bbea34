/** Underlines as backgrounds: they take no room, so nothing moves when a coding comes or goes. */
import type { CSSProperties } from 'react'
import type { Direction } from '../../core/values.ts'

/** Underlines that fit between two lines of text; deeper ones show in the margin alone. */
export const LEVELS = 4

export interface Underline {
  readonly level: number
  readonly color: number
  readonly direction: Direction
  /** Others' lines are thinner than one's own. */
  readonly isTheirs?: boolean
}

/** First underline and the step to the next, in pixels from the top of the line's letters. */
const FIRST = 23
const STEP = 3.5

const forms: Readonly<Record<Direction, (color: string) => string>> = {
  supports: (color) => `linear-gradient(${color}, ${color})`,
  counters: (color) => `repeating-linear-gradient(90deg, ${color} 0 7px, transparent 7px 10px)`,
  mixed: (color) => `repeating-linear-gradient(90deg, ${color} 0 2px, transparent 2px 5px)`,
}

interface Layer {
  readonly image: string
  readonly place: string
  readonly size: string
}

const lineOf = ({ level, color, direction, isTheirs = false }: Underline): Layer => ({
  image: forms[direction](`var(--code-${String(color)})`),
  place: `0 ${String(FIRST + level * STEP)}px`,
  size: isTheirs ? '100% 1px' : '100% 2px',
})

const wash: Layer = {
  image: 'linear-gradient(var(--accent-wash), var(--accent-wash))',
  place: '0 0',
  size: '100% 25px',
}

/** Solid, dashed or dotted lines, each on its level; a wash behind what is selected. */
export function underlineStyle(lines: readonly Underline[], washed: boolean): CSSProperties {
  const layers = lines.filter(({ level }) => level < LEVELS).map(lineOf)
  if (washed) layers.push(wash)
  if (layers.length === 0) return {}
  return {
    backgroundImage: layers.map(({ image }) => image).join(', '),
    backgroundPosition: layers.map(({ place }) => place).join(', '),
    backgroundSize: layers.map(({ size }) => size).join(', '),
    backgroundRepeat: 'no-repeat',
  }
}
