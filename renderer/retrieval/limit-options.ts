/** What each limit of a scope offers. */
import { compareNaturally } from '../../core/network/natural-order.ts'
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
  'roles',
  'sites',
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

/** Words of the roster, and those that are chosen although nobody has them any more. */
function rosterOptions(
  found: readonly string[],
  chosen: readonly string[],
  none: string,
): readonly Option[] {
  const words = new Set([...found, ...chosen])
  words.delete('')
  const sorted = [...words].sort(compareNaturally)
  return apart([
    ...sorted.map((word) => ({ value: word, label: word })),
    { value: '', label: none },
  ])
}

/** What a limit holds for an option: what is none of them is an empty word of the roster, and otherwise nothing. */
export const heldFor = (limit: Limit, value: string): string | null =>
  value === '' && limit !== 'roles' && limit !== 'sites' ? null : value

/** Waves, people, roles and sites of the chosen networks; the empty value stands for none of them. */
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
    case 'roles': {
      const roles = choices.people.filter(isIn).map(({ role }) => role)
      return rosterOptions(roles, scope.roles, words.noRole)
    }
    case 'sites': {
      const sites = choices.people.filter(isIn).map(({ site }) => site)
      return rosterOptions(sites, scope.sites, words.noSite)
    }
    case 'coderIds':
      return apart(named(choices.coders))
    case 'directions':
      return Direction.options.map((one) => ({ value: one, label: directionWords[one] }))
  }
}
