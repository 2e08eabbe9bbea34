import { useEffect, useState } from 'react'
import { mediumOf } from '../../core/attachment/media-type.ts'
import type { Attachment } from '../../core/attachment/contract.ts'
import type { PlacedCoding } from '../../core/coding/place-contract.ts'
import type { AttachmentId, SourceId } from '../../core/ids.ts'
import { AttachmentPane } from '../attachment/attachment-pane.tsx'
import { useAttaching } from '../attachment/use-attaching.ts'
import { attachmentWords } from '../attachment/words.ts'
import { useAsk } from '../query.ts'
import { CodePicker } from './code-picker.tsx'
import { usePlaceCoding } from './desk-media-coding.ts'
import { useSpoken } from './desk-media-spoken.ts'
import styles from './desk-media.module.css'
import type { DeskData } from './use-desk-data.ts'
import type { Desk } from './use-desk-state.ts'

const noAttachments: readonly Attachment[] = []
const noPlaces: readonly PlacedCoding[] = []

const isHeard = ({ mediaType }: Attachment): boolean =>
  ['sound', 'film'].includes(mediumOf(mediaType))

interface Open {
  readonly id: AttachmentId | null
  readonly set: (id: AttachmentId | null) => void
}

/** A recording lies open at once; whatever holds the chosen coding is opened with it. */
function useOpen(
  attachments: readonly Attachment[],
  places: readonly PlacedCoding[],
  chosenId: string | null,
): Open {
  const [open, setOpen] = useState<AttachmentId | null | undefined>(undefined)
  const [seenId, setSeenId] = useState<string | null>(null)
  const chosen = places.find(({ codingId }) => codingId === chosenId)
  if (chosenId !== seenId && (chosen !== undefined || chosenId === null)) {
    setSeenId(chosenId)
    if (chosen !== undefined) setOpen(chosen.attachmentId)
  }
  const wanted = open === undefined ? attachments.find(isHeard)?.id : open
  const isThere = attachments.some(({ id }) => id === wanted)
  return { id: isThere ? (wanted ?? null) : null, set: setOpen }
}

const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false

/** Files that are dropped anywhere on the desk. */
function useDrop(mayChange: boolean, onDrop: (files: readonly File[]) => void): boolean {
  const [isOver, setOver] = useState(false)
  useEffect(() => {
    if (!mayChange) return undefined
    const over = (event: DragEvent): void => {
      if (!hasFiles(event)) return
      event.preventDefault()
      setOver(true)
    }
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false)
    }
    const drop = (event: DragEvent): void => {
      if (!hasFiles(event)) return
      event.preventDefault()
      setOver(false)
      onDrop([...(event.dataTransfer?.files ?? [])])
    }
    document.addEventListener('dragover', over)
    document.addEventListener('dragleave', leave)
    document.addEventListener('drop', drop)
    return () => {
      document.removeEventListener('dragover', over)
      document.removeEventListener('dragleave', leave)
      document.removeEventListener('drop', drop)
    }
  }, [mayChange, onDrop])
  return isOver
}

function useFiles(sourceId: SourceId) {
  const attachments = useAsk('attachment', 'ofSource', { sourceId }).data ?? noAttachments
  const places = useAsk('coding', 'placesOf', { sourceId }).data ?? noPlaces
  return { attachments, places }
}

/** Under the text: the files of the source, the recording that it is the transcript of, and the coding of both. */
export function DeskMedia({ data, desk }: { readonly data: DeskData; readonly desk: Desk }) {
  const { summary, isReadOnly } = data
  const { attachments, places } = useFiles(summary.id)
  const open = useOpen(attachments, places, desk.chosenId)
  const attaching = useAttaching(summary.id, open.set)
  const { coding, picker } = usePlaceCoding({ data, desk, places, openId: open.id })
  const isOver = useDrop(!isReadOnly, attaching.drop)
  useSpoken(data, desk)
  if (isReadOnly && attachments.length === 0) return null
  return (
    <div className={styles['media']} data-open={open.id !== null || undefined}>
      {picker !== null && (
        <div className={styles['picker']}>
          <CodePicker {...picker} />
        </div>
      )}
      <AttachmentPane
        attachments={attachments}
        openId={open.id}
        onOpen={open.set}
        coding={coding}
        attaching={attaching}
        mayChange={!isReadOnly}
      />
      {isOver && <div className={styles['over']}>{attachmentWords.dropHere}</div>}
    </div>
  )
}
