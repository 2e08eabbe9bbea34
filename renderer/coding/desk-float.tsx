import { CodePicker } from './code-picker.tsx'
import type { DeskActions } from './desk-actions.ts'
import { startEdit } from './desk-commands.ts'
import { SelectionBar } from './selection-bar.tsx'
import type { DeskData } from './use-desk-data.ts'
import type { Desk } from './use-desk-state.ts'
import { pickerWords } from './words.ts'

/** What floats at the selection: the picker while a code is chosen, else the bar for the mouse. */
export function DeskFloat({
  data,
  desk,
  actions,
}: {
  readonly data: DeskData
  readonly desk: Desk
  readonly actions: DeskActions
}) {
  const { target, direction, change } = desk
  if (desk.mode === 'pick' || desk.mode === 'recode')
    return (
      <CodePicker
        title={desk.mode === 'pick' ? pickerWords.title : pickerWords.recode}
        choices={
          desk.mode === 'pick' ? data.choices : data.choices.filter(({ kind }) => kind === 'code')
        }
        recent={data.recent}
        numbers={data.numbers}
        direction={direction}
        onDirection={(next) => change({ direction: next })}
        onPick={actions.pick}
        onNew={actions.newCode}
        onClose={() => change({ mode: 'read' })}
      />
    )
  // A passage just dragged over is not yet the coding that happens to lie under it.
  const isCoding = target !== null && desk.chosenId !== null
  return (
    <SelectionBar
      direction={isCoding ? target.coding.direction : direction}
      isCoding={isCoding}
      onCode={() => change({ mode: 'pick' })}
      onInVivo={actions.inVivo}
      onDirection={isCoding ? actions.direct : (next) => change({ direction: next })}
      onMemo={() => change({ mode: 'memo', chosenId: desk.chosenId })}
      onResize={(way) => actions.resize('end', way)}
      onRemove={() => actions.remove()}
      onRecode={() => change({ mode: 'recode', chosenId: desk.chosenId })}
      onEdit={() => startEdit(data, desk)}
    />
  )
}
