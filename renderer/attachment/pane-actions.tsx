import { IconDownload, IconPencil, IconTrash, IconX } from '@tabler/icons-react'
import type { Attachment } from '../../core/attachment/contract.ts'
import { useCommands } from '../commands.ts'
import { reasons, whyNot } from '../reasons.ts'
import styles from './stage.module.css'
import { attachmentCommands as commands, attachmentWords as words } from './words.ts'

export interface Actions {
  readonly edit: () => void
  readonly exportIt: () => void
  readonly remove: () => void
  readonly close: () => void
}

/** What can be done with an attachment that lies open: by button, and from the palette by its name. */
export function PaneActions({
  attachment: { id, name },
  mayChange,
  actions: { edit, exportIt, remove, close },
}: {
  readonly attachment: Attachment
  readonly mayChange: boolean
  readonly actions: Actions
}) {
  const disabled = whyNot([!mayChange, reasons.published])
  useCommands([
    { id: `attachment-export-${id}`, label: commands.export(name), run: exportIt },
    { id: `attachment-details-${id}`, label: commands.details(name), disabled, run: edit },
    { id: `attachment-remove-${id}`, label: commands.remove(name), disabled, run: remove },
    { id: `attachment-close-${id}`, label: commands.close(name), run: close },
  ])
  return (
    <span className={styles['group']}>
      {mayChange && (
        <button
          type="button"
          aria-label={words.of(words.details, name)}
          title={words.details}
          onClick={edit}
        >
          <IconPencil size={16} stroke={1.7} aria-hidden />
        </button>
      )}
      <button
        type="button"
        aria-label={words.of(words.export, name)}
        title={`${words.export} ${words.exportWarning}`}
        onClick={exportIt}
      >
        <IconDownload size={16} stroke={1.7} aria-hidden />
      </button>
      {mayChange && (
        <button
          type="button"
          aria-label={words.of(words.remove, name)}
          title={`${words.remove}. ${words.removing}`}
          onClick={remove}
        >
          <IconTrash size={16} stroke={1.7} aria-hidden />
        </button>
      )}
      <button
        type="button"
        aria-label={words.of(words.close, name)}
        title={words.close}
        onClick={close}
      >
        <IconX size={16} stroke={1.7} aria-hidden />
      </button>
    </span>
  )
}
