/** The query that is being built: kept while the window is open, forgotten when the project is locked. */
import { useState } from 'react'
import type { QueryId } from '../../core/ids.ts'
import type { SavedQuery } from '../../core/retrieval/contract.ts'
import { everywhere, type Query, type Scope } from '../../core/retrieval/query.ts'
import { useCurrent } from '../current.ts'
import { useSession } from '../session.ts'
import { addLine, changeLine, draftOf, emptyDraft, newLine, type Draft } from './draft.ts'
import type { Editing } from './lines.tsx'

interface Kept {
  readonly draft: Draft
  /** The saved query that it came from. */
  readonly savedId: QueryId | null
  /** What that asked when it was opened or saved; null where there is none. */
  readonly savedAs: Query | null
}

/** Answers kept under this key go with the project when it is locked. */
const KEY = ['retrieval-draft'] as const

export interface Drafting extends Kept {
  readonly editing: Omit<Editing, 'codes'>
  readonly setScope: (scope: Scope) => void
  readonly open: (saved: SavedQuery) => void
  readonly markSaved: (savedId: QueryId, query: Query) => void
  readonly clear: () => void
}

export function useDraft(): Drafting {
  const { answers } = useSession()
  const { network } = useCurrent()
  const fresh = (): Kept => ({
    draft: emptyDraft({ ...everywhere, networkIds: network === null ? [] : [network.id] }),
    savedId: null,
    savedAs: null,
  })
  const [kept, setKept] = useState<Kept>(() => answers.getQueryData<Kept>(KEY) ?? fresh())
  const keep = (next: Kept) => {
    answers.setQueryData(KEY, next)
    setKept(next)
  }
  const setLines = (lines: Draft['lines']) =>
    keep({ ...kept, draft: { ...kept.draft, lines: lines.length === 0 ? [newLine()] : lines } })
  const { draft } = kept
  return {
    ...kept,
    editing: {
      change: (id, change) => setLines(changeLine(draft.lines, id, change)),
      remove: (id) => setLines(changeLine(draft.lines, id, () => null)),
      add: (groupId) => setLines(addLine(draft.lines, groupId, newLine())),
    },
    setScope: (scope) => keep({ ...kept, draft: { ...draft, scope } }),
    open: ({ id, query }) => keep({ draft: draftOf(query), savedId: id, savedAs: query }),
    markSaved: (savedId, savedAs) => keep({ ...kept, savedId, savedAs }),
    clear: () => keep(fresh()),
  }
}
