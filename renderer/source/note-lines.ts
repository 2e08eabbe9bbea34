/** What the keys of the note editor do to its lines. Pure: offsets are UTF-16 units, ids and times are given. */
import type { BlockId } from '../../core/ids.ts'
import { lengthOf, toPoints } from '../../core/source/code-points.ts'
import type { Block, BlockEdit, BlockKind } from '../../core/source/contract.ts'
import { settle, takeSteps, type NoteState } from './note-state.ts'

/** Where the caret goes. */
export interface CaretPlace {
  readonly blockId: BlockId
  readonly offset: number
}

export interface Moved {
  readonly note: NoteState
  readonly caret: CaretPlace
}

interface Stamp {
  readonly newId: () => BlockId
  /** `15:31`, or nothing where the time is not known. */
  readonly at: string
}

function place(
  note: NoteState,
  blockId: BlockId,
): { readonly index: number; readonly block: Block } | null {
  const index = note.draft.findIndex(({ id }) => id === blockId)
  const block = note.draft[index]
  return block === undefined ? null : { index, block }
}

/** A new line after the caret, stamped with the time; what stood behind the caret goes with it. */
export function breakLine(note: NoteState, caret: CaretPlace, { newId, at }: Stamp): Moved {
  const found = place(note, caret.blockId)
  if (found === null) return { note, caret }
  const { block } = found
  const id = newId()
  const kind = caret.offset < block.text.length ? block.kind : 'saw'
  const newBlock = { id, kind, speaker: '', at }
  const step: BlockEdit =
    caret.offset >= block.text.length
      ? { type: 'insert', after: block.id, block: { ...newBlock, text: '' } }
      : { type: 'split', blockId: block.id, offset: toPoints(block.text, caret.offset), newBlock }
  return { note: takeSteps(note, [step]), caret: { blockId: id, offset: 0 } }
}

function joinAt(note: NoteState, index: number): Moved | null {
  const before = note.draft[index - 1]
  const block = note.draft[index]
  if (before === undefined || block === undefined) return null
  if (before.text === '')
    return {
      note: takeSteps(note, [{ type: 'remove', blockId: before.id }]),
      caret: { blockId: block.id, offset: 0 },
    }
  const caret = { blockId: before.id, offset: before.text.length }
  const step: BlockEdit =
    block.text === '' ? { type: 'remove', blockId: block.id } : { type: 'join', blockId: before.id }
  return { note: takeSteps(note, [step]), caret }
}

/** Brings a line up to the end of the one before it; null where there is none. */
export function joinBack(note: NoteState, blockId: BlockId): Moved | null {
  const found = place(note, blockId)
  return found === null ? null : joinAt(note, found.index)
}

/** Brings the next line up to the end of this one; null where there is none. */
export function joinForward(note: NoteState, blockId: BlockId): Moved | null {
  const found = place(note, blockId)
  return found === null ? null : joinAt(note, found.index + 1)
}

/** An empty line without a time gets one when it is first written in; a heading needs none. */
export function stamped(note: NoteState, blockId: BlockId, at: string): NoteState {
  const found = place(note, blockId)
  if (found === null || at === '') return note
  const { kind, text, at: known, speaker } = found.block
  if (text !== '' || known !== '' || kind === 'heading') return note
  return takeSteps(note, [{ type: 'mark', blockId, kind, speaker, at }])
}

/** What a switched line is: all but what I make of it becomes that, and that becomes what I saw. */
export const switched = (kind: BlockKind): BlockKind => (kind === 'make' ? 'saw' : 'make')

export function setKind(note: NoteState, blockId: BlockId, kind: BlockKind): NoteState {
  const found = place(note, blockId)
  if (found === null || found.block.kind === kind) return note
  const { speaker, at } = found.block
  return takeSteps(note, [{ type: 'mark', blockId, kind, speaker, at }])
}

/** Several lines at once: the first goes where the caret is, each other one becomes a line of its own. */
export function pasteLines(
  note: NoteState,
  selection: { readonly blockId: BlockId; readonly start: number; readonly end: number },
  text: string,
  newId: () => BlockId,
): Moved {
  const { blockId, start, end } = selection
  const settled = settle(note)
  const found = place(settled, blockId)
  if (found === null) return { note, caret: { blockId, offset: start } }
  const { block } = found
  const [first = '', ...others] = text
    .toWellFormed()
    .split(/\r\n|[\n\r\u2028\u2029]/u)
    .filter((line, index) => index === 0 || line.trim() !== '')
  const from = toPoints(block.text, start)
  const replaced: BlockEdit = {
    type: 'replace',
    blockId,
    start: from,
    end: toPoints(block.text, end),
    text: first,
  }
  if (others.length === 0)
    return {
      note: takeSteps(settled, [replaced]),
      caret: { blockId, offset: start + first.length },
    }
  return pasteMany(settled, block, { replaced, offset: from + lengthOf(first), others, newId })
}

interface Paste {
  readonly replaced: BlockEdit
  readonly offset: number
  readonly others: readonly string[]
  readonly newId: () => BlockId
}

function pasteMany(
  note: NoteState,
  block: Block,
  { replaced, offset, others, newId }: Paste,
): Moved {
  const { kind, speaker, at } = block
  const last = { id: newId(), kind, speaker, at }
  const steps: BlockEdit[] = [
    replaced,
    { type: 'split', blockId: block.id, offset, newBlock: last },
  ]
  let after = block.id
  for (const text of others.slice(0, -1)) {
    const id = newId()
    steps.push({ type: 'insert', after, block: { id, kind, speaker, at, text } })
    after = id
  }
  const end = others.at(-1) ?? ''
  steps.push({ type: 'replace', blockId: last.id, start: 0, end: 0, text: end })
  return { note: takeSteps(note, steps), caret: { blockId: last.id, offset: end.length } }
}

/** The times to show beside the lines: each once, and none beside what I make of a line above. */
export function shownTimes(blocks: readonly Block[]): readonly string[] {
  let last = ''
  return blocks.map(({ kind, at }, index) => {
    if (at === last || (kind === 'make' && index > 0)) return ''
    last = at
    return at
  })
}
