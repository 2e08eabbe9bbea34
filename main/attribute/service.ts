/** Typed facts about sources and people. */
import { generateKeyBetween } from 'fractional-indexing'
import type {
  Attribute,
  AttributeService,
  Holder,
  HolderId,
} from '../../core/attribute/contract.ts'
import { cleanChoices, parseValue, type ValueType } from '../../core/attribute/value.ts'
import { AppError } from '../../core/errors.ts'
import { AttributeId, type NetworkId } from '../../core/ids.ts'
import type { Files } from '../files.ts'
import { requireWritable } from '../network/writable.ts'
import type { Work } from '../work.ts'
import { exporting } from './exporting.ts'
import { addingRoster } from './roster.ts'
import * as repository from './repository.ts'

export interface AttributeDependencies {
  readonly files: Pick<Files, 'outgoing'>
}

type Answers<K extends keyof AttributeService> = Pick<AttributeService, K>

/** Refuses a name that another attribute of the holder has; returns it without surrounding space. */
function freeName({ db }: Work, wanted: string, holder: Holder, own: AttributeId | null): string {
  const name = wanted.trim()
  const others = repository.listAttributes(db).filter((a) => a.holder === holder && a.id !== own)
  if (others.some((other) => other.name.toLowerCase() === name.toLowerCase()))
    throw new AppError('name-taken', name)
  return name
}

/** Where the attribute comes to stand: after the given one, or first, or (undefined) last. */
function positionAfter(
  { db }: Work,
  holder: Holder,
  after: AttributeId | null | undefined,
  moved: AttributeId | null,
): string {
  const places = repository.placesOf(db, holder).filter(({ id }) => id !== moved)
  if (after === undefined) return generateKeyBetween(places.at(-1)?.position ?? null, null)
  const at = after === null ? -1 : places.findIndex(({ id }) => id === after)
  if (after !== null && at < 0) throw new AppError('not-found')
  return generateKeyBetween(places[at]?.position ?? null, places[at + 1]?.position ?? null)
}

/** Writes the values anew as the new type writes them; refuses, with how many, where one cannot be kept. */
function fitValues({ db }: Work, attribute: Attribute, type: ValueType): void {
  const values = repository.valuesOfAttribute(db, attribute.id)
  const fitted = values.map(({ id, value }) => ({ id, value: parseValue(type, value) }))
  const misfits = fitted.filter(({ value }) => value === null || value === '').length
  if (misfits > 0)
    throw new AppError('does-not-fit', `${attribute.name}: ${misfits} of ${values.length}`)
  for (const { id, value } of fitted) if (value !== null) repository.updateValue(db, id, value)
}

function defining(work: Work): Answers<'add' | 'change'> {
  const { db } = work
  return {
    add: ({ holder, name: wanted, type, choices }) => {
      const name = freeName(work, wanted, holder, null)
      const attributeId = AttributeId.parse(work.newId())
      work.subject(name)
      const position = positionAfter(work, holder, undefined, null)
      const kept = cleanChoices({ type, choices })
      repository.insertAttribute(db, {
        id: attributeId,
        holder,
        name,
        type,
        choices: kept,
        position,
      })
      return { attributeId }
    },
    change: ({ attributeId, name: wanted, type, choices }) => {
      const attribute = repository.getAttribute(db, attributeId)
      const name = freeName(work, wanted, attribute.holder, attributeId)
      const kept = cleanChoices({ type, choices })
      work.subject(name)
      fitValues(work, attribute, { type, choices: kept })
      repository.updateAttribute(db, { id: attributeId, name, type, choices: kept })
      return {}
    },
  }
}

function arranging(work: Work): Answers<'move' | 'remove'> {
  const { db } = work
  return {
    move: ({ attributeId, after }) => {
      const { holder, name } = repository.getAttribute(db, attributeId)
      work.subject(name)
      const position = positionAfter(work, holder, after, attributeId)
      repository.moveAttribute(db, attributeId, position)
      return {}
    },
    remove: ({ attributeId }) => {
      work.subject(repository.getAttribute(db, attributeId).name)
      repository.removeAttribute(db, attributeId)
      return {}
    },
  }
}

interface Cell {
  readonly attributeId: AttributeId
  readonly of: HolderId
  readonly value: string
}

interface Write {
  readonly attribute: Attribute
  readonly of: HolderId
  readonly value: string
}

function writeValue({ db, newId }: Work, { attribute, of, value }: Write): void {
  const present = repository.findValue(db, attribute.id, of)
  if (value === '') {
    if (present !== null) repository.removeValue(db, present.id)
  } else if (present === null)
    repository.insertValue(db, { id: newId(), attributeId: attribute.id, value }, of)
  else if (present.value !== value) repository.updateValue(db, present.id, value)
}

/** What is known of the attributes and holders of many cells, each looked up once. */
function openCells(work: Work) {
  const attributes = new Map<AttributeId, Attribute>()
  const holders = new Map<string, string>()
  const networks = new Set<NetworkId>()
  const attributeOf = (id: AttributeId): Attribute => {
    const known = attributes.get(id) ?? repository.getAttribute(work.db, id)
    attributes.set(id, known)
    return known
  }
  const nameOf = (of: HolderId): string => {
    const known = holders.get(of.id)
    if (known !== undefined) return known
    const { networkId, name } = repository.standingOf(work.db, of)
    if (!networks.has(networkId)) requireWritable(work.db, networkId)
    networks.add(networkId)
    holders.set(of.id, name)
    return name
  }
  /** The value as it will be stored; refused where the attribute cannot hold it. */
  const checked = ({ attributeId, of, value }: Cell): Write => {
    const attribute = attributeOf(attributeId)
    const name = nameOf(of)
    if (attribute.holder !== of.holder)
      throw new AppError('does-not-fit', `${attribute.name}: ${name}`)
    const parsed = parseValue(attribute, value)
    if (parsed === null) throw new AppError('does-not-fit', `${attribute.name}: ${name}`)
    return { attribute, of, value: parsed }
  }
  return { checked, nameOf, attributes }
}

function filling(work: Work): Answers<'set' | 'setMany'> {
  return {
    set: (cell) => {
      const { checked, nameOf } = openCells(work)
      const write = checked(cell)
      work.subject(`${write.attribute.name}: ${nameOf(cell.of)}`)
      writeValue(work, write)
      return {}
    },
    setMany: ({ cells }) => {
      const { checked, attributes } = openCells(work)
      const writes = cells.map(checked)
      work.subject([...attributes.values()].map(({ name }) => name).join(', '))
      for (const write of writes) writeValue(work, write)
      return {}
    },
  }
}

/** Answers for attributes; a value is stored the one way its type writes it. */
export function attributeService(work: Work, { files }: AttributeDependencies): AttributeService {
  const { db } = work
  const own = { ...defining(work), ...filling(work) }
  return {
    list: () => repository.listAttributes(db),
    values: ({ networkId, holder }) => repository.valuesIn(db, networkId, holder),
    valuesOf: ({ of }) => repository.valuesOf(db, of),
    ...own,
    ...arranging(work),
    ...addingRoster(work, own),
    ...exporting(work, files),
  }
}
