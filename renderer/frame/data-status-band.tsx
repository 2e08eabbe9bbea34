import type { Network } from '../../core/network/contract.ts'
import styles from './data-status-band.module.css'
import { frameWords } from './words.ts'

/** Says on every screen of such a network that its data are invented, published or imported. */
export function DataStatusBand({ network }: { readonly network: Network }) {
  const words = frameWords.bands[network.provenance]
  if (words === null) return null
  return (
    <p className={styles['band']} role="note" aria-label={frameWords.dataStatus}>
      <span className={styles['words']}>{words}</span>
    </p>
  )
}
