/** The one recording that may be playing, as every part of the desk sees it. */
import { useSyncExternalStore } from 'react'

export interface Playing {
  /** Whether a recording lies ready. */
  readonly isReady: boolean
  readonly isPlaying: boolean
  /** Whether there is something to see. */
  readonly isFilm: boolean
  readonly ms: number
  readonly lengthMs: number
  /** Times as fast as it was spoken. */
  readonly rate: number
  /** Id of the block that is being spoken. */
  readonly spoken: string | null
}

const silent: Playing = {
  isReady: false,
  isPlaying: false,
  isFilm: false,
  ms: 0,
  lengthMs: 0,
  rate: 1,
  spoken: null,
}

const RATES = [0.5, 0.75, 1, 1.25, 1.5, 2] as const
/** Far behind the end of anything: who goes there learns how long a recording is. */
const BEYOND_SECONDS = 1e7
/** So much is heard again by who writes down what is said. */
const AGAIN_MS = 2_000

let state = silent
let element: HTMLMediaElement | null = null
let elementId = ''
let isMeasuring = false
/** Where each recording was left, or is to begin; until the window is closed. */
const left = new Map<string, number>()
const listeners = new Set<() => void>()

function say(next: Partial<Playing>): void {
  state = { ...state, ...next }
  for (const listener of listeners) listener()
}

function look(): void {
  if (element === null || isMeasuring) return
  const { duration } = element
  say({
    isReady: true,
    isPlaying: !element.paused && !element.ended,
    isFilm: element instanceof HTMLVideoElement && element.videoWidth > 0,
    ms: Math.round(element.currentTime * 1_000),
    lengthMs: Number.isFinite(duration) ? Math.round(duration * 1_000) : 0,
    rate: element.playbackRate,
  })
}

function startFrom(media: HTMLMediaElement, id: string): void {
  const ms = left.get(id)
  if (ms !== undefined) media.currentTime = ms / 1_000
}

/** What a browser has recorded does not say how long it is: its end is looked for first. */
function measure(media: HTMLMediaElement, id: string): void {
  if (Number.isFinite(media.duration)) {
    startFrom(media, id)
    return
  }
  isMeasuring = true
  const found = (): void => {
    if (!Number.isFinite(media.duration)) return
    media.removeEventListener('durationchange', found)
    media.currentTime = (left.get(id) ?? 0) / 1_000
    isMeasuring = false
    look()
  }
  media.addEventListener('durationchange', found)
  media.currentTime = BEYOND_SECONDS
}

const events = [
  ...['play', 'pause', 'ended', 'timeupdate', 'seeking', 'seeked'],
  ...['durationchange', 'ratechange', 'loadedmetadata', 'resize'],
]

/** Makes this the recording that is meant; what it gives takes it away again, with all that was loaded of it. */
export function attend(media: HTMLMediaElement, id: string): () => void {
  element = media
  elementId = id
  isMeasuring = false
  media.playbackRate = state.rate
  media.defaultPlaybackRate = state.rate
  const begin = (): void => measure(media, id)
  media.addEventListener('loadedmetadata', begin, { once: true })
  for (const event of events) media.addEventListener(event, look)
  look()
  return () => {
    for (const event of events) media.removeEventListener(event, look)
    media.removeEventListener('loadedmetadata', begin)
    if (!isMeasuring && media.readyState > 0) left.set(id, Math.round(media.currentTime * 1_000))
    media.pause()
    media.removeAttribute('src')
    media.load()
    if (element !== media) return
    element = null
    isMeasuring = false
    say({ ...silent, rate: state.rate })
  }
}

function start(): void {
  // A page may be forbidden to play before the person has touched it; the button is there.
  element?.play().catch(() => undefined)
}

function toggle(backMs: number): void {
  if (element === null) return
  if (!element.paused) {
    element.pause()
    return
  }
  if (backMs > 0) element.currentTime = Math.max(0, element.currentTime - backMs / 1_000)
  start()
}

function seek(ms: number): void {
  if (element === null || isMeasuring) return
  const length = Number.isFinite(element.duration) ? element.duration : Infinity
  element.currentTime = Math.min(Math.max(0, ms / 1_000), length)
  // At once, and not when the recording has got there: a slider must stay where it was put.
  look()
}

const now = (): number => Math.round((element?.currentTime ?? 0) * 1_000)

export const player = {
  toggle: (): void => toggle(0),
  /** For who writes down what is said: what was last heard is heard again. */
  toggleAgain: (): void => toggle(AGAIN_MS),
  /** Plays from there. */
  jump: (ms: number): void => {
    seek(ms)
    start()
  },
  seek,
  skip: (ms: number): void => seek(now() + ms),
  faster: (step: 1 | -1): void => {
    if (element === null) return
    const { playbackRate } = element
    const at = RATES.findIndex((rate) => rate >= playbackRate)
    element.playbackRate = RATES[Math.min(Math.max(at + step, 0), RATES.length - 1)] ?? 1
  },
  /** Goes to a place of a recording, now or as soon as it is opened. */
  place: (id: string, ms: number): void => {
    if (element !== null && elementId === id && !isMeasuring && element.readyState > 0) seek(ms)
    else left.set(id, ms)
  },
  speak: (blockId: string | null): void => {
    if (state.spoken !== blockId) say({ spoken: blockId })
  },
  /** Also while it is still on its way to a place. */
  now,
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/** A part of what is playing; drawn anew only when that part changes. */
export function usePlaying<T extends string | number | boolean | null>(
  part: (playing: Playing) => T,
): T {
  return useSyncExternalStore(subscribe, () => part(state))
}
