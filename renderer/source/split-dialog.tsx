/** Names the source that everything from a paragraph on becomes. */
import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useState, type SubmitEvent } from 'react'
import type { BlockId, SourceId } from '../../core/ids.ts'
import type { SourceSummary } from '../../core/source/contract.ts'
import { useTell } from '../query.ts'
import { partsWords as words } from './parts-words.ts'

export interface SplitPlace {
  readonly blockId: BlockId
  /** Ordinal of the block, from 1. */
  readonly paragraph: number
}

export function SplitDialog({
  summary,
  place,
  onClose,
  onSplit,
}: {
  readonly summary: SourceSummary
  readonly place: SplitPlace
  readonly onClose: () => void
  readonly onSplit: (sourceId: SourceId) => void
}) {
  const { tell, busy } = useTell('source', 'split')
  const [title, setTitle] = useState(words.second(summary.title))
  const isBlank = title.trim() === ''
  const split = (event: SubmitEvent) => {
    event.preventDefault()
    if (isBlank) return
    tell({ sourceId: summary.id, blockId: place.blockId, title: title.trim() }).then(
      ({ sourceId, touched }) => {
        notifications.show({ message: words.splitDone(touched.length) })
        onClose()
        onSplit(sourceId)
      },
      () => undefined,
    )
  }
  return (
    <Modal opened onClose={onClose} title={words.splitTitle(summary.title)} size={520}>
      <form onSubmit={split} noValidate>
        <Stack gap="md">
          <Text size="sm">{words.splitLead(place.paragraph)}</Text>
          <TextInput
            data-autofocus
            label={words.newTitle}
            value={title}
            maxLength={400}
            error={isBlank ? words.needsTitle : undefined}
            onChange={(event) => setTitle(event.currentTarget.value)}
          />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {words.cancel}
            </Button>
            <Button type="submit" loading={busy}>
              {words.splitNow}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
