/** SQL of attributes and of their values. */
import { z } from 'zod'
import {
  Attribute,
  AttributeValue,
  type Holder,
  type HolderId,
} from '../../core/attribute/contract.ts'
import { AttributeId, NetworkId } from '../../core/ids.ts'
import { compareNaturally } from '../../core/network/natural-order.ts'
import type { Database } from '../database/connection.ts'
import { all, first, insert, one, run, update } from '../database/sql.ts'

const Row = Attribute.extend({ choices: z.string() })
const Choices = z.array(z.string())

const attributeOf = (row: z.output<typeof Row>): Attribute => ({
  ...row,
  choices: Choices.parse(JSON.parse(row.choices)),
})

const columns = `a.id, a.holder, a.name, a.type, a.choices,
  (SELECT count(*) FROM attribute_value AS v WHERE v.attribute_id = a.id) AS "values"`

/** In the order the analyst gave them, sources' before people's. */
export function listAttributes(db: Database): readonly Attribute[] {
  const sql = `SELECT ${columns} FROM attribute AS a ORDER BY a.holder DESC, a.position, a.key`
  return all(db, Row, sql).map(attributeOf)
}

export function getAttribute(db: Database, id: AttributeId): Attribute {
  return attributeOf(one(db, Row, `SELECT ${columns} FROM attribute AS a WHERE a.id = @id`, { id }))
}

const Place = z.strictObject({ id: z.string(), position: z.string() })
export type Place = z.output<typeof Place>

export function placesOf(db: Database, holder: Holder): readonly Place[] {
  const sql = 'SELECT id, position FROM attribute WHERE holder = @holder ORDER BY position, key'
  return all(db, Place, sql, { holder })
}

export type Stored = Pick<Attribute, 'id' | 'holder' | 'name' | 'type' | 'choices'>

export function insertAttribute(
  db: Database,
  { choices, ...row }: Stored & { readonly position: string },
): void {
  insert(db, 'attribute', { ...row, choices: JSON.stringify(choices) })
}

export function updateAttribute(
  db: Database,
  { id, name, type, choices }: Omit<Stored, 'holder'>,
): void {
  update(db, 'attribute', id, { name, type, choices: JSON.stringify(choices) })
}

export function moveAttribute(db: Database, id: AttributeId, position: string): void {
  update(db, 'attribute', id, { position })
}

export function removeAttribute(db: Database, id: AttributeId): void {
  run(db, 'DELETE FROM attribute WHERE id = @id', { id })
}

const Packed = z.strictObject({ attributeId: AttributeId, packed: z.string() })
const ByHolder = z.record(z.string(), z.string())

const packed = 'v.attribute_id AS attributeId, json_group_object(h.id, v.value) AS packed'

/** One row for each attribute: a table of thousands of cells is read as a few texts. */
export const valuesSql: Readonly<Record<Holder, string>> = {
  source: `SELECT ${packed} FROM source AS h JOIN attribute_value AS v ON v.source_id = h.id
    WHERE h.network_id = @networkId GROUP BY v.attribute_id`,
  person: `SELECT ${packed} FROM person AS h JOIN attribute_value AS v ON v.person_id = h.id
    WHERE h.network_id = @networkId GROUP BY v.attribute_id`,
}

export function valuesIn(
  db: Database,
  networkId: NetworkId,
  holder: Holder,
): readonly AttributeValue[] {
  return all(db, Packed, valuesSql[holder], { networkId }).flatMap((row) =>
    Object.entries(ByHolder.parse(JSON.parse(row.packed))).map(([holderId, value]) => ({
      attributeId: row.attributeId,
      holderId,
      value,
    })),
  )
}

const found =
  'v.attribute_id AS attributeId, coalesce(v.source_id, v.person_id) AS holderId, v.value'

export function valuesOf(db: Database, { holder, id }: HolderId): readonly AttributeValue[] {
  const sql = `SELECT ${found} FROM attribute_value AS v WHERE v.${holder}_id = @id ORDER BY v.key`
  return all(db, AttributeValue, sql, { id })
}

const Value = z.strictObject({ id: z.string(), value: z.string() })
type Value = z.output<typeof Value>

export function valuesOfAttribute(db: Database, id: AttributeId): readonly Value[] {
  return all(db, Value, 'SELECT id, value FROM attribute_value WHERE attribute_id = @id', { id })
}

export function findValue(db: Database, id: AttributeId, of: HolderId): Value | null {
  const sql = `SELECT id, value FROM attribute_value
    WHERE attribute_id = @id AND ${of.holder}_id = @holderId`
  return first(db, Value, sql, { id, holderId: of.id })
}

export function insertValue(
  db: Database,
  row: { readonly id: string; readonly attributeId: AttributeId; readonly value: string },
  of: HolderId,
): void {
  insert(db, 'attribute_value', {
    id: row.id,
    attribute_id: row.attributeId,
    source_id: of.holder === 'source' ? of.id : null,
    person_id: of.holder === 'person' ? of.id : null,
    value: row.value,
  })
}

export function updateValue(db: Database, id: string, value: string): void {
  update(db, 'attribute_value', id, { value })
}

export function removeValue(db: Database, id: string): void {
  run(db, 'DELETE FROM attribute_value WHERE id = @id', { id })
}

const Standing = z.strictObject({ networkId: NetworkId, name: z.string() })

/** The network and the name of a source or person; `not-found` where there is none. */
export function standingOf(
  db: Database,
  { holder, id }: HolderId,
): { readonly networkId: NetworkId; readonly name: string } {
  const name = holder === 'source' ? 'title' : 'pseudonym'
  const sql = `SELECT network_id AS networkId, ${name} AS name FROM ${holder} WHERE id = @id`
  return one(db, Standing, sql, { id })
}

const TableRow = z.strictObject({ id: z.string(), name: z.string(), more: z.string() })

const rowsSql: Readonly<Record<Holder, string>> = {
  source: `SELECT id, title AS name, date AS more FROM source WHERE network_id = @networkId
    ORDER BY date DESC, key DESC`,
  person: `SELECT id, pseudonym AS name, site AS more FROM person WHERE network_id = @networkId`,
}

/** The sources or people of a network, for its table; real names are not among them. */
export function rowsOf(
  db: Database,
  networkId: NetworkId,
  holder: Holder,
): readonly z.output<typeof TableRow>[] {
  const rows = all(db, TableRow, rowsSql[holder], { networkId })
  if (holder === 'source') return rows
  return rows.toSorted((one, other) => compareNaturally(one.name, other.name))
}
