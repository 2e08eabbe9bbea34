import { VisuallyHidden } from '@mantine/core'
import { useEffect, useMemo, useRef } from 'react'
import { blockRange, quoteOf, type TextMap } from '../../core/coding/text-map.ts'
import type { Placed } from '../../core/coding/order.ts'
import { lookWords } from '../look/words.ts'
import { paragraphWords as words } from './coder-words.ts'
import type { DeskActions } from './desk-actions.ts'
import { touching } from './desk-target.ts'
import styles from './desk-paragraph.module.css'
import type { DeskData } from './use-desk-data.ts'
import { useLater } from './use-later.ts'
import type { Desk } from './use-desk-state.ts'

const SHORT = 60

function shortened(quote: string): string {
  const points = Array.from(quote.replace(/\s+/gu, ' '))
  return points.length <= SHORT ? points.join('') : `${points.slice(0, SHORT).join('')}…`
}

/** Codings that reach into a block, in order of place. */
function codingsIn(map: TextMap, placed: readonly Placed[], index: number): readonly Placed[] {
  const { start, end } = blockRange(map, index)
  return placed.filter((one) => one.start < end && one.end > start)
}

function Deeds({
  one,
  code,
  data,
  desk,
  actions,
}: {
  readonly one: Placed
  readonly code: string
  readonly data: DeskData
  readonly desk: Desk
  readonly actions: DeskActions
}) {
  const { start = -1, end = -1 } = desk.selection ?? {}
  const canSplit = [start, end].some((at) => at > one.start && at < one.end)
  const canMerge = touching(data.placed, one).length > 1
  return (
    <div className={styles['deeds']}>
      <button
        type="button"
        aria-label={words.recodeOf(code)}
        onClick={() => desk.change({ mode: 'recode', by: 'keys', chosenId: one.coding.id })}
      >
        {words.recode}
      </button>
      {canSplit && (
        <button type="button" aria-label={words.splitOf(code)} onClick={() => actions.split(one)}>
          {words.split}
        </button>
      )}
      {canMerge && (
        <button type="button" aria-label={words.mergeOf(code)} onClick={() => actions.merge(one)}>
          {words.merge}
        </button>
      )}
      <button type="button" aria-label={words.removeOf(code)} onClick={() => actions.remove(one)}>
        {words.remove}
      </button>
    </div>
  )
}

/** All codings of the paragraph in which one reads, with what can be done to each. */
export function DeskParagraph({
  index,
  data: now,
  desk,
  actions,
}: {
  /** Of the block; -1 where nothing is selected. */
  readonly index: number
  readonly data: DeskData
  readonly desk: Desk
  readonly actions: DeskActions
}) {
  const data = useLater(now)
  const { map, placed, names } = data
  const here = useMemo(() => (index < 0 ? [] : codingsIn(map, placed, index)), [map, placed, index])
  const list = useRef<HTMLUListElement>(null)
  useEffect(() => {
    list.current?.querySelector('[data-chosen]')?.scrollIntoView({ block: 'nearest' })
  }, [desk.targetId])
  if (here.length === 0) return null
  return (
    <section className={styles['pane']} aria-label={words.title} id="codings-of-paragraph">
      <header className={styles['head']}>
        <h2>{words.title}</h2>
        <span>{words.count(here.length)}</span>
      </header>
      <ul ref={list} className={styles['list']}>
        {here.map((one) => {
          const { coding } = one
          const { name = '', color = 7 } = names.codes.get(coding.codeId) ?? {}
          const coder = names.coders.get(coding.coderId)
          const quote = shortened(quoteOf(map, one))
          const isChosen = coding.id === desk.targetId
          return (
            <li key={coding.id} data-chosen={isChosen || undefined}>
              <button
                type="button"
                className={styles['one']}
                aria-current={isChosen || undefined}
                onClick={() => desk.change({ chosenId: coding.id, mode: 'read' })}
              >
                <span
                  className={styles['sign']}
                  style={{ borderColor: `var(--code-${String(color)})` }}
                  aria-hidden
                >
                  {lookWords.directions[coding.direction].sign}
                </span>
                <span className={styles['name']}>{name}</span>
                <VisuallyHidden>
                  {words.by(lookWords.directions[coding.direction].word, coder?.name ?? '')}
                </VisuallyHidden>
                <span className={styles['who']} aria-hidden>
                  {coder?.initials}
                </span>
                <span className={styles['quote']}>{quote}</span>
              </button>
              {!data.isReadOnly && <Deeds {...{ one, data, desk, actions }} code={name} />}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
