/** What the keys do in the table: go from cell to cell, write, empty, copy and paste. */
import { useState, type ClipboardEvent, type KeyboardEvent } from 'react'
import type { Attribute } from '../../core/attribute/contract.ts'
import { parseValue } from '../../core/attribute/value.ts'
import { readCells } from './clipboard-table.ts'
import { planPaste, type PastePlan } from './paste-plan.ts'
import { moved, type Place, type Row } from './table-model.ts'
import type { AttributeTable } from './use-attribute-table.ts'
import { attributeWords as words } from './words.ts'

/** A block of several lines, before it is decided about. */
export interface Pasting {
  readonly lines: readonly (readonly string[])[]
  /** The chosen cell. */
  readonly from: Place
}

export interface Grid {
  readonly at: Place
  readonly row: Row | undefined
  readonly column: Attribute | undefined
  /** What is being written in the cell; null while nothing is. */
  readonly draft: string | null
  /** What the person is told about their last deed. */
  readonly message: string
  readonly isMisfit: boolean
  readonly pasting: Pasting | null
  /** Writes what was shown; null writes nothing. */
  readonly decide: (plan: PastePlan | null) => void
  readonly go: (to: Place) => void
  readonly edit: (draft?: string) => void
  readonly type: (draft: string) => void
  /** Keeps what was written where it fits; whether it did. */
  readonly commit: (step?: Place) => boolean
  readonly cancel: () => void
  readonly clear: () => void
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void
  readonly onPaste: (event: ClipboardEvent<HTMLElement>) => void
  readonly onCopy: (event: ClipboardEvent<HTMLElement>) => void
}

const quietly = (work: Promise<unknown>): void => void work.catch(() => undefined)

/** A letter that begins to write: one sign, with no key held that would make it a command. */
const begins = (event: KeyboardEvent): boolean =>
  Array.from(event.key).length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey

function useWriting(table: AttributeTable, row: Row | undefined, column: Attribute | undefined) {
  const [draft, setDraft] = useState<string | null>(null)
  const [misfit, setMisfit] = useState<string | null>(null)
  const value = row === undefined || column === undefined ? '' : table.valueOf(row, column)
  const put = (to: string): void => {
    if (row === undefined || column === undefined || to === value) return
    quietly(table.write([{ attributeId: column.id, rowId: row.id, value: to }]))
  }
  const commit = (): boolean => {
    if (draft === null || column === undefined) return true
    const parsed = parseValue(column, draft)
    if (parsed === null) {
      setMisfit(words.misfit(draft.trim(), column.name, column.type))
      return false
    }
    setDraft(null)
    setMisfit(null)
    put(parsed)
    return true
  }
  const begin = (text: string | null): void => {
    setMisfit(null)
    setDraft(text)
  }
  return { value, draft, misfit, put, commit, begin }
}

/** One line is written at once, from the chosen cell on; of more than one it is shown first what would go where. */
function usePasting(table: AttributeTable, at: Place) {
  const [message, setMessage] = useState('')
  const [pasting, setPasting] = useState<Pasting | null>(null)
  const write = ({ cells, leftOut }: Pick<PastePlan, 'cells' | 'leftOut'>): void => {
    quietly(table.write(cells))
    const left = leftOut.length > 0 ? `. ${words.left(leftOut.length)}` : ''
    setMessage(`${words.pasted(cells.length)}${left}.`)
  }
  const paste = (copied: string): void => {
    const lines = readCells(copied)
    if (lines.length > 1) setPasting({ lines, from: at })
    else write(planPaste(lines, 'order', { ...table, from: at }))
  }
  const decide = (plan: PastePlan | null): void => {
    setPasting(null)
    if (plan === null) setMessage(`${words.cancelled}.`)
    else write(plan)
  }
  return { message, pasting, paste, decide, forget: () => setMessage('') }
}

/** The chosen cell, kept inside the table whatever becomes of it. */
function usePlace({ rows, columns }: AttributeTable, first: Place) {
  const [wanted, setWanted] = useState(first)
  const size = { rows: rows.length, columns: columns.length }
  const at = {
    row: Math.max(0, Math.min(size.rows - 1, wanted.row)),
    column: Math.max(0, Math.min(size.columns - 1, wanted.column)),
  }
  return { at, size, setWanted }
}

export function useGrid(table: AttributeTable, readOnly: boolean, first: Place): Grid {
  const { at, size, setWanted } = usePlace(table, first)
  const row = table.rows[at.row]
  const column = table.columns[at.column]
  const { value, draft, misfit, put, commit, begin } = useWriting(table, row, column)
  const { message, pasting, paste, decide, forget } = usePasting(table, at)
  const go = (to: Place): void => {
    forget()
    setWanted(to)
  }
  const edit = (text = value): void => {
    if (!readOnly && column !== undefined) begin(text)
  }
  const clear = (): void => {
    if (!readOnly) put('')
  }
  const commitAnd = (step?: Place): boolean => {
    const kept = commit()
    if (kept && step !== undefined) go({ row: at.row + step.row, column: at.column + step.column })
    return kept
  }
  const keys = { at, size, draft, value, readOnly, go, edit, clear }
  return {
    ...{ at, row, column, draft, pasting, decide, go, edit, clear },
    message: misfit ?? message,
    isMisfit: misfit !== null,
    type: begin,
    commit: commitAnd,
    cancel: () => begin(null),
    onKeyDown: (event) => press(event, keys),
    ...clipboard({ readOnly, draft, value, paste }),
  }
}

interface Keys extends Pick<Grid, 'at' | 'draft' | 'go' | 'edit' | 'clear'> {
  readonly size: { readonly rows: number; readonly columns: number }
  readonly value: string
  readonly readOnly: boolean
}

function press(event: KeyboardEvent<HTMLElement>, keys: Keys): void {
  const { at, size, draft, value, readOnly, go, edit, clear } = keys
  if (event.nativeEvent.isComposing || draft !== null) return
  const next = moved(at, event.key, event.ctrlKey || event.metaKey, size)
  if (next !== null) go(next)
  else if (event.key === 'Enter' || event.key === 'F2') edit()
  else if (event.key === 'Delete' || event.key === 'Backspace') clear()
  else if (event.key === 'Escape') event.currentTarget.blur()
  else if (begins(event) && !readOnly) edit(event.key === ' ' ? value : event.key)
  else return
  event.preventDefault()
}

function clipboard({
  readOnly,
  draft,
  value,
  paste,
}: Pick<Keys, 'readOnly' | 'draft' | 'value'> & {
  readonly paste: (copied: string) => void
}): Pick<Grid, 'onPaste' | 'onCopy'> {
  return {
    onPaste: (event) => {
      if (readOnly || draft !== null) return
      event.preventDefault()
      paste(event.clipboardData.getData('text/plain'))
    },
    onCopy: (event) => {
      if (draft !== null) return
      event.preventDefault()
      event.clipboardData.setData('text/plain', value)
    },
  }
}
