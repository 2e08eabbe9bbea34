/** What is written about a network: kept on every pause, and when the field or the page is left. */
import { useCallback, useEffect, useRef, useState } from 'react'
import type { Network } from '../../core/network/contract.ts'
import { useTell } from '../query.ts'
import { useUnsaved } from '../saved.ts'
import { useSession } from '../session.ts'

export type NetworkFields = Pick<Network, 'name' | 'edition' | 'problem' | 'aim' | 'hub' | 'about'>

const pause = 700

export const fieldsOf = ({ name, edition, problem, aim, hub, about }: Network): NetworkFields => ({
  name,
  edition,
  problem,
  aim,
  hub,
  about,
})

export const sameFields = (one: NetworkFields, other: NetworkFields): boolean =>
  JSON.stringify(one) === JSON.stringify(other)

interface Kept {
  readonly fields: NetworkFields
  readonly change: (part: Partial<NetworkFields>) => void
  /** Keeps what was typed now. */
  readonly keep: () => void
}

/** Fields of one network; give the component the network's id as its key. */
export function useNetworkFields(network: Network): Kept {
  const { tell, error } = useTell('network', 'change')
  const { saved } = useSession()
  const stored = fieldsOf(network)
  const [fields, setFields] = useState(stored)
  const [base, setBase] = useState(stored)
  const now = useRef({ fields, kept: stored })
  useUnsaved(saved, sameFields(fields, stored) ? undefined : error?.code)
  if (!sameFields(base, stored)) {
    setBase(stored)
    if (sameFields(fields, base)) setFields(stored)
  }
  const keep = useCallback(() => {
    const { fields: wanted, kept } = now.current
    if (sameFields(wanted, kept) || wanted.name.trim() === '') return
    now.current.kept = wanted
    tell({ networkId: network.id, ...wanted }).catch(() => {
      now.current.kept = kept
    })
  }, [tell, network.id])
  useEffect(() => {
    now.current.fields = fields
    if (sameFields(fields, base)) now.current.kept = base
    const timer = setTimeout(keep, pause)
    return () => clearTimeout(timer)
  }, [fields, base, keep])
  useEffect(() => keep, [keep])
  const change = useCallback(
    (part: Partial<NetworkFields>) => setFields((before) => ({ ...before, ...part })),
    [],
  )
  return { fields, change, keep }
}
