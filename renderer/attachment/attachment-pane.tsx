import { IconPaperclip, IconX } from '@tabler/icons-react'
import { useState } from 'react'
import type { Attachment } from '../../core/attachment/contract.ts'
import { mediumOf } from '../../core/attachment/media-type.ts'
import type { AttachmentId } from '../../core/ids.ts'
import { useSession } from '../session.ts'
import { showError } from '../frame/show-error.tsx'
import { useSaveFile, useTell } from '../query.ts'
import { AppError } from '../../core/errors.ts'
import { DetailsForm } from './details-form.tsx'
import type { Coding } from './marker.ts'
import { PaneCommands } from './pane-commands.tsx'
import styles from './pane.module.css'
import { PdfViewer } from './pdf-viewer.tsx'
import { PictureViewer } from './picture-viewer.tsx'
import { Player } from './player.tsx'
import type { Attaching } from './use-attaching.ts'
import { attachmentWords as words, sizeWords } from './words.ts'

export interface PaneProps {
  readonly attachments: readonly Attachment[]
  readonly openId: AttachmentId | null
  readonly onOpen: (id: AttachmentId | null) => void
  readonly coding: Coding
  readonly attaching: Attaching
  readonly mayChange: boolean
}

function Viewer({
  attachment,
  coding,
}: {
  readonly attachment: Attachment
  readonly coding: Coding
}) {
  switch (mediumOf(attachment.mediaType)) {
    case 'picture':
      return <PictureViewer key={attachment.id} attachment={attachment} coding={coding} />
    case 'pdf':
      return <PdfViewer key={attachment.id} attachment={attachment} coding={coding} />
    case 'sound':
    case 'film':
      return <Player key={attachment.id} attachment={attachment} coding={coding} />
    case 'other':
      return <p className={styles['note']}>{words.other(sizeWords(attachment.size))}</p>
  }
}

/** What is on its way, and what did not arrive. */
function OnItsWay({ attaching }: { readonly attaching: Attaching }) {
  const { running, progress, cancel, failures, dismiss } = attaching
  if (running)
    return (
      <div className={styles['way']} role="status">
        <span className={styles['wayName']}>{words.attaching(progress?.fileName ?? '')}</span>
        {progress !== null && (
          <>
            <progress
              className={styles['bar']}
              max={Math.max(progress.totalBytes, 1)}
              value={progress.doneBytes}
              aria-label={words.attaching(progress.fileName)}
            />
            <span>{words.progress(progress.doneBytes, progress.totalBytes)}</span>
          </>
        )}
        <button type="button" onClick={cancel}>
          {words.stop}
        </button>
      </div>
    )
  if (failures.length === 0) return null
  return (
    <div className={styles['way']} role="alert">
      <span>
        <b>{words.failed}</b>: {words.failures(failures.map(({ fileName }) => fileName))}.{' '}
        {failures[0]?.code === 'too-large' ? words.most : failures[0]?.message}
      </span>
      <button type="button" aria-label={words.dismiss} title={words.dismiss} onClick={dismiss}>
        <IconX size={15} stroke={1.8} aria-hidden />
      </button>
    </div>
  )
}

function useOpenActions({ openId, onOpen }: PaneProps) {
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
  const remove = async (attachmentId: AttachmentId): Promise<void> => {
    await tell({ attachmentId })
    onOpen(null)
  }
  return {
    exportIt: () => {
      if (openId !== null) void exportIt(openId)
    },
    remove: () => {
      if (openId !== null) remove(openId).catch(() => undefined)
    },
  }
}

function Tabs({ attachments, openId, onOpen }: PaneProps) {
  return (
    <ul className={styles['tabs']}>
      {attachments.map(({ id, name, about, mediaType }) => (
        <li key={id}>
          <button
            type="button"
            className={styles['tab']}
            aria-expanded={id === openId}
            aria-label={words.open(name, mediumOf(mediaType))}
            title={about === '' ? name : `${name}: ${about}`}
            onClick={() => onOpen(id === openId ? null : id)}
          >
            {name}
          </button>
        </li>
      ))}
    </ul>
  )
}

/** The files of a source, one of them shown. */
export function AttachmentPane(props: PaneProps) {
  const { attachments, openId, onOpen, coding, attaching, mayChange } = props
  const open = attachments.find(({ id }) => id === openId) ?? null
  const [editedId, setEdited] = useState<AttachmentId | null>(null)
  const actions = { ...useOpenActions(props), edit: () => setEdited(openId) }
  const medium = open === null ? 'none' : mediumOf(open.mediaType)
  return (
    <section className={styles['pane']} data-medium={medium} aria-label={words.title}>
      <div className={styles['head']}>
        <Tabs {...props} />
        {attachments.length === 0 && <span className={styles['none']}>{words.none}</span>}
        {mayChange && (
          <button type="button" className={styles['add']} onClick={attaching.pick}>
            <IconPaperclip size={16} stroke={1.7} aria-hidden /> {words.add}
          </button>
        )}
        <span className={styles['space']} />
        <PaneCommands
          attachments={attachments}
          open={open}
          onOpen={onOpen}
          mayChange={mayChange}
          attaching={attaching}
          actions={actions}
        />
      </div>
      <OnItsWay attaching={attaching} />
      {open !== null && editedId === open.id && (
        <DetailsForm attachment={open} onClose={() => setEdited(null)} />
      )}
      {open !== null && <Viewer attachment={open} coding={coding} />}
    </section>
  )
}
