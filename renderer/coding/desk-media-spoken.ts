/** The recording and its transcript: what is being spoken, and playing from where one reads. */
import { useEffect, useEffectEvent, useMemo } from 'react'
import { msOf, spokenAt } from '../../core/attachment/time-stamp.ts'
import { blockIndexAt, type TextMap } from '../../core/coding/text-map.ts'
import type { Block } from '../../core/source/contract.ts'
import { player, usePlaying } from '../attachment/playing.ts'
import { playerWords } from '../attachment/words.ts'
import { useCommands } from '../commands.ts'
import { reasons, whyNot } from '../reasons.ts'
import type { DeskData } from './use-desk-data.ts'
import type { Desk } from './use-desk-state.ts'

/** Where in the recording a block begins; the lines of a note bear the time of day. */
export function startOf({ kind, at }: Pick<Block, 'kind' | 'at'>): number | null {
  return kind === 'saw' || kind === 'make' ? null : msOf(at)
}

/** The last start at or before a block. */
function startBefore(starts: readonly (number | null)[], index: number): number | null {
  return starts.slice(0, index + 1).findLast((start) => start !== null) ?? null
}

export function useSpoken({ map }: DeskData, { selection }: Desk): void {
  const starts = useMemo(() => map.blocks.map(startOf), [map])
  const isReady = usePlaying((playing) => playing.isReady)
  const spoken = usePlaying(({ isPlaying, ms, spoken: before }) =>
    isPlaying || before !== null ? spokenAt(starts, ms) : -1,
  )
  const spokenId = map.blocks[spoken]?.id ?? null
  useEffect(() => player.speak(spokenId), [spokenId])
  const here = selection === null ? null : startBefore(starts, blockIndexAt(map, selection.start))
  useCommands([
    {
      ...{ id: 'player-here', label: playerWords.playHere, keys: 'shift+p' },
      disabled: whyNot([!isReady || here === null, reasons.noTime]),
      run: () => {
        if (here !== null) player.jump(here)
      },
    },
  ])
}

/** Brings the block that is being spoken into sight. */
export function useSpokenFollow(
  map: TextMap,
  seen: { readonly startIndex: number; readonly endIndex: number },
  scrollTo: (index: number) => void,
): void {
  const spoken = usePlaying((playing) => (playing.isPlaying ? playing.spoken : null))
  // Only when another block is spoken: whoever scrolls away meanwhile is left alone.
  const bring = useEffectEvent((blockId: string) => {
    const index = map.blocks.findIndex(({ id }) => id === blockId)
    const isSeen = index > seen.startIndex && index < seen.endIndex - 1
    if (index >= 0 && !isSeen) scrollTo(index)
  })
  useEffect(() => {
    if (spoken !== null) bring(spoken)
  }, [spoken])
}
