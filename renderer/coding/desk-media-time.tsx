import type { Block } from '../../core/source/contract.ts'
import { player, usePlaying } from '../attachment/playing.ts'
import { playerWords } from '../attachment/words.ts'
import styles from './desk-media-time.module.css'
import { startOf } from './desk-media-spoken.ts'

/** When a block was spoken; beside a recording, the way to hear it. */
export function BlockTime({
  block,
  time,
  className,
}: {
  readonly block: Block
  /** As it is shown. */
  readonly time: string
  readonly className: string | undefined
}) {
  const isReady = usePlaying((playing) => playing.isReady)
  const isSpoken = usePlaying((playing) => playing.spoken === block.id)
  const start = startOf(block)
  if (!isReady || start === null) return <span className={className}>{time}</span>
  return (
    <button
      type="button"
      className={`${className ?? ''} ${styles['time'] ?? ''}`}
      data-spoken={isSpoken || undefined}
      aria-label={`${playerWords.playFrom(time)}${isSpoken ? `, ${playerWords.spoken}` : ''}`}
      onClick={() => player.jump(start)}
    >
      {time}
    </button>
  )
}
