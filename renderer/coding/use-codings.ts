/** The codings of a source as the analyst sees them: what is saved, and on top what is on its way. */
import { useCallback, useEffect, useMemo, useState } from 'react'
import { v7 } from 'uuid'
import type { Code, Coding } from '../../core/coding/contract.ts'
import { CodeId, CodingId, type CoderId, type NodeId, type SourceId } from '../../core/ids.ts'
import type { Anchor, Span } from '../../core/source/contract.ts'
import type { Direction } from '../../core/values.ts'
import { useTell } from '../query.ts'
import { useKnownCodings } from './use-known-codings.ts'

type Change = (codings: readonly Coding[]) => readonly Coding[]
export type FreshCode = Pick<Code, 'id' | 'name' | 'color'>

/** A change that the engine has not told back yet. */
interface OnItsWay {
  readonly key: number
  readonly change: Change
  /** When it was acknowledged; nothing is drawn anew for that. */
  saved: number | null
}

const nothing: readonly Coding[] = []
const none: readonly OnItsWay[] = []
const noCodes: readonly FreshCode[] = []
let keys = 0

const patch =
  (codingId: CodingId, values: Partial<Coding>): Change =>
  (codings) =>
    codings.map((coding) => (coding.id === codingId ? { ...coding, ...values } : coding))

const drop =
  (codingIds: readonly CodingId[]): Change =>
  (codings) =>
    codings.filter(({ id }) => !codingIds.includes(id))

function append(coding: Coding): Change {
  return (codings) => (codings.some(({ id }) => id === coding.id) ? codings : [...codings, coding])
}

export interface NewCoding {
  readonly codeId: CodeId
  readonly span: Span
  readonly direction: Direction
}

/** A coding whose code comes with it: named by its own words, or anew. */
export interface WithCode extends Omit<NewCoding, 'codeId'> {
  readonly name: string
  readonly color: number
  readonly how: 'in-vivo' | { readonly nodeId: NodeId | null }
}

export interface Codings {
  readonly codings: readonly Coding[]
  /** Codes that were made here; the codebook's answer may not have them yet. */
  readonly freshCodes: readonly FreshCode[]
  readonly loading: boolean
  /** Paints at once, and gives the coding's id; tells where an equal one was there before. */
  readonly add: (coding: NewCoding, coderId: CoderId, onOther: OnOther) => CodingId
  readonly addWithCode: (coding: WithCode, coderId: CoderId, onOther: OnOther) => CodingId
  readonly direct: (codingId: CodingId, direction: Direction) => void
  readonly resize: (codingId: CodingId, span: Span) => void
  readonly recode: (codingId: CodingId, codeId: CodeId) => void
  /** As `recode`, to a code that is made for it. */
  readonly recodeAnew: (codingId: CodingId, code: FreshCode) => void
  readonly memo: (codingId: CodingId, memo: string) => void
  readonly review: (codingId: CodingId) => void
  readonly remove: (codingId: CodingId) => void
  /** Gives the id of the second half once it is there; null where that failed. */
  readonly split: (codingId: CodingId, at: Anchor) => Promise<CodingId | null>
  readonly merge: (codingIds: readonly CodingId[]) => Promise<CodingId | null>
}

type OnOther = (chosen: CodingId, present: CodingId) => void

function useOnItsWay(savedAt: number) {
  const [changes, setChanges] = useState(none)
  const during = useCallback(async <T>(change: Change, work: () => Promise<T>) => {
    const one: OnItsWay = { key: (keys += 1), change, saved: null }
    setChanges((all) => [...all, one])
    try {
      const value = await work()
      one.saved = Date.now()
      return value
    } catch {
      // The person has been told by the hook that asked; what was painted goes again.
      setChanges((all) => all.filter(({ key }) => key !== one.key))
      return null
    }
  }, [])
  const open = useMemo(() => {
    const left = changes.filter(({ saved }) => saved === null || saved > savedAt)
    return left.length === 0 ? none : left.length === changes.length ? changes : left
  }, [changes, savedAt])
  useEffect(() => {
    if (open.length < changes.length) setChanges(open)
  }, [open, changes])
  return { open, during }
}

function useTells() {
  const add = useTell('coding', 'add').tell
  const addInVivo = useTell('coding', 'addInVivo').tell
  const addWithNewCode = useTell('coding', 'addWithNewCode').tell
  const direct = useTell('coding', 'direct').tell
  const resize = useTell('coding', 'resize').tell
  const recode = useTell('coding', 'recode').tell
  const memo = useTell('coding', 'memo').tell
  const review = useTell('coding', 'review').tell
  const remove = useTell('coding', 'remove').tell
  const split = useTell('coding', 'split').tell
  const merge = useTell('coding', 'merge').tell
  return useMemo(
    () => ({
      ...{ add, addInVivo, addWithNewCode, direct, resize, recode },
      ...{ memo, review, remove, split, merge },
    }),
    [add, addInVivo, addWithNewCode, direct, resize, recode, memo, review, remove, split, merge],
  )
}

