import styles from './count-bar.module.css'
import { lookWords } from './words.ts'

const half = 48

/** Codings for (solid, right) and against (hatched, left) of one axis; a hollow dot for none. `max` is the largest count of the table. */
export function CountBar({
  supports,
  counters,
  max,
}: {
  readonly supports: number
  readonly counters: number
  readonly max: number
}) {
  const scale = (count: number) =>
    `${count === 0 ? 0 : Math.max(2, (count / Math.max(max, 1)) * half)}px`
  return (
    <span className={styles['counts']} role="img" aria-label={lookWords.counts(supports, counters)}>
      {supports + counters === 0 ? (
        <span className={styles['none']} />
      ) : (
        <>
          <span className={styles['against']}>
            {counters > 0 && <span className={styles['figure']}>−{counters}</span>}
            <span className={styles['bar']} style={{ width: scale(counters) }} />
          </span>
          <span className={styles['for']}>
            <span className={styles['bar']} style={{ width: scale(supports) }} />
            {supports > 0 && <span className={styles['figure']}>+{supports}</span>}
          </span>
        </>
      )}
    </span>
  )
}
