import type { Provenance } from '../../core/values.ts'
import styles from './data-status-tag.module.css'
import { lookWords } from './words.ts'

/** The tag that says where data come from, and whether they may be changed; nothing for one's own observations. */
export function DataStatusTag({
  provenance,
  readOnly,
}: {
  readonly provenance: Provenance
  readonly readOnly: boolean
}) {
  const words = [lookWords.status[provenance], readOnly ? lookWords.readOnly : null].filter(
    (word) => word !== null,
  )
  if (words.length === 0) return null
  return (
    <span className={styles['tag']} data-provenance={provenance}>
      {words.join(', ')}
    </span>
  )
}
