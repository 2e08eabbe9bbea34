import { IconZoomIn, IconZoomOut } from '@tabler/icons-react'
import { useState } from 'react'
import { useCommands } from '../commands.ts'
import type { Size } from './region.ts'
import styles from './stage.module.css'
import { viewerWords as words } from './words.ts'

const STEP = 1.25
const LEAST = 0.1
const MOST = 8
const MOST_FOR_READING = 1.4

export interface Zoom {
  /** Pixels of the screen for one of the picture. */
  readonly scale: number
  readonly set: (zoom: number | null) => void
  readonly by: (factor: number) => void
}

/** How much of a picture's own size fits into the room; a very large one is made as small as it has to be. */
export function fitOf(size: Size | null, room: Size, fits: 'whole' | 'width'): number {
  if (size === null || room.width === 0) return 1
  const most = fits === 'width' ? MOST_FOR_READING : room.height / size.height
  return Math.min(room.width / size.width, most, 2)
}

/** As large as fits (a page: as wide as fits), until a person wants it otherwise. */
export function useZoom(size: Size | null, room: Size, fits: 'whole' | 'width'): Zoom {
  const [zoom, set] = useState<number | null>(null)
  const fit = fitOf(size, room, fits)
  const scale = zoom ?? fit
  const by = (factor: number): void =>
    set(Math.min(Math.max(scale * factor, Math.min(LEAST, fit)), MOST))
  useCommands([
    { id: 'attachment-larger', label: words.zoomIn, keys: 'z', run: () => by(STEP) },
    { id: 'attachment-smaller', label: words.zoomOut, keys: 'shift+z', run: () => by(1 / STEP) },
    { id: 'attachment-fit', label: words.fit, run: () => set(null) },
  ])
  return { scale, set, by }
}

/** Smaller, how large, larger, fit. */
export function ZoomButtons({ zoom: { scale, set, by } }: { readonly zoom: Zoom }) {
  return (
    <>
      <button
        type="button"
        aria-label={words.zoomOut}
        title={words.zoomOut}
        onClick={() => by(1 / STEP)}
      >
        <IconZoomOut size={17} stroke={1.7} aria-hidden />
      </button>
      <span className={styles['figure']}>{words.zoom(Math.round(scale * 100))}</span>
      <button type="button" aria-label={words.zoomIn} title={words.zoomIn} onClick={() => by(STEP)}>
        <IconZoomIn size={17} stroke={1.7} aria-hidden />
      </button>
      <button type="button" onClick={() => set(null)}>
        {words.fit}
      </button>
    </>
  )
}
