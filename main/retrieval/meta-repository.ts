/** SQL over what codings belong to: few rows, read anew whenever they changed. */
import { z } from 'zod'
import { AttributeType, Holder } from '../../core/attribute/contract.ts'
import {
  AttributeId,
  CodeId,
  CoderId,
  NetworkId,
  PersonId,
  SourceId,
  WaveId,
} from '../../core/ids.ts'
import { Provenance, SourceKind } from '../../core/values.ts'
import type { Database } from '../database/connection.ts'
import { all } from '../database/sql.ts'

const Source = z.strictObject({
  id: SourceId,
  networkId: NetworkId,
  waveId: WaveId.nullable(),
  kind: SourceKind,
  title: z.string(),
  date: z.string(),
})
const Code = z.strictObject({
  key: z.int(),
  id: CodeId,
  parentId: CodeId.nullable(),
  name: z.string(),
  color: z.int(),
})
const Coder = z.strictObject({ key: z.int(), id: CoderId, name: z.string() })
const Person = z.strictObject({
  key: z.int(),
  id: PersonId,
  networkId: NetworkId,
  pseudonym: z.string(),
  name: z.string(),
  role: z.string(),
  site: z.string(),
  mayQuote: z.int().transform((flag) => flag === 1),
})
/** Null stands for the interviewer, or a name that is no person. */
const Speaker = z.strictObject({
  sourceId: SourceId,
  name: z.string(),
  personId: PersonId.nullable(),
})
const Attribute = z.strictObject({
  id: AttributeId,
  holder: Holder,
  name: z.string(),
  type: AttributeType,
  choices: z.string(),
})

export type SourceRow = z.output<typeof Source>
export type CodeRow = z.output<typeof Code>
export type CoderRow = z.output<typeof Coder>
export type PersonRow = z.output<typeof Person>
export type SpeakerRow = z.output<typeof Speaker>
export type AttributeRow = z.output<typeof Attribute>

/** The order in which passages are told: by date, title and source. */
export const sources = (db: Database): readonly SourceRow[] =>
  all(
    db,
    Source,
    `SELECT id, network_id AS networkId, wave_id AS waveId, kind, title, date FROM source
     ORDER BY date, title, id`,
  )

/** Siblings in their order. */
export const codes = (db: Database): readonly CodeRow[] =>
  all(db, Code, 'SELECT key, id, parent_id AS parentId, name, color FROM code ORDER BY position')

export const coders = (db: Database): readonly CoderRow[] =>
  all(db, Coder, 'SELECT key, id, name FROM coder ORDER BY key')

export const people = (db: Database): readonly PersonRow[] =>
  all(
    db,
    Person,
    `SELECT key, id, network_id AS networkId, pseudonym, name, role, site, may_quote AS mayQuote
     FROM person`,
  )

const Network = z.strictObject({ id: NetworkId, name: z.string(), provenance: Provenance })

export const networks = (db: Database) =>
  all(db, Network, 'SELECT id, name, provenance FROM network ORDER BY key')

const Wave = z.strictObject({ id: WaveId, networkId: NetworkId, name: z.string() })

export const waves = (db: Database) =>
  all(db, Wave, 'SELECT id, network_id AS networkId, label AS name FROM wave ORDER BY date, key')

export const speakers = (db: Database): readonly SpeakerRow[] =>
  all(db, Speaker, 'SELECT source_id AS sourceId, name, person_id AS personId FROM speaker')

export const attributes = (db: Database): readonly AttributeRow[] =>
  all(db, Attribute, 'SELECT id, holder, name, type, choices FROM attribute ORDER BY position')

const Value = z.strictObject({ holderId: z.string(), value: z.string() })

/** Values of one attribute, by the id of the source or person that has it. */
export function valuesOf(db: Database, attributeId: AttributeId): ReadonlyMap<string, string> {
  const sql = `SELECT coalesce(source_id, person_id) AS holderId, value FROM attribute_value
    WHERE attribute_id = @attributeId`
  return new Map(all(db, Value, sql, { attributeId }).map((row) => [row.holderId, row.value]))
}
