import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { useSearch } from 'wouter'
import type { Attachment } from '../../core/attachment/contract.ts'
import type { PlacedCoding } from '../../core/coding/place-contract.ts'
import type { AttachmentId, SourceId } from '../../core/ids.ts'
import { AttachmentPane } from '../attachment/attachment-pane.tsx'
import { player } from '../attachment/playing.ts'
import { useAttaching } from '../attachment/use-attaching.ts'
import { useOpen, type OpenAttachments } from '../attachment/use-open.ts'
import { DropHere, useDropAndPaste } from '../attachment/drop-and-paste.tsx'
import { useAsk } from '../query.ts'
import { CodePicker } from './code-picker.tsx'
import { usePlaceCoding } from './desk-media-coding.ts'
import { useSpoken } from './desk-media-spoken.ts'
import styles from './desk-media.module.css'
import type { DeskData } from './use-desk-data.ts'
import type { Desk } from './use-desk-state.ts'

const noAttachments: readonly Attachment[] = []
const noPlaces: readonly PlacedCoding[] = []

/** Whatever holds the chosen coding is opened with it. */
function useOpenWithChosen(
  open: OpenAttachments,
  places: readonly PlacedCoding[],
  chosenId: string | null,
): void {
  const [seenId, setSeenId] = useState<string | null>(null)
  const chosen = places.find(({ codingId }) => codingId === chosenId)
  if (chosenId === seenId || (chosen === undefined && chosenId !== null)) return
  setSeenId(chosenId)
  if (chosen !== undefined) open.show(chosen.attachmentId)
}

/** Coming from elsewhere: `?attachment=` opens a file, `?coding=` the file of a place, and goes to it. */
function useMediaArrival(
  search: string,
  open: OpenAttachments,
  { attachments, places }: Files,
): void {
  const arrived = useRef('')
  const show = useEffectEvent((id: AttachmentId) => open.show(id))
  useEffect(() => {
    if (search === '' || arrived.current === search) return
    const parameters = new URLSearchParams(search)
    const placed = places.find(({ codingId }) => codingId === parameters.get('coding'))
    const wanted = placed?.attachmentId ?? parameters.get('attachment')
    const found = attachments.find(({ id }) => id === wanted)
    if (found === undefined) return
    arrived.current = search
    show(found.id)
    if (placed?.place.kind === 'stretch') player.place(found.id, placed.place.from)
  }, [search, attachments, places])
}

interface Files {
  readonly attachments: readonly Attachment[]
  readonly places: readonly PlacedCoding[]
}

function useFiles(sourceId: SourceId): Files {
  const attachments = useAsk('attachment', 'ofSource', { sourceId }).data ?? noAttachments
  const places = useAsk('coding', 'placesOf', { sourceId }).data ?? noPlaces
  return { attachments, places }
}

/** Under the text: the files of the source, the recording that it is the transcript of, and the coding of both. */
export function DeskMedia({ data, desk }: { readonly data: DeskData; readonly desk: Desk }) {
  const { summary, isReadOnly } = data
  const files = useFiles(summary.id)
  const { attachments, places } = files
  const open = useOpen(attachments, 'first-recording')
  useOpenWithChosen(open, places, desk.chosenId)
  useMediaArrival(useSearch(), open, files)
  const attaching = useAttaching(summary.id, open.show)
  const { codingOf, picker } = usePlaceCoding({ data, desk, places })
  const isOver = useDropAndPaste(!isReadOnly, attaching)
  useSpoken(data, desk)
  if (isReadOnly && attachments.length === 0) return null
  return (
    <div className={styles['media']}>
      {picker !== null && (
        <div className={styles['picker']}>
          <CodePicker {...picker} />
        </div>
      )}
      <AttachmentPane
        attachments={attachments}
        open={open}
        codingOf={codingOf}
        attaching={attaching}
        mayChange={!isReadOnly}
      />
      {isOver && <DropHere />}
    </div>
  )
}
