/** The keys of the reading desk. */
import { extendBy, moveBy } from '../../core/coding/selection.ts'
import type { Unit } from '../../core/coding/steps.ts'
import type { Target } from '../../core/memo/contract.ts'
import { blockIndexAt } from '../../core/coding/text-map.ts'
import type { ScreenCommand } from '../commands.ts'
import { navigate } from '../location.ts'
import { placeToWriteAbout } from '../memo/memos-place.ts'
import { reasons, whyNot } from '../reasons.ts'
import { workWords } from './coder-words.ts'
import type { DeskActions } from './desk-actions.ts'
import { hiddenFor } from './desk-coders.tsx'
import { goOnFrom } from './in-sight.ts'
import type { Neighbours } from './use-neighbours.ts'
import type { DeskData } from './use-desk-data.ts'
import type { Desk } from './use-desk-state.ts'
import { commandWords, deskWords } from './words.ts'

const { hints } = commandWords

type Steps = readonly (readonly [
  id: string,
  label: string,
  keys: string,
  how: typeof moveBy,
  unit: Unit,
  step: 1 | -1,
])[]

/** J and K move by a sentence, with Shift by a turn; Shift and an arrow extends. */
const steps: Steps = [
  ['next', commandWords.nextSentence, 'j arrowdown', moveBy, 'sentence', 1],
  ['previous', commandWords.previousSentence, 'k arrowup', moveBy, 'sentence', -1],
  ['next-turn', commandWords.nextTurn, 'shift+j', moveBy, 'block', 1],
  ['previous-turn', commandWords.previousTurn, 'shift+k', moveBy, 'block', -1],
  ['extend', commandWords.extendDown, 'shift+arrowdown', extendBy, 'sentence', 1],
  ['extend-back', commandWords.extendUp, 'shift+arrowup', extendBy, 'sentence', -1],
  ['extend-word', commandWords.extendRight, 'shift+arrowright', extendBy, 'word', 1],
  ['extend-word-back', commandWords.extendLeft, 'shift+arrowleft', extendBy, 'word', -1],
]

function moving({ map }: DeskData, desk: Desk): readonly ScreenCommand[] {
  return steps.map(([id, label, keys, how, unit, step]) => ({
    id: `desk-${id}`,
    label,
    keys,
    ...(how === moveBy && unit === 'sentence' ? { bar: true, hint: hints.sentence } : {}),
    run: () => {
      const { selection, from } =
        desk.selection === null ? goOnFrom(map, desk.last) : { ...desk, from: 0 }
      desk.go(how(map, selection, unit, step, from), 'keys')
    },
  }))
}

/** Opens the paragraph of the selection for correction. */
export function startEdit({ map }: DeskData, { selection, change }: Desk): void {
  const block = selection === null ? undefined : map.blocks[blockIndexAt(map, selection.start)]
  if (block !== undefined) change({ mode: 'edit', edited: { blockId: block.id, caret: null } })
}

/** What is done to a selection. */
function coding(data: DeskData, desk: Desk, actions: DeskActions): readonly ScreenCommand[] {
  const disabled = whyNot(
    [data.isReadOnly, reasons.published],
    [desk.selection === null, reasons.noPassage],
  )
  const shown = { bar: true, disabled }
  const { code, inVivo, edit, letGo } = commandWords
  return [
    {
      ...{ id: 'desk-code', label: code, keys: 'c', hint: hints.code, ...shown },
      run: () => desk.change({ mode: 'pick', by: 'keys' }),
    },
    {
      ...{ id: 'desk-in-vivo', label: inVivo, keys: 'v', hint: hints.inVivo, ...shown },
      run: actions.inVivo,
    },
    ...data.numbers.map((codeId, index) => ({
      id: `desk-number-${String(index + 1)}`,
      label: commandWords.useCode(index + 1, data.names.codes.get(codeId)?.name ?? ''),
      keys: String(index + 1),
      disabled,
      run: () => actions.codeWith(codeId),
    })),
    {
      ...{ id: 'desk-edit', label: edit, keys: 'e', disabled },
      run: () => startEdit(data, desk),
    },
    { id: 'desk-let-go', label: letGo, keys: 'escape', run: () => desk.go(null, 'mouse') },
  ]
}

