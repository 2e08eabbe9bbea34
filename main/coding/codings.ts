/** The commands of the reading desk: codings come, change and go. */
import type { Coding, CodingService } from '../../core/coding/contract.ts'
import { inVivoName, IN_THEIR_WORDS } from '../../core/coding/in-vivo.ts'
import { AppError } from '../../core/errors.ts'
import { CodingId, type CodeId, type SourceId } from '../../core/ids.ts'
import { lengthOf } from '../../core/source/code-points.ts'
import type { Anchor, Span } from '../../core/source/contract.ts'
import { quoteOf } from '../../core/source/spans.ts'
import type { Direction } from '../../core/values.ts'
import { requireWritable } from '../network/writable.ts'
import type { Work } from '../work.ts'
import * as codes from './code-repository.ts'
import { carryCodings, type Along } from './code-carrying.ts'
import { onlyMine } from '../project/coder-blind.ts'
import { codeForLookFor, makeCode, type Nodes } from './codebook.ts'
import * as repository from './repository.ts'

/** Codes in people's own words are slate. */
const SLATE = 7

export function requireWritableSource(work: Work, sourceId: SourceId): void {
  requireWritable(work.db, repository.networkOfSource(work.db, sourceId))
}

function blockAt(work: Work, sourceId: SourceId, anchor: Anchor): repository.PlacedBlock {
  const block = repository.findBlock(work.db, sourceId, anchor.blockId)
  if (block === null || anchor.offset > lengthOf(block.text)) throw new AppError('bad-span')
  return block
}

interface Ends {
  readonly first: repository.PlacedBlock
  readonly last: repository.PlacedBlock
}

/** Refuses a span outside of the source, an empty one, and one that ends before it begins. */
export function requireSpan(work: Work, sourceId: SourceId, { start, end }: Span): Ends {
  const first = blockAt(work, sourceId, start)
  const last = start.blockId === end.blockId ? first : blockAt(work, sourceId, end)
  if (end.offset > lengthOf(last.text)) throw new AppError('bad-span')
  const isForward =
    first.id === last.id ? start.offset < end.offset : first.position < last.position
  if (!isForward) throw new AppError('bad-span')
  return { first, last }
}

interface NewCoding {
  /** Its id, where the caller chose one. */
  readonly codingId?: CodingId | undefined
  readonly sourceId: SourceId
  readonly codeId: CodeId
  readonly span: Span
  readonly direction: Direction
}

/** Adds a coding by the present coder, or turns the one that is there in the given direction. */
function addCoding(
  work: Work,
  { sourceId, codeId, span, direction, codingId }: NewCoding,
): CodingId {
  const { db } = work
  const coderId = work.me()
  const present = repository.findSame(db, { codeId, coderId, span })
  if (present !== null) {
    repository.setDirection(db, present, direction)
    return present
  }
  const id = codingId ?? CodingId.parse(work.newId())
  if (codingId !== undefined && repository.isKnown(db, id)) throw new AppError('conflict')
  const made = { memo: '', created: work.now(), touched: null }
  repository.insertCoding(db, { id, sourceId, codeId, coderId, direction, span, ...made })
  return id
}

/** The code that bears these words, under the code that gathers such codes; either is made where missing. */
function inVivoCode(work: Work, name: string, id?: CodeId): CodeId {
  const plain = { definition: '', color: SLATE, nodeIds: [] }
  const parentId =
    codes.findSibling(work.db, null, IN_THEIR_WORDS)?.id ??
    makeCode(work, { parentId: null, name: IN_THEIR_WORDS, ...plain })
  const present = codes.findSibling(work.db, parentId, name)
  return present?.id ?? makeCode(work, { parentId, name, ...plain, id })
}

type Answers<K extends keyof CodingService> = Pick<CodingService, K>

/** A coding with a code that is there, or with one named by the passage itself. */
function addingByHand(work: Work): Answers<'add' | 'addInVivo'> {
  const { db } = work
  return {
    add: (coding) => {
      requireWritableSource(work, coding.sourceId)
      work.subject(codes.getCode(db, coding.codeId).name)
      requireSpan(work, coding.sourceId, coding.span)
      return { codingId: addCoding(work, coding) }
    },
    addInVivo: ({ sourceId, span, direction, codingId, codeId: chosen }) => {
      requireWritableSource(work, sourceId)
      const { first, last } = requireSpan(work, sourceId, span)
      const blocks = repository.blocksBetween(db, sourceId, first, last)
      const name = inVivoName(quoteOf(blocks, span))
      if (name === null) throw new AppError('bad-span')
      work.subject(name)
      const codeId = inVivoCode(work, name, chosen)
      return { codeId, codingId: addCoding(work, { sourceId, codeId, span, direction, codingId }) }
    },
  }
}

