/** Lengths and colours of the page: two edges, few rules, one colour. Lengths are twips unless they say points. */
import type { Ink } from '../../../core/report/drawing.ts'
import { printColors } from '../../../core/report/svg.ts'
import type { Level } from '../../../core/values.ts'

export const page = {
  width: 12_240,
  height: 15_840,
  margin: { top: 1_498, right: 1_296, bottom: 1_238, left: 1_296, header: 706, footer: 620 },
} as const

/** Where what is read begins: beside it stand labels and numbers. */
export const secondEdge = 2_160
export const textWidth = page.width - page.margin.left - page.margin.right

export const points = (value: number): number => Math.round(value * 20)
/** Font sizes are half-points. */
export const fontSize = (value: number): number => Math.round(value * 2)
/** Line spacing as a multiple of single. */
export const lines = (multiple: number): { line: number; lineRule: 'auto' } => ({
  line: Math.round(multiple * 240),
  lineRule: 'auto',
})

export const ink = printColors.ink
export const muted = printColors.muted
export const accent = printColors.accent
export const rust = printColors.against
export const rule = 'C8D0D2'
export const wash = 'F1F5F3'

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
