/** The file changed under an open note: what the file holds now, with everything typed kept. Pure. */
import type { BlockId } from '../../core/ids.ts'
import type { Block, BlockEdit } from '../../core/source/contract.ts'
import { replaceStep } from '../../core/source/diff-edit.ts'
import { isUnsaved, openNote, takeSteps, type NoteState } from './note-state.ts'

type ById = ReadonlyMap<BlockId, Block>

const byId = (blocks: readonly Block[]): ById => new Map(blocks.map((block) => [block.id, block]))

interface Versions {
  readonly base: ById
  readonly doubtful: ById
  readonly theirs: ById
}

/** Where nobody else touched the line, mine goes over theirs; else mine becomes a line of its own after it. */
function reconcile(mine: Block, versions: Versions, newId: () => BlockId): readonly BlockEdit[] {
  const their = versions.theirs.get(mine.id)
  const base = versions.base.get(mine.id)
  if (their === undefined) return []
  const known = [base, versions.doubtful.get(mine.id)]
  if (known.some((block) => block !== undefined && block.text === their.text)) {
    const steps: BlockEdit[] = [...replaceStep(mine.id, their.text, mine.text)]
    const marked = mine.kind !== their.kind || mine.at !== their.at
    if (marked && (base === undefined || base.kind === their.kind))
      steps.push({
        type: 'mark',
        blockId: mine.id,
        kind: mine.kind,
        speaker: mine.speaker,
        at: mine.at,
      })
    return steps
  }
  const changed = base === undefined || mine.text !== base.text
  if (!changed || mine.text === their.text || mine.text.trim() === '') return []
  return [{ type: 'insert', after: mine.id, block: { ...mine, id: newId() } }]
}

/** A line of mine that the file does not have: only one that I made, or wrote in, is put back. */
function putBack(
  mine: Block,
  after: BlockId | null,
  versions: Versions,
  newId: () => BlockId,
): Extract<BlockEdit, { type: 'insert' }> | null {
  const base = versions.base.get(mine.id)
  if (base !== undefined && base.text === mine.text) return null
  if (base !== undefined && mine.text.trim() === '') return null
  const known = base !== undefined || versions.doubtful.has(mine.id)
  return { type: 'insert', after, block: known ? { ...mine, id: newId() } : mine }
}

/** Opens what the file holds now, and brings every unsaved word of mine over to it. */
export function rebase(
  state: NoteState,
  revision: number,
  blocks: readonly Block[],
  newId: () => BlockId,
): NoteState {
  const opened = openNote(revision, blocks)
  if (!isUnsaved(state)) return opened
  const doubtful = byId(state.doubtful ?? state.sent?.blocks ?? [])
  const versions = { base: byId(state.saved), doubtful, theirs: byId(blocks) }
  const steps: BlockEdit[] = []
  let after: BlockId | null = null
  for (const mine of state.draft) {
    if (versions.theirs.has(mine.id)) {
      steps.push(...reconcile(mine, versions, newId))
      after = mine.id
      continue
    }
    const back = putBack(mine, after, versions, newId)
    if (back === null) continue
    steps.push(back)
    after = back.block.id
  }
  return takeSteps(opened, steps)
}
