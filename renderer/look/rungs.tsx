import type { Level } from '../../core/values.ts'
import styles from './rungs.module.css'
import { lookWords } from './words.ts'

const steps: readonly Level[] = [1, 2, 3, 4, 5]

/** A rating as five small bars, as many filled as the level; dashed where there is none. */
export function Rungs({
  level,
  silent = false,
}: {
  readonly level: Level | null
  /** Where the word stands right beside it. */
  readonly silent?: boolean
}) {
  const name = level === null ? lookWords.notRated : lookWords.rungs(lookWords.levels[level], level)
  const hidden = silent ? { 'aria-hidden': true } : { role: 'img', 'aria-label': name }
  return (
    <span className={styles['rungs']} data-level={level ?? 'none'} data-measure {...hidden}>
      {steps.map((step) => (
        <span key={step} data-filled={level !== null && step <= level ? true : undefined} />
      ))}
    </span>
  )
}
