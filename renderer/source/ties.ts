/** Look-fors tied to the lines of a note. */
import { useCallback, useMemo, useRef, useState } from 'react'
import type { FrameworkNode } from '../../core/framework/contract.ts'
import type { BlockId, NodeId, SourceId } from '../../core/ids.ts'
import { lengthOf } from '../../core/source/code-points.ts'
import type { Direction } from '../../core/values.ts'
import { useAsk, useTell, type OutputOf } from '../query.ts'
import type { NoteSaver } from './note-saver.ts'

type Coding = OutputOf<'coding', 'ofSource'>[number]
type Code = OutputOf<'coding', 'codes'>[number]

/** A coding over a line, or, without one, a look-for that waits for the line's first word. */
export interface Tie {
  readonly key: string
  readonly label: string
  readonly nodeIds: readonly NodeId[]
  readonly coding: Coding | null
  readonly direction: Direction
}

export interface Ties {
  readonly ofLine: (blockId: BlockId) => readonly Tie[]
  /** How many lines of this note are tied to the node. */
  readonly count: (nodeId: NodeId) => number
  readonly tie: (blockId: BlockId, node: FrameworkNode) => void
  readonly direct: (tie: Tie, direction: Direction) => void
  readonly untie: (blockId: BlockId, tie: Tie) => void
  /** A line was left: what was tied to it covers all of it, and what waited for its words is tied. */
  readonly settle: (blockId: BlockId) => void
}

const noTies: readonly Tie[] = []
const noCodings: readonly Coding[] = []
const noCodes: readonly Code[] = []
type Waiting = ReadonlyMap<BlockId, readonly FrameworkNode[]>

function gather(codings: readonly Coding[], codes: readonly Code[]): Map<BlockId, readonly Tie[]> {
  const byId = new Map(codes.map((code) => [code.id, code]))
  const lines = new Map<BlockId, readonly Tie[]>()
  for (const coding of codings) {
    const code = byId.get(coding.codeId)
    if (code === undefined) continue
    const { blockId } = coding.span.start
    const tie: Tie = {
      key: coding.id,
      label: code.name,
      nodeIds: code.nodeIds,
      coding,
      direction: coding.direction,
    }
    lines.set(blockId, [...(lines.get(blockId) ?? noTies), tie])
  }
  return lines
}

const waitingTie = (node: FrameworkNode): Tie => ({
  key: node.id,
  label: node.label,
  nodeIds: [node.id],
  coding: null,
  direction: 'supports',
})

function useLines(sourceId: SourceId, waiting: Waiting): ReadonlyMap<BlockId, readonly Tie[]> {
  const codings = useAsk('coding', 'ofSource', { sourceId }).data ?? noCodings
  const codes = useAsk('coding', 'codes', {}).data ?? noCodes
  return useMemo(() => {
    const lines = gather(codings, codes)
    for (const [blockId, nodes] of waiting)
      lines.set(blockId, [...(lines.get(blockId) ?? noTies), ...nodes.map(waitingTie)])
    return lines
  }, [codings, codes, waiting])
}

const textOf = (saver: NoteSaver, blockId: BlockId): string =>
  saver.view().note.draft.find(({ id }) => id === blockId)?.text ?? ''

interface Waits {
  readonly waiting: Waiting
  readonly add: (blockId: BlockId, node: FrameworkNode) => void
  readonly drop: (blockId: BlockId, nodeId: NodeId) => void
}

/** Look-fors that wait for the first word of their line. */
function useWaits(): Waits {
  const [waiting, setWaiting] = useState<Waiting>(new Map())
  const add = useCallback((blockId: BlockId, node: FrameworkNode) => {
    setWaiting((before) => new Map(before).set(blockId, [...(before.get(blockId) ?? []), node]))
  }, [])
  const drop = useCallback((blockId: BlockId, nodeId: NodeId) => {
    setWaiting((before) => {
      const left = (before.get(blockId) ?? []).filter((node) => node.id !== nodeId)
      const next = new Map(before)
      if (left.length === 0) next.delete(blockId)
      else next.set(blockId, left)
      return next
    })
  }, [])
  return { waiting, add, drop }
}

