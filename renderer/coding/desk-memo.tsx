import type { DeskActions } from './desk-actions.ts'
import { MemoCard } from './memo-card.tsx'
import type { DeskData } from './use-desk-data.ts'
import type { Desk } from './use-desk-state.ts'

/** The memo of the coding that is meant, where it has one or is about to. */
export function DeskMemo({
  data,
  desk,
  actions,
}: {
  readonly data: DeskData
  readonly desk: Desk
  readonly actions: DeskActions
}) {
  const { target, mode, change } = desk
  const isEdited = mode === 'memo'
  if (target === null || (target.coding.memo === '' && !isEdited)) return null
  const { coding } = target
  const { codes, coders } = data.names
  return (
    <MemoCard
      key={`${coding.id}${String(isEdited)}`}
      codeName={codes.get(coding.codeId)?.name ?? ''}
      initials={coders.get(coding.coderId)?.initials ?? ''}
      created={coding.created}
      memo={coding.memo}
      isEdited={isEdited}
      onEdit={data.isReadOnly ? null : () => change({ mode: 'memo', chosenId: coding.id })}
      onSave={actions.saveMemo}
      onClose={() => change({ mode: 'read' })}
    />
  )
}
