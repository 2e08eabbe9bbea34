/** A new note in one keystroke: for the network and the wave at hand, dated today, open for writing. */
import { useCallback, useEffect } from 'react'
import { v7 } from 'uuid'
import { BlockId, type ProtocolId, type SourceId, type WaveId } from '../../core/ids.ts'
import type { Wave } from '../../core/network/contract.ts'
import { waveOfDay } from '../../core/network/wave-order.ts'
import { useCurrent } from '../current.ts'
import { navigate, splitHash } from '../location.ts'
import { dayOf, timeOf } from '../network/today.ts'
import { useTell } from '../query.ts'
import { reasons, whyNot } from '../reasons.ts'
import { catchLetters, letLettersGo } from './type-ahead.ts'
import { noteWords } from './words.ts'

/** The wave being looked at where it has begun and is held, else the one this day belongs to. */
export function waveForNote(wave: Wave | null, waves: readonly Wave[], day: string): WaveId | null {
  if (wave !== null && wave.held && wave.date <= day) return wave.id
  return waveOfDay(waves, day)?.id ?? null
}

/** Where a note is made as soon as the networks are known. */
const making = '/collect/note/new'
const whenKnown = (protocolId?: ProtocolId): string =>
  protocolId === undefined ? making : `${making}?protocol=${protocolId}`

/** Going back from a note never makes another one. */
function openNote(sourceId: SourceId): void {
  const replace = splitHash(location.hash).path === making
  navigate(`/collect/note/${sourceId}`, { replace })
}

export interface NewNote {
  /** Why none can be written: there is no network, or it holds published data. */
  readonly impossible: string | null
  /** By a protocol where one is named. Asked before the networks are known, it is made once they are. */
  readonly create: (protocolId?: ProtocolId) => Promise<void>
}

export function useNewNote(): NewNote {
  const { network, wave, waves, loading } = useCurrent()
  const { tell, busy } = useTell('source', 'addNote')
  const networkId = network === null || network.readOnly ? null : network.id
  const create = useCallback(
    async (protocolId?: ProtocolId) => {
      if (loading) {
        catchLetters()
        navigate(whenKnown(protocolId))
        return
      }
      if (networkId === null || busy) return
      catchLetters()
      const now = new Date()
      const date = dayOf(now)
      const at = timeOf(now)
      const id = BlockId.parse(v7())
      const made = tell({
        networkId,
        waveId: waveForNote(wave, waves, date),
        title: noteWords.newTitle(at),
        date,
        about: '',
        firstBlock: { id, kind: 'saw', speaker: '', at, text: '' },
        ...(protocolId === undefined ? {} : { protocolId }),
      })
      made.catch(letLettersGo)
      const { sourceId } = await made
      openNote(sourceId)
    },
    [loading, networkId, busy, tell, wave, waves],
  )
  const impossible = whyNot(
    [network === null && !loading, reasons.noNetwork],
    [network !== null && networkId === null, reasons.published],
  )
  useLetGo(impossible !== null)
  return { impossible, create }
}

/** Letters that were to go into a note which turns out to be impossible mean the page again. */
function useLetGo(isImpossible: boolean): void {
  useEffect(() => {
    if (isImpossible) letLettersGo()
  }, [isImpossible])
}
