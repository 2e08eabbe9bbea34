import { useEffect, useMemo, useRef, useState } from 'react'
import { Link } from 'wouter'
import type { CodedPlace } from '../../core/coding/codebook-contract.ts'
import type { Code } from '../../core/coding/contract.ts'
import { navigate } from '../location.ts'
import { PassageActions } from './code-passage-actions.tsx'
import { usePassageChoice } from './code-passage-choice.ts'
import { PassageFilters } from './code-passage-filters.tsx'
import { PassageList, type ListHandle } from './code-passage-list.tsx'
import { usePlaces, type PlaceFilter } from './code-places.ts'
import styles from './code-passages.module.css'
import { passageWords as words } from './codebook-words.ts'

function Nothing({
  isFiltered,
  onAll,
}: {
  readonly isFiltered: boolean
  readonly onAll: () => void
}) {
  return (
    <p className={styles['none']}>
      {isFiltered ? (
        <>
          {words.noneFits}{' '}
          <button type="button" className={styles['plain']} onClick={onAll}>
            {words.clearFilter}
          </button>
        </>
      ) : (
        <>
          {words.none} <Link to="/code">{words.openDesk}</Link>
        </>
      )}
    </p>
  )
}

/** Every passage coded with a code, in context, by source, each leading to its place. */
export function CodePassages({
  code,
  codes,
  hasBelow,
  onChosen,
}: {
  readonly code: Code
  readonly codes: readonly Code[]
  /** Codes below it have codings. */
  readonly hasBelow: boolean
  readonly onChosen: (count: number) => void
}) {
  const [filter, setFilter] = useState<PlaceFilter>({})
  const [wanted, setBelow] = useState<boolean | null>(null)
  const list = useRef<ListHandle>(null)
  const section = useRef<HTMLElement>(null)
  // A code that only gathers others shows theirs.
  const isBelow = hasBelow && (wanted ?? code.codings === 0)
  const { isPending, all, places, rows } = usePlaces(code.id, isBelow, filter)
  const focus = (at: number): void => list.current?.focus(at)
  const choice = usePassageChoice(places, focus, ({ id, source }) => {
    const sourceId = all.sources[source]?.id
    if (sourceId !== undefined) navigate(`/code/${sourceId}?coding=${id}`)
  })
  const count = choice.chosen.length
  useEffect(() => onChosen(count), [count, onChosen])
  useEffect(() => () => onChosen(0), [onChosen])
  const names = useMemo(() => new Map(codes.map(({ id, name }) => [id, name])), [codes])
  const nameOf = ({ code: at }: CodedPlace): string | null => {
    const codeId = all.codeIds[at]
    return codeId === undefined || all.codeIds.length < 2 ? null : (names.get(codeId) ?? null)
  }
  const listed = useMemo(() => places.map(({ id }) => id), [places])
  const sourceCount = useMemo(() => new Set(places.map(({ source }) => source)).size, [places])
  const isFiltered = places.length < all.places.length
  return (
    <section
      ref={section}
      className={styles['passages']}
      // The code's colour, for the marks of its passages.
      style={{ '--code': `var(--code-${String(code.color)})` } as React.CSSProperties}
    >
      <h2>
        {words.title(places.length, sourceCount)}
        {isFiltered && <small> · {words.filtered(places.length, all.places.length)}</small>}
      </h2>
      <PassageFilters
        answer={all}
        filter={filter}
        onFilter={setFilter}
        below={hasBelow ? isBelow : null}
        onBelow={setBelow}
      />
      {all.places.length > 0 && (
        <PassageActions
          code={code}
          codes={codes}
          chosen={choice.chosen}
          listed={listed}
          onChooseAll={choice.chooseAll}
          onLetGo={choice.letGo}
          onFocus={() => {
            focus(choice.at)
            requestAnimationFrame(() => section.current?.scrollIntoView({ block: 'start' }))
          }}
        />
      )}
      {!isPending && places.length === 0 && (
        <Nothing isFiltered={isFiltered} onAll={() => setFilter({})} />
      )}
      <PassageList ref={list} {...{ all, rows, places, choice, nameOf }} />
    </section>
  )
}