interface Deeds {
  readonly make: (blockId: BlockId, node: FrameworkNode) => void
  readonly extend: (blockId: BlockId, tie: Tie) => void
  readonly direct: (coding: Coding, direction: Direction) => void
  readonly remove: (coding: Coding) => void
}

const shown = () => undefined

/** The commands behind ties; each waits until the line is in the file. */
function useDeeds(sourceId: SourceId, saver: NoteSaver): Deeds {
  const fresh = useRef(new Set<string>())
  const { tell: add } = useTell('coding', 'addForNode')
  const { tell: direct } = useTell('coding', 'direct')
  const { tell: remove } = useTell('coding', 'remove')
  const { tell: resize } = useTell('coding', 'resize')
  return useMemo(() => {
    const make = async (blockId: BlockId, node: FrameworkNode) => {
      await saver.flush()
      if (saver.view().unsaved) return
      const made = { sourceId, blockId, nodeId: node.id, direction: 'supports' } as const
      fresh.current.add((await add(made)).codingId)
    }
    const extend = async (blockId: BlockId, { coding }: Tie) => {
      if (coding === null || !fresh.current.has(coding.id)) return
      await saver.flush()
      const length = lengthOf(textOf(saver, blockId))
      if (saver.view().unsaved || !growsWith(coding, length)) return
      const start = { blockId, offset: 0 }
      await resize({ codingId: coding.id, span: { start, end: { blockId, offset: length } } })
    }
    return {
      make: (blockId, node) => void make(blockId, node).catch(shown),
      extend: (blockId, tie) => void extend(blockId, tie).catch(shown),
      direct: ({ id }, direction) => void direct({ codingId: id, direction }).catch(shown),
      remove: ({ id }) => void remove({ codingId: id }).catch(shown),
    }
  }, [sourceId, saver, add, direct, remove, resize])
}

/** The codings that tie a line to a look-for; made and changed only once the line is in the file. */
export function useTies(sourceId: SourceId, saver: NoteSaver): Ties {
  const { waiting, add, drop } = useWaits()
  const lines = useLines(sourceId, waiting)
  const deeds = useDeeds(sourceId, saver)
  return useMemo(() => {
    const ofLine = (blockId: BlockId) => lines.get(blockId) ?? noTies
    const about = (ties: readonly Tie[], id: NodeId) =>
      ties.some(({ nodeIds }) => nodeIds.includes(id))
    const hasWords = (blockId: BlockId) => textOf(saver, blockId).trim() !== ''
    return {
      ofLine,
      count: (nodeId) => [...lines.values()].filter((ties) => about(ties, nodeId)).length,
      tie: (blockId, node) => {
        if (about(ofLine(blockId), node.id)) return
        if (hasWords(blockId)) deeds.make(blockId, node)
        else add(blockId, node)
      },
      direct: ({ coding }, direction) => {
        if (coding !== null) deeds.direct(coding, direction)
      },
      untie: (blockId, { coding, nodeIds }) => {
        if (coding !== null) deeds.remove(coding)
        else for (const nodeId of nodeIds) drop(blockId, nodeId)
      },
      settle: (blockId) => {
        for (const tie of ofLine(blockId)) deeds.extend(blockId, tie)
        if (!hasWords(blockId)) return
        for (const node of waiting.get(blockId) ?? []) {
          drop(blockId, node.id)
          deeds.make(blockId, node)
        }
      },
    }
  }, [lines, waiting, saver, deeds, add, drop])
}

/** A coding over a line from its beginning that no longer reaches its end. */
function growsWith({ span: { start, end } }: Coding, length: number): boolean {
  return start.blockId === end.blockId && start.offset === 0 && end.offset < length
}
