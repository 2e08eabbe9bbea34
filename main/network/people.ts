/** The roster of a network: one person at a time, or many in one step. */
import { AppError } from '../../core/errors.ts'
import { PersonId, type NetworkId } from '../../core/ids.ts'
import type { NetworkService, Person } from '../../core/network/contract.ts'
import { byPseudonym } from '../../core/network/natural-order.ts'
import { peopleWords } from '../../core/network/words.ts'
import type { Work } from '../work.ts'
import { freeName, requireAllUnused, requireUnused } from './names.ts'
import * as repository from './repository.ts'
import { requireWritable } from './writable.ts'

type Answers<K extends keyof NetworkService> = Pick<NetworkService, K>

const named = (people: readonly Person[]) =>
  people.map(({ id, pseudonym }) => ({ id, name: pseudonym }))

const trimmed = <F extends { name: string; role: string; site: string }>(fields: F): F => ({
  ...fields,
  name: fields.name.trim(),
  role: fields.role.trim(),
  site: fields.site.trim(),
})

function oneByOne(work: Work): Answers<'addPerson' | 'changePerson' | 'removePerson'> {
  const { db } = work
  return {
    addPerson: ({ networkId, ...fields }) => {
      requireWritable(db, networkId)
      const id = PersonId.parse(work.newId())
      const others = named(repository.listPeople(db, networkId))
      const pseudonym = freeName(fields.pseudonym, others, null)
      work.subject(pseudonym)
      repository.insertPerson(db, { ...trimmed(fields), id, networkId, pseudonym })
      return { personId: id }
    },
    changePerson: ({ personId, ...fields }) => {
      const { networkId } = repository.getPerson(db, personId)
      requireWritable(db, networkId)
      const others = named(repository.listPeople(db, networkId))
      const pseudonym = freeName(fields.pseudonym, others, personId)
      work.subject(pseudonym)
      repository.updatePerson(db, personId, { ...trimmed(fields), pseudonym })
      return {}
    },
    removePerson: ({ personId }) => {
      const { networkId, pseudonym } = repository.getPerson(db, personId)
      requireWritable(db, networkId)
      requireUnused(work, 'person', { id: personId, name: pseudonym })
      work.subject(pseudonym)
      repository.remove(db, 'person', personId)
      return {}
    },
  }
}

/** Who is meant, each once, in networks that may be changed; names the step after them. */
function meant(work: Work, personIds: readonly PersonId[]): readonly Person[] {
  const people = [...new Set(personIds)].map((id) => repository.getPerson(work.db, id))
  for (const networkId of new Set<NetworkId>(people.map((person) => person.networkId)))
    requireWritable(work.db, networkId)
  work.subject(peopleWords(people.map(({ pseudonym }) => pseudonym)))
  return people
}

function adding(work: Work): Answers<'addPeople'> {
  const { db } = work
  return {
    addPeople: ({ networkId, people }) => {
      requireWritable(db, networkId)
      const taken = new Set(
        repository.listPeople(db, networkId).map(({ pseudonym }) => pseudonym.toLowerCase()),
      )
      const personIds = people.map((fields) => {
        const pseudonym = fields.pseudonym.trim()
        const key = pseudonym.toLowerCase()
        if (taken.has(key)) throw new AppError('name-taken', pseudonym)
        taken.add(key)
        const id = PersonId.parse(work.newId())
        repository.insertPerson(db, { ...trimmed(fields), id, networkId, pseudonym })
        return id
      })
      work.subject(peopleWords(people.map(({ pseudonym }) => pseudonym.trim())))
      return { personIds }
    },
  }
}

function together(work: Work): Answers<'changePeople' | 'removePeople'> {
  const { db } = work
  return {
    changePeople: ({ personIds, role, site, mayQuote }) => {
      for (const person of meant(work, personIds)) {
        const fields = {
          ...person,
          role: role ?? person.role,
          site: site ?? person.site,
          mayQuote: mayQuote ?? person.mayQuote,
        }
        repository.updatePerson(db, person.id, trimmed(fields))
      }
      return {}
    },
    removePeople: ({ personIds }) => {
      const leaving = meant(work, personIds)
      requireAllUnused(work, 'person', named(leaving))
      for (const { id } of leaving) repository.remove(db, 'person', id)
      return {}
    },
  }
}

type OfPeople = 'people' | 'addPerson' | 'changePerson' | 'removePerson'

/** Answers for people. */
export function people(
  work: Work,
): Answers<OfPeople | 'addPeople' | 'changePeople' | 'removePeople'> {
  return {
    people: ({ networkId }) => {
      repository.getNetwork(work.db, networkId)
      return byPseudonym(repository.listPeople(work.db, networkId))
    },
    ...oneByOne(work),
    ...adding(work),
    ...together(work),
  }
}
