import { IconDownload, IconPencil, IconTrash, IconX } from '@tabler/icons-react'
import type { Attachment } from '../../core/attachment/contract.ts'
import type { AttachmentId } from '../../core/ids.ts'
import { useCommands } from '../commands.ts'
import styles from './pane.module.css'
import type { Attaching } from './use-attaching.ts'
import { attachmentCommands as commands, attachmentWords as words } from './words.ts'

/** What can be done with the files of a source, by button and from the palette. */
export function PaneCommands({
  attachments,
  open,
  onOpen,
  mayChange,
  attaching,
  actions: { exportIt, remove, edit },
}: {
  readonly attachments: readonly Attachment[]
  readonly open: Attachment | null
  readonly onOpen: (id: AttachmentId | null) => void
  readonly mayChange: boolean
  readonly attaching: Attaching
  readonly actions: {
    readonly exportIt: () => void
    readonly remove: () => void
    readonly edit: () => void
  }
}) {
  const next = (): void => {
    const at = attachments.findIndex(({ id }) => id === open?.id)
    onOpen(attachments[(at + 1) % Math.max(attachments.length, 1)]?.id ?? null)
  }
  const none = open === null
  useCommands([
    { id: 'attachment-add', label: commands.add, disabled: !mayChange, run: attaching.pick },
    {
      ...{ id: 'attachment-next', label: commands.next, keys: 'w' },
      disabled: attachments.length === 0,
      run: next,
    },
    { id: 'attachment-export', label: commands.export, disabled: none, run: exportIt },
    {
      ...{ id: 'attachment-details', label: commands.details },
      disabled: none || !mayChange,
      run: edit,
    },
    {
      ...{ id: 'attachment-remove', label: commands.remove },
      disabled: none || !mayChange,
      run: remove,
    },
    {
      ...{ id: 'attachment-close', label: commands.close, disabled: none },
      run: () => onOpen(null),
    },
  ])
  if (open === null) return null
  return (
    <div className={styles['actions']}>
      {mayChange && (
        <button type="button" aria-label={words.details} title={words.details} onClick={edit}>
          <IconPencil size={16} stroke={1.7} aria-hidden />
        </button>
      )}
      <button
        type="button"
        aria-label={words.export}
        title={`${words.export} ${words.exportWarning}`}
        onClick={exportIt}
      >
        <IconDownload size={16} stroke={1.7} aria-hidden />
      </button>
      {mayChange && (
        <button type="button" aria-label={words.remove} title={words.remove} onClick={remove}>
          <IconTrash size={16} stroke={1.7} aria-hidden />
        </button>
      )}
      <button
        type="button"
        aria-label={words.close}
        title={words.close}
        onClick={() => onOpen(null)}
      >
        <IconX size={16} stroke={1.7} aria-hidden />
      </button>
    </div>
  )
}
