/** A cell while it is being written. */
import { useEffect, useId, useRef, type KeyboardEvent } from 'react'
import type { Attribute } from '../../core/attribute/contract.ts'
import styles from './attribute-grid.module.css'
import type { Row } from './table-model.ts'
import type { Grid } from './use-grid.ts'
import { attributeWords as words, valuesWords } from './words.ts'

const choicesOf = ({ type, choices }: Attribute): readonly string[] =>
  type === 'yes-no' ? [valuesWords.yes, valuesWords.no] : choices

export function CellField({
  row,
  column,
  grid,
  draft,
  onDone,
}: {
  readonly row: Row
  readonly column: Attribute
  readonly grid: Grid
  readonly draft: string
  readonly onDone: () => void
}) {
  const field = useRef<HTMLInputElement>(null)
  const list = useId()
  /** Decided by a key: the blur that follows keeps nothing again, and nothing that was let go. */
  const decided = useRef(false)
  const choices = choicesOf(column)
  useEffect(() => {
    field.current?.focus({ preventScroll: true })
    const end = field.current?.value.length ?? 0
    field.current?.setSelectionRange(end, end)
  }, [])
  const leave = (): void => {
    decided.current = true
    onDone()
  }
  const keyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return
    event.stopPropagation()
    const step =
      event.key === 'Enter'
        ? { row: event.shiftKey ? -1 : 1, column: 0 }
        : event.key === 'Tab'
          ? { row: 0, column: event.shiftKey ? -1 : 1 }
          : null
    if (step !== null) {
      event.preventDefault()
      if (grid.commit(step)) leave()
    } else if (event.key === 'Escape') {
      event.preventDefault()
      grid.cancel()
      leave()
    }
  }
  return (
    <>
      <input
        ref={field}
        className={styles['field']}
        aria-label={words.cell(column.name, row.name)}
        aria-invalid={grid.isMisfit}
        list={choices.length > 0 ? list : undefined}
        maxLength={4_000}
        autoComplete="off"
        value={draft}
        onChange={(event) => grid.type(event.currentTarget.value)}
        onBlur={() => {
          if (!decided.current) grid.commit()
        }}
        onKeyDown={keyDown}
        onPaste={(event) => event.stopPropagation()}
        onCopy={(event) => event.stopPropagation()}
      />
      {choices.length > 0 && (
        <datalist id={list}>
          {choices.map((choice) => (
            <option key={choice} value={choice} />
          ))}
        </datalist>
      )}
    </>
  )
}
