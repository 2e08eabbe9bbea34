/** What is done to the coding that is meant; asked first where it is another coder's, said aloud where there is none. */
import { useState } from 'react'
import { v7 } from 'uuid'
import { resizeBy } from '../../core/coding/selection.ts'
import type { Placed } from '../../core/coding/order.ts'
import { spanOf } from '../../core/coding/text-map.ts'
import { CodeId, type CodingId } from '../../core/ids.ts'
import type { Range } from '../../core/source/code-points.ts'
import type { Direction } from '../../core/values.ts'
import { lookWords } from '../look/words.ts'
import { workWords } from './coder-words.ts'
import type { DeskData } from './use-desk-data.ts'
import type { Desk } from './use-desk-state.ts'
import { deskWords } from './words.ts'

/** Done to one coding, by its id: the coder's own, or another's after a question. */
type Act = (codingId: CodingId) => void

/** A deed that waits for an answer, because the coding is another coder's. */
export interface Waiting {
  readonly target: Placed
  readonly act: Act
  readonly isRemoval: boolean
}

export interface OnTarget {
  readonly direct: (direction: Direction) => void
  readonly resize: (edge: 'start' | 'end', way: 'wider' | 'tighter') => void
  /** To a range dragged by hand. */
  readonly resizeTo: (target: Placed, range: Range) => void
  readonly recode: (codeId: CodeId) => void
  readonly recodeAnew: (name: string) => void
  readonly split: (target?: Placed) => void
  readonly merge: (target?: Placed) => void
  readonly saveMemo: (memo: string) => void
  readonly remove: (target?: Placed) => void
  readonly waiting: Waiting | null
  readonly answer: (how: 'mine' | 'theirs' | 'cancel') => void
}

type Say = (words: string) => void

/** The engine colours codes of the top in turn; so they are painted before it has. */
export function nextColor(codes: DeskData['codes']): number {
  return codes.filter(({ parentId }) => parentId === null).length % CODE_COLORS
}

const CODE_COLORS = 8

/** A blank, a line break, or both. */
const GAP = 2

type Alike = ReadonlyMap<CodeId, readonly Placed[]>
const known = new WeakMap<readonly Placed[], Alike>()

/** Codings by code, each list in order of place: sorted out once, and asked for each coding of a paragraph. */
function alikeIn(placed: readonly Placed[]): Alike {
  const before = known.get(placed)
  if (before !== undefined) return before
  const alike = Map.groupBy(placed, ({ coding }) => coding.codeId)
  known.set(placed, alike)
  return alike
}

/** Codings of the same code and coder that overlap this one or stand side by side with it, itself among them. */
export function touching(placed: readonly Placed[], target: Placed): readonly Placed[] {
  const { codeId, coderId } = target.coding
  const ofCode = alikeIn(placed).get(codeId) ?? []
  const alike = ofCode.filter(({ coding }) => coding.coderId === coderId)
  let end = -1
  let group: Placed[] = []
  for (const one of alike) {
    if (group.length > 0 && one.start - end > GAP) {
      if (group.includes(target)) break
      group = []
    }
    group.push(one)
    end = group.length === 1 ? one.end : Math.max(end, one.end)
  }
  return group.includes(target) ? group : []
}

function useAsking(data: DeskData, desk: Desk) {
  const [waiting, setWaiting] = useState<Waiting | null>(null)
  const ask = (target: Placed, act: Act, isRemoval = false): void => {
    if (target.coding.coderId === data.me?.id) act(target.coding.id)
    else setWaiting({ target, act, isRemoval })
  }
  const answer: OnTarget['answer'] = (how) => {
    const asked = waiting
    setWaiting(null)
    if (asked === null || how === 'cancel') return
    const { target, act } = asked
    if (how === 'theirs' || data.me === null) {
      act(target.coding.id)
      return
    }
    const { codeId, span, direction } = target.coding
    const own = data.codings.add({ codeId, span, direction }, data.me.id, desk.rename)
    desk.change({ chosenId: own })
    act(own)
  }
  return { waiting, ask, answer }
}

