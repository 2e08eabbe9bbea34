/** The colours of ratings. */
import type { Ink } from '../../../core/report/drawing.ts'
import { printColors } from '../../../core/report/svg.ts'
import type { Level } from '../../../core/values.ts'

const fills: Readonly<Record<Level, Ink>> = {
  1: 'level-1',
  2: 'level-2',
  3: 'level-3',
  4: 'level-4',
  5: 'level-5',
}
const texts: Readonly<Record<Level, Ink>> = {
  1: 'on-level-1',
  2: 'on-level-2',
  3: 'on-level-3',
  4: 'on-level-4',
  5: 'on-level-5',
}

export const levelFill = (level: Level): string => printColors[fills[level]]
export const levelText = (level: Level): string => printColors[texts[level]]
