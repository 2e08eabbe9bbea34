/** The project's own words for the five levels of a node. */
import { Button, Group, Modal, Textarea } from '@mantine/core'
import type { FrameworkNode } from '../../core/framework/contract.ts'
import { levels } from '../../core/rating/levels.ts'
import { useDraft } from '../drafts.ts'
import { DraftNote } from '../look/draft-note.tsx'
import { useTell } from '../query.ts'
import styles from './rating-sheet.module.css'
import { sheetWords } from './words.ts'

const longest = 2_000

function Fields({
  node,
  anchors,
  onClose,
}: {
  readonly node: FrameworkNode
  readonly anchors: readonly string[]
  readonly onClose: () => void
}) {
  const kept = useDraft(`anchors ${node.id}`, () => ({
    texts: levels.map((level) => anchors[level - 1] ?? ''),
  }))
  const { texts } = kept.value
  const leave = (): void => {
    kept.done()
    onClose()
  }
  const { tell, busy } = useTell('rating', 'writeAnchors')
  const keep = (): void =>
    void tell({ nodeId: node.id, levels: texts }).then(leave, () => undefined)
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        keep()
      }}
    >
      <DraftNote since={kept.since} onStartOver={kept.startOver} />
      <p className={styles['hint']}>{sheetWords.anchorsHint}</p>
      {levels.map((level) => (
        <Textarea
          key={level}
          mt="sm"
          autosize
          minRows={1}
          maxRows={4}
          maxLength={longest}
          label={sheetWords.anchor(level)}
          value={texts[level - 1] ?? ''}
          onChange={(event) =>
            kept.set({ texts: texts.with(level - 1, event.currentTarget.value) })
          }
        />
      ))}
      <Group mt="md" justify="flex-end">
        <Button variant="default" onClick={leave}>
          {sheetWords.cancel}
        </Button>
        <Button type="submit" loading={busy}>
          {sheetWords.saveAnchors}
        </Button>
      </Group>
    </form>
  )
}

export function AnchorsSheet({
  opened,
  node,
  anchors,
  onClose,
}: {
  readonly opened: boolean
  readonly node: FrameworkNode
  readonly anchors: readonly string[]
  readonly onClose: () => void
}) {
  return (
    <Modal opened={opened} onClose={onClose} title={sheetWords.anchorsFor(node.label)} size={560}>
      <Fields node={node} anchors={anchors} onClose={onClose} />
    </Modal>
  )
}
