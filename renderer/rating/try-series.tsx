/** The rule as it stands, and a series of one's own to try it on. */
import { Menu, UnstyledButton } from '@mantine/core'
import { useState } from 'react'
import { levels, nameOfLevel } from '../../core/rating/levels.ts'
import { defaultRule, trajectory } from '../../core/rating/trajectory.ts'
import type { Level } from '../../core/values.ts'
import { Rungs } from '../look/rungs.tsx'
import { BasisBadge } from './basis-badge.tsx'
import styles from './try-series.module.css'
import { signed, trajectoryWords } from './words.ts'

const steps: readonly number[] = [
  defaultRule.muchImproved,
  defaultRule.improved,
  defaultRule.strength,
  defaultRule.declined,
  0,
]

function Pick({
  number,
  level,
  onPick,
}: {
  readonly number: number
  readonly level: Level | null
  readonly onPick: (level: Level | null) => void
}) {
  const said = level === null ? `– ${trajectoryWords.blank}` : `${level} ${nameOfLevel(level)}`
  return (
    <Menu>
      <Menu.Target>
        <UnstyledButton
          className={styles['pick']}
          data-level={level ?? 'none'}
          style={
            level === null
              ? undefined
              : { background: `var(--level-${level})`, color: `var(--on-level-${level})` }
          }
          aria-label={`${trajectoryWords.wave(number)}: ${said}`}
        >
          {level ?? '–'}
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        {levels.toReversed().map((one) => (
          <Menu.Item
            key={one}
            leftSection={<Rungs level={one} silent />}
            onClick={() => onPick(one)}
          >
            {one} {nameOfLevel(one)}
          </Menu.Item>
        ))}
        <Menu.Item leftSection={<Rungs level={null} silent />} onClick={() => onPick(null)}>
          {trajectoryWords.blank}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}

/** What the published table has to say about this series. */
export function verdict(series: readonly (Level | null)[]): string {
  const rated = series.filter((level) => level !== null)
  const { attested, rule, change } = trajectory(series)
  if (rule === null || change === null) return trajectoryWords.tooFew
  if (attested) return trajectoryWords.among
  return change === 1 || change === 3 || change < -1
    ? trajectoryWords.noChange(signed(change))
    : trajectoryWords.notAmong(rated)
}

function TrySeries() {
  const [series, setSeries] = useState<readonly (Level | null)[]>([3, 3, null, 4])
  const found = trajectory(series)
  return (
    <section className={styles['try']} aria-label={trajectoryWords.tryIt}>
      <h3>{trajectoryWords.tryIt}</h3>
      <div className={styles['picks']}>
        {series.map((level, index) => (
          <Pick
            key={index}
            number={index + 1}
            level={level}
            onPick={(next) => setSeries(series.with(index, next))}
          />
        ))}
      </div>
      <p className={styles['result']} aria-live="polite">
        <strong>{found.label}</strong>
        {found.rule !== null && <BasisBadge attested={found.attested} />}
      </p>
      <p className={styles['why']}>{verdict(series)}</p>
    </section>
  )
}

export function RuleCard() {
  return (
    <div className={styles['card']}>
      <div className={styles['head']}>
        <h2>{trajectoryWords.firstMatch}</h2>
        <span>{trajectoryWords.change}</span>
      </div>
      <ol className={styles['rules']} aria-label={trajectoryWords.version(defaultRule.version)}>
        {trajectoryWords.rules.map(({ label, when }, index) => (
          <li key={label} value={index + 1}>
            <span>{index + 1}</span>
            <strong>{label}</strong>
            <span>{when(steps[index] ?? 0)}</span>
          </li>
        ))}
      </ol>
      <TrySeries />
    </div>
  )
}
