/** The project's own words for the levels of a node. */
import { z } from 'zod'
import { NodeId } from '../../core/ids.ts'
import { Level } from '../../core/values.ts'
import { levels } from '../../core/rating/levels.ts'
import type { Database } from '../database/connection.ts'
import { all, insert, run, update } from '../database/sql.ts'

const Row = z.strictObject({ id: z.string(), nodeId: NodeId, level: Level, text: z.string() })

const select = 'SELECT id, node_id AS nodeId, level, text FROM level_anchor'

export interface Anchors {
  readonly nodeId: NodeId
  readonly levels: string[]
}

export function listAnchors(db: Database): Anchors[] {
  const rows = all(db, Row, `${select} ORDER BY node_id, level`)
  const textOf = (nodeId: string, level: Level): string =>
    rows.find((row) => row.nodeId === nodeId && row.level === level)?.text ?? ''
  return [...new Set(rows.map((row) => row.nodeId))].map((nodeId) => ({
    nodeId,
    levels: levels.map((level) => textOf(nodeId, level)),
  }))
}

/** Texts come Least first; a blank one takes its row away. */
export function writeAnchors(
  db: Database,
  newId: () => string,
  nodeId: NodeId,
  texts: readonly string[],
): void {
  const rows = all(db, Row, `${select} WHERE node_id = @nodeId`, { nodeId })
  for (const level of levels) {
    const text = (texts[level - 1] ?? '').trim()
    const row = rows.find((found) => found.level === level)
    if (row === undefined) {
      if (text !== '') insert(db, 'level_anchor', { id: newId(), node_id: nodeId, level, text })
    } else if (text === '') run(db, 'DELETE FROM level_anchor WHERE id = @id', { id: row.id })
    else if (text !== row.text) update(db, 'level_anchor', row.id, { text })
  }
}
