/** Search over everything, as one types. */
import { IconSearch } from '@tabler/icons-react'
import { useId, useRef, useState } from 'react'
import { useCurrent } from '../current.ts'
import { KeyCap } from '../look/key-cap.tsx'
import { useListKeys } from './list-keys.ts'
import { useSearching } from './search-asking.ts'
import styles from './search-box.module.css'
import { SearchHelp } from './search-help.tsx'
import { groupHits } from './search-place.ts'
import { SearchResults } from './search-results.tsx'
import { useVisit } from './visit.ts'
import { searchWords } from './words.ts'

export function SearchBox() {
  const [text, setText] = useState('')
  const [open, setOpen] = useState(false)
  const visitHit = useVisit()
  const { networks } = useCurrent()
  const field = useRef<HTMLInputElement>(null)
  const box = useRef<HTMLDivElement>(null)
  const list = useId()
  const answer = useSearching(text, open)
  const groups = groupHits(answer.hits)
  const hits = groups.flatMap((group) => group.hits.map(({ hit }) => hit))
  const visit = (at: number) => {
    const hit = hits[at]
    if (hit === undefined) return
    setOpen(false)
    field.current?.blur()
    void visitHit(hit)
  }
  const keys = useListKeys(hits.length, visit)
  const shown = open && answer.text !== null

  return (
    <div className={styles['box']} ref={box} role="search" aria-label={searchWords.label}>
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
      {open && text === '' && <SearchHelp />}
      {shown && (
        <SearchResults
          id={list}
          text={answer.text}
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
