/** Whose codings are shown: remembered for the project as long as the window is open. */
import { useCallback, useMemo, useState } from 'react'
import type { Coding } from '../../core/coding/contract.ts'
import type { CoderId } from '../../core/ids.ts'
import type { Coder } from '../../core/project/contract.ts'
import { useAsk, useTell } from '../query.ts'
import { useSession } from '../session.ts'

type Hidden = ReadonlySet<CoderId>

const nobody: Hidden = new Set()
const noCoders: readonly Coder[] = []

/** By the project's path. */
const remembered = new Map<string, Hidden>()

export interface Coders {
  readonly all: readonly Coder[]
  readonly hidden: Hidden
  readonly hide: (hidden: Hidden) => void
  readonly isBlind: boolean
  readonly setBlind: (isBlind: boolean) => void
}

/** The coders of the project and which of them are hidden. */
export function useCoders(): Coders {
  const { answers } = useSession()
  const all = useAsk('project', 'coders', {}).data ?? noCoders
  const path = useAsk('project', 'status', {}).data?.path ?? ''
  const isBlind = useAsk('coding', 'blind', {}).data?.blind ?? false
  const { tell } = useTell('coding', 'setBlind')
  const [hidden, setHidden] = useState<Hidden>(remembered.get(path) ?? nobody)
  const hide = useCallback(
    (now: Hidden) => {
      remembered.set(path, now)
      setHidden(now)
    },
    [path],
  )
  const setBlind = useCallback(
    (blind: boolean) => {
      tell({ blind })
        .then(() => answers.invalidateQueries())
        .catch(() => undefined)
    },
    [tell, answers],
  )
  return useMemo(
    () => ({ all, hidden, hide, isBlind, setBlind }),
    [all, hidden, hide, isBlind, setBlind],
  )
}

/** The codings of those who are not hidden; the very same list where nobody is. */
export function shownOf(codings: readonly Coding[], hidden: Hidden): readonly Coding[] {
  return hidden.size === 0 ? codings : codings.filter(({ coderId }) => !hidden.has(coderId))
}
