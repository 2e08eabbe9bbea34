/** Asked before what was said about the files of an import is let go. */
import { Button, Group, Modal, Stack } from '@mantine/core'
import { importWords as words } from './import-words.ts'

export function LeaveImport({
  opened,
  onStay,
  onLeave,
}: {
  readonly opened: boolean
  readonly onStay: () => void
  readonly onLeave: () => void
}) {
  return (
    <Modal opened={opened} onClose={onStay} title={words.leaveTitle} size={440}>
      <Stack gap="md">
        <p>{words.leaveWhy}</p>
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onLeave}>
            {words.leave}
          </Button>
          <Button data-autofocus onClick={onStay}>
            {words.stay}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
