/** Saved queries follow what they name: a code that was merged, sources that were joined or split. */
import { withCode, withDivided, withSource } from '../../core/retrieval/following.ts'
import type { Query } from '../../core/retrieval/query.ts'
import type { CodeQueries } from '../coding/code-carrying.ts'
import type { SourceQueries } from '../source/parts.ts'
import type { Work } from '../work.ts'
import * as repository from './saved-repository.ts'

export function followingQueries({ db }: Work): CodeQueries & SourceQueries {
  const follow = (id: string, change: (query: Query) => Query): void => {
    for (const { id: queryId, query } of repository.queriesNaming(db, id))
      repository.followSaved(db, queryId, change(query))
  }
  return {
    codeBecame: (from, to) => follow(from, (query) => withCode(query, from, to)),
    sourceBecame: (from, to) => follow(from, (query) => withSource(query, from, to)),
    sourceDivided: (from, rest) => follow(from, (query) => withDivided(query, from, rest)),
  }
}
