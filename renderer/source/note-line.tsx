/** One line of a note: its time, saw or make of it, its text, and the look-fors tied to it. */
import { IconBulb, IconEye } from '@tabler/icons-react'
import { memo, useEffect, useId, useLayoutEffect, useRef, useState } from 'react'
import type { Block } from '../../core/source/contract.ts'
import { LineChoices, useChoices } from './line-choices.tsx'
import { lineKeyDown } from './line-keys.ts'
import { LineTies } from './line-ties.tsx'
import { useNoteDesk, useNoteLists } from './note-context.ts'
import styles from './note-line.module.css'
import type { Ties } from './ties.ts'
import { nameByNumber, piecesOf, type Replaced } from './trigger.ts'
import { noteWords as words } from './words.ts'

interface LineProps {
  readonly block: Block
  readonly number: number
  /** Its time, where that is not said by a line above. */
  readonly time: string
  readonly current: boolean
  readonly tabStop: boolean
  readonly readOnly: boolean
  readonly ties: Ties
}

export const NoteLine = memo(function NoteLine(props: LineProps) {
  const { block, number, time, current, readOnly, ties } = props
  const Icon = block.kind === 'make' ? IconBulb : IconEye
  const item = useRef<HTMLLIElement>(null)
  const tied = ties.ofLine(block.id).length
  useEffect(() => {
    if (current && tied > 0) item.current?.scrollIntoView({ block: 'nearest' })
  }, [current, tied])
  return (
    <li
      ref={item}
      className={styles['line']}
      data-kind={block.kind}
      data-current={current || undefined}
    >
      <time className={styles['time']}>{time}</time>
      <Icon className={styles['icon']} size={16} stroke={1.6} aria-hidden />
      <div className={styles['body']}>
        <LineField {...props} label={words.line(block.at, block.kind, number)} />
        <LineTies blockId={block.id} ties={ties} tabStop={current} readOnly={readOnly} />
      </div>
    </li>
  )
})

function LineField({ block, tabStop, readOnly, label }: LineProps & { readonly label: string }) {
  const desk = useNoteDesk()
  const { names, people } = useNoteLists()
  const list = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const mirror = useRef<HTMLDivElement>(null)
  const { register } = desk
  useLayoutEffect(() => {
    if (field.current !== null && mirror.current !== null)
      register(block.id, { field: field.current, mirror: mirror.current })
    return () => register(block.id, null)
  }, [register, block.id])
  const [caret, setCaret] = useState<number | null>(null)
  const replace = ({ text, caret: place }: Replaced) => {
    desk.type(block.id, text, place)
    setCaret(null)
    desk.focus({ blockId: block.id, offset: place })
  }
  const choices = useChoices({ block, caret: readOnly ? null : caret, replace })
  const active = choices.open ? { 'aria-activedescendant': `${list}-${choices.active}` } : {}
  return (
    <div className={styles['field']}>
      <div ref={mirror} className={styles['mirror']} dir="auto" aria-hidden>
        {piecesOf(block.text, names).map(({ text, mention }, index) => (
          <span key={index} data-mention={mention || undefined}>
            {text}
          </span>
        ))}
        {'\u200b'}
      </div>
      <textarea
        ref={field}
        className={styles['text']}
        rows={1}
        value={block.text}
        readOnly={readOnly}
        tabIndex={tabStop ? 0 : -1}
        dir="auto"
        spellCheck
        placeholder={block.kind === 'make' ? words.placeholderMake : words.placeholder}
        aria-label={label}
        aria-autocomplete="list"
        aria-controls={choices.open ? list : undefined}
        {...active}
        onFocus={() => desk.entered(block.id)}
        onBlur={() => {
          setCaret(null)
          desk.left(block.id)
        }}
        onChange={({ currentTarget: { value, selectionStart } }) => {
          const named = nameByNumber(value, selectionStart, people)
          if (named !== null) replace(named)
          else {
            desk.type(block.id, value, selectionStart)
            setCaret(selectionStart)
          }
        }}
        onSelect={({ currentTarget: { selectionStart } }) => {
          if (caret !== null) setCaret(selectionStart)
        }}
        onPaste={(event) => {
          const pasted = event.clipboardData.getData('text/plain')
          if (readOnly || !/[\n\r]/u.test(pasted.trim())) return
          event.preventDefault()
          const { selectionStart, selectionEnd } = event.currentTarget
          desk.paste(block.id, selectionStart, selectionEnd, pasted.trim())
        }}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return
          if (choices.keyDown(event)) setCaret(null)
          else if (!event.defaultPrevented) lineKeyDown(event, { block, desk, mirror, readOnly })
        }}
      />
      {choices.open && <LineChoices id={list} choices={choices} />}
    </div>
  )
}
