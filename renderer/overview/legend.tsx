import { levels, nameOfLevel } from '../../core/rating/levels.ts'
import type { Level } from '../../core/values.ts'
import { Rungs } from '../look/rungs.tsx'
import styles from './legend.module.css'
import { legendWords } from './words.ts'

function LevelKey({ level }: { readonly level: Level | null }) {
  return (
    <li className={styles['level']}>
      <span className={styles['signs']} data-measure>
        <span
          className={styles['swatch']}
          data-rated={level !== null}
          style={level === null ? undefined : { background: `var(--level-${level})` }}
        />
        <Rungs level={level} silent />
      </span>
      {level === null ? legendWords.notRated : nameOfLevel(level)}
    </li>
  )
}

function Heights() {
  return (
    <svg
      width={24}
      height={16}
      viewBox="0 0 24 16"
      aria-hidden="true"
      className={styles['heights']}
    >
      <path d="M1 15V11H7V3H15V8H23V15Z" />
      <path d="M0 7.5H24" className={styles['dots']} />
    </svg>
  )
}

/** How to read the wheel, in one glance. */
export function Legend() {
  return (
    <div className={styles['legend']} role="group" aria-label={legendWords.name}>
      <ul className={styles['row']}>
        {[null, ...levels].map((level) => (
          <LevelKey key={level ?? 'none'} level={level} />
        ))}
      </ul>
      <ul className={styles['row']}>
        <li className={styles['sign']}>
          <span className={styles['signs']} data-kinds data-measure>
            <span className={styles['swatch']} data-kinds="1" />
            <span className={styles['swatch']} data-kinds="2" />
            <span className={styles['swatch']} data-kinds="3" />
          </span>
          {legendWords.kinds}
        </li>
        <li className={styles['sign']}>
          <Heights />
          {legendWords.height}
        </li>
        <li className={styles['sign']}>
          <svg width={18} height={18} viewBox="-11 -11 22 22" aria-hidden="true">
            <circle r={10} className={styles['disc']} />
            <path d="M-4.5 -2H4.5M-4.5 2H4.5M2.6 -5L-2.6 5" className={styles['unequal']} />
          </svg>
          {legendWords.contradicted}
        </li>
      </ul>
    </div>
  )
}
