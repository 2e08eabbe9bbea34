import { IconPaperclip } from '@tabler/icons-react'
import { useState, type ReactNode } from 'react'
import type { Attachment } from '../../core/attachment/contract.ts'
import { mediumOf } from '../../core/attachment/media-type.ts'
import type { AttachmentId } from '../../core/ids.ts'
import { AppError } from '../../core/errors.ts'
import { useCommands } from '../commands.ts'
import { showError } from '../frame/show-error.tsx'
import { reasons, whyNot } from '../reasons.ts'
import { useSaveFile, useTell } from '../query.ts'
import { useSession } from '../session.ts'
import { DetailsForm } from './details-form.tsx'
import type { Coding } from './marker.ts'
import { OnItsWay, Removed } from './on-its-way.tsx'
import { PaneActions } from './pane-actions.tsx'
import styles from './pane.module.css'
import { PdfViewer } from './pdf-viewer.tsx'
import { PictureViewer } from './picture-viewer.tsx'
import { Player } from './player.tsx'
import { OtherFile } from './other-file.tsx'
import type { OpenAttachments } from './use-open.ts'
import type { Attaching } from './use-attaching.ts'
import { attachmentCommands as commands, attachmentWords as words } from './words.ts'

export interface PaneProps {
  readonly attachments: readonly Attachment[]
  readonly open: OpenAttachments
  readonly codingOf: (id: AttachmentId) => Coding
  readonly attaching: Attaching
  readonly mayChange: boolean
}

function useActions({ open }: PaneProps) {
  const [removedName, setRemovedName] = useState<string | null>(null)
  const { clients } = useSession()
  const saveFile = useSaveFile()
  const { tell } = useTell('attachment', 'remove')
  const exportIt = async (attachmentId: AttachmentId): Promise<void> => {
    try {
      await saveFile(await clients.attachment.export({ attachmentId }))
    } catch (thrown) {
      showError(thrown instanceof AppError ? thrown : new AppError('internal'))
    }
  }
  const remove = async ({ id, name }: Attachment): Promise<void> => {
    await tell({ attachmentId: id })
    open.close(id)
    setRemovedName(name)
  }
  return {
    exportIt: (id: AttachmentId) => void exportIt(id),
    remove: (attachment: Attachment) => void remove(attachment).catch(() => undefined),
    removedName,
    dismiss: () => setRemovedName(null),
  }
}

function bringIntoSight(tab: HTMLElement | null): void {
  tab?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
}

function Tabs({ attachments, open }: PaneProps) {
  return (
    <ul className={styles['tabs']}>
      {attachments.map((attachment) => {
        const { id, name, about, mediaType } = attachment
        const isOpen = open.player?.id === id || open.viewer?.id === id
        return (
          <li key={id}>
            <button
              type="button"
              ref={id === open.latestId ? bringIntoSight : undefined}
              className={styles['tab']}
              aria-expanded={isOpen}
              aria-label={words.open(name, mediumOf(mediaType))}
              title={about === '' ? name : `${name}: ${about}`}
              onClick={() => (isOpen ? open.close(id) : open.show(id))}
            >
              <bdi>{name}</bdi>
            </button>
          </li>
        )
      })}
    </ul>
  )
}

function Viewer({ attachment, coding, children }: Shown) {
  const given = { attachment, coding, children }
  const { id, mediaType } = attachment
  if (mediumOf(mediaType) === 'picture') return <PictureViewer key={id} {...given} />
  if (mediumOf(mediaType) === 'pdf') return <PdfViewer key={id} {...given} />
  return <OtherFile attachment={attachment}>{children}</OtherFile>
}

interface Shown {
  readonly attachment: Attachment
  readonly coding: Coding
  readonly children: ReactNode
}

function usePaneCommands({ attachments, open, attaching, mayChange }: PaneProps): void {
  const next = (): void => {
    const at = attachments.findIndex(({ id }) => id === open.latestId)
    const found = attachments[(at + 1) % Math.max(attachments.length, 1)]
    if (found !== undefined) open.show(found.id)
  }
  useCommands([
    {
      id: 'attachment-add',
      label: commands.add,
      disabled: whyNot([!mayChange, reasons.published]),
      run: attaching.pick,
    },
    {
      id: 'attachment-next',
      label: commands.next,
      keys: 'w',
      disabled: whyNot([attachments.length === 0, reasons.noAttachments]),
      run: next,
    },
  ])
}

/** The files of a source; at most one of them is seen, and one beside it is heard. */
export function AttachmentPane(props: PaneProps) {
  const { attachments, open, codingOf, attaching, mayChange } = props
  const { viewer, player } = open
  const [editedId, setEdited] = useState<AttachmentId | null>(null)
  const { exportIt, remove, removedName, dismiss } = useActions(props)
  usePaneCommands(props)
  const actionsOf = (attachment: Attachment) => (
    <PaneActions
      attachment={attachment}
      mayChange={mayChange}
      actions={{
        edit: () => setEdited(attachment.id),
        exportIt: () => exportIt(attachment.id),
        remove: () => remove(attachment),
        close: () => open.close(attachment.id),
      }}
    />
  )
  const edited = [viewer, player].find((one) => one !== null && one.id === editedId) ?? null
  const isRemoved = removedName !== null && !attachments.some(({ name }) => name === removedName)
  const medium = viewer === null ? 'none' : mediumOf(viewer.mediaType)
  return (
    <section
      className={styles['pane']}
      data-medium={medium}
      data-heard={player !== null || undefined}
      aria-label={words.title}
    >
      <div className={styles['head']}>
        <Tabs {...props} />
        {attachments.length === 0 && <span className={styles['none']}>{words.none}</span>}
        {mayChange && (
          <button type="button" className={styles['add']} onClick={attaching.pick}>
            <IconPaperclip size={16} stroke={1.7} aria-hidden /> {words.add}
          </button>
        )}
      </div>
      <OnItsWay attaching={attaching} />
      {isRemoved && <Removed name={removedName} onDismiss={dismiss} />}
      {edited !== null && (
        <DetailsForm key={edited.id} attachment={edited} onClose={() => setEdited(null)} />
      )}
      {viewer !== null && (
        <Viewer attachment={viewer} coding={codingOf(viewer.id)}>
          {actionsOf(viewer)}
        </Viewer>
      )}
      {player !== null && (
        <Player
          key={player.id}
          attachment={player}
          coding={codingOf(player.id)}
          isBeside={viewer !== null}
        >
          {actionsOf(player)}
        </Player>
      )}
    </section>
  )
}
