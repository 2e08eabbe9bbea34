/** The one recording that may be playing, as every part of the desk sees it. */
import { useSyncExternalStore } from 'react'

export interface Playing {
  /** Whether a recording lies ready. */
  readonly isReady: boolean
  readonly isPlaying: boolean
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
  ms: 0,
  lengthMs: 0,
  rate: 1,
  spoken: null,
}

const RATES = [0.5, 0.75, 1, 1.25, 1.5, 2] as const

let state = silent
let element: HTMLMediaElement | null = null
const listeners = new Set<() => void>()

function say(next: Partial<Playing>): void {
  state = { ...state, ...next }
  for (const listener of listeners) listener()
}

function look(): void {
  if (element === null) return
  const { duration } = element
  say({
    isReady: true,
    isPlaying: !element.paused && !element.ended,
    ms: Math.round(element.currentTime * 1_000),
    lengthMs: Number.isFinite(duration) ? Math.round(duration * 1_000) : 0,
    rate: element.playbackRate,
  })
}

const events = ['play', 'pause', 'ended', 'timeupdate', 'seeked', 'durationchange', 'ratechange']

/** Makes this the recording that is meant; what it gives takes it away again, with all that was loaded of it. */
export function attend(media: HTMLMediaElement): () => void {
  element = media
  for (const event of events) media.addEventListener(event, look)
  look()
  return () => {
    for (const event of events) media.removeEventListener(event, look)
    media.pause()
    media.removeAttribute('src')
    media.load()
    if (element !== media) return
    element = null
    say(silent)
  }
}

function start(): void {
  // A page may be forbidden to play before the person has touched it; the button is there.
  element?.play().catch(() => undefined)
}

export const player = {
  toggle: (): void => {
    if (element === null) return
    if (element.paused) start()
    else element.pause()
  },
  /** Plays from there. */
  jump: (ms: number): void => {
    if (element === null) return
    element.currentTime = ms / 1_000
    start()
  },
  seek: (ms: number): void => {
    if (element !== null) element.currentTime = Math.max(0, ms) / 1_000
  },
  skip: (ms: number): void => {
    if (element !== null) element.currentTime = Math.max(0, element.currentTime + ms / 1_000)
  },
  faster: (step: 1 | -1): void => {
    if (element === null) return
    const { playbackRate } = element
    const at = RATES.findIndex((rate) => rate >= playbackRate)
    element.playbackRate = RATES[Math.min(Math.max(at + step, 0), RATES.length - 1)] ?? 1
  },
  speak: (blockId: string | null): void => {
    if (state.spoken !== blockId) say({ spoken: blockId })
  },
  /** Also while it is still on its way to a place. */
  now: (): number => Math.round((element?.currentTime ?? 0) * 1_000),
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
