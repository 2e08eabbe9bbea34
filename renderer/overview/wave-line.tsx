/** The waves of a network in a row: the shown one in ink, one that was not held hatched. */
import type { WaveId } from '../../core/ids.ts'
import type { Wave } from '../../core/network/contract.ts'
import { overviewWords } from './words.ts'
import styles from './wave-line.module.css'

export function WaveLine({
  waves,
  chosen,
  onChoose,
}: {
  readonly waves: readonly Wave[]
  /** Null: all waves together. */
  readonly chosen: WaveId | null
  readonly onChoose: (waveId: WaveId | null) => void
}) {
  return (
    <div className={styles['line']} role="group" aria-label={overviewWords.waves}>
      {waves.map(({ id, label, held }) => (
        <button
          key={id}
          type="button"
          className={styles['wave']}
          aria-pressed={id === chosen}
          data-held={held}
          onClick={() => onChoose(id)}
        >
          <span>{label}</span>
          {!held && <span className="unseen">, {overviewWords.notHeld}</span>}
        </button>
      ))}
      {waves.length > 1 && (
        <button
          type="button"
          className={styles['wave']}
          aria-pressed={chosen === null}
          onClick={() => onChoose(null)}
        >
          {overviewWords.allWaves}
        </button>
      )}
    </div>
  )
}
