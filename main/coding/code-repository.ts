/** SQL over codes and their ties to framework nodes. */
import { z } from 'zod'
import type { Code } from '../../core/coding/contract.ts'
import { CodeColor } from '../../core/coding/contract.ts'
import { CodeId, NodeId } from '../../core/ids.ts'
import type { Database } from '../database/connection.ts'
import { all, first, insert, one, run, update } from '../database/sql.ts'

const CodeRow = z.strictObject({
  id: CodeId,
  parent_id: CodeId.nullable(),
  name: z.string(),
  definition: z.string(),
  color: CodeColor,
  codings: z.int(),
})
const TieRow = z.strictObject({ code_id: CodeId, node_id: NodeId })

/** Every code, siblings in their order, with its ties and its number of codings. */
export function listCodes(db: Database): readonly Code[] {
  const ties = new Map<CodeId, NodeId[]>()
  const tieRows = all(db, TieRow, 'SELECT code_id, node_id FROM code_node ORDER BY key')
  for (const { code_id, node_id } of tieRows)
    ties.set(code_id, [...(ties.get(code_id) ?? []), node_id])
  const rows = all(
    db,
    CodeRow,
    `SELECT id, parent_id, name, definition, color, coalesce(n, 0) AS codings
     FROM code LEFT JOIN (SELECT code_id, count(*) AS n FROM coding GROUP BY code_id) ON code_id = id
     ORDER BY position, key`,
  )
  return rows.map(({ parent_id, ...code }) => ({
    ...code,
    parentId: parent_id,
    nodeIds: ties.get(code.id) ?? [],
  }))
}

const Named = z.strictObject({
  id: CodeId,
  parent_id: CodeId.nullable(),
  name: z.string(),
  color: CodeColor,
})
export type NamedCode = z.output<typeof Named>

const named = 'SELECT id, parent_id, name, color FROM code'

/** The code; `not-found` where there is none. */
export function getCode(db: Database, codeId: CodeId): NamedCode {
  return one(db, Named, `${named} WHERE id = @codeId`, { codeId })
}

/** The code's siblings of this name, or null; `parentId` null means the top. */
export function findSibling(db: Database, parentId: CodeId | null, name: string): NamedCode | null {
  return first(db, Named, `${named} WHERE parent_id IS @parentId AND name = @name`, {
    parentId,
    name,
  })
}

/** Codes tied to a node, in the order they were tied. */
export function codesOfNode(db: Database, nodeId: NodeId): readonly NamedCode[] {
  return all(
    db,
    Named,
    `${named} WHERE id IN (SELECT code_id FROM code_node WHERE node_id = @nodeId) ORDER BY key`,
    { nodeId },
  )
}

const Position = z.strictObject({ id: CodeId, position: z.string() })
export type SiblingPosition = z.output<typeof Position>

/** Siblings under a parent (null: at the top) in their order. */
export function positionsUnder(db: Database, parentId: CodeId | null): readonly SiblingPosition[] {
  return all(
    db,
    Position,
    'SELECT id, position FROM code WHERE parent_id IS @parentId ORDER BY position, key',
    { parentId },
  )
}

export interface CodeValues {
  readonly id: CodeId
  readonly parentId: CodeId | null
  readonly position: string
  readonly name: string
  readonly definition: string
  readonly color: number
}

export function insertCode(db: Database, { parentId, ...values }: CodeValues): void {
  insert(db, 'code', { ...values, parent_id: parentId })
}

export function updateCode(
  db: Database,
  codeId: CodeId,
  values: Pick<CodeValues, 'name' | 'definition' | 'color'>,
): void {
  update(db, 'code', codeId, { ...values })
}

export function placeCode(
  db: Database,
  codeId: CodeId,
  { parentId, position }: Pick<CodeValues, 'parentId' | 'position'>,
): void {
  update(db, 'code', codeId, { parent_id: parentId, position })
}

const TieId = z.strictObject({ node_id: NodeId })

/** Makes these the code's ties, leaving alone those that stay. */
export function tieCode(
  db: Database,
  codeId: CodeId,
  nodeIds: readonly NodeId[],
  newId: () => string,
): void {
  const rows = all(db, TieId, 'SELECT node_id FROM code_node WHERE code_id = @codeId', { codeId })
  const present = new Set(rows.map(({ node_id }) => node_id))
  const wanted = new Set(nodeIds)
  for (const nodeId of present)
    if (!wanted.has(nodeId))
      run(db, 'DELETE FROM code_node WHERE code_id = @codeId AND node_id = @nodeId', {
        codeId,
        nodeId,
      })
  for (const nodeId of wanted)
    if (!present.has(nodeId))
      insert(db, 'code_node', { id: newId(), code_id: codeId, node_id: nodeId })
}

/** The code with its ties and its codings; nothing may stand below it or cite it. */
export function deleteCode(db: Database, codeId: CodeId): void {
  run(db, 'DELETE FROM coding WHERE code_id = @codeId', { codeId })
  run(db, 'DELETE FROM code_node WHERE code_id = @codeId', { codeId })
  run(db, 'DELETE FROM code WHERE id = @codeId', { codeId })
}

const Flag = z.strictObject({ found: z.int() })

export function hasChildren(db: Database, codeId: CodeId): boolean {
  const sql = 'SELECT EXISTS (SELECT 1 FROM code WHERE parent_id = @codeId) AS found'
  return one(db, Flag, sql, { codeId }).found === 1
}

/** Whether a rating cites a coding made with this code. */
export function isCodeCited(db: Database, codeId: CodeId): boolean {
  const sql = `SELECT EXISTS (
    SELECT 1 FROM coding JOIN citation ON citation.coding_id = coding.id WHERE code_id = @codeId
  ) AS found`
  return one(db, Flag, sql, { codeId }).found === 1
}

/** Whether a passage of published data is coded with it. */
export function isCodePublished(db: Database, codeId: CodeId): boolean {
  const sql = `SELECT EXISTS (
    SELECT 1 FROM coding AS c JOIN source AS s ON s.id = c.source_id
    JOIN network AS n ON n.id = s.network_id WHERE c.code_id = @codeId AND n.read_only = 1
  ) AS found`
  return one(db, Flag, sql, { codeId }).found === 1
}
