/** Lengths and colours of the page: two edges, few rules, one colour. Lengths are twips unless they say points. */
import { pageColors } from '../../core/document/print-colors.ts'

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

export const { ink, muted, accent, rust } = pageColors
export const rule = 'C8D0D2'
export const wash = 'F1F5F3'
