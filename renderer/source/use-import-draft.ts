/** What is decided in the import dialog so far, and what follows from it. */
import { useEffect, useState } from 'react'
import type { Attribute } from '../../core/attribute/contract.ts'
import type { FileTicket, NetworkId } from '../../core/ids.ts'
import type { Person } from '../../core/network/contract.ts'
import type { ImportPreview, SurveyPlan, SurveyTrial } from '../../core/source/import-contract.ts'
import type { TextEncoding } from '../../core/source/text-encoding.ts'
import { useCurrent } from '../current.ts'
import { dayOf } from '../network/today.ts'
import { useAsk, useJob } from '../query.ts'
import {
  badPseudonyms,
  firstPlan,
  fittedPlan,
  orderOf,
  reasonsAgainst,
  speakersAsked,
  type Asked,
  type Draft,
} from './import-draft.ts'
import { waveForNote } from './new-note.ts'
import { encodingOf } from './import-encoding.ts'
import type { ImportOrder } from './use-import.ts'

/** A plan is tried when nobody has changed it for so long. */
const REST_MS = 250

interface Tried {
  readonly plan: SurveyPlan
  readonly trial: SurveyTrial | null
}

/** What each survey would become by its plan, one after the other; a stale answer stays until the new one is there. */
function useTrials(
  plans: Draft['plans'],
  encodingFor: (ticket: FileTicket) => TextEncoding | null,
): {
  readonly trials: ReadonlyMap<FileTicket, SurveyTrial>
  readonly pending: ReadonlySet<FileTicket>
} {
  const { start } = useJob('source', 'trySurvey')
  const [tried, setTried] = useState<ReadonlyMap<FileTicket, Tried>>(new Map())
  const stale = [...plans].filter(([ticket, plan]) => tried.get(ticket)?.plan !== plan)
  const [ticket, plan] = stale[0] ?? []
  const encoding = ticket === undefined ? null : encodingFor(ticket)
  useEffect(() => {
    if (ticket === undefined || plan === undefined) return undefined
    let isWanted = true
    const keep = (trial: SurveyTrial | null) => {
      if (isWanted) setTried((before) => new Map(before).set(ticket, { plan, trial }))
    }
    const timer = setTimeout(() => {
      const survey = { ...plan, columns: [...plan.columns] }
      const order = { ticket, survey, ...(encoding === null ? {} : { encoding }) }
      start(order).then(keep, () => keep(null))
    }, REST_MS)
    return () => {
      isWanted = false
      clearTimeout(timer)
    }
  }, [ticket, plan, encoding, start])
  const trials = [...tried].flatMap(([of, { trial }]) =>
    trial === null ? [] : [[of, trial] as const],
  )
  return { trials: new Map(trials), pending: new Set(stale.map(([of]) => of)) }
}

const noPeople: readonly Person[] = []
const noAttributes: readonly Attribute[] = []

export interface ImportDrafting {
  readonly draft: Draft
  /** Somebody has decided something. */
  readonly isTouched: boolean
  readonly set: (change: Partial<Draft> | ((before: Draft) => Partial<Draft>)) => void
  readonly reasons: ReturnType<typeof reasonsAgainst>
  readonly chosen: readonly ImportPreview[]
  readonly people: readonly Person[]
  readonly attributes: readonly Attribute[]
  readonly trials: ReadonlyMap<FileTicket, SurveyTrial>
  readonly pending: ReadonlySet<FileTicket>
  readonly asked: readonly Asked[]
  readonly bad: ReturnType<typeof badPseudonyms>
  readonly order: () => ImportOrder
}

function firstDraft(
  previews: readonly ImportPreview[],
  networkId: NetworkId,
  once: Pick<Draft['once'], 'date' | 'waveId'>,
): Draft {
  const reasons = reasonsAgainst(previews, networkId)
  const plans = previews.flatMap((preview) => {
    const plan = firstPlan(preview)
    return plan === null ? [] : [[preview.ticket, plan] as const]
  })
  return {
    once: {
      ...{ ...once, kind: 'interview', comments: true, changes: 'accept', encoding: null },
      ownDays: true,
    },
    ticked: new Set(
      previews.filter(({ ticket }) => !reasons.has(ticket)).map(({ ticket }) => ticket),
    ),
    files: new Map(),
    plans: new Map(plans),
    who: new Map(),
    unread: new Map(),
  }
}

/** Plans of ticked surveys, with the types of attributes that are there already; the same object while nothing changes. */
function usePlans(draft: Draft, attributes: readonly Attribute[]): Draft['plans'] {
  const [kept] = useState(() => new Map<SurveyPlan, readonly [readonly Attribute[], SurveyPlan]>())
  const fitted = (plan: SurveyPlan): SurveyPlan => {
    const known = kept.get(plan)
    if (known?.[0] === attributes) return known[1]
    const made = fittedPlan(plan, attributes)
    const same = known !== undefined && JSON.stringify(known[1]) === JSON.stringify(made)
    kept.set(plan, [attributes, same ? known[1] : made])
    return same ? known[1] : made
  }
  const ticked = [...draft.plans].filter(([ticket]) => draft.ticked.has(ticket))
  return new Map(ticked.map(([ticket, plan]) => [ticket, fitted(plan)]))
}

export function useImportDraft(
  previews: readonly ImportPreview[],
  networkId: NetworkId,
): ImportDrafting {
  const { wave, waves } = useCurrent()
  const people = useAsk('network', 'people', { networkId }).data ?? noPeople
  const attributes = useAsk('attribute', 'list', {}).data ?? noAttributes
  const [draft, setDraft] = useState(() => {
    const date = dayOf(new Date())
    return firstDraft(previews, networkId, { date, waveId: waveForNote(wave, waves, date) })
  })
  const [first] = useState(draft)
  const plans = usePlans(draft, attributes)
  const previewOf = new Map(previews.map((preview) => [preview.ticket, preview]))
  const { trials, pending } = useTrials(plans, (ticket) => {
    const preview = previewOf.get(ticket)
    return preview === undefined ? null : encodingOf(preview, draft)
  })
  const me = useAsk('project', 'status', {}).data?.me?.name ?? ''
  const asked = speakersAsked(previews, trials, people, draft, me)
  const current = { ...draft, plans }
  return {
    draft: current,
    isTouched: draft !== first,
    set: (change) =>
      setDraft((before) => ({
        ...before,
        ...(typeof change === 'function' ? change(before) : change),
      })),
    reasons: reasonsAgainst(previews, networkId),
    chosen: previews.filter(({ ticket }) => draft.ticked.has(ticket)),
    ...{ people, attributes, trials, pending, asked },
    bad: badPseudonyms(asked, people),
    order: () => orderOf(previews, current, asked),
  }
}
