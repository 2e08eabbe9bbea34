/** The codings of a source as the analyst sees them: what is saved, and on top what is on its way. */
import { useCallback, useEffect, useMemo, useState } from 'react'
import type { Coding } from '../../core/coding/contract.ts'
import { CodingId, type CoderId, type CodeId, type SourceId } from '../../core/ids.ts'
import type { Span } from '../../core/source/contract.ts'
import type { Direction } from '../../core/values.ts'
import { useAsk, useTell } from '../query.ts'

type Change = (codings: readonly Coding[]) => readonly Coding[]

/** A change that the engine has not told back yet; `saved` is when it was acknowledged. */
interface OnItsWay {
  readonly key: number
  readonly change: Change
  readonly saved: number | null
}

const nothing: readonly Coding[] = []
const none: readonly OnItsWay[] = []
let keys = 0

const patch =
  (codingId: CodingId, values: Partial<Coding>): Change =>
  (codings) =>
    codings.map((coding) => (coding.id === codingId ? { ...coding, ...values } : coding))

function append(coding: Coding): Change {
  return (codings) => (codings.some(({ id }) => id === coding.id) ? codings : [...codings, coding])
}

export interface NewCoding {
  readonly codeId: CodeId
  readonly span: Span
  readonly direction: Direction
}

export interface Codings {
  readonly codings: readonly Coding[]
  readonly loading: boolean
  /** Paints at once; gives the coding's passing id, and later tells its real one. */
  readonly add: (
    coding: NewCoding,
    coderId: CoderId,
    onSaved: (passing: CodingId, real: CodingId) => void,
  ) => CodingId
  readonly direct: (codingId: CodingId, direction: Direction) => void
  readonly resize: (codingId: CodingId, span: Span) => void
  readonly memo: (codingId: CodingId, memo: string) => void
  readonly review: (codingId: CodingId) => void
  readonly remove: (codingId: CodingId) => void
}

function useOnItsWay(savedAt: number) {
  const [changes, setChanges] = useState(none)
  const during = useCallback(
    async <T>(change: Change, work: () => Promise<T>, after?: (value: T) => Change) => {
      const key = (keys += 1)
      setChanges((all) => [...all, { key, change, saved: null }])
      try {
        const value = await work()
        const settled = { key, change: after?.(value) ?? change, saved: Date.now() }
        setChanges((all) => all.map((one) => (one.key === key ? settled : one)))
        return value
      } catch {
        // The person has been told by the hook that asked; what was painted goes again.
        setChanges((all) => all.filter((one) => one.key !== key))
        return null
      }
    },
    [],
  )
  const open = useMemo(
    () => changes.filter(({ saved }) => saved === null || saved > savedAt),
    [changes, savedAt],
  )
  useEffect(() => {
    if (open.length < changes.length) setChanges(open)
  }, [open, changes])
  return { open, during }
}

function useTells() {
  const add = useTell('coding', 'add').tell
  const direct = useTell('coding', 'direct').tell
  const resize = useTell('coding', 'resize').tell
  const memo = useTell('coding', 'memo').tell
  const review = useTell('coding', 'review').tell
  const remove = useTell('coding', 'remove').tell
  return useMemo(
    () => ({ add, direct, resize, memo, review, remove }),
    [add, direct, resize, memo, review, remove],
  )
}

type Tells = ReturnType<typeof useTells>
type During = ReturnType<typeof useOnItsWay>['during']

/** Real ids by passing ids, as promises of them. */
type Passing = Map<CodingId, Promise<CodingId | null>>

function adding(
  sourceId: SourceId,
  tells: Tells,
  during: During,
  passing: Passing,
): Codings['add'] {
  return (wanted, coderId, onSaved) => {
    const id = CodingId.parse(crypto.randomUUID())
    const made = { memo: '', touched: null, created: new Date().toISOString() }
    const coding: Coding = { ...wanted, ...made, id, sourceId, coderId }
    const saved = during(
      append(coding),
      () => tells.add({ sourceId, ...wanted }),
      ({ codingId }) => append({ ...coding, id: codingId }),
    ).then((value) => {
      if (value !== null) onSaved(id, value.codingId)
      return value?.codingId ?? null
    })
    passing.set(id, saved)
    return id
  }
}

type Changing = Omit<Codings, 'codings' | 'loading' | 'add'>

function changing(tells: Tells, during: During, passing: Passing): Changing {
  const change = (
    id: CodingId,
    how: Change,
    tell: (codingId: CodingId) => Promise<unknown>,
  ): void => void during(how, async () => tell((await passing.get(id)) ?? id))
  return {
    direct: (id, direction) =>
      change(id, patch(id, { direction }), (codingId) => tells.direct({ codingId, direction })),
    resize: (id, span) =>
      change(id, patch(id, { span }), (codingId) => tells.resize({ codingId, span })),
    memo: (id, memo) =>
      change(id, patch(id, { memo }), (codingId) => tells.memo({ codingId, memo })),
    review: (id) =>
      change(id, patch(id, { touched: null }), (codingId) => tells.review({ codingId })),
    remove: (id) =>
      change(
        id,
        (all) => all.filter((coding) => coding.id !== id),
        (codingId) => tells.remove({ codingId }),
      ),
  }
}

/** Codings of one source, and the commands that change them without waiting. */
export function useCodings(sourceId: SourceId): Codings {
  const { data, dataUpdatedAt, isPending } = useAsk('coding', 'ofSource', { sourceId })
  const { open, during } = useOnItsWay(dataUpdatedAt)
  const tells = useTells()
  const [passing] = useState<Passing>(() => new Map())
  const codings = useMemo(
    () => open.reduce((all, { change }) => change(all), data ?? nothing),
    [data, open],
  )
  const commands = useMemo(
    () => ({
      add: adding(sourceId, tells, during, passing),
      ...changing(tells, during, passing),
    }),
    [sourceId, tells, during, passing],
  )
  return useMemo(
    () => ({ codings, loading: isPending, ...commands }),
    [codings, isPending, commands],
  )
}
