/** What a query names: sources by their titles, and what is gone by what it was called. */
import type { RetrievalService } from '../../core/retrieval/contract.ts'
import { namedIn, type Named, type NamedKind } from '../../core/retrieval/following.ts'
import type { Work } from '../work.ts'
import { lastNameOf } from './change-repository.ts'
import type { Corpus } from './corpus.ts'
import type { Meta } from './meta.ts'

/** Names that tell of nobody; whoever removed a person or a source wanted it gone. */
const tellable: Partial<Record<NamedKind, { readonly table: string; readonly column: string }>> = {
  code: { table: 'code', column: 'name' },
  attribute: { table: 'attribute', column: 'name' },
  network: { table: 'network', column: 'name' },
  wave: { table: 'wave', column: 'label' },
}

function isThere(meta: Meta, { kind, id }: Named): boolean {
  return meta[kind].has(id)
}

export function naming({ db }: Work, corpus: Corpus): Pick<RetrievalService, 'named'> {
  const known = new Map<string, string>()
  const lastName = ({ kind, id }: Named): string => {
    const where = tellable[kind]
    const name = known.get(id) ?? (where === undefined ? '' : (lastNameOf(db, where, id) ?? ''))
    known.set(id, name)
    return name
  }
  return {
    named: ({ query }) => {
      const meta = corpus.meta()
      const all = namedIn(query)
      return {
        sources: query.scope.sourceIds.flatMap((id) => {
          const source = meta.source.get(id)
          return source === undefined ? [] : [{ id, name: source.title }]
        }),
        gone: all
          .filter((one) => !isThere(meta, one))
          .map((one) => ({ kind: one.kind, name: lastName(one) })),
      }
    },
  }
}
