/** What ids are called on these pages, and what there is to choose from. */
import { useMemo } from 'react'
import type { Code } from '../../core/coding/contract.ts'
import type { Named, ScopeChoices } from '../../core/retrieval/contract.ts'
import type { Query } from '../../core/retrieval/query.ts'
import type { Names } from '../../core/retrieval/words.ts'
import { useCurrent } from '../current.ts'
import { useAsk } from '../query.ts'

const noCodes: readonly Code[] = []
const noChoices: ScopeChoices = { networks: [], waves: [], people: [], coders: [], attributes: [] }

export interface Known {
  readonly codes: readonly Code[]
  readonly choices: ScopeChoices
  readonly names: Names
  readonly loading: boolean
}

const noneNamed: Named = { sources: [], gone: [] }

/** Names for this query, with its sources of whatever network, and what it names that is gone. */
export function useNamed(known: Names, query: Query | null): Named & { readonly names: Names } {
  const input = query === null ? null : { query }
  const { sources, gone } = useAsk('retrieval', 'named', input).data ?? noneNamed
  const names = useMemo((): Names => {
    const titles = new Map<string, string>(sources.map(({ id, name }) => [id, name]))
    return { ...known, source: (id) => titles.get(id) ?? known.source(id) }
  }, [known, sources])
  return { names, sources, gone }
}

export function useKnown(): Known {
  const codesAnswer = useAsk('coding', 'codes', {})
  const choicesAnswer = useAsk('retrieval', 'choices', {})
  const { network } = useCurrent()
  const sources = useAsk('source', 'list', network === null ? null : { networkId: network.id }).data
  const codes = codesAnswer.data ?? noCodes
  const choices = choicesAnswer.data ?? noChoices
  const names = useMemo((): Names => {
    const called = (rows: readonly { readonly id: string; readonly name: string }[]) => {
      const known = new Map(rows.map(({ id, name }) => [id, name]))
      return (id: string) => known.get(id) ?? ''
    }
    return {
      code: called(codes),
      network: called(choices.networks),
      wave: called(choices.waves),
      coder: called(choices.coders),
      attribute: called(choices.attributes),
      person: called(choices.people.map(({ id, pseudonym }) => ({ id, name: pseudonym }))),
      source: called((sources ?? []).map(({ id, title }) => ({ id, name: title }))),
    }
  }, [codes, choices, sources])
  const loading = codesAnswer.isPending || choicesAnswer.isPending
  return { codes, choices, names, loading }
}
