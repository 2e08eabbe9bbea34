/** Which files of a source lie open: at most one that is heard, and one that is seen beside it. */
import { useState } from 'react'
import type { Attachment } from '../../core/attachment/contract.ts'
import { mediumOf } from '../../core/attachment/media-type.ts'
import type { AttachmentId } from '../../core/ids.ts'

export interface OpenAttachments {
  readonly player: Attachment | null
  readonly viewer: Attachment | null
  /** The one that was opened last. */
  readonly latestId: AttachmentId | null
  readonly show: (id: AttachmentId) => void
  readonly close: (id: AttachmentId) => void
}

/** What lies open before anybody has chosen. */
export type Begins = 'first-recording' | 'closed'

const isHeard = ({ mediaType }: Attachment): boolean =>
  ['sound', 'film'].includes(mediumOf(mediaType))

/** What was opened, the latest last; before anybody has chosen, the first recording. */
export function openOf(
  attachments: readonly Attachment[],
  wanted: readonly AttachmentId[] | null,
  begins: Begins = 'first-recording',
): Pick<OpenAttachments, 'player' | 'viewer' | 'latestId'> {
  const byId = new Map(attachments.map((attachment) => [attachment.id, attachment]))
  const there = (wanted ?? []).flatMap((id) => byId.get(id) ?? [])
  const beginsOpen = wanted === null && begins === 'first-recording'
  const first = beginsOpen ? attachments.find(isHeard) : undefined
  const player = there.findLast(isHeard) ?? first ?? null
  const viewer = there.findLast((one) => !isHeard(one)) ?? null
  return { player, viewer, latestId: there.at(-1)?.id ?? first?.id ?? null }
}

/** Without one, and without those that it had taken the place of. */
export function without(
  attachments: readonly Attachment[],
  wanted: readonly AttachmentId[],
  closed: AttachmentId,
): readonly AttachmentId[] {
  const one = attachments.find(({ id }) => id === closed)
  if (one === undefined) return wanted.filter((id) => id !== closed)
  const alike = attachments.filter((other) => isHeard(other) === isHeard(one))
  return wanted.filter((id) => !alike.some((other) => other.id === id))
}

export function useOpen(attachments: readonly Attachment[], begins: Begins): OpenAttachments {
  const [wanted, setWanted] = useState<readonly AttachmentId[] | null>(null)
  const open = openOf(attachments, wanted, begins)
  const first = open.player === null ? [] : [open.player.id]
  return {
    ...open,
    show: (id) => setWanted((before) => [...(before ?? first).filter((other) => other !== id), id]),
    close: (id) => setWanted((before) => without(attachments, before ?? first, id)),
  }
}
