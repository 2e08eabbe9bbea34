/** What a scope may name. */
import { z } from 'zod'
import { compareNaturally } from '../../core/network/natural-order.ts'
import type { RetrievalService, ScopeChoices } from '../../core/retrieval/contract.ts'
import type { Corpus } from './corpus.ts'
import type { Meta } from './meta.ts'
import type { AttributeRow } from './meta-repository.ts'

const Choices = z.array(z.string())

/** The values that an attribute offers; none where it takes any. */
export function choicesOf({ type, choices }: AttributeRow): readonly string[] {
  if (type === 'yes-no') return ['yes', 'no']
  if (type !== 'choice') return []
  const found = Choices.safeParse(JSON.parse(choices === '' ? '[]' : choices))
  return found.success ? found.data : []
}

function scopeChoices(meta: Meta): ScopeChoices {
  return {
    networks: meta.networks.map(({ id, name }) => ({ id, name })),
    waves: meta.waves,
    people: meta.people
      .map(({ id, networkId, pseudonym, role, site }) => ({ id, networkId, pseudonym, role, site }))
      .sort((one, other) => compareNaturally(one.pseudonym, other.pseudonym)),
    coders: meta.coders.map(({ id, name }) => ({ id, name })),
    attributes: [...meta.attribute.values()].map((row) => ({
      id: row.id,
      holder: row.holder,
      name: row.name,
      type: row.type,
      choices: choicesOf(row),
    })),
  }
}

export function choosing(corpus: Corpus): Pick<RetrievalService, 'choices'> {
  return { choices: () => scopeChoices(corpus.meta()) }
}
