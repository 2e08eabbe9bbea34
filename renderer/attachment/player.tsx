import {
  IconMaximize,
  IconMinimize,
  IconPlayerPause,
  IconPlayerPlay,
  IconRewindBackward5,
  IconRewindForward5,
} from '@tabler/icons-react'
import { useEffect, useRef, useState, type ReactNode, type RefObject } from 'react'
import type { Attachment } from '../../core/attachment/contract.ts'
import { mediumOf } from '../../core/attachment/media-type.ts'
import { stampOf } from '../../core/attachment/time-stamp.ts'
import { useCommands } from '../commands.ts'
import { useSession } from '../session.ts'
import type { Coding } from './marker.ts'
import { playerCommands, SKIP_MS, useMarking, type Marking } from './player-commands.ts'
import { attend, player, usePlaying } from './playing.ts'
import styles from './stage.module.css'
import { Strip } from './strip.tsx'
import { playerWords as words } from './words.ts'

/** Who listens is at work, although no key is pressed. */
const PRESENT_EVERY_MS = 60_000

/** The element itself has no controls: all of it is done by the buttons and keys here. */
function useMedia(host: RefObject<HTMLElement | null>, id: string, isFilm: boolean): boolean {
  const [brokenId, setBrokenId] = useState<string | null>(null)
  useEffect(() => {
    const media = document.createElement(isFilm ? 'video' : 'audio')
    media.preload = 'metadata'
    media.src = `/attachment/${id}`
    media.addEventListener('error', () => {
      if (media.getAttribute('src') !== null) setBrokenId(id)
    })
    host.current?.append(media)
    const leave = attend(media, id)
    return () => {
      leave()
      media.remove()
    }
  }, [host, id, isFilm])
  return brokenId === id
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
      <span className={styles['figure']}>{words.rate(rate)}</span>
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

type PictureSize = 'small' | 'middle' | 'large'

function SizeButton({
  size,
  onSize,
}: {
  readonly size: PictureSize
  readonly onSize: (size: PictureSize) => void
}) {
  const isLarge = size === 'large'
  const label = isLarge ? words.smallerFilm : words.largerFilm
  const run = (): void => onSize(isLarge ? 'middle' : 'large')
  useCommands([{ id: 'player-size', label, run }])
  const Icon = isLarge ? IconMinimize : IconMaximize
  return (
    <button type="button" aria-label={label} title={label} onClick={run}>
      <Icon size={16} stroke={1.7} aria-hidden />
    </button>
  )
}

/** How large a film is drawn; null where there is nothing to see. */
function usePicture(isBeside: boolean) {
  const isFilm = usePlaying((playing) => playing.isFilm)
  const [size, setSize] = useState<PictureSize>('middle')
  if (!isFilm) return { shown: null, setSize }
  return { shown: isBeside && size === 'middle' ? ('small' as const) : size, setSize }
}

/** A recording beside its transcript, with the stretches of it that are coded. */
export function Player({
  attachment: { id, name, mediaType },
  coding,
  isBeside,
  children,
}: {
  readonly attachment: Attachment
  readonly coding: Coding
  /** Whether something else is looked at meanwhile. */
  readonly isBeside: boolean
  readonly children: ReactNode
}) {
  const host = useRef<HTMLDivElement>(null)
  const isBroken = useMedia(host, id, mediumOf(mediaType) === 'film')
  const isPlaying = usePlaying((playing) => playing.isPlaying)
  const picture = usePicture(isBeside)
  usePresenceWhilePlaying(isPlaying)
  const marking = useMarking(coding)
  const mayCode = coding.code !== null && !isBroken
  useCommands(playerCommands(isPlaying, marking, isBroken ? words.broken : coding.reason))
  return (
    <div className={styles['player']} data-film={picture.shown ?? undefined}>
      <div ref={host} className={styles['host']} />
      <div className={styles['tools']}>
        {!isBroken && <Buttons isPlaying={isPlaying} />}
        {!isBroken && <Clock />}
        {isBeside && (
          <bdi className={styles['name']} title={name}>
            {name}
          </bdi>
        )}
        <span className={styles['space']} />
        <Marks marking={marking} mayCode={mayCode} />
        {picture.shown !== null && <SizeButton size={picture.shown} onSize={picture.setSize} />}
        {children}
      </div>
      {isBroken ? (
        <p className={styles['note']}>{words.notPlayed}</p>
      ) : (
        <Strip coding={coding} begunAt={marking.from} />
      )}
    </div>
  )
}
