import type { Level } from '../../core/values.ts'
import styles from './level-name.module.css'
import { Rungs } from './rungs.tsx'
import { lookWords } from './words.ts'

/** A rating as rungs and its word; a blank is drawn as a blank. */
export function LevelName({ level }: { readonly level: Level | null }) {
  return (
    <span className={styles['level']} data-rated={level !== null}>
      <Rungs level={level} silent />
      <span className={styles['word']}>
        {level === null ? lookWords.notRated : lookWords.levels[level]}
      </span>
    </span>
  )
}
