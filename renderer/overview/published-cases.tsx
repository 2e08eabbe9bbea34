/** A published network has no evidence of its own to put on a wheel: it shows its table as printed. */
import { Button } from '@mantine/core'
import { hashHref } from '../location.ts'
import { Rungs } from '../look/rungs.tsx'
import { BasisBadge } from '../rating/basis-badge.tsx'
import { nameOfLevel } from '../../core/rating/levels.ts'
import styles from './published-cases.module.css'
import type { Overview } from './use-overview.ts'
import { publishedWords } from './words.ts'

export function PublishedCases({ overview }: { readonly overview: Overview }) {
  const { network, waves, series } = overview
  return (
    <div className={styles['page']}>
      <h1>{publishedWords.title}</h1>
      <p className={styles['lead']}>{publishedWords.body(series.length)}</p>
      {network !== null && network.about !== '' && (
        <p className={styles['about']}>{network.about}</p>
      )}
      <div className={styles['frame']}>
        <table className={styles['table']}>
          <caption className="unseen">{publishedWords.title}</caption>
          <thead>
            <tr>
              <th scope="col">{publishedWords.case}</th>
              {waves.map(({ id, label }) => (
                <th key={id} scope="col">
                  {label}
                </th>
              ))}
              <th scope="col">{publishedWords.label}</th>
            </tr>
          </thead>
          <tbody>
            {series.map(({ id, label, levels, trajectory }) => (
              <tr key={id}>
                <th scope="row">{label}</th>
                {levels.map(({ waveId, level }) => (
                  <td key={waveId} data-blank={level === null}>
                    {level === null ? (
                      publishedWords.blank
                    ) : (
                      <>
                        <Rungs level={level} silent /> {nameOfLevel(level)}
                      </>
                    )}
                  </td>
                ))}
                <td>
                  <span className={styles['label']}>
                    <strong>{trajectory.label}</strong>
                    {trajectory.rule !== null && <BasisBadge attested={trajectory.attested} />}
                  </span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Button component="a" href={hashHref('/judge/trajectories')}>
        {publishedWords.trajectories}
      </Button>
    </div>
  )
}
