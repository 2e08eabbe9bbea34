import { useMemo } from 'react'
import type { Placed } from '../../core/coding/order.ts'
import type { Names } from './block-codings.ts'
import styles from './code-map.module.css'
import { deskWords } from './words.ts'

/** Thousandths of the text's length. */
const SCALE = 1_000

/** All codings of the text on a strip as high as the window, and where in it the reader is. */
export function CodeMap({
  placed,
  names,
  total,
  seen,
  onJump,
}: {
  readonly placed: readonly Placed[]
  readonly names: Names
  readonly total: number
  /** What is on the screen, as positions. */
  readonly seen: { readonly start: number; readonly end: number }
  readonly onJump: (position: number) => void
}) {
  const marks = useMemo(() => {
    const paths = new Map<number, string>()
    const at = (position: number): number => (position / Math.max(1, total)) * SCALE
    for (const { coding, start, end } of placed) {
      const color = names.codes.get(coding.codeId)?.color ?? 7
      const height = Math.max(4, at(end) - at(start)).toFixed(1)
      const x = coding.direction === 'counters' ? 0 : coding.direction === 'mixed' ? 3.5 : 7
      const path = `M${String(x)} ${at(start).toFixed(1)}h5v${height}h-5z`
      paths.set(color, (paths.get(color) ?? '') + path)
    }
    return [...paths]
  }, [placed, names, total])
  const percent = (position: number): string => `${String((position / Math.max(1, total)) * 100)}%`
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
      <span
        className={styles['window']}
        style={{ top: percent(seen.start), height: percent(seen.end - seen.start) }}
      />
    </button>
  )
}
