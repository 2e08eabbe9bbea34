import type { Level } from '../../../core/values.ts'
import { colorOf } from './colors.ts'
import { arcPath, middleOf, point, sectorPath } from './geometry.ts'
import { hatchUrl } from './hatches.tsx'
import type { Slat } from './model.ts'
import styles from './wheel.module.css'

function fillOf(scope: string, level: Level | null, kinds: number): string {
  if (kinds <= 1) return hatchUrl(scope, level, 'wide')
  if (kinds === 2 || level === null) return hatchUrl(scope, level, 'fine')
  return colorOf(level)
}

function Contradicted({ slat }: { readonly slat: Slat }) {
  const { inner, outer } = slat.arc
  const thin = outer - inner < 20
  const [x, y] = point(inner + (outer - inner) * (thin ? 0.5 : 0.7), middleOf(slat.arc))
  return (
    <g transform={`translate(${x.toFixed(2)} ${y.toFixed(2)})`} className={styles['contradicted']}>
      <circle r={10} />
      <path d="M-4.5 -2H4.5M-4.5 2H4.5M2.6 -5L-2.6 5" />
    </g>
  )
}

/** One look-for: as high as its codings are many, as solid as its kinds of source are many. */
export function SlatShape({
  slat,
  level,
  scope,
  divided,
}: {
  readonly slat: Slat
  readonly level: Level | null
  readonly scope: string
  /** Whether a line sets it apart from the one before. */
  readonly divided: boolean
}) {
  const { inner, outer, from, to } = slat.arc
  const top = inner + (outer - inner) * slat.height
  const [x1, y1] = point(inner, from)
  const [x2, y2] = point(outer, from)
  return (
    <>
      {slat.height > 0 && (
        <>
          <path
            d={sectorPath({ ...slat.arc, outer: top })}
            fill={fillOf(scope, level, slat.weight.kinds.length)}
          />
          <path d={arcPath(top, from, to)} className={styles['edge']} />
        </>
      )}
      {divided && <line x1={x1} y1={y1} x2={x2} y2={y2} className={styles['divider']} />}
      {slat.contradicts && <Contradicted slat={slat} />}
    </>
  )
}
