/** The cover: one mark per source on a lattice, a column per wave, an empty place for a wave not held. */
import type { Wave } from '../../network/contract.ts'
import type { SourceSummary } from '../../source/contract.ts'
import type { SourceKind } from '../../values.ts'
import type { Drawing, Mark } from '../drawing.ts'
import { counted, kindNames, words } from '../words.ts'
import { circle, fitted, label, line, path, rect } from './marks.ts'

const width = 482
const tallestFloor = 216
const kinds: readonly SourceKind[] = ['note', 'interview', 'artifact']

interface Column {
  readonly name: string
  readonly held: boolean
  readonly counts: readonly number[]
}

function columnsOf(waves: readonly Wave[], sources: readonly SourceSummary[]): Column[] {
  const countsIn = (waveId: string | null): number[] =>
    kinds.map((kind) => sources.filter((s) => s.kind === kind && s.waveId === waveId).length)
  const columns = waves
    .slice(-9)
    .map(({ id, label: name, held }) => ({ name, held, counts: countsIn(id) }))
  const stray = countsIn(null)
  return stray.some((count) => count > 0)
    ? [...columns, { name: words.cover.outside, held: true, counts: stray }]
    : columns
}

function mark(kind: SourceKind, x: number, y: number, size: number): Mark {
  if (kind === 'note') return circle(x, y, size, { fill: 'accent' })
  if (kind === 'interview')
    return rect(x - size * 0.9, y - size * 0.9, size * 1.8, size * 1.8, { fill: 'accent-soft' })
  const reach = size * 1.2
  return path(
    [
      [x, y - reach],
      [x + reach, y],
      [x, y + reach],
      [x - reach, y],
    ],
    { fill: 'paper', stroke: 'accent', strokeWidth: 1.1 },
    true,
  )
}

function grid(step: number, floor: number): Mark[] {
  const marks: Mark[] = []
  for (let x = 0; x <= width; x += step)
    marks.push(line(x, 0, x, floor, { stroke: 'hairline', strokeWidth: 0.4 }))
  for (let y = floor; y >= 0; y -= step)
    marks.push(line(0, y, width, y, { stroke: 'hairline', strokeWidth: 0.4 }))
  return marks
}

interface Scale {
  readonly room: number
  readonly step: number
  readonly each: number
  readonly floor: number
}

function drawColumn(column: Column, center: number, { room, step, each, floor }: Scale): Mark[] {
  const marks = kinds.flatMap((kind, place) =>
    Array.from({ length: Math.ceil((column.counts[place] ?? 0) / each) }, (_, index) =>
      mark(kind, center + (place - 1) * step, floor - step * (index + 0.5), step * 0.3),
    ),
  )
  const ink = column.held ? 'ink' : 'against'
  return [
    ...marks,
    label(center, floor + 16, fitted(column.name, room - 4, 9.5), {
      size: 9.5,
      anchor: 'middle',
      fill: ink,
    }),
    ...(column.held
      ? []
      : [
          label(center, floor + 28, words.cover.noWaveHeld, {
            size: 8.5,
            anchor: 'middle',
            fill: 'against',
          }),
        ]),
  ]
}

function legend(floor: number): Mark[] {
  return kinds.flatMap((kind, index) => {
    const x = 5 + index * 116
    return [
      mark(kind, x, floor + 42, 4.4),
      label(x + 10, floor + 45, kindNames[kind].one, { size: 9, fill: 'muted' }),
    ]
  })
}

/** How many sources one mark stands for: one, unless a column would outgrow the lattice. */
export function sourcesPerMark(waves: readonly Wave[], sources: readonly SourceSummary[]): number {
  const tallest = Math.max(0, ...columnsOf(waves, sources).flatMap(({ counts }) => counts))
  return Math.max(1, Math.ceil(tallest / 36))
}

export function latticeFigure(
  waves: readonly Wave[],
  sources: readonly SourceSummary[],
): Drawing | null {
  const columns = columnsOf(waves, sources)
  if (columns.length === 0) return null
  const each = sourcesPerMark(waves, sources)
  const tallest = Math.max(
    1,
    ...columns.flatMap(({ counts }) => counts.map((c) => Math.ceil(c / each))),
  )
  const room = width / columns.length
  const step = Math.min(20, (tallestFloor - 8) / tallest, room / 3.4)
  const floor = Math.max(110, Math.min(tallestFloor, (tallest + 2) * step))
  const scale = { room, step, each, floor }
  return {
    width,
    height: floor + 50,
    marks: [
      ...grid(step, floor),
      ...columns.flatMap((column, index) => drawColumn(column, room * (index + 0.5), scale)),
      ...legend(floor),
    ],
  }
}

/** The same in words: how many sources of which kind in each wave. */
export function latticeAlt(waves: readonly Wave[], sources: readonly SourceSummary[]): string {
  return columnsOf(waves, sources)
    .map(({ name, held, counts }) => {
      const parts = kinds.map((kind, i) =>
        counted(counts[i] ?? 0, kindNames[kind].one, kindNames[kind].many),
      )
      const missing = held ? '' : `${words.cover.noWaveHeld}, `
      return `${name}: ${missing}${parts.join(', ')}.`
    })
    .join(' ')
}
