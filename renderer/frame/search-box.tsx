/** Search over everything, as one types. */
import { useDebouncedValue } from '@mantine/hooks'
import { IconSearch } from '@tabler/icons-react'
import { useId, useRef, useState } from 'react'
import type { SearchHit } from '../../core/source/contract.ts'
import { useCurrent } from '../current.ts'
import { KeyCap } from '../look/key-cap.tsx'
import { useAsk } from '../query.ts'
import { useListKeys } from './list-keys.ts'
import styles from './search-box.module.css'
import { groupHits } from './search-place.ts'
import { SearchResults } from './search-results.tsx'
import { useVisit } from './visit.ts'
import { searchWords } from './words.ts'

const limit = 40
const pause = 90
const none: readonly SearchHit[] = []

export function SearchBox() {
  const [text, setText] = useState('')
  const [open, setOpen] = useState(false)
  const [asked] = useDebouncedValue(text.trim(), pause)
  const visitHit = useVisit()
  const { networks } = useCurrent()
  const field = useRef<HTMLInputElement>(null)
  const box = useRef<HTMLDivElement>(null)
  const list = useId()
  const answer = useAsk('source', 'search', open && asked !== '' ? { text: asked, limit } : null)
  const groups = groupHits(answer.data ?? none)
  const hits = groups.flatMap((group) => group.hits.map(({ hit }) => hit))
  const visit = (at: number) => {
    const hit = hits[at]
    if (hit === undefined) return
    setOpen(false)
    field.current?.blur()
    void visitHit(hit)
  }
  const keys = useListKeys(hits.length, visit)
  const shown = open && asked !== '' && answer.data !== undefined

  return (
    <div className={styles['box']} ref={box} role="search">
      <IconSearch size={16} stroke={1.8} aria-hidden className={styles['icon']} />
      <input
        id="search-everything"
        ref={field}
        className={styles['field']}
        type="text"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        placeholder={searchWords.label}
        aria-label={searchWords.label}
        aria-keyshortcuts="/"
        aria-expanded={shown}
        aria-controls={shown ? list : undefined}
        aria-activedescendant={shown && hits.length > 0 ? `${list}-${keys.active}` : undefined}
        value={text}
        onFocus={(event) => {
          event.currentTarget.select()
          setOpen(true)
        }}
        onBlur={(event) => {
          if (box.current?.contains(event.relatedTarget) !== true) setOpen(false)
        }}
        onChange={(event) => {
          setText(event.currentTarget.value)
          setOpen(true)
          keys.setActive(0)
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape') {
            if (text === '') event.currentTarget.blur()
            setText('')
          } else keys.onKeyDown(event)
        }}
      />
      <span className={styles['key']} aria-hidden>
        <KeyCap keys="/" />
      </span>
      {shown && (
        <SearchResults
          id={list}
          text={asked}
          groups={groups}
          count={hits.length}
          active={keys.active}
          networks={networks}
          onPoint={keys.setActive}
          onChoose={visit}
        />
      )}
    </div>
  )
}
