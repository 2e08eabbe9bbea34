import { Button, VisuallyHidden } from '@mantine/core'
import { Link } from 'wouter'
import type { NetworkId } from '../../core/ids.ts'
import type { Wave } from '../../core/network/contract.ts'
import { EmptyState } from '../look/empty-state.tsx'
import { useTell } from '../query.ts'
import { MakeWord } from './make-word.tsx'
import styles from './report-page.module.css'
import { reportWords } from './words.ts'

/** Before there is a report: begin one, or take the document as the data make it. */
export function BeginReport({
  networkId,
  wave,
}: {
  readonly networkId: NetworkId
  readonly wave: Wave
}) {
  const { tell, busy } = useTell('report', 'add')
  const begin = (): void => {
    // A failure has been shown; nothing was begun.
    tell({ networkId, waveId: wave.id, title: reportWords.newTitle(wave.label) }).catch(
      () => undefined,
    )
  }
  return (
    <div className={styles['begin']}>
      <VisuallyHidden component="h1">{reportWords.pageTitle}</VisuallyHidden>
      <EmptyState
        title={reportWords.noReport(wave.label)}
        action={
          <Button loading={busy} onClick={begin}>
            {reportWords.create}
          </Button>
        }
      >
        <p>{reportWords.noReportBody}</p>
      </EmptyState>
      <AsItIs networkId={networkId} wave={wave} />
    </div>
  )
}

function AsItIs({
  networkId,
  wave,
}: {
  readonly networkId: NetworkId
  readonly wave: Wave | null
}) {
  return (
    <section className={styles['asItIs']}>
      <h2>{reportWords.withoutWords}</h2>
      <p>{reportWords.withoutWordsBody}</p>
      <MakeWord networkId={networkId} waveId={wave?.id ?? null} primary={false} />
    </section>
  )
}

/** Without a wave nothing can be rated; the gaps can still be printed. */
export function NoWave({
  networkId,
  some,
}: {
  readonly networkId: NetworkId
  readonly some: boolean
}) {
  return (
    <div className={styles['begin']}>
      <VisuallyHidden component="h1">{reportWords.pageTitle}</VisuallyHidden>
      <EmptyState
        title={some ? reportWords.allWaves : reportWords.noWave}
        action={
          some ? undefined : (
            <Button component={Link} to="/collect/people">
              {reportWords.toWaves}
            </Button>
          )
        }
      >
        <p>{some ? reportWords.allWavesBody : reportWords.noWaveBody}</p>
      </EmptyState>
      <AsItIs networkId={networkId} wave={null} />
    </div>
  )
}
