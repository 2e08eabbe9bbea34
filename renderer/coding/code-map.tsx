import { memo, useDeferredValue, useMemo } from 'react'
import type { Placed } from '../../core/coding/order.ts'
import type { Names } from './block-codings.ts'
import styles from './code-map.module.css'
import { useSeen, type Seen } from './use-seen.ts'
import { deskWords } from './words.ts'

/** Thousandths of the text's length. */
const SCALE = 1_000

interface MarksProps {
  readonly placed: readonly Placed[]
  readonly names: Names
  readonly total: number
}

const Marks = memo(function Marks({ placed, names, total }: MarksProps) {
  const marks = useMemo(() => {
    const paths = new Map<number, string[]>()
    const scale = SCALE / Math.max(1, total)
    for (const { coding, start, end } of placed) {
      const color = names.codes.get(coding.codeId)?.color ?? 7
      const top = Math.round(start * scale)
      const height = Math.max(4, Math.round((end - start) * scale))
      const left = { counters: 0, mixed: 3.5, supports: 7 }[coding.direction]
      const path = `M${String(left)} ${String(top)}h5v${String(height)}h-5z`
      const list = paths.get(color)
      if (list === undefined) paths.set(color, [path])
      else list.push(path)
    }
    return [...paths].map(([color, list]) => [color, list.join('')] as const)
  }, [placed, names, total])
  return (
    <svg
      className={styles['marks']}
      viewBox={`0 0 12 ${String(SCALE)}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {marks.map(([color, path]) => (
        <path key={color} d={path} fill={`var(--code-${String(color)})`} />
      ))}
    </svg>
  )
})

const percent = (position: number, total: number): string =>
  `${String((position / Math.max(1, total)) * 100)}%`

/** Where in the text the reader is. */
function Window({ seen, total }: { readonly seen: Seen; readonly total: number }) {
  const { start, end } = useSeen(seen)
  return (
    <span
      className={styles['window']}
      style={{ top: percent(start, total), height: percent(end - start, total) }}
    />
  )
}

/** All codings of the text on a strip as high as the window, and where in it the reader is; follows when there is time. */
export const CodeMap = memo(function CodeMap({
  placed,
  names,
  total,
  seen,
  onJump,
}: MarksProps & {
  /** What is on the screen, as positions. */
  readonly seen: Seen
  readonly onJump: (position: number) => void
}) {
  const later = useDeferredValue(placed)
  return (
    <button
      type="button"
      className={styles['map']}
      aria-label={deskWords.map}
      tabIndex={-1}
      onClick={(event) => {
        const box = event.currentTarget.getBoundingClientRect()
        if (event.detail > 0) onJump(((event.clientY - box.top) / box.height) * total)
      }}
    >
      <Marks placed={later} names={names} total={total} />
      <Window seen={seen} total={total} />
    </button>
  )
})
