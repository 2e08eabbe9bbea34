import { IconAlertTriangle, IconCheck } from '@tabler/icons-react'
import type { Check } from '../../core/report/model.ts'
import styles from './section-list.module.css'
import { reportWords } from './words.ts'

/** What to settle before the document leaves the table: open things first. */
export function Checklist({ checks }: { readonly checks: readonly Check[] }) {
  const open = checks.filter(({ settled }) => !settled)
  const ordered = [...open, ...checks.filter(({ settled }) => settled)]
  return (
    <section className={styles['checks']}>
      <h2>
        {reportWords.before}
        {open.length > 0 && <span>{reportWords.open(open.length)}</span>}
      </h2>
      <ul>
        {ordered.map(({ id, settled, text }) => (
          <li key={id} data-settled={settled}>
            {settled ? (
              <IconCheck size={15} stroke={2} aria-label={reportWords.settled} />
            ) : (
              <IconAlertTriangle size={15} stroke={1.8} aria-label={reportWords.notSettled} />
            )}
            {text}
          </li>
        ))}
      </ul>
    </section>
  )
}
