/** Ratings over time as points on five lines; what is absent is drawn as absent. */
import { useId } from 'react'
import type { Wave } from '../../core/network/contract.ts'
import { levels, nameOfLevel } from '../../core/rating/levels.ts'
import type { Level } from '../../core/values.ts'
import {
  chartModel,
  heightOf,
  namedBelow,
  shortWave,
  type ChartModel,
  type Frame,
  type Mark,
} from './chart-model.ts'
import styles from './series-chart.module.css'
import { chartWords } from './words.ts'

type Style = 'figures' | 'words'

/** figures: a card with the level inside each point; words: a wide strip with the level's name beside it. */
const frames: Readonly<
  Record<Style, Frame & { readonly height: number; readonly radius: number }>
> = {
  figures: { width: 160, left: 32, right: 146, top: 14, bottom: 150, height: 186, radius: 11 },
  words: { width: 340, left: 16, right: 324, top: 22, bottom: 72, height: 110, radius: 6 },
}

function anchorOf(x: number, { width }: Frame): 'start' | 'middle' | 'end' {
  if (x < width * 0.2) return 'start'
  return x > width * 0.8 ? 'end' : 'middle'
}

function Absences({
  model,
  frame,
  hatch,
  style,
}: {
  readonly model: ChartModel
  readonly frame: Frame
  readonly hatch: string
  readonly style: Style
}) {
  const { column, gaps, marks } = model
  const box = { y: frame.top - 14, height: frame.bottom - frame.top + 24, width: column }
  const blanks = marks.filter(({ wave, level }) => wave.held && level === null)
  return (
    <>
      {gaps.map((x) => (
        <rect key={x} {...box} x={x - column / 2} fill={`url(#${hatch})`} />
      ))}
      {blanks.map(({ x, wave }) => (
        <g key={wave.id}>
          <rect {...box} x={x - column / 2} rx={3} className={styles['blank']} />
          <text x={x} y={(frame.top + frame.bottom) / 2 + 4} className={styles['dash']}>
            {chartWords.blank}
          </text>
        </g>
      ))}
      {style === 'words' &&
        gaps.map((x) => (
          <text key={x} x={x} y={(frame.top + frame.bottom) / 2 + 4} className={styles['absent']}>
            {chartWords.notHeld}
          </text>
        ))}
    </>
  )
}

function Point({
  mark,
  style,
  below,
}: {
  readonly mark: Mark
  readonly style: Style
  readonly below: boolean
}) {
  const { x, y, level } = mark
  if (y === null || level === null) return null
  const frame = frames[style]
  return (
    <g data-level={level}>
      <circle cx={x} cy={y} r={frame.radius} fill={`var(--level-${level})`} />
      {style === 'figures' ? (
        <text x={x} y={y + 4.5} className={styles['figure']} fill={`var(--on-level-${level})`}>
          {level}
        </text>
      ) : (
        <text
          x={anchorOf(x, frame) === 'middle' ? x : anchorOf(x, frame) === 'start' ? x - 6 : x + 6}
          y={below ? y + 19 : y - 10}
          textAnchor={anchorOf(x, frame)}
          className={styles['word']}
        >
          {nameOfLevel(level)}
        </text>
      )}
    </g>
  )
}

function Grid({ style }: { readonly style: Style }) {
  const frame = frames[style]
  return levels.map((level) => {
    const y = heightOf(level, frame)
    return (
      <g key={level}>
        <line x1={frame.left - 14} x2={frame.width - 4} y1={y} y2={y} className={styles['grid']} />
        {style === 'figures' && (
          <text x={6} y={y + 4} className={styles['scale']}>
            {level}
          </text>
        )}
      </g>
    )
  })
}

/** Names of waves that would stand on one another are left out, from the left. */
function shownNames(marks: readonly Mark[], width: number): ReadonlySet<string> {
  const shown = new Set<string>()
  let free = Number.POSITIVE_INFINITY
  for (const { wave, x } of marks.toReversed()) {
    const half = shortWave(wave.label).length * 3
    const right = Math.min(x + half, width)
    if (right > free) continue
    shown.add(wave.id)
    free = right - half * 2 - 4
  }
  return shown
}

export function SeriesChart({
  waves,
  levelIn,
  style,
}: {
  readonly waves: readonly Wave[]
  readonly levelIn: (waveId: string) => Level | null
  readonly style: Style
}) {
  const hatch = useId()
  const frame = frames[style]
  const model = chartModel(waves, levelIn, frame)
  const below = namedBelow(model.marks, 84)
  const names = shownNames(model.marks, frame.width)
  const said = model.marks.map(({ wave, level }) => chartWords.level(wave.label, level, wave.held))
  return (
    <svg
      className={styles['chart']}
      data-style={style}
      viewBox={`0 0 ${frame.width} ${frame.height}`}
      role="img"
      aria-label={said.join('; ')}
    >
      <defs>
        <pattern
          id={hatch}
          width={6}
          height={6}
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width={1} height={6} fill="var(--edge)" />
        </pattern>
      </defs>
      <Grid style={style} />
      <Absences model={model} frame={frame} hatch={hatch} style={style} />
      {model.lines.map(({ from, to, acrossGap }) => (
        <line
          key={from[0]}
          x1={from[0]}
          y1={from[1]}
          x2={to[0]}
          y2={to[1]}
          className={styles['line']}
          data-across={acrossGap}
        />
      ))}
      {model.marks.map((mark) => (
        <Point key={mark.wave.id} mark={mark} style={style} below={below.has(mark.wave.id)} />
      ))}
      {model.marks
        .filter(({ wave }) => names.has(wave.id))
        .map(({ wave, x }) => (
          <text
            key={wave.id}
            x={anchorOf(x, frame) === 'start' ? x - 12 : anchorOf(x, frame) === 'end' ? x + 12 : x}
            y={frame.height - 4}
            textAnchor={anchorOf(x, frame)}
            className={styles['wave']}
          >
            {shortWave(wave.label)}
          </text>
        ))}
    </svg>
  )
}
