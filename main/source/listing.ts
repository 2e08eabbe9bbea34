/** Sources as a list: which of them somebody or a code stands in, and what is done to several of them at once. */
import { AppError } from '../../core/errors.ts'
import type { SourceId } from '../../core/ids.ts'
import type { SourceService } from '../../core/source/contract.ts'
import { sourcesWords } from '../../core/source/words.ts'
import { requireWritable } from '../network/writable.ts'
import { onlyMine, requireSight } from '../project/coder-blind.ts'
import type { Work } from '../work.ts'
import * as anchors from './coding-anchors.ts'
import { requireWave } from './keeping.ts'
import * as list from './list-repository.ts'
import * as repository from './repository.ts'

type Listing = Pick<SourceService, 'concerning' | 'changeSeveral' | 'removeSeveral'>

/** All of them, or `not-found`; each in a network that may be written to. */
function opened(work: Work, ids: readonly SourceId[]): readonly list.SourcePlace[] {
  const places = list.placesOf(work.db, ids)
  if (places.length < new Set(ids).size) throw new AppError('not-found')
  for (const networkId of new Set(places.map((place) => place.networkId)))
    requireWritable(work.db, networkId)
  const [only] = places
  work.subject(places.length === 1 && only ? only.title : sourcesWords(places.length))
  return places
}

export function listing(work: Work): Listing {
  const { db } = work
  return {
    concerning: (asked) => list.sourcesConcerning(db, { ...asked, mine: onlyMine(work) }),
    changeSeveral: ({ sourceIds, waveId, kind }) => {
      const places = opened(work, sourceIds)
      for (const networkId of new Set(places.map((place) => place.networkId)))
        requireWave(db, networkId, waveId ?? null)
      const changed = work.now()
      for (const place of places) {
        const wave = waveId === undefined ? place.waveId : waveId
        const is = kind ?? place.kind
        if (wave !== place.waveId || is !== place.kind)
          repository.updateSource(db, place.id, { wave_id: wave, kind: is, changed })
      }
      return {}
    },
    removeSeveral: ({ sourceIds }) => {
      const places = opened(work, sourceIds)
      requireSight(work, places[0]?.title ?? '')
      const cited = list.firstCited(db, sourceIds)
      if (cited !== null) throw new AppError('still-cited', cited)
      for (const { id } of places) {
        anchors.removeCodingsOf(db, id)
        repository.removeSource(db, id)
      }
      return {}
    },
  }
}
