/** Correcting paragraphs: saving, marking, splitting and joining them, with the caret where the hands expect it. */
import { useMemo } from 'react'
import { v7 } from 'uuid'
import { BlockId } from '../../core/ids.ts'
import {
  caretAfterJoin,
  joinSteps,
  markSteps,
  savedSteps,
  splitSteps,
  type Typed,
} from './block-edits.ts'
import type { EditHandlers } from './block-editor.tsx'
import type { DeskData } from './use-desk-data.ts'
import type { Desk } from './use-desk-state.ts'
import { useEditing } from './use-editing.ts'
import { useLatest } from './use-steady.ts'

export function useEditHandlers({ map, summary }: DeskData, change: Desk['change']): EditHandlers {
  const edit = useEditing(summary)
  const latest = useLatest({ map, change, edit })
  return useMemo(() => {
    const neighbour = ({ block }: Typed, step: 1 | -1) => {
      const { map: now } = latest.current
      const at = now.indexOf.get(block.id)
      return at === undefined ? undefined : now.blocks[at + step]
    }
    const goOn = (painted: Promise<void>, blockId: BlockId, caret: number): void => {
      void painted.then(() => latest.current.change({ mode: 'edit', edited: { blockId, caret } }))
    }
    return {
      save: (typed) => void latest.current.edit(savedSteps(typed)),
      mark: (block, next) => void latest.current.edit(markSteps(block, next)),
      split: (typed, caret) => {
        const id = BlockId.parse(v7())
        goOn(latest.current.edit(splitSteps(typed, caret, id)), id, 0)
      },
      join: (typed, side) => {
        const other = neighbour(typed, side === 'before' ? -1 : 1)
        if (other === undefined) {
          void latest.current.edit(savedSteps(typed))
          return false
        }
        const upper = side === 'before' ? other : { ...typed.block, text: typed.text }
        const lower =
          side === 'before' ? typed : { block: other, saved: other.text, text: other.text }
        const steps = side === 'before' ? [] : savedSteps(typed)
        const painted = latest.current.edit([...steps, ...joinSteps(lower, upper)])
        goOn(painted, upper.id, caretAfterJoin(lower, upper))
        return true
      },
      endEdit: () => latest.current.change({ mode: 'read', edited: null }),
    }
  }, [latest])
}
