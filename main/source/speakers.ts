/** Who speaks in a source: names of a transcript are people of the roster, nobody of it, or still open. */
import { AppError } from '../../core/errors.ts'
import type { Speaker } from '../../core/source/speaker-contract.ts'
import type { SourceService } from '../../core/source/contract.ts'
import type { Database } from '../database/connection.ts'
import { requireWritable } from '../network/writable.ts'
import type { Work } from '../work.ts'
import * as repository from './repository.ts'
import * as rows from './speaker-repository.ts'

/** Those who speak, and the one whom a survey's answers are of. */
function speakersIn(db: Database, sourceId: string): Speaker[] {
  const named = rows.speakersOf(db, sourceId)
  const turns = rows.turnsIn(db, sourceId)
  const known = new Map(named.map(({ name, personId }) => [name, personId]))
  const whole = known.has('') ? [{ name: '', turns: 0 }] : []
  return [...whole, ...turns].map((speaker) => {
    const personId = known.get(speaker.name) ?? null
    if (personId !== null) return { ...speaker, is: 'person', personId }
    return { ...speaker, is: known.has(speaker.name) ? 'nobody' : 'open', personId }
  })
}

export function speakers(work: Work): Pick<SourceService, 'speakers' | 'nameSpeaker' | 'losses'> {
  const { db } = work
  return {
    speakers: ({ sourceId }) => {
      repository.placeOf(db, sourceId)
      return speakersIn(db, sourceId)
    },
    nameSpeaker: ({ sourceId, name, personId, isNobody = false }) => {
      const { networkId } = repository.placeOf(db, sourceId)
      requireWritable(db, networkId)
      const known = rows.speakerOf(db, sourceId, name)
      const speaks = name === '' || rows.turnsIn(db, sourceId).some((one) => one.name === name)
      if (known === null && !speaks) throw new AppError('not-found')
      if (personId !== null && repository.personOf(db, personId).networkId !== networkId)
        throw new AppError('not-found')
      work.subject(name)
      const stays = personId !== null || isNobody
      if (known === null) {
        if (stays) rows.insertSpeaker(db, { id: work.newId(), sourceId, name, personId })
      } else if (stays) rows.updateSpeaker(db, known.id, personId)
      else rows.removeSpeaker(db, known.id)
      return {}
    },
    losses: ({ sourceId }) => rows.lossesOf(db, sourceId),
  }
}
