/** Correcting paragraphs: saving, marking, splitting and joining them, with the caret where the hands expect it. */
import { useMemo } from 'react'
import { v7 } from 'uuid'
import { unitFrom } from '../../core/coding/steps.ts'
import { blockIndexAt, blockRange } from '../../core/coding/text-map.ts'
import { BlockId } from '../../core/ids.ts'
import type { Block } from '../../core/source/contract.ts'
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
import { useEditing, type Edit } from './use-editing.ts'
import { useLatest } from './use-steady.ts'

interface Hands {
  readonly map: DeskData['map']
  readonly desk: Desk
  readonly edit: Edit
}

/** Goes on correcting in a paragraph, once it is painted as it will be. */
function goOn(latest: { readonly current: Hands }, painted: Promise<void>) {
  return (blockId: BlockId, caret: number): void => {
    void painted.then(() =>
      latest.current.desk.change({ mode: 'edit', edited: { blockId, caret } }),
    )
  }
}

function neighbourOf({ map }: Hands, block: Block, step: 1 | -1): Block | undefined {
  const at = map.indexOf.get(block.id)
  return at === undefined ? undefined : map.blocks[at + step]
}

function join(
  latest: { readonly current: Hands },
  typed: Typed,
  side: 'before' | 'after',
): boolean {
  const { edit } = latest.current
  const other = neighbourOf(latest.current, typed.block, side === 'before' ? -1 : 1)
  if (other === undefined) {
    void edit(savedSteps(typed))
    return false
  }
  const isBefore = side === 'before'
  const upper = isBefore ? other : { ...typed.block, text: typed.text }
  const lower = isBefore ? typed : { block: other, saved: other.text, text: other.text }
  const painted = edit([...(isBefore ? [] : savedSteps(typed)), ...joinSteps(lower, upper)])
  goOn(latest, painted)(upper.id, caretAfterJoin(lower, upper))
  return true
}

/** Reads on in the paragraph that was corrected last. */
function endEdit({ map, desk: { edited, selection, change, go } }: Hands): void {
  const at = edited === null ? -1 : (map.indexOf.get(edited.blockId) ?? -1)
  const isHere = selection !== null && blockIndexAt(map, selection.start) === at
  const first = isHere || at < 0 ? null : unitFrom(map, blockRange(map, at).start, 'sentence')
  if (first === null) change({ mode: 'read', edited: null })
  else go(first, 'keys')
}

export function useEditHandlers({ map, summary }: DeskData, desk: Desk): EditHandlers {
  const edit = useEditing(summary)
  const latest = useLatest<Hands>({ map, desk, edit })
  return useMemo(
    () => ({
      save: (typed) => void latest.current.edit(savedSteps(typed)),
      mark: (block, next) => void latest.current.edit(markSteps(block, next)),
      split: (typed, caret) => {
        const id = BlockId.parse(v7())
        goOn(latest, latest.current.edit(splitSteps(typed, caret, id)))(id, 0)
      },
      join: (typed, side) => join(latest, typed, side),
      endEdit: () => endEdit(latest.current),
    }),
    [latest],
  )
}
