/** A note, and under it the files that belong to it. */
import { useParams } from 'wouter'
import type { Attachment } from '../../core/attachment/contract.ts'
import { SourceId } from '../../core/ids.ts'
import { useCurrent } from '../current.ts'
import { useAsk } from '../query.ts'
import { reasons, whyNot } from '../reasons.ts'
import { NotePage } from '../source/note-page.tsx'
import { AttachmentPane } from './attachment-pane.tsx'
import { DropHere, useDropAndPaste } from './drop-and-paste.tsx'
import type { Coding } from './marker.ts'
import styles from './note-screen.module.css'
import { useAttaching } from './use-attaching.ts'
import { useOpen } from './use-open.ts'
import { attachmentWords as words } from './words.ts'

const noAttachments: readonly Attachment[] = []
const nothing = (): void => undefined

function NoteFiles({ sourceId }: { readonly sourceId: SourceId }) {
  const answer = useAsk('attachment', 'ofSource', { sourceId })
  const attachments = answer.data ?? noAttachments
  const { network } = useCurrent()
  const mayChange = network !== null && !network.readOnly && answer.data !== undefined
  const open = useOpen(attachments, 'closed')
  const attaching = useAttaching(sourceId, open.show)
  const isOver = useDropAndPaste(mayChange, attaching)
  const coding: Coding = {
    markers: [],
    chosenId: null,
    pending: null,
    code: null,
    reason: whyNot([!mayChange, reasons.published]) ?? words.codeAtTheDesk,
    choose: nothing,
    move: nothing,
    remove: nothing,
  }
  if (answer.data === undefined || (!mayChange && attachments.length === 0)) return null
  return (
    <>
      <AttachmentPane
        attachments={attachments}
        open={open}
        codingOf={() => coding}
        attaching={attaching}
        mayChange={mayChange}
      />
      {isOver && <DropHere />}
    </>
  )
}

export function NoteScreen() {
  const { sourceId } = useParams<{ sourceId: string }>()
  const id = SourceId.safeParse(sourceId)
  return (
    <div className={styles['screen']}>
      <div className={styles['note']}>
        <NotePage />
      </div>
      {id.success && <NoteFiles key={id.data} sourceId={id.data} />}
    </div>
  )
}
