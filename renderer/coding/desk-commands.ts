/** The keys of the reading desk. */
import { extendBy, moveBy } from '../../core/coding/selection.ts'
import type { Unit } from '../../core/coding/steps.ts'
import type { ScreenCommand } from '../commands.ts'
import type { DeskActions } from './desk-actions.ts'
import type { DeskData } from './use-desk-data.ts'
import type { Desk } from './use-desk-state.ts'
import { commandWords, deskWords } from './words.ts'

type Command = Omit<ScreenCommand, 'run'>

/** Moving and extending; the selection is all they change. */
function moving({ map }: DeskData, desk: Desk): readonly ScreenCommand[] {
  const { selection } = desk
  const move = (unit: Unit, step: 1 | -1) => () =>
    desk.go(moveBy(map, selection, unit, step), 'keys')
  const extend = (unit: Unit, step: 1 | -1) => () =>
    desk.go(extendBy(map, selection, unit, step), 'keys')
  const { hints } = commandWords
  const hint = { bar: true, hint: hints.sentence }
  const sentence = (command: Command, step: 1 | -1) => ({
    ...command,
    run: move('sentence', step),
  })
  return [
    sentence(
      { id: 'desk-next', label: commandWords.nextSentence, keys: 'j arrowdown', ...hint },
      1,
    ),
    sentence(
      { id: 'desk-previous', label: commandWords.previousSentence, keys: 'k arrowup', ...hint },
      -1,
    ),
    {
      id: 'desk-next-turn',
      label: commandWords.nextTurn,
      keys: 'shift+j',
      run: move('block', 1),
    },
    {
      id: 'desk-previous-turn',
      label: commandWords.previousTurn,
      keys: 'shift+k',
      run: move('block', -1),
    },
    {
      id: 'desk-extend',
      label: commandWords.extendDown,
      keys: 'shift+arrowdown',
      run: extend('sentence', 1),
    },
    {
      id: 'desk-extend-back',
      label: commandWords.extendUp,
      keys: 'shift+arrowup',
      run: extend('sentence', -1),
    },
    {
      id: 'desk-extend-word',
      label: commandWords.extendRight,
      keys: 'shift+arrowright',
      run: extend('word', 1),
    },
    {
      id: 'desk-extend-word-back',
      label: commandWords.extendLeft,
      keys: 'shift+arrowleft',
      run: extend('word', -1),
    },
    {
      id: 'desk-let-go',
      label: commandWords.letGo,
      keys: 'escape',
      run: () => desk.go(null, 'mouse'),
    },
  ]
}

function coding(data: DeskData, desk: Desk, actions: DeskActions): readonly ScreenCommand[] {
  const { hints } = commandWords
  const off = data.isReadOnly
  const onSelection = { disabled: off || desk.selection === null }
  const turn = { bar: true, hint: hints.direction, disabled: off }
  return [
    {
      id: 'desk-code',
      label: commandWords.code,
      keys: 'c',
      bar: true,
      hint: hints.code,
      ...onSelection,
      run: () => desk.change({ mode: 'pick', by: 'keys' }),
    },
    {
      id: 'desk-in-vivo',
      label: commandWords.inVivo,
      keys: 'v',
      bar: true,
      hint: hints.inVivo,
      ...onSelection,
      run: actions.inVivo,
    },
    {
      id: 'desk-supports',
      label: commandWords.supports,
      keys: '+ =',
      ...turn,
      run: () => actions.direct('supports'),
    },
    {
      id: 'desk-counters',
      label: commandWords.counters,
      keys: '- −',
      ...turn,
      run: () => actions.direct('counters'),
    },
    {
      id: 'desk-mixed',
      label: commandWords.mixed,
      keys: '~ ` #',
      ...turn,
      run: () => actions.direct('mixed'),
    },
    ...data.numbers.map((codeId, index) => ({
      id: `desk-number-${String(index + 1)}`,
      label: commandWords.useCode(index + 1, data.names.codes.get(codeId)?.name ?? ''),
      keys: String(index + 1),
      ...onSelection,
      run: () => actions.codeWith(codeId),
    })),
  ]
}

function changing(data: DeskData, desk: Desk, actions: DeskActions): readonly ScreenCommand[] {
  const { hints } = commandWords
  const disabled = data.isReadOnly || desk.target === null
  const resize = { bar: true, hint: hints.resize, disabled }
  return [
    {
      id: 'desk-memo',
      label: commandWords.memo,
      keys: 'm',
      bar: true,
      hint: hints.memo,
      disabled,
      run: () => desk.change({ mode: 'memo', chosenId: desk.target?.coding.id ?? null }),
    },
    {
      id: 'desk-tighten',
      label: commandWords.tighten,
      keys: '[',
      ...resize,
      run: () => actions.resize('end', 'tighter'),
    },
    {
      id: 'desk-widen',
      label: commandWords.widen,
      keys: ']',
      ...resize,
      run: () => actions.resize('end', 'wider'),
    },
    {
      id: 'desk-widen-start',
      label: commandWords.widenStart,
      keys: '{',
      disabled,
      run: () => actions.resize('start', 'wider'),
    },
    {
      id: 'desk-tighten-start',
      label: commandWords.tightenStart,
      keys: '}',
      disabled,
      run: () => actions.resize('start', 'tighter'),
    },
    {
      id: 'desk-remove',
      label: commandWords.remove,
      keys: 'delete backspace',
      disabled,
      run: actions.remove,
    },
  ]
}

function walking(desk: Desk, actions: DeskActions): readonly ScreenCommand[] {
  const codeId = desk.target?.coding.codeId ?? null
  const disabled = codeId === null
  return [
    {
      id: 'desk-next-coding',
      label: commandWords.nextCoding,
      keys: 'arrowright',
      run: () => actions.walk(1),
    },
    {
      id: 'desk-previous-coding',
      label: commandWords.previousCoding,
      keys: 'arrowleft',
      run: () => actions.walk(-1),
    },
    {
      id: 'desk-next-of-code',
      label: commandWords.nextOfCode,
      keys: 'g',
      bar: true,
      hint: commandWords.hints.next,
      disabled,
      run: () => actions.walk(1, codeId),
    },
    {
      id: 'desk-previous-of-code',
      label: commandWords.previousOfCode,
      keys: 'shift+g',
      disabled,
      run: () => actions.walk(-1, codeId),
    },
  ]
}

/** Every command of the desk, with what it would do now. */
export function deskCommands(
  data: DeskData,
  desk: Desk,
  actions: DeskActions,
  goToSource: { readonly previous: (() => void) | null; readonly next: (() => void) | null },
): readonly ScreenCommand[] {
  const { previous, next } = goToSource
  return [
    ...moving(data, desk),
    ...coding(data, desk, actions),
    ...changing(data, desk, actions),
    ...walking(desk, actions),
    {
      id: 'desk-edit',
      label: commandWords.edit,
      keys: 'e',
      disabled: data.isReadOnly || desk.selection === null,
      run: () => desk.change({ mode: 'edit' }),
    },
    {
      id: 'desk-previous-source',
      label: deskWords.previousSource,
      keys: ',',
      disabled: previous === null,
      run: () => previous?.(),
    },
    {
      id: 'desk-next-source',
      label: deskWords.nextSource,
      keys: '.',
      disabled: next === null,
      run: () => next?.(),
    },
  ]
}
