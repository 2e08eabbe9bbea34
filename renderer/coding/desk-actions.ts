/** What the analyst does at the desk, by whichever hand: keys, mouse or palette. */
import { foldText } from '../../core/coding/fold-text.ts'
import { stepCoding } from '../../core/coding/order.ts'
import { inVivoName } from '../../core/coding/in-vivo.ts'
import { quoteOf, spanOf } from '../../core/coding/text-map.ts'
import type { Code } from '../../core/coding/contract.ts'
import type { CodeId } from '../../core/ids.ts'
import type { Direction } from '../../core/values.ts'
import { nextColor, useOnTarget, type OnTarget } from './desk-target.ts'
import type { PickerChoice } from './picker-choices.ts'
import type { DeskData } from './use-desk-data.ts'
import type { Desk } from './use-desk-state.ts'
import type { WithCode } from './use-codings.ts'
import { deskWords } from './words.ts'

export interface DeskActions extends OnTarget {
  readonly codeWith: (codeId: CodeId, direction?: Direction) => void
  readonly pick: (choice: PickerChoice) => void
  readonly newCode: (name: string) => void
  readonly inVivo: () => void
  readonly walk: (step: 1 | -1, codeId?: CodeId | null) => void
  /** Codes the selection, or goes to the next passage of the code where nothing is selected. */
  readonly use: (code: Code) => void
}

/** Colour of codes in people's own words, and of what the engine has yet to colour. */
const SLATE = 7

/** Codings whose codes come with them are painted before the engine has made either. */
function useMaking({ map, codings, codes, me }: DeskData, desk: Desk) {
  const make = (what: Omit<WithCode, 'span' | 'direction'>): void => {
    const span = desk.selection === null ? null : spanOf(map, desk.selection)
    if (span === null || me === null) return
    const { direction } = desk
    const chosenId = codings.addWithCode({ ...what, span, direction }, me.id, desk.rename)
    desk.change({ chosenId, mode: 'read', direction: 'supports' })
  }
  const color = nextColor(codes)
  return {
    newCode: (name: string) => make({ name, color, how: { nodeId: null } }),
    forNode: ({ name, nodeId }: Extract<PickerChoice, { kind: 'node' }>) =>
      make({ name, color: SLATE, how: { nodeId } }),
    inVivo: () => {
      const name = desk.selection === null ? null : inVivoName(quoteOf(map, desk.selection))
      if (name !== null) make({ name, color: SLATE, how: 'in-vivo' })
    },
  }
}

/** The coding after or before this one, or of this code, selected. */
function useWalking(data: DeskData, desk: Desk): DeskActions['walk'] {
  return (step, codeId = null) => {
    const { target, selection } = desk
    const from = { codingId: target?.coding.id ?? null, position: selection?.start ?? 0 }
    const next = stepCoding(data.placed, from, step, codeId)
    if (next !== null) desk.go(next, 'keys', next.coding.id)
  }
}

type Say = (words: string) => void

export function useDeskActions(data: DeskData, desk: Desk, say: Say): DeskActions {
  const { codings, map, names, me } = data
  const making = useMaking(data, desk)
  const walk = useWalking(data, desk)
  const target = useOnTarget(data, desk, say)
  const codeWith: DeskActions['codeWith'] = (codeId, direction = 'supports') => {
    const span = desk.selection === null ? null : spanOf(map, desk.selection)
    if (span === null || me === null) return
    const chosenId = codings.add({ codeId, span, direction }, me.id, desk.rename)
    desk.change({ chosenId, mode: 'read', direction: 'supports' })
    say(deskWords.coded(names.codes.get(codeId)?.name ?? ''))
  }
  const pick: DeskActions['pick'] = (choice) => {
    if (desk.mode === 'recode') {
      desk.change({ mode: 'read' })
      if (choice.kind === 'code') target.recode(choice.code.id)
    } else if (choice.kind === 'code') codeWith(choice.code.id, desk.direction)
    else making.forNode(choice)
  }
  const newCode = (name: string): void => {
    const same = data.choices.find(
      (one) => one.kind === 'code' && foldText(one.name) === foldText(name),
    )
    if (same !== undefined) pick(same)
    else if (desk.mode === 'recode') {
      desk.change({ mode: 'read' })
      target.recodeAnew(name)
    } else making.newCode(name)
  }
  const use = (code: Code): void => {
    if (desk.selection === null || data.isReadOnly) walk(1, code.id)
    else codeWith(code.id)
  }
  return { ...making, ...target, newCode, walk, codeWith, pick, use }
}
