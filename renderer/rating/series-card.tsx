import type { Wave } from '../../core/network/contract.ts'
import type { TrajectorySeries } from '../../core/rating/contract.ts'
import type { Level } from '../../core/values.ts'
import { BasisBadge } from './basis-badge.tsx'
import { SeriesChart } from './series-chart.tsx'
import styles from './trajectories-page.module.css'
import { trajectoryWords } from './words.ts'

/** The level of a series in a wave. */
export function levelIn(series: TrajectorySeries): (waveId: string) => Level | null {
  return (waveId) => series.levels.find((one) => one.waveId === waveId)?.level ?? null
}

/** One series: its label and what that rests on, the ratings over time, and the rule's own numbers. */
export function SeriesCard({
  series,
  waves,
  selected,
  onSelect,
}: {
  readonly series: TrajectorySeries
  readonly waves: readonly Wave[]
  readonly selected: boolean
  readonly onSelect: () => void
}) {
  const { label, trajectory } = series
  const badge = trajectory.rule !== null && <BasisBadge attested={trajectory.attested} />
  const short = label.length <= 6
  return (
    <li className={styles['card']} data-selected={selected}>
      <div className={styles['head']}>
        <h2>
          <button type="button" aria-pressed={selected} onClick={onSelect}>
            {label}
          </button>
        </h2>
        {short && badge}
      </div>
      <p className={styles['label']}>
        {trajectory.label} {!short && badge}
      </p>
      <SeriesChart style="figures" waves={waves} levelIn={levelIn(series)} />
      <p className={styles['rule']}>{trajectoryWords.rule(trajectory)}</p>
    </li>
  )
}
