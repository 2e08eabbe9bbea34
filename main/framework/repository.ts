/** The nodes that a project added to the framework; shipped ones are in no table. */
import { z } from 'zod'
import type { NodeId } from '../../core/ids.ts'
import type { Database } from '../database/connection.ts'
import { all, insert, one, run, update } from '../database/sql.ts'

const OwnRow = z.object({
  id: z.string(),
  parent_id: z.string(),
  label: z.string(),
  definition: z.string(),
})
export type OwnRow = z.output<typeof OwnRow>

/** In the order in which they were added. */
export function ownRows(db: Database): readonly OwnRow[] {
  return all(db, OwnRow, 'SELECT id, parent_id, label, definition FROM framework_node ORDER BY key')
}

export function addOwn(db: Database, row: OwnRow): void {
  insert(db, 'framework_node', row)
}

export function changeOwn(db: Database, id: NodeId, label: string, definition: string): void {
  update(db, 'framework_node', id, { label, definition })
}

export function removeOwn(db: Database, id: NodeId): void {
  run(db, 'DELETE FROM framework_node WHERE id = @id', { id })
}

/** True where a node stands below it, or a code, a rating or level descriptions name it. */
export function isUsed(db: Database, id: NodeId): boolean {
  const { used } = one(
    db,
    z.object({ used: z.int() }),
    `SELECT EXISTS (SELECT 1 FROM framework_node WHERE parent_id = @id)
       OR EXISTS (SELECT 1 FROM code_node WHERE node_id = @id)
       OR EXISTS (SELECT 1 FROM rating WHERE node_id = @id)
       OR EXISTS (SELECT 1 FROM level_anchor WHERE node_id = @id) AS used`,
    { id },
  )
  return used === 1
}