/** A code of this name at the top of the codebook, in the colour whose turn it is. */
export function topCode(work: Work, name: string, id?: CodeId): CodeId {
  const color = codes.positionsUnder(work.db, null).length % (SLATE + 1)
  return makeCode(work, { id, parentId: null, name, definition: '', color, nodeIds: [] })
}

/** Commands that make a coding, some with its code. */
export function adding(
  work: Work,
  nodes: Nodes,
): Answers<'add' | 'addInVivo' | 'addWithNewCode' | 'addForNode'> {
  const { db } = work
  return {
    ...addingByHand(work),
    addWithNewCode: ({ sourceId, span, direction, name, nodeId, ...chosen }) => {
      requireWritableSource(work, sourceId)
      requireSpan(work, sourceId, span)
      const codeId =
        nodeId === undefined
          ? topCode(work, name, chosen.codeId)
          : codeForLookFor(work, nodes, nodeId)
      work.subject(codes.getCode(db, codeId).name)
      const { codingId } = chosen
      return { codeId, codingId: addCoding(work, { sourceId, codeId, span, direction, codingId }) }
    },
    addForNode: ({ sourceId, blockId, nodeId, direction }) => {
      requireWritableSource(work, sourceId)
      const block = repository.findBlock(db, sourceId, blockId)
      if (block === null || block.text.trim() === '') throw new AppError('bad-span')
      const before = lengthOf(block.text) - lengthOf(block.text.trimStart())
      const span = {
        start: { blockId, offset: before },
        end: { blockId, offset: before + lengthOf(block.text.trim()) },
      }
      const codeId = codeForLookFor(work, nodes, nodeId)
      work.subject(codes.getCode(db, codeId).name)
      return { codeId, codingId: addCoding(work, { sourceId, codeId, span, direction }) }
    },
  }
}

/** The coding, once it is known that it may be changed (by whoever codes; blind coders reach only their own); names it for undo. */
export function writable(work: Work, codingId: CodingId): Coding {
  const coding = repository.getCoding(work.db, codingId)
  const mine = onlyMine(work)
  if (mine !== null && coding.coderId !== mine) throw new AppError('not-found')
  requireWritableSource(work, coding.sourceId)
  work.subject(codes.getCode(work.db, coding.codeId).name)
  return coding
}

/** Commands over a coding that is there. */
/** A region or a stretch has no words to widen or tighten by (`does-not-fit`). */
function resize(work: Work): CodingService['resize'] {
  const { db } = work
  return ({ codingId, span }) => {
    requireSpan(work, writable(work, codingId).sourceId, span)
    if (repository.hasPlace(db, codingId)) throw new AppError('does-not-fit')
    repository.resizeCoding(db, codingId, span)
    return {}
  }
}

function recode(work: Work, along: Along): CodingService['recode'] {
  const { db } = work
  return ({ codingId, codeId, newName }) => {
    const coding = writable(work, codingId)
    if (newName !== undefined) topCode(work, newName, codeId)
    work.subject(codes.getCode(db, codeId).name)
    const present = repository.findSame(db, { ...coding, codeId })
    if (present === null) repository.setCode(db, codingId, codeId)
    else if (present !== codingId)
      carryCodings(work, along, { codeIds: [], codingIds: [codingId] }, codeId)
    return {}
  }
}

export function changing(
  work: Work,
  along: Along,
): Answers<'resize' | 'direct' | 'recode' | 'memo' | 'review' | 'remove'> {
  const { db } = work
  return {
    resize: resize(work),
    direct: ({ codingId, direction }) => {
      writable(work, codingId)
      repository.setDirection(db, codingId, direction)
      return {}
    },
    recode: recode(work, along),
    memo: ({ codingId, memo }) => {
      writable(work, codingId)
      repository.setMemo(db, codingId, memo)
      return {}
    },
    review: ({ codingId }) => {
      writable(work, codingId)
      repository.clearTouched(db, codingId)
      return {}
    },
    remove: ({ codingId }) => {
      const { codeId } = writable(work, codingId)
      if (repository.isCited(db, codingId))
        throw new AppError('still-cited', codes.getCode(db, codeId).name)
      repository.deleteCoding(db, codingId)
      return {}
    },
  }
}
