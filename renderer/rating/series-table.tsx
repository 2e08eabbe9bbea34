import type { Wave } from '../../core/network/contract.ts'
import type { TrajectorySeries } from '../../core/rating/contract.ts'
import { LevelName } from '../look/level-name.tsx'
import { BasisBadge } from './basis-badge.tsx'
import { levelIn } from './series-card.tsx'
import styles from './trajectories-page.module.css'
import { chartWords, trajectoryWords } from './words.ts'

/** The same series for those who read tables. */
export function SeriesTable({
  all,
  waves,
}: {
  readonly all: readonly TrajectorySeries[]
  readonly waves: readonly Wave[]
}) {
  return (
    <div className={styles['frame']}>
      <table className={styles['table']}>
        <caption className="unseen">{trajectoryWords.title}</caption>
        <thead>
          <tr>
            <th scope="col">{trajectoryWords.series}</th>
            {waves.map(({ id, label }) => (
              <th key={id} scope="col">
                {label}
              </th>
            ))}
            <th scope="col">{trajectoryWords.label}</th>
            <th scope="col">{trajectoryWords.basis}</th>
            <th scope="col">{trajectoryWords.ruleColumn}</th>
          </tr>
        </thead>
        <tbody>
          {all.map((series) => (
            <tr key={series.id}>
              <th scope="row">{series.label}</th>
              {waves.map(({ id, held }) => (
                <td key={id} data-held={held}>
                  {held ? <LevelName level={levelIn(series)(id)} /> : chartWords.notHeld}
                </td>
              ))}
              <td>{series.trajectory.label}</td>
              <td>
                {series.trajectory.rule !== null && (
                  <BasisBadge attested={series.trajectory.attested} />
                )}
              </td>
              <td>{trajectoryWords.rule(series.trajectory)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
