/** What each limit of a scope offers. */
import type { ScopeChoices } from '../../core/retrieval/contract.ts'
import type { Scope } from '../../core/retrieval/query.ts'
import { Direction, SourceKind } from '../../core/values.ts'
import { directionWords, kindWords, retrieveWords as words } from './words.ts'

export const limits = [
  'networkIds',
  'waveIds',
  'kinds',
  'sourceIds',
  'personIds',
  'coderIds',
  'directions',
] as const
export type Limit = (typeof limits)[number]

export interface Option {
  readonly value: string
  readonly label: string
}

/** Labels that several options share are told apart by a number, since a list shows labels alone. */
function apart(options: readonly Option[]): readonly Option[] {
  const seen = new Map<string, number>()
  return options.map(({ value, label }) => {
    const count = (seen.get(label) ?? 0) + 1
    seen.set(label, count)
    return { value, label: count === 1 ? label : `${label} (${String(count)})` }
  })
}

const named = (
  rows: readonly { readonly id: string; readonly name: string }[],
): readonly Option[] => rows.map(({ id, name }) => ({ value: id, label: name }))

/** Waves and people of the chosen networks; the empty value stands for none of them. */
export function limitOptions(
  limit: Limit,
  choices: ScopeChoices,
  scope: Scope,
  sources: readonly { readonly id: string; readonly title: string }[],
): readonly Option[] {
  const isIn = ({ networkId }: { readonly networkId: (typeof scope.networkIds)[number] }) =>
    scope.networkIds.length === 0 || scope.networkIds.includes(networkId)
  switch (limit) {
    case 'networkIds':
      return apart(named(choices.networks))
    case 'waveIds':
      return apart([...named(choices.waves.filter(isIn)), { value: '', label: words.noWave }])
    case 'kinds':
      return SourceKind.options.map((kind) => ({ value: kind, label: kindWords[kind] }))
    case 'sourceIds':
      return apart(sources.map(({ id, title }) => ({ value: id, label: title })))
    case 'personIds':
      return apart([
        ...choices.people
          .filter(isIn)
          .map(({ id, pseudonym }) => ({ value: id, label: pseudonym })),
        { value: '', label: words.nobody },
      ])
    case 'coderIds':
      return apart(named(choices.coders))
    case 'directions':
      return Direction.options.map((one) => ({ value: one, label: directionWords[one] }))
  }
}
