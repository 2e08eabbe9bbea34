import { useEffect, useRef, useState, type KeyboardEvent, type PointerEvent } from 'react'
import type { Region } from '../../core/attachment/place.ts'
import { useCommands } from '../commands.ts'
import { regionsOf, type Coding, type RegionMarker } from './marker.ts'
import { between, byKey, middleOf, type Size } from './region.ts'
import styles from './region-layer.module.css'
import { viewerWords } from './words.ts'

const percent = (part: number, whole: number): string => `${String((100 * part) / whole)}%`

function placed({ left, top, width, height }: Region, size: Size) {
  return {
    left: percent(left, size.width),
    top: percent(top, size.height),
    width: percent(width, size.width),
    height: percent(height, size.height),
  }
}

/** Does what a key means; keys that mean something here mean nothing to the desk. */
function onKey(event: KeyboardEvent, act: (() => void) | undefined): void {
  if (act === undefined) return
  event.preventDefault()
  event.stopPropagation()
  act()
}

/** A coded region: moved and sized by arrows, and written down when the keys leave it. */
function Coded({
  marker,
  size,
  coding,
}: {
  readonly marker: RegionMarker
  readonly size: Size
  readonly coding: Coding
}) {
  const [moved, setMoved] = useState<Region | null>(null)
  const region = moved ?? marker.place
  const mayMove = coding.code !== null
  const color = `var(--code-${String(marker.color)})`
  const button = useRef<HTMLButtonElement>(null)
  const isChosen = coding.chosenId === marker.id
  useEffect(() => {
    if (isChosen) button.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [isChosen])
  const keep = (): void => {
    if (moved === null) return
    setMoved(null)
    coding.move(marker.id, moved)
  }
  const press = (event: KeyboardEvent): void => {
    const next = mayMove ? byKey(region, event, size) : null
    const keys: Readonly<Record<string, () => void>> = {
      Enter: moved === null ? () => coding.choose(marker.id) : keep,
      ...(moved === null ? {} : { Escape: () => setMoved(null) }),
      ...(mayMove ? { Delete: () => coding.remove(marker.id) } : {}),
    }
    onKey(event, next === null ? keys[event.key] : () => setMoved(next))
  }
  return (
    <button
      ref={button}
      type="button"
      className={styles['coded']}
      data-chosen={isChosen || undefined}
      aria-label={viewerWords.coded(marker.label)}
      style={{ ...placed(region, size), color }}
      onKeyDown={press}
      onBlur={keep}
      onClick={() => coding.choose(marker.id)}
    >
      <span className={styles['label']} style={{ borderColor: color }}>
        {marker.label}
      </span>
    </button>
  )
}

/** The region that is about to be coded. */
function Draft({
  region,
  size,
  onChange,
  onCode,
  onEnd,
}: {
  readonly region: Region
  readonly size: Size
  readonly onChange: (region: Region) => void
  readonly onCode: () => void
  readonly onEnd: () => void
}) {
  const press = (event: KeyboardEvent): void => {
    const next = byKey(region, event, size)
    const keys: Readonly<Record<string, () => void>> = {
      Enter: onCode,
      c: onCode,
      Escape: onEnd,
    }
    onKey(event, next === null ? keys[event.key] : () => onChange(next))
  }
  return (
    <button
      type="button"
      ref={focusOnce}
      className={styles['draft']}
      aria-label={viewerWords.region(region)}
      style={placed(region, size)}
      onKeyDown={press}
      onClick={onCode}
    />
  )
}

function focusOnce(button: HTMLButtonElement | null): void {
  button?.focus({ preventScroll: true })
}

function useDrawing(size: Size, page: number | null, isOpen: boolean) {
  const [draft, setDraft] = useState<Region | null>(null)
  const [drawn, setDrawn] = useState<Region | null>(null)
  const from = useRef<{ readonly x: number; readonly y: number } | null>(null)
  const pointOf = (event: PointerEvent<HTMLElement>) => {
    const box = event.currentTarget.getBoundingClientRect()
    return {
      x: ((event.clientX - box.left) / box.width) * size.width,
      y: ((event.clientY - box.top) / box.height) * size.height,
    }
  }
  const down = (event: PointerEvent<HTMLElement>): void => {
    const onButton = event.target instanceof Element && event.target.closest('button') !== null
    if (!isOpen || event.button !== 0 || onButton) return
    from.current = pointOf(event)
    event.currentTarget.setPointerCapture(event.pointerId)
  }
  const move = (event: PointerEvent<HTMLElement>): void => {
    if (from.current !== null) setDrawn(between(from.current, pointOf(event), size, page))
  }
  const up = (): Region | null => {
    from.current = null
    setDrawn(null)
    return drawn
  }
  return { draft, setDraft, drawn, down, move, up }
}

/** Regions over a picture or a page: drawn with the mouse, or moved and sized by arrows. */
export function RegionLayer({
  size,
  page,
  coding,
}: {
  /** Of the picture in its own pixels, or of the page in points. */
  readonly size: Size
  readonly page: number | null
  readonly coding: Coding
}) {
  const { code, pending } = coding
  const { draft, setDraft, drawn, down, move, up } = useDrawing(size, page, code !== null)
  const codeIt = (region: Region): void => {
    setDraft(null)
    code?.(region)
  }
  useCommands([
    {
      id: 'attachment-region',
      label: viewerWords.mark,
      hint: viewerWords.markHint,
      keys: 'd',
      bar: true,
      disabled: coding.reason,
      run: () => setDraft(middleOf(size, page)),
    },
  ])
  const waiting = pending?.kind === 'region' && pending.page === page ? pending : drawn
  return (
    <div
      className={styles['layer']}
      data-open={code !== null || undefined}
      onPointerDown={down}
      onPointerMove={move}
      onPointerUp={() => {
        const region = up()
        if (region !== null) codeIt(region)
      }}
    >
      {regionsOf(coding.markers, page).map((marker) => (
        <Coded key={marker.id} marker={marker} size={size} coding={coding} />
      ))}
      {waiting !== null && <span className={styles['waiting']} style={placed(waiting, size)} />}
      {draft !== null && (
        <Draft
          region={draft}
          size={size}
          onChange={setDraft}
          onCode={() => codeIt(draft)}
          onEnd={() => setDraft(null)}
        />
      )}
    </div>
  )
}
