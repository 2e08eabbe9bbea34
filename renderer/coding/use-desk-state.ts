/** Where the analyst's hands are: what is selected, which coding is meant, what is open. */
import { useCallback, useMemo, useState } from 'react'
import { codingAt, type Placed } from '../../core/coding/order.ts'
import { select, type Selection } from '../../core/coding/selection.ts'
import { rangeOf, spanOf, type TextMap } from '../../core/coding/text-map.ts'
import type { BlockId, CodeId, CoderId, CodingId } from '../../core/ids.ts'
import { lengthOf, type Range } from '../../core/source/code-points.ts'
import type { Anchor } from '../../core/source/contract.ts'
import { diffEdit } from '../../core/source/diff-edit.ts'
import type { Direction } from '../../core/values.ts'

export type Mode = 'read' | 'pick' | 'recode' | 'memo' | 'edit'

export interface DeskState {
  readonly selection: Selection | null
  readonly chosenId: CodingId | null
  /** What moved the selection: the page follows the keys and stays under the mouse. */
  readonly by: 'keys' | 'mouse'
  readonly mode: Mode
  /** The paragraph under correction, and where the caret begins in it (UTF-16; null: at its end). */
  readonly edited: { readonly blockId: BlockId; readonly caret: number | null } | null
  /** Direction of the next coding. */
  readonly direction: Direction
}

const start: DeskState = {
  selection: null,
  chosenId: null,
  by: 'keys',
  mode: 'read',
  edited: null,
  direction: 'supports',
}

export interface Desk extends DeskState {
  /** The selection, or the one that was let go last. */
  readonly last: Selection | null
  /** The coding that keys mean now: the chosen one, else the shortest under the selection. */
  readonly target: Placed | null
  readonly targetId: CodingId | null
  readonly targetCodeId: CodeId | null
  readonly change: (values: Partial<DeskState>) => void
  /** Selects a range; with a coding, chooses it. */
  readonly go: (
    range: Range | Selection | null,
    by: DeskState['by'],
    chosenId?: CodingId | null,
  ) => void
  /** Follows a coding whose passing id has become its real one. */
  readonly rename: (passing: CodingId, real: CodingId) => void
}

/** An anchor after its block was corrected: what stands behind the correction moves with its words. */
function follow(was: TextMap, is: TextMap, anchor: Anchor): Anchor {
  const textIn = (map: TextMap): string =>
    map.blocks[map.indexOf.get(anchor.blockId) ?? -1]?.text ?? ''
  const change = diffEdit(textIn(was), textIn(is))
  if (change === null || anchor.offset <= change.start) return anchor
  if (anchor.offset < change.end) return { ...anchor, offset: change.start }
  return { ...anchor, offset: anchor.offset + lengthOf(change.text) - (change.end - change.start) }
}

/** A selection made on the text as it was, on the text as it is. */
export function rebase(was: TextMap, is: TextMap, selection: Selection | null): Selection | null {
  if (selection === null || was === is) return selection
  const span = spanOf(was, selection)
  if (span === null) return null
  const range = rangeOf(is, {
    start: follow(was, is, span.start),
    end: follow(was, is, span.end),
  })
  return range === null || range.end <= range.start ? null : { ...selection, ...range }
}

/** As the desk keeps it: a selection that was let go of is remembered, on the text it was made on. */
interface KeptState extends DeskState {
  readonly map: TextMap
  readonly isLetGo: boolean
}

function changed(before: KeptState, values: Partial<DeskState>, map: TextMap): KeptState {
  const { selection, ...others } = values
  if (selection === undefined) return { ...before, ...others }
  if (selection === null) return { ...before, ...others, isLetGo: true }
  return { ...before, ...others, selection, map, isLetGo: false }
}

export function useDeskState(map: TextMap, placed: readonly Placed[], mine: CoderId | null): Desk {
  const [state, setState] = useState<KeptState>({ ...start, map, isLetGo: true })
  const change = useCallback(
    (values: Partial<DeskState>) => setState((before) => changed(before, values, map)),
    [map],
  )
  const go = useCallback<Desk['go']>(
    (range, by, chosenId = null) => {
      const selection = range === null ? null : 'moves' in range ? range : select(range)
      change({ selection, by, chosenId, mode: 'read', edited: null, direction: 'supports' })
    },
    [change],
  )
  const rename = useCallback<Desk['rename']>(
    (passing, real) =>
      setState((before) => (before.chosenId === passing ? { ...before, chosenId: real } : before)),
    [],
  )
  const { chosenId } = state
  const last = useMemo(
    () => rebase(state.map, map, state.selection),
    [state.map, map, state.selection],
  )
  const selection = state.isLetGo ? null : last
  const target = useMemo(() => {
    const chosen =
      chosenId === null ? undefined : placed.find(({ coding }) => coding.id === chosenId)
    return chosen ?? (selection === null ? null : codingAt(placed, selection, mine))
  }, [placed, chosenId, selection, mine])
  const targetId = target?.coding.id ?? null
  const targetCodeId = target?.coding.codeId ?? null
  return { ...state, selection, last, target, targetId, targetCodeId, change, go, rename }
}