/** What is done to a coding. */
function changing(data: DeskData, desk: Desk, actions: DeskActions): readonly ScreenCommand[] {
  const still = whyNot([data.isReadOnly, reasons.published])
  const disabled = still ?? whyNot([desk.target === null, reasons.noCoding])
  const turn = { bar: true, hint: hints.direction, disabled: still }
  const resize = { bar: true, hint: hints.resize, disabled }
  const words = commandWords
  const { direct } = actions
  const command = (id: string, label: string, keys: string, run: () => void) => ({
    ...{ id: `desk-${id}`, label, keys, disabled, run },
  })
  const size = (edge: 'start' | 'end', way: 'wider' | 'tighter') => () => actions.resize(edge, way)
  return [
    { ...command('supports', words.supports, '+ =', () => direct('supports')), ...turn },
    { ...command('counters', words.counters, '- −', () => direct('counters')), ...turn },
    { ...command('mixed', words.mixed, '~ ` #', () => direct('mixed')), ...turn },
    {
      ...command('memo', words.memo, 'm', () =>
        desk.change({ mode: 'memo', chosenId: desk.target?.coding.id ?? null }),
      ),
      bar: true,
      hint: hints.memo,
    },
    { ...command('tighten', words.tighten, '[', size('end', 'tighter')), ...resize },
    { ...command('widen', words.widen, ']', size('end', 'wider')), ...resize },
    command('widen-start', words.widenStart, '{', size('start', 'wider')),
    command('tighten-start', words.tightenStart, '}', size('start', 'tighter')),
    command('remove', words.remove, 'delete backspace', () => actions.remove()),
    command('recode', workWords.recode, 'r', () =>
      desk.change({ mode: 'recode', by: 'keys', chosenId: desk.target?.coding.id ?? null }),
    ),
    command('split', workWords.split, 's', () => actions.split()),
    command('merge', workWords.merge, 'shift+m', () => actions.merge()),
  ]
}

/** From coding to coding. */
function walking(desk: Desk, { walk }: DeskActions): readonly ScreenCommand[] {
  const codeId = desk.target?.coding.codeId ?? null
  const disabled = whyNot([codeId === null, reasons.noCoding])
  const { nextCoding, previousCoding, nextOfCode, previousOfCode } = commandWords
  const same = { bar: true, hint: hints.next, disabled }
  return [
    { id: 'desk-next-coding', label: nextCoding, keys: 'arrowright', run: () => walk(1) },
    { id: 'desk-previous-coding', label: previousCoding, keys: 'arrowleft', run: () => walk(-1) },
    { id: 'desk-next-same', label: nextOfCode, keys: 'g', ...same, run: () => walk(1, codeId) },
    {
      ...{ id: 'desk-previous-same', label: previousOfCode, keys: 'shift+g', disabled },
      run: () => walk(-1, codeId),
    },
  ]
}

function leaving({ previous, next }: Neighbours): readonly ScreenCommand[] {
  const { previousSource, nextSource } = deskWords
  const to = (go: (() => void) | null) => ({
    disabled: whyNot([go === null, reasons.noOtherSource]),
    run: () => go?.(),
  })
  return [
    { id: 'desk-previous-source', label: previousSource, keys: ',', ...to(previous) },
    { id: 'desk-next-source', label: nextSource, keys: '.', ...to(next) },
  ]
}

/** What a memo would be about: the chosen coding, or else the paragraph of the selection. */
function passageOf({ map }: DeskData, { target, selection }: Desk): Target | null {
  if (target !== null) return { kind: 'coding', id: target.coding.id }
  const block = selection === null ? undefined : map.blocks[blockIndexAt(map, selection.start)]
  return block === undefined ? null : { kind: 'block', id: block.id }
}

function writing(data: DeskData, desk: Desk): readonly ScreenCommand[] {
  const about = passageOf(data, desk)
  const run = (): void => {
    if (about !== null) navigate(placeToWriteAbout(about))
  }
  const { writeMemo } = commandWords
  const disabled = whyNot([about === null, reasons.noParagraph])
  return [{ id: 'desk-write-memo', label: writeMemo, disabled, run }]
}

/** Whose codings are shown. */
function showing({ coders, me }: DeskData): readonly ScreenCommand[] {
  const disabled = whyNot([coders.all.length < 2, reasons.oneCoder])
  const mine = me?.id ?? null
  const show = (who: 'mine' | 'theirs' | 'both') => ({
    ...{
      id: `desk-show-${who}`,
      label: workWords[who],
      disabled: disabled ?? whyNot([coders.isBlind, reasons.blind]),
    },
    run: () => coders.hide(hiddenFor(coders, mine, who)),
  })
  return [
    ...(['mine', 'theirs', 'both'] as const).map(show),
    {
      ...{ id: 'desk-blind', label: workWords.blind, disabled },
      run: () => coders.setBlind(!coders.isBlind),
    },
  ]
}

/** Every command of the desk, with what it would do now. */
export function deskCommands(
  data: DeskData,
  desk: Desk,
  actions: DeskActions,
  neighbours: Neighbours,
  further: readonly ScreenCommand[] = [],
): readonly ScreenCommand[] {
  return [
    ...moving(data, desk),
    ...coding(data, desk, actions),
    ...changing(data, desk, actions),
    ...walking(desk, actions),
    ...writing(data, desk),
    ...leaving(neighbours),
    ...showing(data),
    ...further,
  ]
}
