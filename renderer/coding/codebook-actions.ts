/** What can be done with the chosen codes, by key, by button and from the palette. */
import { dropCode, stepCode, type DropSide, type Move } from '../../core/coding/code-tree.ts'
import type { Code } from '../../core/coding/contract.ts'
import type { CodeId } from '../../core/ids.ts'
import { useCommands, type ScreenCommand } from '../commands.ts'
import { useTell } from '../query.ts'
import { reasons, whyNot } from '../reasons.ts'
import { codeWords } from './codebook-words.ts'

export interface CodeActions {
  readonly drop: (codeId: CodeId, over: CodeId, side: DropSide) => void
  readonly move: (codeId: CodeId, to: Move) => void
  readonly retire: (retired: boolean) => void
  readonly remove: () => void
  /** All of the chosen codes are retired. */
  readonly isRetired: boolean
  /** Nothing stands below the chosen codes but chosen ones. */
  readonly canRemove: boolean
}

const quietly = (work: Promise<unknown>): void => void work.catch(() => undefined)

/** Acts on the chosen codes; `codes` are all of them, in the order of the tree. */
export function useCodeActions(codes: readonly Code[], chosen: readonly Code[]): CodeActions {
  const { tell: tellMove } = useTell('coding', 'moveCode')
  const { tell: tellRetire } = useTell('coding', 'retireCodes')
  const { tell: tellRemove } = useTell('coding', 'removeCodes')
  const codeIds = chosen.map(({ id }) => id)
  const ids = new Set(codeIds)
  const move = (codeId: CodeId, to: Move): void => quietly(tellMove({ codeId, ...to }))
  return {
    move,
    drop: (codeId, over, side) => {
      const to = dropCode(codes, codeId, over, side)
      if (to !== null) move(codeId, to)
    },
    retire: (retired) => quietly(tellRetire({ codeIds, retired })),
    remove: () => quietly(tellRemove({ codeIds })),
    isRetired: chosen.length > 0 && chosen.every(({ retired }) => retired),
    canRemove:
      chosen.length > 0 &&
      codes.every(({ id, parentId }) => parentId === null || !ids.has(parentId) || ids.has(id)),
  }
}

interface CommandsOf {
  readonly codes: readonly Code[]
  readonly cursor: Code | null
  readonly chosen: readonly Code[]
  readonly actions: CodeActions
  /** Passages are chosen: Delete then means these. */
  readonly hasPassages: boolean
  readonly onMerge: () => void
}

function moving({ codes, cursor, actions }: CommandsOf): readonly ScreenCommand[] {
  const command = (id: string, label: string, keys: string, way: 'up' | 'down' | 'in' | 'out') => {
    const to = cursor === null ? null : stepCode(codes, cursor.id, way)
    const run = (): void => {
      if (to !== null && cursor !== null) actions.move(cursor.id, to)
    }
    const none = whyNot([cursor === null, reasons.noCode])
    const disabled = none ?? whyNot([to === null, reasons.codeCannotMove])
    return { id, label, keys, disabled, run }
  }
  return [
    command('code-up', codeWords.up, 'alt+arrowup', 'up'),
    command('code-down', codeWords.down, 'alt+arrowdown', 'down'),
    command('code-in', codeWords.inward, 'alt+arrowright', 'in'),
    command('code-out', codeWords.outward, 'alt+arrowleft', 'out'),
  ]
}

/** Moves, merges, retires and removes. */
export function useCodeCommands(of: CommandsOf): void {
  const { chosen, actions, codes, hasPassages, onMerge } = of
  const nothing = whyNot([chosen.length === 0, reasons.noCode])
  useCommands([
    ...moving(of),
    {
      id: 'code-merge',
      label: codeWords.mergeCommand,
      keys: 'm',
      bar: true,
      disabled: nothing ?? whyNot([codes.length < 2, reasons.noOtherCode]),
      run: onMerge,
    },
    {
      id: 'code-retire',
      label: actions.isRetired ? codeWords.bringBackCode : codeWords.retireCode,
      keys: 'r',
      bar: true,
      disabled: nothing,
      run: () => actions.retire(!actions.isRetired),
    },
    {
      id: 'code-remove',
      label: chosen.length > 1 ? codeWords.removeCodes : codeWords.removeCode,
      keys: 'delete',
      disabled:
        nothing ??
        whyNot(
          [!actions.canRemove, reasons.codeKeepsItsOwn],
          [hasPassages, reasons.passagesChosen],
        ),
      run: actions.remove,
    },
  ])
}
