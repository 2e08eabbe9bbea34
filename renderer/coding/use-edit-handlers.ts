/** Correcting paragraphs: saving, marking, splitting and joining them, with the caret where the hands expect it. */
import { useMemo } from 'react'
import { v7 } from 'uuid'
import { unitFrom } from '../../core/coding/steps.ts'
import { blockIndexAt, blockRange } from '../../core/coding/text-map.ts'
import { BlockId } from '../../core/ids.ts'
import type { Block } from '../../core/source/contract.ts'
import { useSession } from '../session.ts'
import { caretAfterJoin, type Typed } from './block-edits.ts'
import type { EditHandlers } from './editor-props.ts'
import { joinIntent, markIntent, saveIntent, splitIntent } from './edit-intents.ts'
import type { DeskData } from './use-desk-data.ts'
import type { Desk } from './use-desk-state.ts'
import { useEditing, type Editing } from './use-editing.ts'
import { useLatest } from './use-steady.ts'

interface Hands extends Editing {
  readonly map: DeskData['map']
  readonly desk: Desk
}

type Latest = { readonly current: Hands }

/** Goes on correcting in a paragraph, once it is painted as it will be. */
function goOn(latest: Latest, painted: Promise<boolean>, blockId: BlockId, caret: number): void {
  void painted.then((isPainted) => {
    if (isPainted) latest.current.desk.change({ mode: 'edit', edited: { blockId, caret } })
  })
}

function neighbourOf({ map }: Hands, block: Block, step: 1 | -1): Block | undefined {
  const at = map.indexOf.get(block.id)
  return at === undefined ? undefined : map.blocks[at + step]
}

function join(latest: Latest, typed: Typed, side: 'before' | 'after'): boolean {
  const { edit } = latest.current
  const other = neighbourOf(latest.current, typed.block, side === 'before' ? -1 : 1)
  if (other === undefined) {
    void edit(saveIntent(typed))
    return false
  }
  const isBefore = side === 'before'
  const upper = isBefore ? other : { ...typed.block, text: typed.text }
  const lower = isBefore ? typed : { block: other, saved: other.text, text: other.text }
  const painted = edit(joinIntent(typed, lower, upper))
  goOn(latest, painted, upper.id, caretAfterJoin(lower, upper))
  return true
}

/** Saves words that were kept over what the paragraph says now. */
function saveOver({ edit, queue }: Hands, block: Block, text: string): void {
  queue.letGo(block.id)
  void edit(saveIntent({ block, saved: block.text, text }))
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
  const { bridge } = useSession()
  const { edit, queue } = useEditing(summary.id)
  const latest = useLatest<Hands>({ map, desk, edit, queue })
  return useMemo(
    () => ({
      save: (typed) => void latest.current.edit(saveIntent(typed)),
      mark: (block, next) => void latest.current.edit(markIntent(block, next)),
      split: (typed, caret) => {
        const id = BlockId.parse(v7())
        goOn(latest, latest.current.edit(splitIntent(typed, caret, id)), id, 0)
      },
      join: (typed, side) => join(latest, typed, side),
      endEdit: () => endEdit(latest.current),
      keep: ({ blockId, why }, text) => latest.current.queue.keep(blockId, text, why),
      letGo: (blockId) => latest.current.queue.letGo(blockId),
      saveOver: (block, text) => saveOver(latest.current, block, text),
      copy: (text) => void bridge.copy(text),
    }),
    [latest, bridge],
  )
}
