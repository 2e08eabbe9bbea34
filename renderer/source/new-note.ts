/** A new note in one keystroke: for the network and the wave at hand, dated today, open for writing. */
import { useCallback } from 'react'
import { v7 } from 'uuid'
import { BlockId, type ProtocolId, type WaveId } from '../../core/ids.ts'
import type { Wave } from '../../core/network/contract.ts'
import { waveOfDay } from '../../core/network/wave-order.ts'
import { useCurrent } from '../current.ts'
import { navigate } from '../location.ts'
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

export interface NewNote {
  /** Why none can be written: there is no network, or it holds published data. */
  readonly impossible: string | null
  /** By a protocol where one is named. */
  readonly create: (protocolId?: ProtocolId) => Promise<void>
}

export function useNewNote(): NewNote {
  const { network, wave, waves } = useCurrent()
  const { tell, busy } = useTell('source', 'addNote')
  const networkId = network === null || network.readOnly ? null : network.id
  const create = useCallback(
    async (protocolId?: ProtocolId) => {
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
      navigate(`/collect/note/${sourceId}`)
    },
    [networkId, busy, tell, wave, waves],
  )
  const impossible = whyNot(
    [network === null, reasons.noNetwork],
    [networkId === null, reasons.published],
  )
  return { impossible, create }
}
