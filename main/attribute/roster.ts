/** People from a spreadsheet, with what it says of them. */
import type { AttributeService } from '../../core/attribute/contract.ts'
import type { AttributeId } from '../../core/ids.ts'
import { people as peopleOf } from '../network/people.ts'
import type { Work } from '../work.ts'
import * as repository from './repository.ts'

export function addingRoster(
  work: Work,
  attribute: Pick<AttributeService, 'add' | 'setMany'>,
): Pick<AttributeService, 'addRoster'> {
  const attributeOf = (wanted: Parameters<AttributeService['add']>[0]): AttributeId => {
    const name = wanted.name.trim().toLowerCase()
    const known = repository
      .listAttributes(work.db)
      .find((one) => one.holder === 'person' && one.name.toLowerCase() === name)
    return known?.id ?? attribute.add(wanted).attributeId
  }
  return {
    addRoster: ({ networkId, attributes, people }) => {
      const before = repository.listAttributes(work.db).length
      const attributeIds = attributes.map((one) => attributeOf({ holder: 'person', ...one }))
      const fields = people.map(({ name, pseudonym, role, site, mayQuote }) => {
        return { name, pseudonym, role, site, mayQuote }
      })
      const { personIds } = peopleOf(work).addPeople({ networkId, people: fields })
      const cells = people.flatMap(({ values }, row) =>
        attributeIds.flatMap((attributeId, at) => {
          const [id, value = ''] = [personIds[row], values[at]]
          if (id === undefined || value === '') return []
          return [{ attributeId, of: { holder: 'person' as const, id }, value }]
        }),
      )
      if (cells.length > 0) attribute.setMany({ cells })
      work.subject(people.length === 1 ? '1 person' : `${people.length} people`)
      return {
        people: people.length,
        attributes: repository.listAttributes(work.db).length - before,
      }
    },
  }
}
