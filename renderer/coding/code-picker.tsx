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
      tabIndex={-1}
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
  /** What choosing a code does. */
  readonly title?: string
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

function usePicker(props: PickerProps) {
  const { choices, recent, numbers, direction, onDirection, onPick, onNew, onClose } = props
  const [typed, setTyped] = useState('')
  const [at, setAt] = useState(0)
  const ranked = rankChoices(choices, typed, recent).slice(0, MOST)
  const active = ranked[Math.min(at, ranked.length - 1)]
  const numberOf = ({ id }: PickerChoice): number | null => {
    const index = numbers.indexOf(id)
    return index < 0 ? null : index + 1
  }
  const enter = (makesNew: boolean): void => {
    // A misspelt name must not become a code: only Shift makes one.
    if (makesNew && typed.trim() !== '') onNew(typed.trim())
    else if (!makesNew && active !== undefined) onPick(active.choice)
  }
  const step = (by: number): void => setAt(Math.min(Math.max(at + by, 0), ranked.length - 1))
  const keys: Readonly<Record<string, (shift: boolean) => void>> = {
    Escape: onClose,
    Tab: (shift) => onDirection(nextDirection(direction, shift ? -1 : 1)),
    ArrowDown: () => step(1),
    ArrowUp: () => step(-1),
    Enter: enter,
  }
  const press = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return
    const numbered = /^[1-9]$/u.test(event.key)
      ? ranked.find(({ choice }) => numberOf(choice) === Number(event.key))
      : undefined
    const act = numbered === undefined ? keys[event.key] : () => onPick(numbered.choice)
    if (act === undefined) return
    event.preventDefault()
    event.stopPropagation()
    act(event.shiftKey)
  }
  const type = (text: string): void => {
    setTyped(text)
    setAt(0)
  }
  return { typed, type, ranked, active, numberOf, press }
}

function NewCode({ name, onNew }: { readonly name: string; readonly onNew: () => void }) {
  return (
    <button
      type="button"
      className={styles['new']}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onNew}
    >
      <IconPlus size={15} stroke={1.8} aria-hidden />
      <span className={styles['name']}>{pickerWords.newCode(name)}</span>
      <KeyCap keys="shift+enter" />
    </button>
  )
}

/** Under the sentence: type, Enter, and the passage is coded. */
export function CodePicker(props: PickerProps) {
  const {
    title = pickerWords.title,
    choices,
    direction,
    onDirection,
    onPick,
    onNew,
    onClose,
  } = props
  const { typed, type, ranked, active, numberOf, press } = usePicker(props)
  const list = useId()
  const box = useRef<HTMLDivElement>(null)
  const optionId = (index: number): string => `${list}-${String(index)}`
  const activeId = active?.choice.id
  useEffect(() => {
    box.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [activeId])
  return (
    <div ref={box} className={styles['picker']} role="dialog" aria-label={title}>
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
          onChange={(event) => type(event.target.value)}
          onKeyDown={press}
          onBlur={onClose}
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
        <p className={styles['nothing']} role="status">
          {choices.length === 0 ? pickerWords.none : pickerWords.nothing}
        </p>
      )}
      {typed.trim() !== '' && <NewCode name={typed.trim()} onNew={() => onNew(typed.trim())} />}
      <p className={styles['foot']}>
        <span aria-live="polite">{directionWords[direction].long}</span>
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
