import { IconAlertTriangle } from '@tabler/icons-react'
import type { Placed } from '../../core/coding/order.ts'
import { quoteOf } from '../../core/coding/text-map.ts'
import { lengthOf, slicePoints } from '../../core/source/code-points.ts'
import { diffEdit } from '../../core/source/diff-edit.ts'
import styles from './touched-list.module.css'
import type { DeskData } from './use-desk-data.ts'
import { editWords } from './words.ts'

const AROUND = 40

interface Difference {
  readonly before: string
  readonly was: string
  readonly now: string
  readonly after: string
}

/** What went and what came, with a few words on either side. */
function differenceOf(was: string, now: string): Difference {
  const change = diffEdit(was, now) ?? { start: 0, end: 0, text: '' }
  const end = lengthOf(was)
  const from = Math.max(0, change.start - AROUND)
  const to = Math.min(end, change.end + AROUND)
  return {
    before: (from > 0 ? '…' : '') + slicePoints(was, from, change.start),
    was: slicePoints(was, change.start, change.end),
    now: change.text,
    after: slicePoints(was, change.end, to) + (to < end ? '…' : ''),
  }
}

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
  const { before, was: went, now: came, after } = differenceOf(was, now)
  return (
    <li className={styles['row']}>
      <button type="button" className={styles['name']} onClick={() => onShow(one)}>
        {data.names.codes.get(one.coding.codeId)?.name}
      </button>
      <span className={styles['words']}>
        {now === '' ? (
          <>
            <s>{was}</s> <em>{editWords.gone}</em>
          </>
        ) : (
          <>
            {before}
            <del>{went}</del>
            <ins>{came}</ins>
            {after}
          </>
        )}
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

/** Codings whose words a correction changed, each until somebody has looked. */
export function TouchedList({
  data,
  onShow,
}: {
  readonly data: DeskData
  readonly onShow: (one: Placed) => void
}) {
  const touched = data.placed.filter(({ coding }) => coding.touched !== null)
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
