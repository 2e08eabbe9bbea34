/** Files on their way to a source: chosen, dropped or pasted, with progress, and what could not be attached. */
import { useCallback, useEffect, useRef, useSyncExternalStore } from 'react'
import { AppError } from '../../core/errors.ts'
import { FileTicket, type AttachmentId, type SourceId } from '../../core/ids.ts'
import type { PickedFile } from '../../core/wire.ts'
import { showError } from '../frame/show-error.tsx'
import { usePickFiles, type OutputOf } from '../query.ts'
import { useSession } from '../session.ts'
import {
  beginUnderway,
  forgetWhenLocked,
  sayUnderway,
  stopUnderway,
  subscribeUnderway,
  underwayTo,
  type Underway,
} from './underway.ts'

export interface Attaching extends Underway {
  readonly pick: () => void
  readonly drop: (files: readonly File[]) => void
  readonly paste: (files: readonly File[]) => void
  readonly cancel: () => void
  readonly dismiss: () => void
}

/** Runs the job; unlike others it goes on where its screen is left, as a recording may take its time. */
function useAttach(sourceId: SourceId) {
  const { bridge, call } = useSession()
  return useCallback(
    async (picked: readonly PickedFile[]): Promise<OutputOf<'attachment', 'attach'> | null> => {
      forgetWhenLocked(bridge)
      const { signal, report, over } = beginUnderway(sourceId)
      const onProgress = (progress: unknown): void => report(progress as Underway['progress'])
      const files = picked.map(({ ticket }) => FileTicket.parse(ticket))
      try {
        const input = { sourceId, files }
        // The engine's answers have the shape that the contract says.
        const output = (await call('attachment', 'attach', input, {
          signal,
          onProgress,
        })) as OutputOf<'attachment', 'attach'>
        over(output.failures)
        return output
      } catch (thrown) {
        over([])
        const error = thrown instanceof AppError ? thrown : new AppError('internal')
        if (error.code !== 'cancelled' && error.code !== 'locked') showError(error)
        return null
      }
    },
    [bridge, call, sourceId],
  )
}

export function useAttaching(
  sourceId: SourceId,
  onAttached: (id: AttachmentId) => void,
): Attaching {
  const { pick, take, bring } = usePickFiles()
  const { bridge } = useSession()
  const attach = useAttach(sourceId)
  const underway = useSyncExternalStore(subscribeUnderway, () => underwayTo(sourceId))
  const isHere = useRef(true)
  useEffect(() => {
    isHere.current = true
    return () => {
      isHere.current = false
    }
  }, [])

  async function attachAll(picking: Promise<readonly PickedFile[]>): Promise<void> {
    const picked = await picking
    if (picked.length === 0) return
    const last = (await attach(picked))?.attached.at(-1)
    if (last !== undefined && isHere.current) onAttached(last.id)
  }

  return {
    ...underway,
    pick: () => void attachAll(pick({ extensions: [], multiple: true, streamed: true })),
    drop: (files) => void attachAll(take(files, true)),
    paste: (files) => {
      // Only a browser can stream what lies nowhere.
      const taken = async (): Promise<readonly PickedFile[]> =>
        bridge.host === 'browser' ? take(files, true) : (await Promise.all(files.map(bring))).flat()
      void attachAll(taken())
    },
    cancel: () => stopUnderway(sourceId),
    dismiss: () => sayUnderway(sourceId, { failures: [] }),
  }
}
