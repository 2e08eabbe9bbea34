/** The words of a code while somebody writes them: saved at every pause and on leaving. */
import { useCallback, useEffect, useRef, useState } from 'react'
import type { Code } from '../../core/coding/contract.ts'
import { useTell } from '../query.ts'
import { useUnsaved } from '../saved.ts'
import { useSession } from '../session.ts'
import { nameFault, type NameFault } from './code-name.ts'

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
  /** Why the name in the field is not the code's; null where it is, or is on its way. */
  readonly fault: NameFault | null
  /** A name that could not be kept, after its field was left. */
  readonly refused: { readonly name: string; readonly fault: NameFault } | null
  /** Brings the kept name back where the one in the field cannot be kept, and saves the rest. */
  readonly leaveName: () => void
}

/** What was refused is said not to be saved, until it is. */
function useChange() {
  const { tell, error } = useTell('coding', 'changeCode')
  const { saved } = useSession()
  useUnsaved(saved, error?.code)
  return tell
}

/** What goes to the file: all that was written, and the kept name where the written one is none. */
const sendable = (now: Fields, code: Code, fault: NameFault | null): Fields => ({
  ...now,
  name: fault === null ? now.name.trim() : code.name,
})

/** Sends what is written at every pause and on leaving; a name that cannot be kept is not sent, all else is. */
function useSaving(
  code: Code,
  draft: Fields | null,
  fault: NameFault | null,
  onSent: (sent: Fields) => void,
): () => void {
  const tell = useChange()
  const kept = keyOf(fieldsOf(code))
  const sentKey = useRef(kept)
  const save = useRef<() => void>(() => undefined)
  useEffect(() => {
    save.current = () => {
      if (draft === null) return
      const sent = sendable(draft, code, fault)
      if (keyOf(sent) === sentKey.current) return
      sentKey.current = keyOf(sent)
      tell({ codeId: code.id, ...sent, nodeIds: [...sent.nodeIds] }).then(
        () => fault === null && onSent(draft),
        () => {
          sentKey.current = ''
        },
      )
    }
  }, [draft, tell, code, fault, onSent])
  useEffect(() => {
    if (draft === null) sentKey.current = kept
  }, [draft, kept])
  useEffect(() => {
    const timer = setTimeout(() => save.current(), PAUSE)
    return () => clearTimeout(timer)
  }, [draft])
  useEffect(() => () => save.current(), [])
  return useCallback(() => save.current(), [])
}

/** The words of the code as they are written. What others change meanwhile (undo, say) shows, unless something is being written. */
export function useCodeFields(code: Code, codes: readonly Code[]): CodeFields {
  const kept = keyOf(fieldsOf(code))
  const [draft, setDraft] = useState<Fields | null>(null)
  const [refused, setRefused] = useState<CodeFields['refused']>(null)
  const [seen, setSeen] = useState(kept)
  if (kept !== seen) {
    setSeen(kept)
    // The draft has arrived, or nobody is writing.
    if (draft !== null && keyOf(draft) === kept) setDraft(null)
  }
  const fields = draft ?? fieldsOf(code)
  const fault = nameFault(fields.name, codes, { parentId: code.parentId, own: code.id })
  const onSent = useCallback(
    (sent: Fields) => setDraft((latest) => (latest === sent ? null : latest)),
    [],
  )
  const flush = useSaving(code, draft, fault, onSent)
  const set = (values: Partial<Fields>): void => {
    if (values.name !== undefined) setRefused(null)
    setDraft((before) => ({ ...(before ?? fieldsOf(code)), ...values }))
  }
  const leaveName = (): void => {
    flush()
    if (fault === null) return
    setRefused({ name: fields.name.trim(), fault })
    const rest = { ...fields, name: code.name }
    setDraft(keyOf(rest) === kept ? null : rest)
  }
  return { fields, set, flush, fault, refused, leaveName }
}
