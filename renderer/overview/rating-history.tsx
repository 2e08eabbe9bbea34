import { BasisBadge } from '../rating/basis-badge.tsx'
import { SeriesChart } from '../rating/series-chart.tsx'
import styles from './dimension-panel.module.css'
import type { Overview } from './use-overview.ts'
import { panelWords } from './words.ts'

/** The dimension's ratings over all waves, with the label they make and what that label rests on. */
export function RatingHistory({
  overview,
  nodeId,
}: {
  readonly overview: Overview
  readonly nodeId: string
}) {
  const series = overview.series.find((one) => one.id === nodeId)
  const rated = series?.levels.some(({ level }) => level !== null) === true
  const labelled = series !== undefined && series.trajectory.rule !== null
  return (
    <section>
      <div className={styles['head']}>
        <h3>{panelWords.ratings}</h3>
        {labelled && (
          <span className={styles['trajectory']}>
            <strong>{series.trajectory.label}</strong>
            <BasisBadge attested={series.trajectory.attested} />
          </span>
        )}
      </div>
      {rated ? (
        <SeriesChart
          style="words"
          waves={overview.waves}
          levelIn={(waveId) => series.levels.find((one) => one.waveId === waveId)?.level ?? null}
        />
      ) : (
        <p className={styles['quiet']}>{panelWords.noRatings}</p>
      )}
    </section>
  )
}
