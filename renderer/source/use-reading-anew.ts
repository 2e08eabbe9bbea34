/** Files that are read again because somebody decided otherwise about their changes or their encoding. */
import { useRef } from 'react'
import type { FileTicket } from '../../core/ids.ts'
import type { ImportPreview } from '../../core/source/import-contract.ts'
import type { TextEncoding } from '../../core/source/text-encoding.ts'
import type { Draft } from './import-draft.ts'
import { encodingOf, renewedPlan } from './import-encoding.ts'
import type { Import, LookedAt, Previewed } from './use-import.ts'
import type { ImportDrafting } from './use-import-draft.ts'

/** A file on its way: how it is to be read, and how it was before. */
interface Waiting {
  readonly looked: LookedAt
  readonly chosen: TextEncoding | null
  readonly encoding: TextEncoding | null
  readonly preview: ImportPreview
}

function waitingFor(preview: ImportPreview, before: Draft, next: Draft): Waiting {
  const { ticket } = preview
  const changes = next.files.get(ticket)?.changes ?? next.once.changes
  const chosen = encodingOf(preview, next)
  const looked = { ticket, changes, ...(chosen === null ? {} : { encoding: chosen }) }
  return { looked, chosen, encoding: encodingOf(preview, before), preview }
}

/** The draft when all are read: one that cannot be read in the chosen way stays as it was, and that is said. */
function settled(
  draft: Draft,
  waiting: ReadonlyMap<FileTicket, Waiting>,
  found: Previewed,
): Partial<Draft> {
  const came = new Map(found.previews.map((preview) => [preview.ticket, preview]))
  const files = new Map(draft.files)
  const plans = new Map(draft.plans)
  const unread = new Map(draft.unread)
  for (const [ticket, { chosen, encoding, preview }] of waiting) {
    const now = came.get(ticket)
    const plan = plans.get(ticket)
    if (now === undefined && chosen !== encoding)
      files.set(ticket, { ...files.get(ticket), encoding })
    const renewed = now === undefined || plan === undefined ? null : renewedPlan(plan, preview, now)
    if (renewed !== null) plans.set(ticket, renewed)
    if (now === undefined && chosen !== null && chosen !== encoding) unread.set(ticket, chosen)
    else unread.delete(ticket)
  }
  return { files, plans, unread }
}

/** Keeps what was decided, and reads those of the files again for which that makes a difference. */
export function useReadingAnew(
  { previewed, reread }: Pick<Import, 'previewed' | 'reread'>,
  { draft, set }: Pick<ImportDrafting, 'draft' | 'set'>,
): (change: Partial<Draft>) => void {
  const waiting = useRef(new Map<FileTicket, Waiting>())
  return (change) => {
    set(change)
    const next = { ...draft, ...change }
    const others = previewed.previews
      .map((preview) => waitingFor(preview, draft, next))
      .filter(({ chosen, encoding, looked, preview: { ticket, changes } }) => {
        const before = draft.files.get(ticket)?.changes ?? draft.once.changes
        return chosen !== encoding || (changes !== null && looked.changes !== before)
      })
    if (others.length === 0) return
    for (const one of others) {
      const { ticket } = one.preview
      waiting.current.set(ticket, { ...(waiting.current.get(ticket) ?? one), ...pick(one) })
    }
    // What was still being read is read with the rest: asking again stops the reading before.
    const all = waiting.current
    reread([...all.values()].map(({ looked }) => looked)).then(
      (found) => {
        if (waiting.current !== all) return
        waiting.current = new Map()
        set((now) => settled(now, all, found))
      },
      () => undefined,
    )
  }
}

const pick = ({ looked, chosen }: Waiting) => ({ looked, chosen })
