/** Codings go along to another version of their text: what still stands there, by comparing the words. */
import { aligning, tokensOf, type Alignment, type Tokens } from '../../core/coding/align-words.ts'
import { carryRange } from '../../core/coding/carry-over.ts'
import type { CarriedOver, LostCoding } from '../../core/coding/coder-contract.ts'
import type { Coding, CodingService } from '../../core/coding/contract.ts'
import { mapText, quoteOf, rangeOf, spanOf, type TextMap } from '../../core/coding/text-map.ts'
import type { JobControl } from '../../core/contract.ts'
import { AppError } from '../../core/errors.ts'
import { CodingId, type SourceId } from '../../core/ids.ts'
import type { Span } from '../../core/source/contract.ts'
import { requireWritable } from '../network/writable.ts'
import type { JobWriter, Work } from '../work.ts'
import * as codes from './code-repository.ts'
import { onlyMine } from '../project/coder-blind.ts'
import * as repository from './repository.ts'

interface Versions {
  readonly fromId: SourceId
  readonly toId: SourceId
}

type Control = JobControl<{ readonly done: number; readonly total: number }>

interface Move {
  readonly coding: Coding
  readonly span: Span
  /** What the coding covered, where it covers something else now. */
  readonly touched: string | null
}

interface Plan {
  readonly moves: readonly Move[]
  readonly summary: CarriedOver
}

const PORTION = 100

/** Places that are looked for before others are answered. */
const TURN = 400

async function compare(from: Tokens, to: Tokens, control: Control): Promise<Alignment> {
  const steps = aligning(from, to)
  let since = performance.now()
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done === true) return step.value
    if (performance.now() - since < 10) continue
    await control.pause()
    since = performance.now()
  }
}

const keyOf = ({ codeId, coderId }: Coding, { start, end }: Span): string =>
  [codeId, coderId, start.blockId, start.offset, end.blockId, end.offset].join(' ')

const textOf = (work: Work, sourceId: SourceId): TextMap =>
  mapText(repository.blocksOf(work.db, sourceId))

function codingsSeen(work: Work, sourceId: SourceId): readonly Coding[] {
  const mine = onlyMine(work)
  const all = repository.codingsOfSource(work.db, sourceId)
  const onText = all.filter(({ id }) => !repository.hasPlace(work.db, id))
  return mine === null ? onText : onText.filter(({ coderId }) => coderId === mine)
}

const plain = (words: string): string => words.replace(/\s+/gu, ' ').trim()

async function plan(work: Work, { fromId, toId }: Versions, control: Control): Promise<Plan> {
  if (fromId === toId) throw new AppError('does-not-fit')
  repository.networkOfSource(work.db, fromId)
  requireWritable(work.db, repository.networkOfSource(work.db, toId))
  const from = textOf(work, fromId)
  const to = textOf(work, toId)
  const tokens = { from: tokensOf(from.blocks), to: tokensOf(to.blocks) }
  await control.pause()
  const match = await compare(tokens.from, tokens.to, control)
  const codings = codingsSeen(work, fromId)
  const there = new Set(repository.codingsOfSource(work.db, toId).map((c) => keyOf(c, c.span)))
  const moves: Move[] = []
  const lost: LostCoding[] = []
  let present = 0
  for (const [done, coding] of codings.entries()) {
    if (done % TURN === 0) {
      control.report({ done, total: codings.length })
      await control.pause()
    }
    const range = rangeOf(from, coding.span)
    const found = range === null ? null : carryRange(tokens.from, tokens.to, match, range)
    const span = found === null ? null : spanOf(to, found)
    const quote = range === null ? '' : quoteOf(from, range)
    if (found === null || span === null)
      lost.push({
        codingId: coding.id,
        codeName: codes.getCode(work.db, coding.codeId).name,
        quote,
      })
    else if (there.has(keyOf(coding, span))) present += 1
    else {
      there.add(keyOf(coding, span))
      const isWhole = plain(quoteOf(to, found)) === plain(quote)
      moves.push({ coding, span, touched: isWhole ? coding.touched : (coding.touched ?? quote) })
    }
  }
  const changed = moves.filter(({ touched }) => touched !== null).length
  return { moves, summary: { whole: moves.length - changed, changed, present, lost } }
}

async function carry(
  work: Work,
  write: JobWriter,
  { toId }: Versions,
  moves: readonly Move[],
  control: Control,
): Promise<void> {
  const batch = write.begin('coding', 'copyCodings')
  const { revision, title } = repository.standingOf(work.db, toId)
  try {
    for (let at = 0; at < moves.length; at += PORTION) {
      batch.write(() => {
        work.subject(title)
        if (repository.standingOf(work.db, toId).revision !== revision)
          throw new AppError('conflict', title)
        for (const { coding, span, touched } of moves.slice(at, at + PORTION))
          repository.insertCoding(work.db, {
            ...{ ...coding, span, touched },
            id: CodingId.parse(work.newId()),
            sourceId: toId,
            created: work.now(),
          })
      })
      control.report({ done: Math.min(at + PORTION, moves.length), total: moves.length })
      await control.pause()
    }
    batch.done()
  } catch (error) {
    await batch.takeBack()
    throw error
  }
}

export function copying(
  work: Work,
  write: JobWriter,
): Pick<CodingService, 'planCopy' | 'copyCodings'> {
  return {
    planCopy: async (versions, control) => (await plan(work, versions, control)).summary,
    copyCodings: async (versions, control) => {
      const { moves, summary } = await plan(work, versions, control)
      if (moves.length > 0) await carry(work, write, versions, moves, control)
      return summary
    },
  }
}
