import { Button, Textarea, TextInput } from '@mantine/core'
import type { Attachment } from '../../core/attachment/contract.ts'
import { useCommands } from '../commands.ts'
import { useDraft } from '../drafts.ts'
import { useFirstFocus } from '../look/focus.ts'
import { useTell } from '../query.ts'
import styles from './pane.module.css'
import { attachmentWords as words } from './words.ts'

const MOST_LETTERS = 400

/** What an attachment is called, and what it shows. */
export function DetailsForm({
  attachment,
  onClose,
}: {
  readonly attachment: Attachment
  readonly onClose: () => void
}) {
  const draft = useDraft(`attachment ${attachment.id}`, () => ({
    name: attachment.name,
    about: attachment.about,
  }))
  const { name, about } = draft.value
  const end = (): void => {
    draft.done()
    onClose()
  }
  const { tell, busy } = useTell('attachment', 'change')
  const first = useFirstFocus<HTMLInputElement>()
  useCommands(
    [{ id: 'attachment-details-close', label: words.cancel, keys: 'escape', run: onClose }],
    'dialog',
  )
  const save = async (): Promise<void> => {
    await tell({ attachmentId: attachment.id, name: name.trim(), about: about.trim() })
    end()
  }
  return (
    <form
      className={styles['details']}
      onSubmit={(event) => {
        event.preventDefault()
        save().catch(() => undefined)
      }}
    >
      <TextInput
        label={words.name}
        value={name}
        maxLength={MOST_LETTERS}
        ref={first}
        onChange={(event) => draft.set({ name: event.currentTarget.value })}
      />
      <Textarea
        label={words.about}
        description={words.aboutHint}
        value={about}
        maxLength={MOST_LETTERS}
        autosize
        minRows={1}
        maxRows={4}
        onChange={(event) => draft.set({ about: event.currentTarget.value })}
      />
      <div className={styles['buttons']}>
        <Button type="submit" size="xs" loading={busy} disabled={name.trim() === ''}>
          {words.save}
        </Button>
        <Button variant="default" size="xs" onClick={end}>
          {words.cancel}
        </Button>
      </div>
    </form>
  )
}
