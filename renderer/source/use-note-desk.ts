/** What the lines of an open note can ask of it, in one object that stays the same while it is open. */
import { useLayoutEffect, useMemo, useReducer, useRef, type RefObject } from 'react'
import { v7 } from 'uuid'
import type { FrameworkNode } from '../../core/framework/contract.ts'
import { BlockId } from '../../core/ids.ts'
import { dayOf, timeOf } from '../network/today.ts'
import { useTell } from '../query.ts'
import { offsetNear } from './caret-rows.ts'
import type { LineParts, NoteDesk } from './note-context.ts'
import * as lines from './note-lines.ts'
import type { CaretPlace, Moved } from './note-lines.ts'
import type { NoteSaver } from './note-saver.ts'
import { typeText, type NoteState } from './note-state.ts'
import type { Ties } from './ties.ts'

/** What changes while the note is open. */
export interface DeskNow {
  readonly ties: Ties
  readonly thin: readonly FrameworkNode[]
  /** The day of the note; lines are stamped on that day only. */
  readonly date: string
  readonly onEntered: (blockId: BlockId) => void
  readonly onLeaving: (leaves: boolean) => void
}

const newId = (): BlockId => BlockId.parse(v7())

/** The time for a new line: now on the day of the note, else unknown. */
export function stampOf(date: string, now: Date): string {
  return dayOf(now) === date ? timeOf(now) : ''
}

interface Caret {
  readonly focus: (place: CaretPlace) => void
  readonly parts: ReadonlyMap<BlockId, LineParts>
  readonly register: NoteDesk['register']
}

/** Puts the caret where it is wanted, once the line stands there. */
function useCaret(): Caret {
  const wanted = useRef<CaretPlace | null>(null)
  const [, look] = useReducer((count: number) => count + 1, 0)
  const fields = useRef(new Map<BlockId, LineParts>())
  useLayoutEffect(() => {
    const place = wanted.current
    const part = place === null ? undefined : fields.current.get(place.blockId)
    if (place === null || part === undefined) return
    wanted.current = null
    part.field.focus()
    part.field.setSelectionRange(place.offset, place.offset)
    part.field.closest('li')?.scrollIntoView({ block: 'nearest' })
  })
  return useMemo(
    () => ({
      focus: (place) => {
        wanted.current = place
        look()
      },
      parts: fields.current,
      register: (blockId, part) => {
        if (part === null) fields.current.delete(blockId)
        else fields.current.set(blockId, part)
      },
    }),
    [],
  )
}

type Steps = Pick<
  NoteDesk,
  'type' | 'breakLine' | 'joinBack' | 'joinForward' | 'switchKind' | 'paste' | 'step'
>

function stepsOf(saver: NoteSaver, { focus, parts }: Caret, now: RefObject<DeskNow>): Steps {
  const move = (make: (note: NoteState) => Moved | null) => {
    const moved = make(saver.view().note)
    if (moved === null) return
    saver.change(() => moved.note)
    focus(moved.caret)
  }
  return {
    type: (blockId, text, caret) => {
      const at = stampOf(now.current.date, new Date())
      saver.change((note) => typeText(lines.stamped(note, blockId, at), blockId, text, caret))
    },
    breakLine: (place) => {
      const stamp = { newId, at: stampOf(now.current.date, new Date()) }
      move((note) => lines.breakLine(note, place, stamp))
      void saver.flush()
    },
    joinBack: (blockId) => move((note) => lines.joinBack(note, blockId)),
    joinForward: (blockId) => move((note) => lines.joinForward(note, blockId)),
    switchKind: (blockId) => {
      const block = saver.view().note.draft.find(({ id }) => id === blockId)
      if (block !== undefined)
        saver.change((note) => lines.setKind(note, blockId, lines.switched(block.kind)))
    },
    paste: (blockId, start, end, text) =>
      move((note) => lines.pasteLines(note, { blockId, start, end }, text, newId)),
    step: (blockId, by, x) => {
      const { draft } = saver.view().note
      const next = draft[draft.findIndex(({ id }) => id === blockId) + by]
      const part = next === undefined ? undefined : parts.get(next.id)
      if (next === undefined || part === undefined) return false
      const length = next.text.length
      const near = by === 1 ? 0 : length
      const row = by === 1 ? 'first' : 'last'
      const offset = x === null ? near : offsetNear(part.mirror, row, x, length)
      focus({ blockId: next.id, offset })
      return true
    },
  }
}

/** Undo and redo of the project, once what was typed is in the file. */
function useBack(saver: NoteSaver): { readonly undo: () => void; readonly redo: () => void } {
  const { tell: undo } = useTell('project', 'undo')
  const { tell: redo } = useTell('project', 'redo')
  return useMemo(() => {
    const after = async (act: (input: Record<string, never>) => Promise<unknown>) => {
      await saver.flush()
      if (!saver.view().unsaved) await act({})
    }
    return {
      undo: () => void after(undo).catch(() => undefined),
      redo: () => void after(redo).catch(() => undefined),
    }
  }, [saver, undo, redo])
}

export function useDesk(saver: NoteSaver, present: DeskNow): NoteDesk {
  const caret = useCaret()
  const back = useBack(saver)
  const now = useRef(present)
  useLayoutEffect(() => {
    now.current = present
  })
  return useMemo(() => {
    const { focus, register } = caret
    return {
      ...stepsOf(saver, caret, now),
      ...back,
      saver,
      focus,
      register,
      entered: (blockId) => now.current.onEntered(blockId),
      left: (blockId) => {
        now.current.onLeaving(false)
        now.current.ties.settle(blockId)
        void saver.flush()
      },
      leaving: (leaves) => now.current.onLeaving(leaves),
      tie: (blockId, node) => now.current.ties.tie(blockId, node),
      tieNumber: (blockId, number) => {
        const { thin, ties } = now.current
        const node = thin[number - 1]
        if (node === undefined) return
        const there = ties.ofLine(blockId).find(({ nodeIds }) => nodeIds.includes(node.id))
        if (there === undefined) ties.tie(blockId, node)
        else ties.untie(blockId, there)
      },
    }
  }, [saver, caret, back])
}
