import { Button, Group, Modal } from '@mantine/core'
import { othersWords as words } from './coder-words.ts'
import type { DeskActions } from './desk-actions.ts'
import type { DeskData } from './use-desk-data.ts'

/** Before another coder's coding is changed: mine, theirs, or neither. */
export function DeskOthers({
  data: { names },
  actions: { waiting, answer },
}: {
  readonly data: DeskData
  readonly actions: DeskActions
}) {
  if (waiting === null) return null
  const { coding } = waiting.target
  const coder = names.coders.get(coding.coderId)?.name ?? ''
  const code = names.codes.get(coding.codeId)?.name ?? ''
  const { isRemoval } = waiting
  return (
    <Modal opened onClose={() => answer('cancel')} title={words.title(coder)} size={480}>
      <p>{isRemoval ? words.removeLead(code, coder) : words.lead(code, coder)}</p>
      <Group mt="md" gap="xs">
        {!isRemoval && (
          <Button data-autofocus onClick={() => answer('mine')}>
            {words.mine}
          </Button>
        )}
        <Button
          variant={isRemoval ? 'filled' : 'default'}
          data-autofocus={isRemoval || undefined}
          onClick={() => answer('theirs')}
        >
          {isRemoval ? words.remove(coder) : words.theirs(coder)}
        </Button>
        <Button variant="default" onClick={() => answer('cancel')}>
          {words.cancel}
        </Button>
      </Group>
    </Modal>
  )
}
