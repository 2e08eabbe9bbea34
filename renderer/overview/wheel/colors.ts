import type { Level } from '../../../core/values.ts'

/** The token of a level's colour; absence takes the colour of control edges. */
export function colorOf(level: Level | null): string {
  return level === null ? 'var(--edge)' : `var(--level-${level})`
}
