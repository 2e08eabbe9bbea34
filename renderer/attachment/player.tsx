import {
  IconPlayerPause,
  IconPlayerPlay,
  IconRewindBackward5,
  IconRewindForward5,
} from '@tabler/icons-react'
import { useEffect, useRef, useState, type RefObject } from 'react'
import type { Attachment } from '../../core/attachment/contract.ts'
import { mediumOf } from '../../core/attachment/media-type.ts'
import { stampOf } from '../../core/attachment/time-stamp.ts'
import { useCommands, type ScreenCommand } from '../commands.ts'
import { useSession } from '../session.ts'
import type { Coding } from './marker.ts'
import styles from './player.module.css'
import { attend, player, usePlaying } from './playing.ts'
import { Strip } from './strip.tsx'
import { attachmentWords, playerWords as words } from './words.ts'

const SKIP_MS = 5_000
/** Who listens is at work, although no key is pressed. */
const PRESENT_EVERY_MS = 60_000

/** The element itself has no controls: all of it is done by the buttons and keys here. */
function useMedia(host: RefObject<HTMLElement | null>, url: string, isFilm: boolean): boolean {
  const [brokenUrl, setBrokenUrl] = useState<string | null>(null)
  useEffect(() => {
    const media = document.createElement(isFilm ? 'video' : 'audio')
    media.preload = 'metadata'
    media.src = url
    media.addEventListener('error', () => {
      if (media.getAttribute('src') !== null) setBrokenUrl(url)
    })
    host.current?.append(media)
    const leave = attend(media)
    return () => {
      leave()
      media.remove()
    }
  }, [host, url, isFilm])
  return brokenUrl === url
}

function usePresenceWhilePlaying(isPlaying: boolean): void {
  const { clients } = useSession()
  useEffect(() => {
    if (!isPlaying) return undefined
    const tell = (): void => void clients.project.present({}).catch(() => undefined)
    const timer = setInterval(tell, PRESENT_EVERY_MS)
    return () => clearInterval(timer)
  }, [clients, isPlaying])
}

interface Marking {
  readonly from: number | null
  readonly begin: () => void
  readonly end: () => void
  readonly letGo: () => void
}

/** A stretch from where it was marked in to where it is marked out. */
function useMarking({ code }: Coding): Marking {
  const [from, setFrom] = useState<number | null>(null)
  return {
    from,
    begin: () => setFrom(player.now()),
    end: () => {
      const to = player.now()
      if (from === null || to === from) return
      setFrom(null)
      code?.({ kind: 'stretch', from: Math.min(from, to), to: Math.max(from, to) })
    },
    letGo: () => setFrom(null),
  }
}

function commands(
  isPlaying: boolean,
  marking: Marking,
  mayCode: boolean,
): readonly ScreenCommand[] {
  return [
    {
      ...{
        id: 'player-toggle',
        label: isPlaying ? words.pause : words.play,
        keys: 'p',
        bar: true,
        hint: words.hints.play,
      },
      run: player.toggle,
    },
    { id: 'player-back', label: words.back, keys: 'b', run: () => player.skip(-SKIP_MS) },
    { id: 'player-on', label: words.forward, keys: 'shift+b', run: () => player.skip(SKIP_MS) },
    { id: 'player-slower', label: words.slower, keys: '<', run: () => player.faster(-1) },
    { id: 'player-faster', label: words.faster, keys: '>', run: () => player.faster(1) },
    {
      ...{ id: 'player-in', label: words.markIn, keys: 'i', bar: true, disabled: !mayCode },
      hint: words.hints.stretch,
      run: marking.begin,
    },
    {
      ...{ id: 'player-out', label: words.markOut, keys: 'o', bar: true },
      hint: words.hints.stretch,
      disabled: !mayCode || marking.from === null,
      run: marking.end,
    },
  ]
}

function Buttons({ isPlaying }: { readonly isPlaying: boolean }) {
  const rate = usePlaying((playing) => playing.rate)
  return (
    <>
      <button type="button" className={styles['play']} onClick={player.toggle}>
        {isPlaying ? (
          <IconPlayerPause size={17} stroke={1.8} aria-hidden />
        ) : (
          <IconPlayerPlay size={17} stroke={1.8} aria-hidden />
        )}
        {isPlaying ? words.pause : words.play}
      </button>
      <button
        type="button"
        aria-label={words.back}
        title={words.back}
        onClick={() => player.skip(-SKIP_MS)}
      >
        <IconRewindBackward5 size={18} stroke={1.7} aria-hidden />
      </button>
      <button
        type="button"
        aria-label={words.forward}
        title={words.forward}
        onClick={() => player.skip(SKIP_MS)}
      >
        <IconRewindForward5 size={18} stroke={1.7} aria-hidden />
      </button>
      <button
        type="button"
        aria-label={words.slower}
        title={words.slower}
        onClick={() => player.faster(-1)}
      >
        −
      </button>
      <span className={styles['rate']}>{words.rate(rate)}</span>
      <button
        type="button"
        aria-label={words.faster}
        title={words.faster}
        onClick={() => player.faster(1)}
      >
        +
      </button>
    </>
  )
}

function Marks({ marking, mayCode }: { readonly marking: Marking; readonly mayCode: boolean }) {
  if (!mayCode) return null
  const { from, begin, end, letGo } = marking
  if (from === null)
    return (
      <button type="button" onClick={begin}>
        {words.markIn}
      </button>
    )
  return (
    <>
      <span className={styles['begun']} role="status">
        {words.begun(stampOf(from))}
      </span>
      <button type="button" onClick={end}>
        {words.markOut}
      </button>
      <button type="button" onClick={letGo}>
        {words.letGo}
      </button>
    </>
  )
}

function Clock() {
  const seconds = usePlaying(({ ms }) => Math.floor(ms / 1_000))
  const length = usePlaying(({ lengthMs }) => lengthMs)
  return <span className={styles['clock']}>{words.at(seconds * 1_000, length)}</span>
}

/** A recording beside its transcript, with the stretches of it that are coded. */
export function Player({
  attachment: { id, mediaType },
  coding,
}: {
  readonly attachment: Attachment
  readonly coding: Coding
}) {
  const host = useRef<HTMLDivElement>(null)
  const isFilm = mediumOf(mediaType) === 'film'
  const isBroken = useMedia(host, `/attachment/${id}`, isFilm)
  const isPlaying = usePlaying((playing) => playing.isPlaying)
  usePresenceWhilePlaying(isPlaying)
  const marking = useMarking(coding)
  const mayCode = coding.code !== null
  useCommands(commands(isPlaying, marking, mayCode))
  return (
    <div className={styles['player']} data-film={isFilm || undefined}>
      <div ref={host} className={styles['host']} />
      {isBroken && <p className={styles['note']}>{attachmentWords.broken}</p>}
      <div className={styles['tools']}>
        <Buttons isPlaying={isPlaying} />
        <Clock />
        <span className={styles['space']} />
        <Marks marking={marking} mayCode={mayCode} />
      </div>
      <Strip coding={coding} begunAt={marking.from} />
    </div>
  )
}
