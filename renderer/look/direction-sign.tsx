import type { Direction } from '../../core/values.ts'
import styles from './direction-sign.module.css'
import { lookWords } from './words.ts'

/** Which way a passage speaks, as its sign; its word goes to screen readers. */
export function DirectionSign({ direction }: { readonly direction: Direction }) {
  const { sign, word } = lookWords.directions[direction]
  return (
    <span className={styles['sign']} data-direction={direction} role="img" aria-label={word}>
      {sign}
    </span>
  )
}
