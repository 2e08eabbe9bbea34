import { IconAlertTriangle } from '@tabler/icons-react'
import { useMemo } from 'react'
import type { Placed } from '../../core/coding/order.ts'
import { quoteOf } from '../../core/coding/text-map.ts'
import styles from './touched-list.module.css'
import type { DeskData } from './use-desk-data.ts'
import { useLater } from './use-later.ts'
import { WordDiff } from './word-diff.tsx'
import { editWords } from './words.ts'

function TouchedRow({
  one,
  data,
  onShow,
}: {
  readonly one: Placed
  readonly data: DeskData
  readonly onShow: (one: Placed) => void
}) {
  const now = quoteOf(data.map, one)
  const was = one.coding.touched ?? ''
  return (
    <li className={styles['row']}>
      <button type="button" className={styles['name']} onClick={() => onShow(one)}>
        {data.names.codes.get(one.coding.codeId)?.name}
      </button>
      <span className={styles['words']}>
        <WordDiff was={was} now={now} />
        {now === '' && <em>{editWords.gone}</em>}
      </span>
      {!data.isReadOnly && (
        <button
          type="button"
          className={styles['done']}
          onClick={() => data.codings.review(one.coding.id)}
        >
          {editWords.reviewed}
        </button>
      )}
    </li>
  )
}

/** Codings whose words a correction changed, each until somebody has looked; it lies over the text's end, so that nothing moves. */
export function TouchedList({
  data: now,
  onShow,
}: {
  readonly data: DeskData
  readonly onShow: (one: Placed) => void
}) {
  const data = useLater(now)
  const { placed } = data
  const touched = useMemo(() => placed.filter(({ coding }) => coding.touched !== null), [placed])
  if (touched.length === 0) return null
  return (
    <details className={styles['list']} open={touched.length <= 3}>
      <summary>
        <IconAlertTriangle size={15} stroke={1.8} aria-hidden />{' '}
        <strong>{editWords.touchedTitle(touched.length)}</strong> {editWords.touchedLead}
      </summary>
      <ul>
        {touched.map((one) => (
          <TouchedRow key={one.coding.id} one={one} data={data} onShow={onShow} />
        ))}
      </ul>
    </details>
  )
}
