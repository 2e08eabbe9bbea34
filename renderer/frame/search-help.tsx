import styles from './search-results.module.css'
import { operatorWords as words } from './search-words.ts'

/** What can be typed, while nothing is. */
export function SearchHelp() {
  return (
    <div className={styles['float']}>
      <dl className={styles['operators']} aria-label={words.title}>
        {words.lines.map(([typed, meaning]) => (
          <div key={typed} className={styles['operator']}>
            <dt>{typed}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
