/** SQL over codes and their ties to framework nodes. */
import { z } from 'zod'
import { CodeColor, type Code } from '../../core/coding/codebook-contract.ts'
import { CodeId, NodeId } from '../../core/ids.ts'
import type { Database } from '../database/connection.ts'
import { all, first, insert, one, run, update } from '../database/sql.ts'

const CodeRow = z.strictObject({
  id: CodeId,
  parent_id: CodeId.nullable(),
  name: z.string(),
  definition: z.string(),
  inclusion: z.string(),
  exclusion: z.string(),
  example: z.string(),
  color: CodeColor,
  retired: z.int(),
  codings: z.int(),
  sources: z.int(),
})
const TieRow = z.strictObject({ code_id: CodeId, node_id: NodeId })

export const codesSql = `
  SELECT id, parent_id, name, definition, inclusion, exclusion, example, color, retired,
    coalesce(n, 0) AS codings, coalesce(s, 0) AS sources
  FROM code LEFT JOIN (SELECT code, sum(codings) AS n, count(*) AS s FROM coded_source GROUP BY code)
    ON code = key
  ORDER BY position, key`

/** Every code, siblings in their order, with its ties and counts. */
export function listCodes(db: Database): readonly Code[] {
  const ties = new Map<CodeId, NodeId[]>()
  const tieRows = all(db, TieRow, 'SELECT code_id, node_id FROM code_node ORDER BY key')
  for (const { code_id, node_id } of tieRows)
    ties.set(code_id, [...(ties.get(code_id) ?? []), node_id])
  return all(db, CodeRow, codesSql).map(({ parent_id, retired, ...code }) => ({
    ...code,
    parentId: parent_id,
    retired: retired === 1,
    nodeIds: ties.get(code.id) ?? [],
  }))
}

const Placed = z.strictObject({ id: CodeId, parentId: CodeId.nullable(), name: z.string() })
export type PlacedCode = z.output<typeof Placed>

/** Every code's place in the tree, siblings in their order. */
export function placesOfCodes(db: Database): readonly PlacedCode[] {
  return all(db, Placed, 'SELECT id, parent_id AS parentId, name FROM code ORDER BY position, key')
}

const Named = z.strictObject({
  id: CodeId,
  parent_id: CodeId.nullable(),
  name: z.string(),
  color: CodeColor,
  retired: z.int(),
})
export type NamedCode = z.output<typeof Named>

const named = 'SELECT id, parent_id, name, color, retired FROM code'

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

/** Codes tied to a node that are not retired, in the order they were tied. */
export function codesOfNode(db: Database, nodeId: NodeId): readonly NamedCode[] {
  return all(
    db,
    Named,
    `${named} WHERE retired = 0 AND id IN (SELECT code_id FROM code_node WHERE node_id = @nodeId)
     ORDER BY key`,
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

/** The position of the last code under a parent, or null. */
export function lastPositionUnder(db: Database, parentId: CodeId | null): string | null {
  const sql = `SELECT id, position FROM code WHERE parent_id IS @parentId
    ORDER BY position DESC, key DESC LIMIT 1`
  return first(db, Position, sql, { parentId })?.position ?? null
}

/** The words of a code that come after its name. */
export interface CodeWords {
  readonly definition: string
  readonly inclusion: string
  readonly exclusion: string
  readonly example: string
}

export interface CodeValues extends CodeWords {
  readonly id: CodeId
  readonly parentId: CodeId | null
  readonly position: string
  readonly name: string
  readonly color: number
}

export function insertCode(db: Database, { parentId, ...values }: CodeValues): void {
  insert(db, 'code', { ...values, parent_id: parentId, retired: 0 })
}

type Changes = Pick<CodeValues, 'name' | 'color'> & CodeWords

/** Sets what is given and leaves the rest as it is. */
export function updateCode(
  db: Database,
  codeId: CodeId,
  values: { readonly [K in keyof Changes]?: Changes[K] | undefined },
): void {
  const given = Object.entries(values).flatMap(([column, value]) =>
    value === undefined ? [] : [[column, value] as const],
  )
  if (given.length > 0) update(db, 'code', codeId, Object.fromEntries(given))
}

const WordsRow = z.strictObject({
  definition: z.string(),
  inclusion: z.string(),
  exclusion: z.string(),
  example: z.string(),
})

export function wordsOf(db: Database, codeId: CodeId): CodeWords {
  const sql = 'SELECT definition, inclusion, exclusion, example FROM code WHERE id = @codeId'
  return one(db, WordsRow, sql, { codeId })
}

export function retireCode(db: Database, codeId: CodeId, retired: boolean): void {
  update(db, 'code', codeId, { retired: retired ? 1 : 0 })
}

export function placeCode(
  db: Database,
  codeId: CodeId,
  { parentId, position }: Pick<CodeValues, 'parentId' | 'position'>,
): void {
  update(db, 'code', codeId, { parent_id: parentId, position })
}

const TieId = z.strictObject({ node_id: NodeId })

/** Nodes that a code is tied to, in the order they were tied. */
export function nodesOfCode(db: Database, codeId: CodeId): readonly NodeId[] {
  const sql = 'SELECT node_id FROM code_node WHERE code_id = @codeId ORDER BY key'
  return all(db, TieId, sql, { codeId }).map(({ node_id }) => node_id)
}

/** Makes these the code's ties, leaving alone those that stay. */
export function tieCode(
  db: Database,
  codeId: CodeId,
  nodeIds: readonly NodeId[],
  newId: () => string,
): void {
  const present = new Set(nodesOfCode(db, codeId))
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
    SELECT 1 FROM coded_source AS c JOIN source AS s ON s.key = c.source
    JOIN network AS n ON n.id = s.network_id
    WHERE c.code = (SELECT key FROM code WHERE id = @codeId) AND n.read_only = 1
  ) AS found`
  return one(db, Flag, sql, { codeId }).found === 1
}
