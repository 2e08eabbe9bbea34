/** Arithmetic of regions: always inside of the picture, never smaller than can be seen. Pure. */
import type { Region } from '../../core/attachment/place.ts'

export interface Size {
  readonly width: number
  readonly height: number
}

interface Point {
  readonly x: number
  readonly y: number
}

/** Smallest side, in pixels of the picture. */
const LEAST = 4

const within = (value: number, least: number, most: number): number =>
  Math.round(Math.min(Math.max(value, least), Math.max(least, most)))

/** A region of this size at this place, pushed inside. */
export function insideOf(region: Region, { width, height }: Size): Region {
  const w = within(region.width, Math.min(LEAST, width), width)
  const h = within(region.height, Math.min(LEAST, height), height)
  return {
    ...region,
    width: w,
    height: h,
    left: within(region.left, 0, width - w),
    top: within(region.top, 0, height - h),
  }
}

/** In the middle, a third as wide and as high as the picture. */
export function middleOf(size: Size, page: number | null): Region {
  const { width, height } = size
  const region = {
    kind: 'region' as const,
    page,
    left: width / 3,
    top: height / 3,
    width: width / 3,
    height: height / 3,
  }
  return insideOf(region, size)
}

/** Between two corners, in any order; null for a mere click. */
export function between(a: Point, b: Point, size: Size, page: number | null): Region | null {
  const width = Math.abs(a.x - b.x)
  const height = Math.abs(a.y - b.y)
  if (width < LEAST || height < LEAST) return null
  const corner = { left: Math.min(a.x, b.x), top: Math.min(a.y, b.y) }
  return insideOf({ kind: 'region', page, ...corner, width, height }, size)
}

const arrows: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

/** Arrows move by a fiftieth of the picture, with Alt by a pixel; with Shift they size it. Null for other keys. */
export function byKey(
  region: Region,
  press: { readonly key: string; readonly shiftKey: boolean; readonly altKey: boolean },
  size: Size,
): Region | null {
  const arrow = arrows[press.key]
  if (arrow === undefined) return null
  const step = press.altKey ? 1 : Math.max(1, Math.max(size.width, size.height) / 50)
  const [x, y] = [arrow[0] * step, arrow[1] * step]
  const { left, top, width, height } = region
  return press.shiftKey
    ? insideOf(
        {
          ...region,
          width: Math.min(width + x, size.width - left),
          height: Math.min(height + y, size.height - top),
        },
        size,
      )
    : insideOf({ ...region, left: left + x, top: top + y }, size)
}
