/** Who the names in files are, as the person who imports them said; new people are added when the first text needs them. */
import { AppError } from '../../core/errors.ts'
import type { NetworkId, PersonId } from '../../core/ids.ts'
import { samePseudonym } from '../../core/network/pseudonym.ts'
import type { NetworkService } from '../../core/network/contract.ts'
import type { NewPerson, SpeakerChoice } from '../../core/source/import-contract.ts'
import { speakerKey } from '../../core/source/speaker-names.ts'

export interface ImportingPeople {
  /** The same for names that are one person; also before a new person has been added. */
  readonly identity: (name: string) => string
  /** Null where it was left open. Adds a new person, and so belongs into a transaction. */
  readonly whoIs: (name: string) => { readonly personId: PersonId | null } | null
  /** What stands for somebody in a title: a pseudonym; empty where nobody is meant. */
  readonly pseudonymOf: (name: string) => string
  /** Runs a change; people that it added are not taken for added where it came to nothing. */
  readonly within: <T>(change: () => T) => T
}

function requireFreeNames(newPeople: readonly NewPerson[], taken: readonly string[]): void {
  const names = [...taken]
  for (const { pseudonym } of newPeople) {
    if (names.some((name) => samePseudonym(name, pseudonym)))
      throw new AppError('name-taken', pseudonym)
    names.push(pseudonym)
  }
}

interface Given {
  readonly newPeople?: readonly NewPerson[] | undefined
  readonly speakers?: readonly SpeakerChoice[] | undefined
}

/** Adds the people of one import to the roster, each when it is first needed. */
function newcomers(network: NetworkService, networkId: NetworkId, people: readonly NewPerson[]) {
  const added = new Map<number, PersonId>()
  const idOf = (index: number): PersonId | null => {
    const known = added.get(index)
    const fields = people[index]
    if (known !== undefined || fields === undefined) return known ?? null
    const more = { role: '', site: '', mayQuote: false }
    const { personId } = network.addPerson({ networkId, ...fields, ...more })
    added.set(index, personId)
    return personId
  }
  const within = <T>(change: () => T): T => {
    const before = new Map(added)
    try {
      return change()
    } catch (error) {
      added.clear()
      for (const [index, id] of before) added.set(index, id)
      throw error
    }
  }
  return { idOf, within }
}

/** Refuses (`not-found`, `name-taken`, `usage`) people who are not there, or cannot be added. */
export function importingPeople(
  network: NetworkService,
  networkId: NetworkId,
  { newPeople = [], speakers = [] }: Given,
): ImportingPeople {
  const people = network.people({ networkId })
  const pseudonyms = new Map(people.map(({ id, pseudonym }) => [id, pseudonym]))
  requireFreeNames(newPeople, [...pseudonyms.values()])
  for (const choice of speakers) {
    if (choice.is === 'person' && !pseudonyms.has(choice.personId)) throw new AppError('not-found')
    if (choice.is === 'new' && newPeople[choice.person] === undefined) throw new AppError('usage')
  }
  const choices = new Map(speakers.map((choice) => [speakerKey(choice.name), choice]))
  const { idOf, within } = newcomers(network, networkId, newPeople)
  return {
    within,
    identity: (name) => {
      const key = speakerKey(name)
      const choice = choices.get(key)
      if (choice?.is === 'person') return choice.personId
      return choice?.is === 'new' ? `new ${choice.person}` : key
    },
    whoIs: (name) => {
      const choice = choices.get(speakerKey(name))
      if (choice === undefined) return null
      if (choice.is === 'nobody') return { personId: null }
      return { personId: choice.is === 'person' ? choice.personId : idOf(choice.person) }
    },
    pseudonymOf: (name) => {
      const choice = choices.get(speakerKey(name))
      if (choice?.is === 'person') return pseudonyms.get(choice.personId) ?? ''
      return choice?.is === 'new' ? (newPeople[choice.person]?.pseudonym ?? '') : ''
    },
  }
}