/** What the deeds have in common: who is meant, who is asked, who is told. */
interface Hands {
  readonly data: DeskData
  readonly desk: Desk
  readonly say: Say
  readonly ask: (target: Placed, act: Act, isRemoval?: boolean) => void
  readonly withTarget: (given: Placed | undefined, act: (target: Placed) => void) => void
  readonly nameOf: (target: Placed) => string
}

type Deeds<K extends keyof OnTarget> = Pick<OnTarget, K>

function resizing({ data, desk, ask, withTarget }: Hands): Deeds<'resize' | 'resizeTo'> {
  const { map, codings } = data
  const resizeTo = (target: Placed, range: Range): void => {
    const span = spanOf(map, range)
    if (span === null || (range.start === target.start && range.end === target.end)) return
    ask(target, (codingId) => {
      codings.resize(codingId, span)
      const selection = { start: range.start, end: range.end, moves: 'end' as const }
      desk.change({ selection, chosenId: codingId })
    })
  }
  return {
    resizeTo,
    resize: (edge, way) =>
      withTarget(undefined, (target) => resizeTo(target, resizeBy(map, target, edge, way))),
  }
}

function turning({
  data,
  ask,
  withTarget,
  say,
  nameOf,
}: Hands): Deeds<'direct' | 'recode' | 'recodeAnew'> {
  const { codings, codes, names } = data
  return {
    direct: (direction) =>
      withTarget(undefined, (target) =>
        ask(target, (codingId) => {
          codings.direct(codingId, direction)
          say(deskWords.turned(nameOf(target), lookWords.directions[direction].word))
        }),
      ),
    recode: (codeId) =>
      withTarget(undefined, (target) =>
        ask(target, (codingId) => {
          codings.recode(codingId, codeId)
          say(workWords.recoded(names.codes.get(codeId)?.name ?? ''))
        }),
      ),
    recodeAnew: (name) =>
      withTarget(undefined, (target) =>
        ask(target, (codingId) => {
          codings.recodeAnew(codingId, { id: CodeId.parse(v7()), name, color: nextColor(codes) })
          say(workWords.recoded(name))
        }),
      ),
  }
}

function cutting({ data, desk, ask, withTarget, say, nameOf }: Hands): Deeds<'split' | 'merge'> {
  const { codings, map, placed } = data
  return {
    split: (given) =>
      withTarget(given, (target) => {
        const { start = -1, end = -1 } = desk.selection ?? {}
        const inside = [start, end].find((at) => at > target.start && at < target.end)
        const span = inside === undefined ? null : spanOf(map, { start: inside, end: target.end })
        if (span === null) {
          say(workWords.cannotSplit)
          return
        }
        ask(target, (codingId) => {
          void codings.split(codingId, span.start)
          say(workWords.didSplit(nameOf(target)))
        })
      }),
    merge: (given) =>
      withTarget(given, (target) => {
        const all = touching(placed, target)
        if (all.length < 2) {
          say(workWords.cannotMerge)
          return
        }
        ask(target, () => {
          void codings.merge(all.map(({ coding }) => coding.id)).then((chosenId) => {
            if (chosenId !== null) desk.change({ chosenId })
          })
          say(workWords.didMerge(nameOf(target), all.length))
        })
      }),
  }
}

export function useOnTarget(data: DeskData, desk: Desk, say: Say): OnTarget {
  const { waiting, ask, answer } = useAsking(data, desk)
  const nameOf = ({ coding }: Placed): string => data.names.codes.get(coding.codeId)?.name ?? ''
  const withTarget: Hands['withTarget'] = (given, act) => {
    const target = given ?? desk.target
    if (target === null) say(deskWords.nothingCoded)
    else act(target)
  }
  const hands: Hands = { data, desk, say, ask, withTarget, nameOf }
  return {
    ...{ waiting, answer },
    ...resizing(hands),
    ...turning(hands),
    ...cutting(hands),
    saveMemo: (memo) => withTarget(undefined, ({ coding }) => data.codings.memo(coding.id, memo)),
    remove: (given) =>
      withTarget(given, (target) => {
        const act: Act = (codingId) => {
          data.codings.remove(codingId)
          desk.change({ chosenId: null })
          say(deskWords.removed(nameOf(target)))
        }
        ask(target, act, true)
      }),
  }
}
