/** What an open note holds, what of it is in the file, and the steps between the two. Pure. */
import { applyEdits } from '../../core/source/apply-edits.ts'
import type { Block, BlockEdit } from '../../core/source/contract.ts'
import { replaceStep } from '../../core/source/diff-edit.ts'
import type { BlockId } from '../../core/ids.ts'

/** Letters typed into one line since the last step was noted. */
interface Typing {
  readonly blockId: BlockId
  readonly before: string
  readonly caret: number
}

interface Sent {
  readonly steps: readonly BlockEdit[]
  /** The note as it will stand once the steps are in the file. */
  readonly blocks: readonly Block[]
}

export interface NoteState {
  /** What the file holds, as far as it has told us. */
  readonly revision: number
  readonly saved: readonly Block[]
  /** What the person sees. */
  readonly draft: readonly Block[]
  readonly typing: Typing | null
  readonly pending: readonly BlockEdit[]
  readonly sent: Sent | null
  /** What the file may hold instead, where an answer never came. */
  readonly doubtful: readonly Block[] | null
}

/** The engine takes no more steps than this at once. */
export const stepsAtOnce = 2_000

export function openNote(revision: number, blocks: readonly Block[]): NoteState {
  return {
    revision,
    saved: blocks,
    draft: blocks,
    typing: null,
    pending: [],
    sent: null,
    doubtful: null,
  }
}

export const isUnsaved = (state: NoteState): boolean =>
  state.sent !== null || state.typing !== null || state.pending.length > 0

const textOf = (blocks: readonly Block[], id: BlockId): string | null =>
  blocks.find((block) => block.id === id)?.text ?? null

/** Notes what was typed as one smallest step. */
export function settle(state: NoteState): NoteState {
  const { typing } = state
  if (typing === null) return state
  const text = textOf(state.draft, typing.blockId)
  if (text === null) return { ...state, typing: null }
  const steps = replaceStep(typing.blockId, typing.before, text, typing.caret)
  return { ...state, typing: null, pending: [...state.pending, ...steps] }
}

/** The text of one line is now this; `caret` in UTF-16 units. Line breaks in it become spaces. */
export function typeText(
  state: NoteState,
  blockId: BlockId,
  typed: string,
  caret = typed.length,
): NoteState {
  const text = typed.replace(/[\n\r]+/gu, ' ').toWellFormed()
  const at = state.typing?.blockId === blockId ? state : settle(state)
  const before = at.typing?.before ?? textOf(at.draft, blockId)
  if (before === null) return at
  const draft = at.draft.map((block) => (block.id === blockId ? { ...block, text } : block))
  if (text === before) return { ...at, draft, typing: null }
  return { ...at, draft, typing: { blockId, before, caret } }
}

/** Steps of another kind than typing: lines made, joined, marked, removed. */
export function takeSteps(state: NoteState, steps: readonly BlockEdit[]): NoteState {
  if (steps.length === 0) return state
  const settled = settle(state)
  return {
    ...settled,
    draft: applyEdits(settled.draft, [], steps).blocks,
    pending: [...settled.pending, ...steps],
  }
}

export interface Sending {
  readonly state: NoteState
  readonly revision: number
  readonly steps: readonly BlockEdit[]
}

/** Hands out the steps that are due; null while an answer is awaited or nothing is due. */
export function startSending(state: NoteState): Sending | null {
  if (state.sent !== null) return null
  const settled = settle(state)
  if (settled.pending.length === 0) return null
  const steps = settled.pending.slice(0, stepsAtOnce)
  const rest = settled.pending.slice(stepsAtOnce)
  const blocks = rest.length === 0 ? settled.draft : applyEdits(settled.saved, [], steps).blocks
  return {
    state: { ...settled, pending: rest, sent: { steps, blocks } },
    revision: settled.revision,
    steps,
  }
}

/** The file has the steps that were sent. */
export function accepted(state: NoteState, revision: number): NoteState {
  if (state.sent === null) return state
  return { ...state, revision, saved: state.sent.blocks, sent: null, doubtful: null }
}

/** The steps that were sent are not, or not surely, in the file: they are due again. */
export function refused(state: NoteState): NoteState {
  if (state.sent === null) return state
  return {
    ...state,
    sent: null,
    pending: [...state.sent.steps, ...state.pending],
    doubtful: state.sent.blocks,
  }
}
