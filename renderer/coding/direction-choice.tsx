import type { Direction } from '../../core/values.ts'
import { lookWords } from '../look/words.ts'
import styles from './direction-choice.module.css'
import { directionWords, pickerWords } from './words.ts'

const directions: readonly Direction[] = ['supports', 'counters', 'mixed']

/** The next of the three, round and round. */
export function nextDirection(direction: Direction, step: 1 | -1): Direction {
  const at = (directions.indexOf(direction) + step + directions.length) % directions.length
  return directions[at] ?? direction
}

/** Three signs, one of them pressed. */
export function DirectionChoice({
  direction,
  onChange,
}: {
  readonly direction: Direction | null
  readonly onChange: (direction: Direction) => void
}) {
  return (
    <span className={styles['group']} role="group" aria-label={pickerWords.direction}>
      {directions.map((one) => (
        <button
          key={one}
          type="button"
          className={styles['sign']}
          data-direction={one}
          aria-pressed={one === direction}
          aria-label={directionWords[one].name}
          title={directionWords[one].long}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChange(one)}
        >
          {lookWords.directions[one].sign}
        </button>
      ))}
    </span>
  )
}
