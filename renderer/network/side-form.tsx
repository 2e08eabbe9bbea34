/** A form at the side of the page: what it is about, its fields, and what can be done. */
import { Button, Drawer, Group, Stack } from '@mantine/core'
import type { ReactNode, SubmitEvent } from 'react'
import type { Draft } from '../drafts.ts'
import { DraftNote } from '../look/draft-note.tsx'
import styles from './side-form.module.css'
import { networkWords as words } from './words.ts'

export function SideForm({
  title,
  submitLabel,
  busy,
  extra,
  children,
  below,
  draft,
  onSubmit,
  onRemove,
  onClose,
}: {
  readonly title: string
  readonly submitLabel: string
  readonly busy: boolean
  /** A second way to submit. */
  readonly extra?: ReactNode
  readonly children: ReactNode
  /** Under the form, and no part of it. */
  readonly below?: ReactNode
  /** What the form keeps of what was typed. */
  readonly draft: Pick<Draft<object>, 'since' | 'startOver'>
  readonly onSubmit: () => void
  readonly onRemove?: (() => void) | undefined
  readonly onClose: () => void
}) {
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    onSubmit()
  }
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size={400}
      title={title}
      attributes={{ header: { role: 'presentation' } }}
    >
      <form onSubmit={submit} noValidate className={styles['form']}>
        <DraftNote since={draft.since} onStartOver={draft.startOver} />
        <Stack gap="md">
          {children}
          <Group justify="space-between" gap="xs" mt="xs">
            {onRemove === undefined ? (
              <span />
            ) : (
              <Button variant="subtle" color="var(--against)" onClick={onRemove}>
                {words.remove}
              </Button>
            )}
            <Group gap="xs">
              {extra}
              <Button type="submit" loading={busy}>
                {submitLabel}
              </Button>
            </Group>
          </Group>
        </Stack>
      </form>
      {below}
    </Drawer>
  )
}
