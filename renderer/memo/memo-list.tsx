/** The list of memos, drawn only where it is seen. */
import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef } from 'react'
import type { MemoId } from '../../core/ids.ts'
import type { MemoSummary } from '../../core/memo/contract.ts'
import { useCommands } from '../commands.ts'
import { hashHref, navigate } from '../location.ts'
import { dayOfMoment } from '../look/dates.ts'
import styles from './memos-page.module.css'
import { placeOfMemo } from './memos-place.ts'
import { memoKeys, memoWords as words } from './words.ts'

const rowHeight = 68

export function MemoList({
  memos,
  chosen,
}: {
  readonly memos: readonly MemoSummary[]
  readonly chosen: MemoId | null
}) {
  const box = useRef<HTMLDivElement>(null)
  const rows = useVirtualizer({
    count: memos.length,
    getScrollElement: () => box.current,
    estimateSize: () => rowHeight,
    overscan: 8,
    getItemKey: (row) => memos[row]?.id ?? row,
  })
  const at = memos.findIndex(({ id }) => id === chosen)
  const go = (to: number): void => {
    const memo = memos[Math.max(0, Math.min(memos.length - 1, to))]
    if (memo !== undefined) navigate(placeOfMemo(memo.id), { replace: true })
  }
  useEffect(() => {
    if (at >= 0) rows.scrollToIndex(at)
  }, [at, rows])
  useCommands([
    {
      id: 'memos.next',
      label: memoKeys.next,
      keys: 'arrowdown j',
      bar: true,
      hint: memoKeys.move,
      run: () => go(at + 1),
    },
    {
      id: 'memos.previous',
      label: memoKeys.previous,
      keys: 'arrowup k',
      bar: true,
      hint: memoKeys.move,
      run: () => go(at < 0 ? 0 : at - 1),
    },
  ])
  return (
    <div ref={box} className={styles['list']} role="list" aria-label={words.list}>
      <div className={styles['all']} style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map(({ index, start, key }) => {
          const memo = memos[index]
          return memo === undefined ? null : (
            <Row
              key={key}
              memo={memo}
              top={start}
              place={index}
              count={memos.length}
              isChosen={memo.id === chosen}
            />
          )
        })}
      </div>
    </div>
  )
}

function Row({
  memo,
  top,
  place,
  count,
  isChosen,
}: {
  readonly memo: MemoSummary
  readonly top: number
  readonly place: number
  readonly count: number
  readonly isChosen: boolean
}) {
  const { id, kind, title, opening, coderName, changed, links } = memo
  return (
    <div
      role="listitem"
      aria-posinset={place + 1}
      aria-setsize={count}
      className={styles['row']}
      style={{ transform: `translateY(${top}px)`, height: rowHeight }}
    >
      <a
        className={styles['memo']}
        href={hashHref(placeOfMemo(id))}
        aria-current={isChosen ? 'true' : undefined}
      >
        <span className={styles['name']}>{words.nameOf(kind, title, opening)}</span>
        <span className={styles['opening']}>{title.trim() === '' ? '' : opening}</span>
        <span className={styles['by']}>
          {words.by(coderName, dayOfMoment(changed))}
          {links > 0 && <span>{words.links(links)}</span>}
        </span>
      </a>
    </div>
  )
}
