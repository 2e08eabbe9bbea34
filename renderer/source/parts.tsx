/** Joining and splitting the source at hand, as commands of the screen that shows it. */
import { useState } from 'react'
import type { SourceId } from '../../core/ids.ts'
import type { SourceSummary } from '../../core/source/contract.ts'
import { useCommands } from '../commands.ts'
import { reasons, whyNot } from '../reasons.ts'
import { JoinDialog } from './join-dialog.tsx'
import { partsWords as words } from './parts-words.ts'
import { SplitDialog, type SplitPlace } from './split-dialog.tsx'

type Open = { readonly what: 'join' } | { readonly what: 'split'; readonly place: SplitPlace }

export function Parts({
  summary,
  placeAtHand,
  disabled,
  canSplit,
  onSplit,
}: {
  readonly summary: SourceSummary
  /** Where the source would be split; null where nothing is selected, or at its beginning. */
  readonly placeAtHand: () => SplitPlace | null
  /** Why neither can be done. */
  readonly disabled: string | null
  readonly canSplit: boolean
  readonly onSplit: (sourceId: SourceId) => void
}) {
  const [open, setOpen] = useState<Open | null>(null)
  const close = () => setOpen(null)
  useCommands([
    { id: 'source.join', label: words.join, disabled, run: () => setOpen({ what: 'join' }) },
    {
      id: 'source.split',
      label: words.split,
      disabled: disabled ?? whyNot([!canSplit, reasons.notAtTheStart]),
      run: () => {
        const place = placeAtHand()
        if (place !== null) setOpen({ what: 'split', place })
      },
    },
  ])
  if (open === null) return null
  if (open.what === 'join') return <JoinDialog summary={summary} onClose={close} />
  return <SplitDialog summary={summary} place={open.place} onClose={close} onSplit={onSplit} />
}
