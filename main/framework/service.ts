/** The framework as a project sees it: what ships, and what the project added. */
import type { FrameworkNode, FrameworkService } from '../../core/framework/contract.ts'
import { AppError } from '../../core/errors.ts'
import { ownNode } from '../../core/framework/own-node.ts'
import { shippedNodes } from '../../core/framework/shipped.ts'
import { texts } from '../../core/framework/texts.ts'
import { findNode, inReadingOrder } from '../../core/framework/tree.ts'
import { NodeId } from '../../core/ids.ts'
import type { Database } from '../database/connection.ts'
import type { Work } from '../work.ts'
import { addOwn, changeOwn, isUsed, ownRows, removeOwn, type OwnRow } from './repository.ts'

/** The project's nodes below a node, at any depth; each takes edition and kind from its parent. */
function ownBelow(parent: FrameworkNode, rows: readonly OwnRow[]): readonly FrameworkNode[] {
  return rows
    .filter((row) => row.parent_id === parent.id)
    .map((row) => ownNode(row, parent))
    .flatMap((node) => [node, ...ownBelow(node, rows)])
}

/** Both editions and the project's nodes, in reading order. */
function allNodes(db: Database): readonly FrameworkNode[] {
  const rows = ownRows(db)
  if (rows.length === 0) return shippedNodes
  const own = shippedNodes.flatMap((node) => ownBelow(node, rows))
  return inReadingOrder([...shippedNodes, ...own])
}

function known(db: Database, nodeId: NodeId): FrameworkNode {
  const node = findNode(allNodes(db), nodeId)
  if (node === null) throw new AppError('not-found', nodeId)
  return node
}

/** A node that the project added; `shipped` where it is one of those that ship. */
function own(db: Database, nodeId: NodeId): FrameworkNode {
  const node = known(db, nodeId)
  if (node.shipped) throw new AppError('shipped', node.label)
  return node
}

export function frameworkService(work: Work): FrameworkService {
  const { db } = work
  return {
    nodes: () => allNodes(db),
    texts: () => texts,
    addNode: ({ parentId, label, definition }) => {
      known(db, parentId)
      const nodeId = NodeId.parse(work.newId())
      work.subject(label)
      addOwn(db, { id: nodeId, parent_id: parentId, label, definition })
      return { nodeId }
    },
    changeNode: ({ nodeId, label, definition }) => {
      own(db, nodeId)
      work.subject(label)
      changeOwn(db, nodeId, label, definition)
      return {}
    },
    removeNode: ({ nodeId }) => {
      const { label } = own(db, nodeId)
      if (isUsed(db, nodeId)) throw new AppError('still-used', label)
      work.subject(label)
      removeOwn(db, nodeId)
      return {}
    },
  }
}
