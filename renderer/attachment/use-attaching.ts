/** Files on their way to a source: chosen or dropped, with progress, and what could not be attached. */
import { useState } from 'react'
import type { AttachFailure } from '../../core/attachment/contract.ts'
import { FileTicket, type AttachmentId, type SourceId } from '../../core/ids.ts'
import type { PickedFile } from '../../core/wire.ts'
import { useJob, usePickFiles, type ProgressOf } from '../query.ts'
import { useSession } from '../session.ts'

export interface Attaching {
  readonly pick: () => void
  readonly drop: (files: readonly File[]) => void
  readonly paste: (files: readonly File[]) => void
  readonly progress: ProgressOf<'attachment', 'attach'> | null
  readonly running: boolean
  readonly cancel: () => void
  readonly failures: readonly AttachFailure[]
  readonly dismiss: () => void
}

export function useAttaching(
  sourceId: SourceId,
  onAttached: (id: AttachmentId) => void,
): Attaching {
  const { pick, take, bring } = usePickFiles()
  const { bridge } = useSession()
  const { start, progress, running, cancel } = useJob('attachment', 'attach')
  const [failures, setFailures] = useState<readonly AttachFailure[]>([])

  async function attach(picking: Promise<readonly PickedFile[]>): Promise<void> {
    const picked = await picking
    if (picked.length === 0) return
    setFailures([])
    try {
      const files = picked.map(({ ticket }) => FileTicket.parse(ticket))
      const { attached, failures: failed } = await start({ sourceId, files })
      setFailures(failed)
      const last = attached.at(-1)
      if (last !== undefined) onAttached(last.id)
    } catch {
      // The person has been told, or has stopped it.
    }
  }

  return {
    pick: () => void attach(pick({ extensions: [], multiple: true, streamed: true })),
    drop: (files) => void attach(take(files, true)),
    paste: (files) => {
      // Only a browser can stream what lies nowhere.
      const taken = async (): Promise<readonly PickedFile[]> =>
        bridge.host === 'browser' ? take(files, true) : (await Promise.all(files.map(bring))).flat()
      void attach(taken())
    },
    progress,
    running,
    cancel,
    failures,
    dismiss: () => setFailures([]),
  }
}
