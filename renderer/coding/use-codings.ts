/** The codings of a source as the analyst sees them: what is saved, and on top what is on its way. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
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

/** Codings of one source, and the commands that change them without waiting. */
export function useCodings(sourceId: SourceId): Codings {
  const { data, dataUpdatedAt, isPending } = useAsk('coding', 'ofSource', { sourceId })
  const { open, during } = useOnItsWay(dataUpdatedAt)
  const codings = useMemo(
    () => open.reduce((all, { change }) => change(all), data ?? nothing),
    [data, open],
  )
  const passing = useRef(new Map<CodingId, Promise<CodingId | null>>())
  const real = useCallback(
    async (id: CodingId): Promise<CodingId> => (await passing.current.get(id)) ?? id,
    [],
  )
  const tellAdd = useTell('coding', 'add').tell
  const tellDirect = useTell('coding', 'direct').tell
  const tellResize = useTell('coding', 'resize').tell
  const tellMemo = useTell('coding', 'memo').tell
  const tellReview = useTell('coding', 'review').tell
  const tellRemove = useTell('coding', 'remove').tell

  return useMemo(() => {
    const add: Codings['add'] = (wanted, coderId, onSaved) => {
      const id = CodingId.parse(crypto.randomUUID())
      const made = { memo: '', touched: null, created: new Date().toISOString() }
      const coding: Coding = { ...wanted, ...made, id, sourceId, coderId }
      const saved = during(
        append(coding),
        () => tellAdd({ sourceId, ...wanted }),
        ({ codingId }) => append({ ...coding, id: codingId }),
      ).then((value) => {
        if (value !== null) onSaved(id, value.codingId)
        return value?.codingId ?? null
      })
      passing.current.set(id, saved)
      return id
    }
    const change = (
      codingId: CodingId,
      how: Change,
      tell: (codingId: CodingId) => Promise<unknown>,
    ): void => void during(how, async () => tell(await real(codingId)))
    return {
      codings,
      loading: isPending,
      add,
      direct: (id, direction) =>
        change(id, patch(id, { direction }), (codingId) => tellDirect({ codingId, direction })),
      resize: (id, span) =>
        change(id, patch(id, { span }), (codingId) => tellResize({ codingId, span })),
      memo: (id, memo) =>
        change(id, patch(id, { memo }), (codingId) => tellMemo({ codingId, memo })),
      review: (id) =>
        change(id, patch(id, { touched: null }), (codingId) => tellReview({ codingId })),
      remove: (id) =>
        change(
          id,
          (all) => all.filter((coding) => coding.id !== id),
          (codingId) => tellRemove({ codingId }),
        ),
    }
  }, [
    codings,
    isPending,
    sourceId,
    during,
    real,
    tellAdd,
    tellDirect,
    tellResize,
    tellMemo,
    tellReview,
    tellRemove,
  ])
}
