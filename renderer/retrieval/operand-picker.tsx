/** Chooses what a condition is about: a code by typing, words of the text, any code, or a group. */
import { useId, useMemo, useRef, useState } from 'react'
import { rankChoices } from '../../core/coding/rank.ts'
import type { Code } from '../../core/coding/contract.ts'
import { useListKeys } from '../frame/list-keys.ts'
import type { DraftOperand } from './draft.ts'
import styles from './operand-picker.module.css'
import { goneWords, retrieveWords as words } from './words.ts'

interface Option {
  readonly id: string
  readonly label: string
  readonly aside: string
  readonly color: number | null
  readonly operand: DraftOperand
}

interface Picker {
  readonly label: string
  readonly codes: readonly Code[]
  readonly operand: DraftOperand
  readonly mayGroup: boolean
  readonly onChoose: (operand: DraftOperand) => void
}

const MOST = 60

function nameOf(operand: DraftOperand, codes: readonly Code[]): string {
  switch (operand.type) {
    case 'open':
      return ''
    case 'group':
      return words.inGroup
    case 'coded':
      return words.anyCode
    case 'text':
      return operand.whole ? `“${operand.text}”` : `“${operand.text}…”`
    case 'code':
      return codes.find(({ id }) => id === operand.codeId)?.name ?? goneWords.removedCode
  }
}

function optionsFor(codes: readonly Code[], typed: string, mayGroup: boolean): readonly Option[] {
  const names = new Map<string, string>(codes.map(({ id, name }) => [id, name]))
  const parents = new Set(codes.map(({ parentId }) => parentId))
  const choices = codes.map((code) => ({
    id: code.id,
    name: code.name,
    context: code.parentId === null ? '' : (names.get(code.parentId) ?? ''),
    code,
  }))
  const ranked =
    typed.trim() === '' ? choices : rankChoices(choices, typed, []).map((one) => one.choice)
  const ofCodes = ranked.slice(0, MOST).map(({ id, name, context, code }): Option => ({
    id,
    label: name,
    aside: context,
    color: code.color,
    operand: { type: 'code', codeId: code.id, below: parents.has(code.id) },
  }))
  const said = typed.trim()
  const plain = { aside: '', color: null }
  const ofText: readonly Option[] =
    said === ''
      ? []
      : [
          {
            ...plain,
            id: 'words',
            label: words.saidWords(said),
            operand: { type: 'text', text: said, whole: false },
          },
          {
            ...plain,
            id: 'whole',
            label: words.wholeWords(said),
            operand: { type: 'text', text: said, whole: true },
          },
        ]
  const any: Option = { ...plain, id: 'any', label: words.anyCode, operand: { type: 'coded' } }
  const group: Option = {
    id: 'group',
    label: words.group,
    aside: words.groupHint,
    color: null,
    operand: { type: 'group', lines: [] },
  }
  const others = said === '' ? [any, ...(mayGroup ? [group] : [])] : ofText
  return [...ofCodes, ...others]
}

function Choice({ option }: { readonly option: Option }) {
  return (
    <>
      <span
        className={styles['swatch']}
        aria-hidden
        style={
          option.color === null ? undefined : { background: `var(--code-${String(option.color)})` }
        }
      />
      <span className={styles['name']}>{option.label}</span>
      <span className={styles['aside']}>{option.aside}</span>
    </>
  )
}

function Options(props: {
  readonly id: string
  readonly options: readonly Option[]
  readonly active: number
  readonly onPoint: (at: number) => void
  readonly onChoose: (at: number) => void
}) {
  const { id, options, active, onPoint, onChoose } = props
  if (options.length === 0) return <p className={styles['nothing']}>{words.nothing}</p>
  return (
    <div id={id} role="listbox" aria-label={words.options} className={styles['options']}>
      {options.map((option, at) => (
        <div
          key={option.id}
          id={`${id}-${String(at)}`}
          ref={(element) => {
            if (at === active) element?.scrollIntoView({ block: 'nearest' })
          }}
          role="option"
          tabIndex={-1}
          aria-selected={at === active}
          className={styles['option']}
          onPointerMove={() => onPoint(at)}
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => onChoose(at)}
          onKeyDown={undefined}
        >
          <Choice option={option} />
        </div>
      ))}
    </div>
  )
}

/** A field with a list: typing filters, Enter takes, Escape leaves it as it was, and once more leaves the field. */
export function OperandPicker({ label, codes, operand, mayGroup, onChoose }: Picker) {
  const [typed, setTyped] = useState<string | null>(null)
  const list = useId()
  const field = useRef<HTMLInputElement>(null)
  const open = typed !== null
  const options = useMemo(
    () => (typed === null ? [] : optionsFor(codes, typed, mayGroup)),
    [codes, typed, mayGroup],
  )
  const choose = (at: number) => {
    const option = options[at]
    if (option === undefined) return
    setTyped(null)
    onChoose(option.operand)
  }
  const keys = useListKeys(options.length, choose)
  return (
    <div className={styles['picker']}>
      <input
        ref={field}
        className={styles['field']}
        role="combobox"
        type="text"
        autoComplete="off"
        spellCheck={false}
        data-operand
        aria-label={label}
        aria-expanded={open}
        aria-controls={open ? list : undefined}
        aria-activedescendant={
          open && options.length > 0 ? `${list}-${String(keys.active)}` : undefined
        }
        placeholder={words.operandHint}
        value={typed ?? nameOf(operand, codes)}
        onClick={() => {
          if (!open) setTyped('')
        }}
        onFocus={(event) => event.currentTarget.select()}
        onBlur={() => setTyped(null)}
        onChange={(event) => {
          setTyped(event.currentTarget.value)
          keys.setActive(0)
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape') {
            event.stopPropagation()
            if (open) setTyped(null)
            else event.currentTarget.blur()
          } else if (event.key === 'ArrowDown' && !open) {
            event.preventDefault()
            setTyped('')
          } else if (open) keys.onKeyDown(event)
        }}
      />
      {open && (
        <div className={styles['float']}>
          <Options
            id={list}
            options={options}
            active={keys.active}
            onPoint={keys.setActive}
            onChoose={choose}
          />
        </div>
      )}
    </div>
  )
}
