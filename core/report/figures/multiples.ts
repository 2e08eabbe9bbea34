/** Small multiples: one series of ratings each, on one true time axis; broken where a rating is missing. */
import type { Wave } from '../../network/contract.ts'
import type { TrajectorySeries } from '../../rating/contract.ts'
import type { Level } from '../../values.ts'
import { dayNumber, monthOf } from '../dates.ts'
import type { Drawing, Mark } from '../drawing.ts'
import { levelNames, shortLevelNames, trajectoryName } from '../words.ts'
import { circle, fitted, label, line, path, rect } from './marks.ts'

const columns = 4
const cell = { width: 120.5, height: 84 }
const plot = { left: 6, right: 82, top: 26, bottom: 66 }

const heightOf = (level: Level): number =>
  plot.bottom - 4 - ((level - 1) / 4) * (plot.bottom - plot.top - 8)

/** Where each wave stands between the edges of the plot, by its date. */
function placesOf(waves: readonly Wave[]): Map<string, number> {
  const days = waves.map(({ date }) => dayNumber(date))
  const first = Math.min(...days)
  const span = Math.max(...days) - first
  const room = plot.right - plot.left
  return new Map(
    waves.map(({ id, date }) => [
      id,
      plot.left + (span === 0 ? room / 2 : ((dayNumber(date) - first) / span) * room),
    ]),
  )
}

function frame(waves: readonly Wave[], places: ReadonlyMap<string, number>): Mark[] {
  const bands = waves
    .filter(({ held }) => !held)
    .map(({ id }) =>
      rect((places.get(id) ?? 0) - 5, plot.top, 10, plot.bottom - plot.top, { fill: 'sand' }),
    )
  const rules = [plot.top + 4, plot.bottom - 4].map((y) =>
    line(0, y, plot.right + 6, y, { stroke: 'hairline', strokeWidth: 0.5 }),
  )
  return [...bands, ...rules]
}

interface Point {
  readonly level: Level
  readonly at: readonly [number, number]
}

/** Runs of waves rated one after the other, with no gap between them. */
function runs(
  series: TrajectorySeries,
  waves: readonly Wave[],
  places: ReadonlyMap<string, number>,
): Point[][] {
  const found: Point[][] = [[]]
  for (const { id } of waves) {
    const level = series.levels.find(({ waveId }) => waveId === id)?.level ?? null
    if (level === null) found.push([])
    else found.at(-1)?.push({ level, at: [places.get(id) ?? 0, heightOf(level)] })
  }
  return found.filter((run) => run.length > 0)
}

function drawSeries(
  series: TrajectorySeries,
  waves: readonly Wave[],
  places: ReadonlyMap<string, number>,
): Mark[] {
  const drawn = runs(series, waves, places)
  const last = drawn.at(-1)?.at(-1)
  const { label: name, attested } = series.trajectory
  const declined = name === 'Declined'
  return [
    label(0, 9, fitted(series.label, cell.width - 6), { bold: true }),
    label(0, 20, trajectoryName(name, attested), { size: 8, fill: declined ? 'against' : 'muted' }),
    ...frame(waves, places),
    ...drawn
      .filter((run) => run.length > 1)
      .map((run) =>
        path(
          run.map(({ at }) => at),
          { stroke: 'accent', strokeWidth: 1.3 },
        ),
      ),
    ...drawn.flat().map(({ at: [x, y] }) => circle(x, y, 2.2, { fill: 'accent' })),
    ...(last === undefined
      ? []
      : [
          circle(last.at[0], last.at[1], 3.2, { fill: 'accent' }),
          label(last.at[0] + 6, last.at[1] + 2.8, shortLevelNames[last.level], {
            size: 8,
            bold: true,
            fill: 'accent',
          }),
        ]),
  ]
}

function moved(mark: Mark, dx: number, dy: number): Mark {
  if (mark.type !== 'path') return { ...mark, x: mark.x + dx, y: mark.y + dy }
  return { ...mark, points: mark.points.map(([x, y]): [number, number] => [x + dx, y + dy]) }
}

function timeAxis(waves: readonly Wave[]): Mark[] {
  const [first] = waves
  const last = waves.at(-1)
  if (first === undefined || last === undefined || first === last) return []
  return [
    label(0, plot.bottom + 10, monthOf(first.date), { size: 8, fill: 'muted' }),
    label(plot.right + 6, plot.bottom + 10, monthOf(last.date), {
      size: 8,
      anchor: 'end',
      fill: 'muted',
    }),
  ]
}

export function multiplesFigure(
  series: readonly TrajectorySeries[],
  waves: readonly Wave[],
): Drawing {
  const places = placesOf(waves)
  const marks = series.flatMap((one, index) => {
    const dx = (index % columns) * cell.width
    const dy = Math.floor(index / columns) * cell.height
    return [...drawSeries(one, waves, places), ...timeAxis(waves)].map((mark) =>
      moved(mark, dx, dy),
    )
  })
  return {
    width: 482,
    height: Math.max(1, Math.ceil(series.length / columns)) * cell.height,
    marks,
  }
}

/** Every series in words: its levels wave by wave, and its label. */
export function multiplesAlt(series: readonly TrajectorySeries[], waves: readonly Wave[]): string {
  const names = new Map<string, string>(waves.map(({ id, label: name }) => [id, name]))
  return series
    .map(({ label: name, levels, trajectory }) => {
      const rated = levels.flatMap(({ waveId, level }) =>
        level === null ? [] : [`${names.get(waveId) ?? ''} ${levelNames[level]}`],
      )
      return `${name}: ${rated.join(', ')}; ${trajectory.label}.`
    })
    .join(' ')
}
