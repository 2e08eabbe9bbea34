/** SQL over protocols for notes. */
import { z } from 'zod'
import { NodeId, ProtocolId } from '../../core/ids.ts'
import type { Protocol } from '../../core/source/contract.ts'
import type { Database } from '../database/connection.ts'
import { all, first, insert, one, run, update } from '../database/sql.ts'

const Row = z.strictObject({
  id: ProtocolId,
  name: z.string(),
  prompts: z.string(),
  nodes: z.string(),
  notes: z.int(),
})

const Prompts = z.array(z.string())
const Nodes = z.array(NodeId)

const select = `SELECT p.id, p.name, p.prompts, p.nodes,
  (SELECT count(*) FROM source AS s WHERE s.protocol_id = p.id) AS notes FROM protocol AS p`

function protocolOf({ prompts, nodes, ...row }: z.output<typeof Row>): Protocol {
  return {
    ...row,
    prompts: Prompts.parse(JSON.parse(prompts)),
    nodeIds: Nodes.parse(JSON.parse(nodes)),
  }
}

export function listProtocols(db: Database): Protocol[] {
  return all(db, Row, `${select} ORDER BY p.name COLLATE NOCASE, p.key`).map(protocolOf)
}

export function getProtocol(db: Database, id: ProtocolId): Protocol {
  return protocolOf(one(db, Row, `${select} WHERE p.id = @id`, { id }))
}

export interface ProtocolFields {
  readonly name: string
  readonly prompts: readonly string[]
  readonly nodeIds: readonly NodeId[]
}

function columnsOf({ name, prompts, nodeIds }: ProtocolFields) {
  return { name, prompts: JSON.stringify(prompts), nodes: JSON.stringify(nodeIds) }
}

export function insertProtocol(db: Database, id: ProtocolId, fields: ProtocolFields): void {
  insert(db, 'protocol', { id, ...columnsOf(fields) })
}

export function updateProtocol(db: Database, id: ProtocolId, fields: ProtocolFields): void {
  update(db, 'protocol', id, columnsOf(fields))
}

export function removeProtocol(db: Database, id: ProtocolId): void {
  run(db, 'DELETE FROM protocol WHERE id = @id', { id })
}

/** True where another protocol has the name, whatever its case. */
export function isNameTaken(db: Database, name: string, own: ProtocolId | null): boolean {
  const sql = `SELECT 1 FROM protocol WHERE name = @name COLLATE NOCASE AND id IS NOT @own`
  return first(db, z.unknown(), sql, { name, own }) !== null
}

export function setProtocol(db: Database, sourceId: string, protocolId: ProtocolId | null): void {
  update(db, 'source', sourceId, { protocol_id: protocolId })
}

const Followed = z.strictObject({ protocolId: ProtocolId.nullable() })

export function protocolOfSource(db: Database, id: string): ProtocolId | null {
  const sql = 'SELECT protocol_id AS protocolId FROM source WHERE id = @id'
  return one(db, Followed, sql, { id }).protocolId
}
