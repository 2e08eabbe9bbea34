/** The text of a memo; `@` finds what it is to be linked to. */
import { useId, useLayoutEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react'
import type { MemoLink, Target } from '../../core/memo/contract.ts'
import { useListKeys } from '../frame/list-keys.ts'
import { without } from './link-search.tsx'
import styles from './memo-editor.module.css'
import { mentionAt, nameAt } from './mention.ts'
import { TargetList } from './target-list.tsx'
import { useTargets } from './use-targets.ts'

interface TextProps {
  readonly field: RefObject<HTMLTextAreaElement | null>
  readonly label: string
  readonly placeholder: string
  readonly text: string
  readonly excluded: readonly Target[]
  readonly onType: (text: string) => void
  readonly onLink: (target: Target) => void
  readonly onLeave: () => void
  readonly onTurn: (turn: 'undo' | 'redo') => void
}

/** Undo and redo of the whole project: a pause in typing is one step. */
function turnOf(event: KeyboardEvent): 'undo' | 'redo' | null {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return null
  const key = event.key.toLowerCase()
  if (key === 'y') return 'redo'
  return key === 'z' ? (event.shiftKey ? 'redo' : 'undo') : null
}

/** What `@` at the caret may mean; Esc closes the list until the next sign. */
function useMention({ text, excluded, field, onType, onLink }: TextProps) {
  const [caret, setCaret] = useState<number | null>(null)
  const [closed, setClosed] = useState<number | null>(null)
  const wanted = useRef<number | null>(null)
  const mention = caret === null ? null : mentionAt(text, caret)
  const open = mention !== null && mention.start !== closed
  const { found } = useTargets(open ? mention.query : null)
  const options = without(found, excluded)
  useLayoutEffect(() => {
    if (wanted.current === null) return
    field.current?.setSelectionRange(wanted.current, wanted.current)
    wanted.current = null
  })
  const choose = (link: MemoLink | undefined): void => {
    if (link === undefined || mention === null || caret === null) return
    const named = nameAt(text, caret, mention, link.name)
    wanted.current = named.caret
    setCaret(null)
    onType(named.text)
    onLink(link.target)
  }
  const keys = useListKeys(options.length, (at) => choose(options[at]))
  return {
    shown: open && options.length > 0,
    options,
    keys,
    choose,
    look: setCaret,
    /** The caret that leaves the sign closes the list. */
    moved: (to: number) => setCaret((at) => (at === to ? at : null)),
    close: () => setClosed(mention?.start ?? null),
  }
}

export function MemoText(props: TextProps) {
  const { field, label, placeholder, text, onType, onLeave, onTurn } = props
  const mention = useMention(props)
  const list = useId()
  const { shown, keys } = mention
  const keyDown = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    const turn = turnOf(event)
    if (turn !== null) {
      event.preventDefault()
      onTurn(turn)
    } else if (event.key === 'Escape') {
      event.stopPropagation()
      if (shown) mention.close()
      else event.currentTarget.blur()
    } else if (shown) {
      if (event.key === 'Tab' && !event.shiftKey) {
        event.preventDefault()
        mention.choose(mention.options[keys.active])
      } else keys.onKeyDown(event)
    } else if (event.ctrlKey || event.metaKey) onLeave()
  }
  return (
    <div className={styles['textBox']}>
      <textarea
        ref={field}
        data-mantine-stop-propagation
        className={styles['text']}
        aria-label={label}
        placeholder={placeholder}
        aria-autocomplete="list"
        aria-haspopup="listbox"
        aria-controls={shown ? list : undefined}
        aria-activedescendant={shown ? `${list}-${keys.active}` : undefined}
        maxLength={200_000}
        rows={3}
        value={text}
        onChange={(event) => {
          onType(event.currentTarget.value)
          mention.look(event.currentTarget.selectionStart)
          keys.setActive(0)
        }}
        onSelect={(event) => {
          mention.moved(event.currentTarget.selectionStart)
        }}
        onBlur={() => {
          mention.look(null)
          onLeave()
        }}
        onKeyDown={keyDown}
      />
      {shown && (
        <TargetList
          id={list}
          options={mention.options}
          reachable
          active={keys.active}
          onPoint={keys.setActive}
          onChoose={mention.choose}
        />
      )}
    </div>
  )
}
