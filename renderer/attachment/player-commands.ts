/** What the keys do to a recording: hear it, and mark the stretch that is to be coded. */
import { useState } from 'react'
import type { ScreenCommand } from '../commands.ts'
import { reasons, whyNot } from '../reasons.ts'
import type { Coding } from './marker.ts'
import { player } from './playing.ts'
import { PLACE_ID } from './strip.tsx'
import { playerWords as words } from './words.ts'

export const SKIP_MS = 5_000

export interface Marking {
  readonly from: number | null
  readonly begin: () => void
  readonly end: () => void
  readonly letGo: () => void
}

/** A stretch from where it was marked in to where it is marked out. */
export function useMarking({ code }: Coding): Marking {
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

/** Function keys reach the recording from inside of a text that is being corrected, as pedals send them. */
function hearing(isPlaying: boolean): readonly ScreenCommand[] {
  const toggle = isPlaying ? words.pause : words.play
  return [
    {
      ...{ id: 'player-toggle', label: toggle, keys: 'p', bar: true, hint: words.hints.play },
      run: player.toggle,
    },
    { id: 'player-again', label: words.again, keys: 'f4 f7', run: player.toggleAgain },
    { id: 'player-back', label: words.back, keys: 'b f9', run: () => player.skip(-SKIP_MS) },
    {
      ...{ id: 'player-on', label: words.forward, keys: 'shift+b f10' },
      run: () => player.skip(SKIP_MS),
    },
    {
      ...{ id: 'player-place', label: words.toPlace },
      run: () => document.getElementById(PLACE_ID)?.focus(),
    },
    { id: 'player-slower', label: words.slower, keys: '<', run: () => player.faster(-1) },
    { id: 'player-faster', label: words.faster, keys: '>', run: () => player.faster(1) },
  ]
}

function marks(
  { from, begin, end, letGo }: Marking,
  still: string | null,
): readonly ScreenCommand[] {
  const notBegun = whyNot([from === null, reasons.noMark])
  const shown = { bar: true, hint: words.hints.stretch }
  return [
    {
      ...{ id: 'player-in', label: words.markIn, keys: 'i', disabled: still, ...shown },
      run: begin,
    },
    {
      ...{ id: 'player-out', label: words.markOut, keys: 'o', ...shown },
      disabled: still ?? notBegun,
      run: end,
    },
    { id: 'player-let-go', label: words.letGo, disabled: notBegun, run: letGo },
  ]
}

export function playerCommands(
  isPlaying: boolean,
  marking: Marking,
  still: string | null,
): readonly ScreenCommand[] {
  return [...hearing(isPlaying), ...marks(marking, still)]
}
