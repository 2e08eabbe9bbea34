import type { KeyboardEvent } from 'react'
import { lanesOf } from './strip-lanes.ts'
import { stretchesOf, type Coding } from './marker.ts'
import { player, usePlaying } from './playing.ts'
import styles from './strip.module.css'
import { playerWords as words } from './words.ts'

const LANE = 22
/** A second, and less where all of it is less than a minute. */
const stepOf = (lengthMs: number): number => (lengthMs < 60_000 ? 100 : 1_000)
/** Of the slider, for the keys. */
export const PLACE_ID = 'place-in-recording'

const percent = (part: number, whole: number): string =>
  `${String((100 * Math.min(part, whole)) / Math.max(whole, 1))}%`

/** Where in the recording it is: a slider for the mouse and for arrows. */
function Place({ length }: { readonly length: number }) {
  const ms = usePlaying((playing) => playing.ms)
  const step = stepOf(length)
  return (
    <input
      type="range"
      id={PLACE_ID}
      className={styles['place']}
      aria-label={words.place}
      aria-valuetext={words.at(ms, length)}
      min={0}
      max={Math.max(length, 1)}
      step={step}
      value={Math.floor(Math.min(ms, length) / step) * step}
      onChange={(event) => player.seek(Number(event.target.value))}
    />
  )
}

/** Coded stretches below the line of time, overlapping ones below each other. */
export function Strip({
  coding,
  begunAt,
}: {
  readonly coding: Coding
  readonly begunAt: number | null
}) {
  const length = usePlaying(({ lengthMs }) => lengthMs)
  const stretches = stretchesOf(coding.markers)
  const { lanes, count } = lanesOf(stretches.map(({ place }) => place))
  const press = (event: KeyboardEvent, id: string): void => {
    if (event.key !== 'Delete' || coding.code === null) return
    event.preventDefault()
    event.stopPropagation()
    coding.remove(id)
  }
  const { pending } = coding
  const waiting = pending?.kind === 'stretch' ? pending : null
  return (
    <div className={styles['strip']}>
      <Place length={length} />
      <div className={styles['lanes']} style={{ height: Math.max(count, 1) * LANE }}>
        {begunAt !== null && (
          <span className={styles['begun']} style={{ left: percent(begunAt, length) }} />
        )}
        {waiting !== null && (
          <span
            className={styles['waiting']}
            style={{
              left: percent(waiting.from, length),
              width: percent(waiting.to - waiting.from, length),
            }}
          />
        )}
        {stretches.length > 0 && (
          <ul aria-label={words.stretches}>
            {stretches.map(({ id, place: { from, to }, label, color }, index) => (
              <li
                key={id}
                style={{
                  left: percent(from, length),
                  width: percent(to - from, length),
                  top: (lanes[index] ?? 0) * LANE,
                }}
              >
                <button
                  type="button"
                  className={styles['stretch']}
                  data-chosen={coding.chosenId === id || undefined}
                  aria-label={words.stretch(label, from, to)}
                  title={words.stretch(label, from, to)}
                  style={{ borderColor: `var(--code-${String(color)})` }}
                  onKeyDown={(event) => press(event, id)}
                  onClick={() => {
                    coding.choose(id)
                    player.jump(from)
                  }}
                >
                  {label}
                </button>
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  )
}
