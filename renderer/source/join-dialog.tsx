/** Chooses the source whose text comes after this one. */
import { Button, Group, Modal, Select, Stack, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useState } from 'react'
import { SourceId } from '../../core/ids.ts'
import type { SourceSummary } from '../../core/source/contract.ts'
import { useAsk, useTell } from '../query.ts'
import { dayWords } from '../look/dates.ts'
import { partsWords as words } from './parts-words.ts'

export function JoinDialog({
  summary,
  onClose,
}: {
  readonly summary: SourceSummary
  readonly onClose: () => void
}) {
  const { id: sourceId, networkId, title } = summary
  const sources = useAsk('source', 'list', { networkId }).data ?? []
  const { tell, busy } = useTell('source', 'join')
  const [chosen, setChosen] = useState<string | null>(null)
  const others = sources.filter(({ id }) => id !== sourceId)
  const join = () => {
    const otherId = SourceId.safeParse(chosen)
    const other = others.find(({ id }) => id === chosen)
    if (!otherId.success || other === undefined) return
    tell({ sourceId, otherId: otherId.data }).then(
      () => {
        notifications.show({ message: words.joined(other.title) })
        onClose()
      },
      () => undefined,
    )
  }
  return (
    <Modal opened onClose={onClose} title={words.joinTitle(title)} size={520}>
      <Stack gap="md">
        <Text size="sm">{words.joinLead}</Text>
        <Select
          data-autofocus
          label={words.other}
          placeholder={words.otherPlaceholder}
          nothingFoundMessage={words.nothing}
          searchable
          openOnFocus={false}
          limit={200}
          data={others.map((other) => ({
            value: other.id,
            label: `${other.title} · ${dayWords(other.date)}`,
          }))}
          value={chosen}
          onChange={setChosen}
        />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {words.cancel}
          </Button>
          <Button disabled={chosen === null} loading={busy} onClick={join}>
            {words.joinNow}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
