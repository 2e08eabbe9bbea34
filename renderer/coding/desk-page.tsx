import { useEffect } from 'react'
import { Redirect, useParams, useSearch } from 'wouter'
import { SourceId } from '../../core/ids.ts'
import { useCurrent } from '../current.ts'
import { navigate } from '../location.ts'
import { EmptyState } from '../look/empty-state.tsx'
import { useAsk } from '../query.ts'
import { Desk } from './desk.tsx'
import { lastSource, rememberSource } from './last-source.ts'
import { SourceChooser } from './source-chooser.tsx'
import { useDeskData } from './use-desk-data.ts'
import { deskWords } from './words.ts'

/** The reading desk; without a source, the last one read or the list of them. */
export function DeskPage() {
  const parameters = useParams()
  const search = useSearch()
  const { network } = useCurrent()
  const sources = useAsk('source', 'list', network === null ? null : { networkId: network.id })
  const sourceId = SourceId.safeParse(parameters['sourceId'])
  if (sourceId.success) return <OpenSource key={sourceId.data} sourceId={sourceId.data} />
  const last = network === null ? null : lastSource(network.id)
  if (sources.data === undefined) return null
  const isThere = sources.data.some(({ id }) => id === last)
  if (last !== null && isThere && !new URLSearchParams(search).has('list'))
    return <Redirect to={`/code/${last}`} replace />
  return <SourceChooser sources={sources.data} />
}

/** The source whose network the window has taken over; the page is built anew while another network loads. */
let arrivedAt: SourceId | null = null

/** A link to a source brings its network; another network, chosen later, leaves the source. */
function OpenSource({ sourceId }: { readonly sourceId: SourceId }) {
  const data = useDeskData(sourceId)
  const { network, choose } = useCurrent()
  const networkId = data === null || data === 'missing' ? null : data.summary.networkId
  const shown = network?.id ?? null
  useEffect(() => {
    if (networkId === null || shown === null) return
    rememberSource(networkId, sourceId)
    const hasArrived = arrivedAt === sourceId
    arrivedAt = sourceId
    if (networkId === shown) return
    if (hasArrived) navigate('/code')
    else choose(networkId)
  }, [networkId, shown, sourceId, choose])
  useEffect(
    () => () => {
      if (!location.hash.includes(sourceId)) arrivedAt = null
    },
    [sourceId],
  )
  if (data === 'missing') return <EmptyState title={deskWords.missing} />
  if (data === null) return <p className="unseen">{deskWords.loading}</p>
  return <Desk data={data} />
}
