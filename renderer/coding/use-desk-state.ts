/** Where the analyst's hands are: what is selected, which coding is meant, what is open. */
import { useCallback, useMemo, useState } from 'react'
import { codingAt, type Placed } from '../../core/coding/order.ts'
import { select, type Selection } from '../../core/coding/selection.ts'
import type { TextMap } from '../../core/coding/text-map.ts'
import type { CodeId, CoderId, CodingId } from '../../core/ids.ts'
import type { Range } from '../../core/source/code-points.ts'
import type { Direction } from '../../core/values.ts'

export type Mode = 'read' | 'pick' | 'memo' | 'edit'

export interface DeskState {
  readonly selection: Selection | null
  readonly chosenId: CodingId | null
  /** What moved the selection: the page follows the keys and stays under the mouse. */
  readonly by: 'keys' | 'mouse'
  readonly mode: Mode
  /** Direction of the next coding. */
  readonly direction: Direction
}

const start: DeskState = {
  selection: null,
  chosenId: null,
  by: 'keys',
  mode: 'read',
  direction: 'supports',
}

export interface Desk extends DeskState {
  /** The coding that keys mean now: the chosen one, else the shortest under the selection. */
  readonly target: Placed | null
  readonly targetId: CodingId | null
  readonly targetCodeId: CodeId | null
  readonly change: (values: Partial<DeskState>) => void
  /** Selects a range; with a coding, chooses it. */
  readonly go: (range: Range | null, by: DeskState['by'], chosenId?: CodingId | null) => void
  /** Follows a coding whose passing id has become its real one. */
  readonly rename: (passing: CodingId, real: CodingId) => void
}

function within(map: TextMap, selection: Selection | null): Selection | null {
  return selection !== null && selection.end <= map.total ? selection : null
}

export function useDeskState(map: TextMap, placed: readonly Placed[], mine: CoderId | null): Desk {
  const [state, setState] = useState(start)
  const change = useCallback(
    (values: Partial<DeskState>) => setState((before) => ({ ...before, ...values })),
    [],
  )
  const go = useCallback<Desk['go']>(
    (range, by, chosenId = null) => {
      const selection =
        range === null ? null : 'moves' in range ? (range as Selection) : select(range)
      change({ selection, by, chosenId, mode: 'read', direction: 'supports' })
    },
    [change],
  )
  const rename = useCallback<Desk['rename']>(
    (passing, real) =>
      setState((before) => (before.chosenId === passing ? { ...before, chosenId: real } : before)),
    [],
  )
  const selection = within(map, state.selection)
  const { chosenId } = state
  const target = useMemo(() => {
    const chosen =
      chosenId === null ? undefined : placed.find(({ coding }) => coding.id === chosenId)
    return chosen ?? (selection === null ? null : codingAt(placed, selection, mine))
  }, [placed, chosenId, selection, mine])
  const targetId = target?.coding.id ?? null
  const targetCodeId = target?.coding.codeId ?? null
  return { ...state, selection, target, targetId, targetCodeId, change, go, rename }
}
