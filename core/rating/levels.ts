/** The five published levels by number and by name. */
import { Level } from '../values.ts'

/** Least first, as the published table prints them. */
export const levelNames = ['Least', 'Dev (Low)', 'Dev (Mid)', 'Dev (High)', 'Most'] as const
export type LevelName = (typeof levelNames)[number]

export const levels: readonly Level[] = [1, 2, 3, 4, 5]

const nameOf: Readonly<Record<Level, LevelName>> = {
  1: 'Least',
  2: 'Dev (Low)',
  3: 'Dev (Mid)',
  4: 'Dev (High)',
  5: 'Most',
}

/** `Dev (Mid)` for 3. */
export function nameOfLevel(level: Level): LevelName {
  return nameOf[level]
}

/** 3 for `Dev (Mid)`, by its place in the scale from 1; null where the scale has no such name. */
export function levelOfName(name: string, scale: readonly string[] = levelNames): Level | null {
  const found = Level.safeParse(scale.indexOf(name) + 1)
  return found.success ? found.data : null
}
