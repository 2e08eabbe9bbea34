import type { KeyboardEvent } from 'react'
import type { Weight } from '../../core/analysis/weight.ts'
import styles from './matrix.module.css'
import { matrixWords } from './words.ts'

const longest = 32

function width(count: number, largest: number): number {
  return count === 0 ? 0 : Math.max(2, (count / largest) * longest)
}

function Count({ shown, side }: { readonly shown: string; readonly side: string }) {
  return (
    <>
      {shown}
      <span className="unseen"> {side} </span>
    </>
  )
}

function Bars({ weight, largest }: { readonly weight: Weight; readonly largest: number }) {
  const { supports, counters, mixed, codings } = weight
  if (codings === 0)
    return (
      <span className={styles['nothing']}>
        <span className="unseen">{matrixWords.nothing}</span>
      </span>
    )
  return (
    <span className={styles['bars']}>
      <span className={styles['against']}>
        <span>{counters > 0 && <Count shown={`−${counters}`} side={matrixWords.against} />}</span>
        <span className={styles['bar']} data-measure style={{ width: width(counters, largest) }} />
      </span>
      <span className={styles['for']}>
        <span>
          {supports > 0 && <Count shown={`+${supports}`} side={matrixWords.for} />}
          {mixed > 0 && (
            <span className={styles['mixed']}>
              <Count shown={`~${mixed}`} side={matrixWords.mixed} />
            </span>
          )}
        </span>
        <span className={styles['bar']} data-measure style={{ width: width(supports, largest) }} />
      </span>
    </span>
  )
}

/** Codings of one node in one kind of source; chosen by arrows or a click, read by Enter or a second click. */
export function MatrixCell({
  weight,
  name,
  kind,
  largest,
  selected,
  onSelect,
  onRead,
  onKeyDown,
}: {
  readonly weight: Weight
  readonly name: string
  readonly kind: string
  readonly largest: number
  readonly selected: boolean
  readonly onSelect: () => void
  readonly onRead: () => void
  readonly onKeyDown: (event: KeyboardEvent) => void
}) {
  return (
    <td className={styles['cell']}>
      <button
        type="button"
        data-cell
        data-selected={selected}
        tabIndex={selected ? 0 : -1}
        onClick={selected ? onRead : onSelect}
        onKeyDown={onKeyDown}
      >
        <span className="unseen">{matrixWords.cell(name, kind)}</span>
        <Bars weight={weight} largest={largest} />
      </button>
    </td>
  )
}
