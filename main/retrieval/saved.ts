/** Queries that somebody wants to ask again. */
import { QueryId } from '../../core/ids.ts'
import { compareNaturally } from '../../core/network/natural-order.ts'
import type { RetrievalService } from '../../core/retrieval/contract.ts'
import type { Work } from '../work.ts'
import * as repository from './saved-repository.ts'

export function saving(
  work: Work,
): Pick<RetrievalService, 'saved' | 'save' | 'changeSaved' | 'renameSaved' | 'removeSaved'> {
  const { db, newId, now, me, subject } = work
  return {
    saved: () =>
      repository.savedQueries(db).toSorted((one, other) => compareNaturally(one.name, other.name)),
    save: ({ name, query }) => {
      subject(name)
      const id = QueryId.parse(newId())
      repository.insertSaved(db, { id, name: name.trim(), query, coderId: me() }, now())
      return { queryId: id }
    },
    changeSaved: ({ queryId, query }) => {
      subject(repository.nameOfSaved(db, queryId))
      repository.changeSaved(db, queryId, { query }, now())
      return {}
    },
    renameSaved: ({ queryId, name }) => {
      subject(repository.nameOfSaved(db, queryId))
      repository.changeSaved(db, queryId, { name: name.trim() }, now())
      return {}
    },
    removeSaved: ({ queryId }) => {
      subject(repository.nameOfSaved(db, queryId))
      repository.deleteSaved(db, queryId)
      return {}
    },
  }
}
