/** The words of a code while somebody writes them: saved at every pause and on leaving. */
import { useEffect, useRef, useState } from 'react'
import type { Code } from '../../core/coding/contract.ts'
import { useTell } from '../query.ts'
import { useUnsaved } from '../saved.ts'
import { useSession } from '../session.ts'

const PAUSE = 700

export type Fields = Pick<
  Code,
  'name' | 'definition' | 'inclusion' | 'exclusion' | 'example' | 'color' | 'nodeIds'
>

function fieldsOf(code: Code): Fields {
  const { name, definition, inclusion, exclusion, example, color, nodeIds } = code
  return { name, definition, inclusion, exclusion, example, color, nodeIds }
}

const keyOf = (fields: Fields): string => JSON.stringify(fields)

export interface CodeFields {
  readonly fields: Fields
  readonly set: (values: Partial<Fields>) => void
  readonly flush: () => void
}

/** What was refused is said not to be saved, until it is. */
function useChange() {
  const { tell, error } = useTell('coding', 'changeCode')
  const { saved } = useSession()
  useUnsaved(saved, error?.code)
  return tell
}

/** A blank name waits. What others change meanwhile (undo, say) shows, unless something is being written. */
export function useCodeFields(code: Code): CodeFields {
  const tell = useChange()
  const kept = keyOf(fieldsOf(code))
  const [draft, setDraft] = useState<Fields | null>(null)
  const state = useRef({ draft, sent: kept })
  const [seen, setSeen] = useState(kept)
  if (kept !== seen) {
    setSeen(kept)
    // The draft has arrived, or nobody is writing.
    if (draft !== null && keyOf(draft) === kept) setDraft(null)
  }
  const save = useRef<() => void>(() => undefined)
  useEffect(() => {
    state.current.draft = draft
    save.current = () => {
      const now = state.current.draft
      if (now === null || now.name.trim() === '' || keyOf(now) === state.current.sent) return
      state.current.sent = keyOf(now)
      const trimmed = { ...now, name: now.name.trim(), nodeIds: [...now.nodeIds] }
      tell({ codeId: code.id, ...trimmed }).then(
        () => setDraft((latest) => (latest === now ? null : latest)),
        () => {
          state.current.sent = ''
        },
      )
    }
  }, [draft, tell, code.id])
  useEffect(() => {
    if (draft === null) state.current.sent = kept
  }, [draft, kept])
  useEffect(() => {
    const timer = setTimeout(() => save.current(), PAUSE)
    return () => clearTimeout(timer)
  }, [draft])
  useEffect(() => () => save.current(), [])
  const fields = draft ?? fieldsOf(code)
  const set = (values: Partial<Fields>): void =>
    setDraft((before) => ({ ...(before ?? fieldsOf(code)), ...values }))
  return { fields, set, flush: () => save.current() }
}
