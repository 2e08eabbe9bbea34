import { IconPlus } from '@tabler/icons-react'
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react'
import { rankChoices, type Hit, type Ranked } from '../../core/coding/rank.ts'
import type { Direction } from '../../core/values.ts'
import { KeyCap } from '../look/key-cap.tsx'
import styles from './code-picker.module.css'
import { DirectionChoice, nextDirection } from './direction-choice.tsx'
import type { PickerChoice } from './picker-choices.ts'
import { directionWords, pickerWords } from './words.ts'

/** Rows that are drawn; whoever needs a further one types another letter. */
const MOST = 40

function Marked({ text, hit }: { readonly text: string; readonly hit: Hit | null }) {
  if (hit === null) return text
  return (
    <>
      {text.slice(0, hit.start)}
      <b className={styles['hit']}>{text.slice(hit.start, hit.end)}</b>
      {text.slice(hit.end)}
    </>
  )
}

function Option({
  ranked: { choice, inName, inContext },
  id,
  isActive,
  number,
  onPick,
}: {
  readonly ranked: Ranked<PickerChoice>
  readonly id: string
  readonly isActive: boolean
  readonly number: number | null
  readonly onPick: () => void
}) {
  return (
    <li
      id={id}
      role="option"
      aria-selected={isActive}
      className={styles['option']}
      onMouseDown={(event) => {
        event.preventDefault()
        onPick()
      }}
    >
      {choice.kind === 'code' ? (
        <span
          className={styles['swatch']}
          style={{ background: `var(--code-${String(choice.code.color)})` }}
        />
      ) : (
        <span className={styles['ghost']} />
      )}
      <span className={styles['name']}>
        <Marked text={choice.name} hit={inName} />
      </span>
      <span className={styles['context']}>
        {choice.kind === 'node' ? (
          pickerWords.lookFor
        ) : (
          <Marked text={choice.context} hit={inContext} />
        )}
      </span>
      {choice.kind === 'code' && <span className={styles['count']}>{choice.code.codings}</span>}
      <span className={styles['key']}>
        {isActive ? <KeyCap keys="enter" /> : number !== null && <KeyCap keys={String(number)} />}
      </span>
    </li>
  )
}

export interface PickerProps {
  readonly choices: readonly PickerChoice[]
  /** Ids, used last first. */
  readonly recent: readonly string[]
  /** Ids of the codes on the number keys, from 1. */
  readonly numbers: readonly string[]
  readonly direction: Direction
  readonly onDirection: (direction: Direction) => void
  readonly onPick: (choice: PickerChoice) => void
  readonly onNew: (name: string) => void
  readonly onClose: () => void
}

/** Under the sentence: type, Enter, and the passage is coded. */
export function CodePicker(props: PickerProps) {
  const { choices, recent, numbers, direction, onDirection, onPick, onNew, onClose } = props
  const [typed, setTyped] = useState('')
  const [at, setAt] = useState(0)
  const list = useId()
  const box = useRef<HTMLDivElement>(null)
  const ranked = rankChoices(choices, typed, recent).slice(0, MOST)
  const active = ranked[Math.min(at, ranked.length - 1)]
  const optionId = (index: number): string => `${list}-${String(index)}`
  useEffect(() => {
    box.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [at, typed])
  const numberOf = ({ id }: PickerChoice): number | null => {
    const index = numbers.indexOf(id)
    return index < 0 ? null : index + 1
  }
  const press = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return
    const done = pressed(event)
    if (!done) return
    event.preventDefault()
    event.stopPropagation()
  }
  const pressed = ({ key, shiftKey }: KeyboardEvent): boolean => {
    const numbered = /^[1-9]$/u.test(key)
      ? ranked.find(({ choice }) => numberOf(choice) === Number(key))
      : undefined
    if (numbered !== undefined) onPick(numbered.choice)
    else if (key === 'Escape') onClose()
    else if (key === 'Tab') onDirection(nextDirection(direction, shiftKey ? -1 : 1))
    else if (key === 'ArrowDown') setAt(Math.min(at + 1, ranked.length - 1))
    else if (key === 'ArrowUp') setAt(Math.max(at - 1, 0))
    else if (key === 'Enter' && (shiftKey || active === undefined)) {
      if (typed.trim() !== '') onNew(typed.trim())
    } else if (key === 'Enter' && active !== undefined) onPick(active.choice)
    else return false
    return true
  }
  return (
    <div
      ref={box}
      className={styles['picker']}
      role="dialog"
      aria-label={pickerWords.title}
      tabIndex={-1}
      onKeyDown={press}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) onClose()
      }}
    >
      <div className={styles['head']}>
        <input
          className={styles['field']}
          role="combobox"
          aria-label={pickerWords.label}
          aria-expanded={ranked.length > 0}
          aria-controls={list}
          aria-activedescendant={
            active === undefined ? undefined : optionId(ranked.indexOf(active))
          }
          aria-autocomplete="list"
          placeholder={pickerWords.placeholder}
          value={typed}
          autoComplete="off"
          spellCheck={false}
          ref={focusOnce}
          onChange={(event) => {
            setTyped(event.target.value)
            setAt(0)
          }}
        />
        <DirectionChoice direction={direction} onChange={onDirection} />
      </div>
      <ul id={list} role="listbox" aria-label={pickerWords.codes} className={styles['list']}>
        {ranked.map((one, index) => (
          <Option
            key={one.choice.id}
            id={optionId(index)}
            ranked={one}
            isActive={one === active}
            number={numberOf(one.choice)}
            onPick={() => onPick(one.choice)}
          />
        ))}
      </ul>
      {ranked.length === 0 && (
        <p className={styles['nothing']}>
          {choices.length === 0 ? pickerWords.none : pickerWords.nothing}
        </p>
      )}
      {typed.trim() !== '' && (
        <button type="button" className={styles['new']} onClick={() => onNew(typed.trim())}>
          <IconPlus size={15} stroke={1.8} aria-hidden />
          <span className={styles['name']}>{pickerWords.newCode(typed.trim())}</span>
          <KeyCap keys="shift+enter" />
        </button>
      )}
      <p className={styles['foot']}>
        <span>{directionWords[direction].long}</span>
        <span>
          <KeyCap keys="tab" /> {pickerWords.turn}
        </span>
      </p>
    </div>
  )
}

function focusOnce(field: HTMLInputElement | null): void {
  if (field !== null && document.activeElement !== field) field.focus({ preventScroll: true })
}
