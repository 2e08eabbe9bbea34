/** What keys mean in a line of a note. */
import type { KeyboardEvent, RefObject } from 'react'
import type { Block } from '../../core/source/contract.ts'
import { caretRow } from './caret-rows.ts'
import type { NoteDesk } from './note-context.ts'
import { typeText } from './note-state.ts'

type LineKey = KeyboardEvent<HTMLTextAreaElement>

interface LinePlace {
  readonly block: Block
  readonly desk: NoteDesk
  readonly mirror: RefObject<HTMLElement | null>
  readonly readOnly: boolean
}

/** Set by Escape: the next Tab leaves the text. */
let leaves = false

const isMod = (event: LineKey) => (event.ctrlKey || event.metaKey) && !event.altKey

function commandKey(event: LineKey, { block, desk, readOnly }: LinePlace): boolean {
  const digit = /^Digit([1-9])$/u.exec(event.code)?.[1]
  if (event.altKey && !event.ctrlKey && digit !== undefined) {
    if (!readOnly) desk.tieNumber(block.id, Number(digit))
    return true
  }
  if (!isMod(event)) return false
  const key = event.key.toLowerCase()
  if (key === 'z' && !event.shiftKey) desk.undo()
  else if (key === 'y' || (key === 'z' && event.shiftKey)) desk.redo()
  else {
    void desk.saver.flush()
    return false
  }
  return true
}

function breakHere(event: LineKey, { block, desk }: LinePlace): void {
  const { value, selectionStart, selectionEnd } = event.currentTarget
  if (selectionStart !== selectionEnd) {
    const text = value.slice(0, selectionStart) + value.slice(selectionEnd)
    desk.saver.change((note) => typeText(note, block.id, text, selectionStart))
  }
  desk.breakLine({ blockId: block.id, offset: selectionStart })
}

function writingKey(event: LineKey, place: LinePlace): boolean {
  const { block, desk } = place
  const { value, selectionStart, selectionEnd } = event.currentTarget
  const collapsed = selectionStart === selectionEnd
  if (event.key === 'Enter') breakHere(event, place)
  else if (event.key === 'Backspace' && collapsed && selectionStart === 0) desk.joinBack(block.id)
  else if (event.key === 'Delete' && collapsed && selectionStart === value.length)
    desk.joinForward(block.id)
  else return false
  return true
}

function rowKey(event: LineKey, by: -1 | 1, { block, desk, mirror }: LinePlace): boolean {
  const { value, selectionStart } = event.currentTarget
  if (mirror.current === null) return false
  const { first, last, x } = caretRow(mirror.current, selectionStart, value.length)
  return (by === -1 ? first : last) && desk.step(block.id, by, x)
}

function movingKey(event: LineKey, place: LinePlace): boolean {
  const { block, desk } = place
  const { value, selectionStart, selectionEnd } = event.currentTarget
  if (event.shiftKey || selectionStart !== selectionEnd) return false
  if (event.key === 'ArrowUp') return rowKey(event, -1, place)
  if (event.key === 'ArrowDown') return rowKey(event, 1, place)
  if (event.key === 'ArrowLeft') return selectionStart === 0 && desk.step(block.id, -1, null)
  if (event.key !== 'ArrowRight') return false
  return selectionStart === value.length && desk.step(block.id, 1, null)
}

function tabKey(event: LineKey, { block, desk, readOnly }: LinePlace): boolean {
  if (event.key === 'Escape') {
    leaves = true
    desk.leaving(true)
    return true
  }
  if (event.key !== 'Tab' || event.shiftKey || leaves || readOnly) return false
  desk.switchKind(block.id)
  return true
}

/** Runs what the key means, and keeps the browser from doing so too. */
export function lineKeyDown(event: LineKey, place: LinePlace): void {
  const plain = !event.ctrlKey && !event.metaKey && !event.altKey
  const done =
    commandKey(event, place) ||
    (plain && tabKey(event, place)) ||
    (plain && movingKey(event, place)) ||
    (plain && !place.readOnly && writingKey(event, place))
  if (done) event.preventDefault()
  if (event.key !== 'Escape' && event.key !== 'Shift' && leaves) {
    leaves = false
    place.desk.leaving(false)
  }
}
