import { useVirtualizer } from '@tanstack/react-virtual'
import { memo, useEffect, useRef } from 'react'
import { Link } from 'wouter'
import type { FoundContext, FoundSource } from '../../core/coding/search-contract.ts'
import type { CodeId } from '../../core/ids.ts'
import { useAsk } from '../query.ts'
import { dayWords } from '../look/dates.ts'
import styles from './search-page.module.css'
import { hitWords } from './search-words.ts'
import { keyOf, type Found, type Listed, type Row, type Search } from './use-search.ts'
import { kindWords } from './words.ts'

/** Hits whose words are asked for at once. */
const PAGE = 40

/** The list takes the focus, so that its keys can be pressed. */
const FOCUSABLE = 0

function useContext({ hits }: Found, index: number): FoundContext | null | undefined {
  const from = index - (index % PAGE)
  const places = hits.slice(from, from + PAGE).map(({ hit: { blockId, start, end } }) => ({
    blockId,
    start,
    end,
  }))
  return useAsk('coding', 'foundInContext', { places }).data?.[index - from]
}

function Words({ context }: { readonly context: FoundContext | null | undefined }) {
  if (context === undefined) return <span className={styles['around']}>{hitWords.loading}</span>
  if (context === null) return <span className={styles['around']}>{hitWords.gone}</span>
  const { speaker, at, before, match, after } = context
  return (
    <>
      {speaker + at !== '' && (
        <span className={styles['who']}>
          {[speaker, at].filter((one) => one !== '').join(' · ')}
        </span>
      )}
      <span dir="auto" className={styles['words']}>
        <span className={styles['around']}>{before}</span>
        <mark className={styles['match']}>{match}</mark>
        <span className={styles['around']}>{after}</span>
      </span>
    </>
  )
}

const HitRow = memo(function HitRow({
  found,
  listed,
  isStruck,
  isCoded,
  isActive,
  onStrike,
  onActive,
}: {
  readonly found: Found
  readonly listed: Listed
  readonly isStruck: boolean
  readonly isCoded: boolean
  readonly isActive: boolean
  readonly onStrike: (keys: readonly string[], isStruck: boolean) => void
  readonly onActive: (index: number) => void
}) {
  const { hit, index, source } = listed
  const context = useContext(found, index)
  return (
    <div
      className={styles['hit']}
      data-struck={isStruck || undefined}
      data-active={isActive || undefined}
      data-hit={index}
    >
      <input
        type="checkbox"
        tabIndex={-1}
        checked={!isStruck}
        aria-label={hitWords.keep(context?.match ?? '')}
        onChange={() => {
          onActive(index)
          onStrike([keyOf(hit)], !isStruck)
        }}
      />
      <div className={styles['hitText']}>
        <Words context={context} />
        {isStruck && <span className="unseen">{hitWords.struckOut}</span>}
      </div>
      {isCoded && <span className={styles['coded']}>{hitWords.alreadyCoded}</span>}
      <Link
        tabIndex={-1}
        className={styles['open'] ?? ''}
        to={`/code/${source.sourceId}?block=${hit.blockId}`}
        aria-label={hitWords.open(source.title)}
      >
        ↗
      </Link>
    </div>
  )
})

function SourceRow({
  source,
  struck,
  onStrike,
}: {
  readonly source: FoundSource
  readonly struck: ReadonlySet<string>
  readonly onStrike: (keys: readonly string[], isStruck: boolean) => void
}) {
  const keys = source.hits.map(keyOf)
  const isStruck = keys.every((key) => struck.has(key))
  return (
    <div className={styles['source']}>
      <input
        type="checkbox"
        checked={!isStruck}
        aria-label={hitWords.keepSource(source.title)}
        onChange={() => onStrike(keys, !isStruck)}
      />
      <h2>{source.title}</h2>
      <span className={styles['facts']}>
        {kindWords[source.kind]} · {dayWords(source.date)} · {hitWords.inSource(keys.length)}
      </span>
    </div>
  )
}

const keyOfRow = (row: Row): string =>
  row.kind === 'source' ? row.source.sourceId : keyOf(row.listed.hit)

/** All hits in context, by source; only what is near the window is in the page. */
export function SearchHits({
  found,
  search,
  codeId,
}: {
  readonly found: Found
  readonly search: Search
  readonly codeId: CodeId | null
}) {
  const { struck, active, setActive, strike } = search
  const { rows } = found
  const scroller = useRef<HTMLDivElement>(null)
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    getItemKey: (index) => {
      const row = rows[index]
      return row === undefined ? index : `${row.kind} ${keyOfRow(row)}`
    },
    estimateSize: (index) => (rows[index]?.kind === 'source' ? 44 : 68),
    overscan: 8,
  })
  useEffect(() => {
    const at = rows.findIndex((row) => row.kind === 'hit' && row.listed.index === active)
    if (at >= 0) virtualizer.scrollToIndex(at, { align: 'auto' })
  }, [active, rows, virtualizer])
  const items = virtualizer.getVirtualItems()
  return (
    <div
      ref={scroller}
      className={styles['hits']}
      role="region"
      aria-label={hitWords.list}
      tabIndex={FOCUSABLE}
      id="passages-found"
    >
      <div style={{ height: virtualizer.getTotalSize(), position: 'relative' }}>
        <div
          className={styles['window']}
          style={{ transform: `translateY(${String(items[0]?.start ?? 0)}px)` }}
        >
          {items.map(({ index, key }) => {
            const row = rows[index]
            if (row === undefined) return null
            return (
              <div key={key} ref={virtualizer.measureElement} data-index={index}>
                {row.kind === 'source' ? (
                  <SourceRow source={row.source} struck={struck} onStrike={strike} />
                ) : (
                  <HitRow
                    found={found}
                    listed={row.listed}
                    isStruck={struck.has(keyOf(row.listed.hit))}
                    isCoded={codeId !== null && row.listed.hit.codes.includes(codeId)}
                    isActive={row.listed.index === active}
                    onStrike={strike}
                    onActive={setActive}
                  />
                )}
              </div>
            )
          })}
        </div>
      </div>
    </div>
  )
}