type Tells = ReturnType<typeof useTells>
type During = ReturnType<typeof useOnItsWay>['during']

interface Making {
  readonly sourceId: SourceId
  readonly tells: Tells
  readonly during: During
  /** The engine's answers to what was added: a change waits for the coding that it changes. */
  readonly saving: Map<CodingId, Promise<CodingId | null>>
  readonly onCode: (code: FreshCode) => void
}

function adding(making: Making): Pick<Codings, 'add' | 'addWithCode'> {
  const { sourceId, tells, during, saving, onCode } = making
  const paint = (
    wanted: NewCoding,
    coderId: CoderId,
    onOther: OnOther,
    tell: (codingId: CodingId) => Promise<{ readonly codingId: CodingId }>,
  ): CodingId => {
    const id = CodingId.parse(v7())
    const made = { memo: '', touched: null, created: new Date().toISOString() }
    const coding: Coding = { ...wanted, ...made, id, sourceId, coderId }
    const saved = during(append(coding), () => tell(id)).then((value) => {
      if (value !== null && value.codingId !== id) onOther(id, value.codingId)
      return value?.codingId ?? null
    })
    saving.set(id, saved)
    return id
  }
  return {
    add: (wanted, coderId, onOther) =>
      paint(wanted, coderId, onOther, (codingId) => tells.add({ sourceId, ...wanted, codingId })),
    addWithCode: ({ name, color, how, span, direction }, coderId, onOther) => {
      const codeId = CodeId.parse(v7())
      const place = { sourceId, span, direction, codeId }
      onCode({ id: codeId, name, color })
      return paint({ codeId, span, direction }, coderId, onOther, (codingId) => {
        if (how === 'in-vivo') return tells.addInVivo({ ...place, codingId })
        const node = how.nodeId === null ? {} : { nodeId: how.nodeId }
        return tells.addWithNewCode({ ...place, ...node, name, codingId })
      })
    },
  }
}

type Changing = Omit<Codings, 'codings' | 'freshCodes' | 'loading' | 'add' | 'addWithCode'>

type ChangeOne = (id: CodingId, how: Change, tell: (codingId: CodingId) => Promise<unknown>) => void

function recoding(
  change: ChangeOne,
  tells: Tells,
  onCode: Making['onCode'],
): Pick<Codings, 'recode' | 'recodeAnew'> {
  return {
    recode: (id, codeId) =>
      change(id, patch(id, { codeId }), (codingId) => tells.recode({ codingId, codeId })),
    recodeAnew: (id, code) => {
      onCode(code)
      const codeId = code.id
      change(id, patch(id, { codeId }), (codingId) =>
        tells.recode({ codingId, codeId, newName: code.name }),
      )
    },
  }
}

function changing({ tells, during, saving, onCode }: Making): Changing {
  const real = async (id: CodingId): Promise<CodingId> => (await saving.get(id)) ?? id
  const change: ChangeOne = (id, how, tell) => void during(how, async () => tell(await real(id)))
  return {
    ...recoding(change, tells, onCode),
    direct: (id, direction) =>
      change(id, patch(id, { direction }), (codingId) => tells.direct({ codingId, direction })),
    resize: (id, span) =>
      change(id, patch(id, { span }), (codingId) => tells.resize({ codingId, span })),
    memo: (id, memo) =>
      change(id, patch(id, { memo }), (codingId) => tells.memo({ codingId, memo })),
    review: (id) =>
      change(id, patch(id, { touched: null }), (codingId) => tells.review({ codingId })),
    remove: (id) => change(id, drop([id]), (codingId) => tells.remove({ codingId })),
    split: async (id, at) => {
      const end = (all: readonly Coding[]) =>
        all.map((one) =>
          one.id === id ? { ...one, span: { start: one.span.start, end: at } } : one,
        )
      const value = await during(end, async () => tells.split({ codingId: await real(id), at }))
      return value?.codingId ?? null
    },
    merge: async (ids) => {
      const value = await during(
        (all) => all,
        async () => tells.merge({ codingIds: await Promise.all(ids.map(real)) }),
      )
      return value?.codingId ?? null
    },
  }
}

/** Codings of one source, and the commands that change them without waiting. */
export function useCodings(sourceId: SourceId): Codings {
  const { data, dataUpdatedAt, isPending } = useKnownCodings(sourceId)
  const { open, during } = useOnItsWay(dataUpdatedAt)
  const tells = useTells()
  const [saving] = useState(() => new Map<CodingId, Promise<CodingId | null>>())
  const [freshCodes, setFreshCodes] = useState(noCodes)
  const codings = useMemo(
    () => open.reduce((all, { change }) => change(all), data ?? nothing),
    [data, open],
  )
  const commands = useMemo(() => {
    const onCode = (code: FreshCode) => setFreshCodes((all) => [...all, code])
    const making = { sourceId, tells, during, saving, onCode }
    return { ...adding(making), ...changing(making) }
  }, [sourceId, tells, during, saving])
  return useMemo(
    () => ({ codings, freshCodes, loading: isPending, ...commands }),
    [codings, freshCodes, isPending, commands],
  )
}
