/** Share: the report of the network and wave at hand, to be written and handed over. */
import type { Network, Wave } from '../../core/network/contract.ts'
import { useCurrent } from '../current.ts'
import { EmptyState } from '../look/empty-state.tsx'
import { useAsk } from '../query.ts'
import { BeginReport, NoWave } from './begin-report.tsx'
import { ReportDesk } from './report-desk.tsx'
import styles from './report-page.module.css'
import { reportWords } from './words.ts'

function Loading() {
  return (
    <p className={styles['loading']} role="status">
      {reportWords.loading}
    </p>
  )
}

/** Published data carry no author's text: the document of the data alone. */
function Published({ network, wave }: { readonly network: Network; readonly wave: Wave | null }) {
  const waveId = wave?.id ?? null
  const model = useAsk('report', 'preview', { networkId: network.id, waveId })
  if (model.data === undefined) return <Loading />
  return <ReportDesk model={model.data} report={null} networkId={network.id} waveId={waveId} />
}

function Written({ network, wave }: { readonly network: Network; readonly wave: Wave }) {
  const reports = useAsk('report', 'list', { networkId: network.id })
  const report = reports.data?.find(({ waveId }) => waveId === wave.id) ?? null
  const model = useAsk('report', 'model', report === null ? null : { reportId: report.id })
  if (reports.data === undefined) return <Loading />
  if (report === null) return <BeginReport networkId={network.id} wave={wave} />
  if (model.data === undefined) return <Loading />
  return <ReportDesk model={model.data} report={report} networkId={network.id} waveId={wave.id} />
}

export function ReportPage() {
  const { network, wave, waves, loading } = useCurrent()
  if (loading) return <Loading />
  if (network === null) return <EmptyState title={reportWords.noNetwork} />
  const key = `${network.id} ${wave?.id ?? ''}`
  if (network.readOnly) return <Published key={key} network={network} wave={wave} />
  if (wave === null) return <NoWave networkId={network.id} some={waves.length > 0} />
  return <Written key={key} network={network} wave={wave} />
}
