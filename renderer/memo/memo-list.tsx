/** The list of memos, drawn only where it is seen. */
import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef } from 'react'
import type { CodingMemo, MemoSummary } from '../../core/memo/contract.ts'
import { useCommands } from '../commands.ts'
import { useCurrent } from '../current.ts'
import { hashHref, navigate } from '../location.ts'
import { dayOfMoment } from '../look/dates.ts'
import { KindIcon } from './kind-icon.tsx'
import type { Listed } from './listed-memos.ts'
import styles from './memos-page.module.css'
import { placeOfCodingMemo, placeOfMemo } from './memos-place.ts'
import { placeOfLink } from './place-of-link.ts'
import { memoKeys, memoWords as words } from './words.ts'

const rowHeight = 68

const placeOf = (one: Listed): string =>
  one.type === 'memo' ? placeOfMemo(one.memo.id) : placeOfCodingMemo(one.memo.codingId)

export function MemoList({
  rows: listed,
  chosen,
}: {
  readonly rows: readonly Listed[]
  /** The memo that is open, or the coding whose own memo is. */
  readonly chosen: string | null
}) {
  const box = useRef<HTMLDivElement>(null)
  const rows = useVirtualizer({
    count: listed.length,
    getScrollElement: () => box.current,
    estimateSize: () => rowHeight,
    overscan: 8,
    getItemKey: (row) => listed[row]?.id ?? row,
  })
  const at = listed.findIndex(({ id }) => id === chosen)
  const go = (to: number): void => {
    const one = listed[Math.max(0, Math.min(listed.length - 1, to))]
    if (one !== undefined) navigate(placeOf(one), { replace: true })
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
          const one = listed[index]
          return one === undefined ? null : (
            <Row
              key={key}
              one={one}
              top={start}
              place={index}
              count={listed.length}
              isChosen={one.id === chosen}
            />
          )
        })}
      </div>
    </div>
  )
}

function Row({
  one,
  top,
  place,
  count,
  isChosen,
}: {
  readonly one: Listed
  readonly top: number
  readonly place: number
  readonly count: number
  readonly isChosen: boolean
}) {
  return (
    <div
      role="listitem"
      aria-posinset={place + 1}
      aria-setsize={count}
      className={styles['row']}
      style={{ transform: `translateY(${top}px)`, height: rowHeight }}
    >
      {one.type === 'memo' ? (
        <MemoLine memo={one.memo} isChosen={isChosen} />
      ) : (
        <CodingLine memo={one.memo} isChosen={isChosen} />
      )}
    </div>
  )
}

function MemoLine({ memo, isChosen }: { readonly memo: MemoSummary; readonly isChosen: boolean }) {
  const { id, kind, title, opening, coderName, changed, links } = memo
  return (
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
  )
}

/** Leads to the coding: there it is written on. */
function CodingLine({ memo, isChosen }: { readonly memo: CodingMemo; readonly isChosen: boolean }) {
  const { link, text, coderName, created } = memo
  const { choose } = useCurrent()
  const follow = (): void => {
    if (link.networkId !== null) choose(link.networkId, link.waveId ?? undefined)
  }
  return (
    <a
      className={styles['memo']}
      href={hashHref(placeOfLink(link))}
      aria-current={isChosen ? 'true' : undefined}
      onClick={follow}
    >
      <span className={styles['name']}>{text}</span>
      <span className={styles['opening']}>{words.inSource(link.quote, link.context)}</span>
      <span className={styles['by']}>
        <span className={styles['kind']}>
          <KindIcon kind="coding" />
          {words.onCodingOf(link.name)}
        </span>
        <span>{words.by(coderName, dayOfMoment(created))}</span>
      </span>
    </a>
  )
}
