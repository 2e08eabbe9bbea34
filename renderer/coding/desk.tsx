import { useCallback, useEffect, useEffectEvent, useMemo, useState } from 'react'
import { useSearch } from 'wouter'
import { select, wholeWords } from '../../core/coding/selection.ts'
import { unitFrom } from '../../core/coding/steps.ts'
import { blockIndexAt, quoteOf } from '../../core/coding/text-map.ts'
import type { CodingId } from '../../core/ids.ts'
import type { Range } from '../../core/source/code-points.ts'
import { useCommands, type ScreenCommand } from '../commands.ts'
import { navigate } from '../location.ts'
import { Callout } from '../look/callout.tsx'
import { reasons, whyNot } from '../reasons.ts'
import { CodeMap } from './code-map.tsx'
import { CodePane } from './code-pane.tsx'
import { useDeskActions, type DeskActions } from './desk-actions.ts'
import { deskCommands } from './desk-commands.ts'
import { BlindBand, DeskCoders } from './desk-coders.tsx'
import { DeskCopy } from './desk-copy.tsx'
import { DeskOthers } from './desk-others.tsx'
import { DeskParagraph } from './desk-paragraph.tsx'
import { DeskParts } from './desk-parts.tsx'
import { workWords } from './coder-words.ts'
import { DeskFloat } from './desk-float.tsx'
import { DeskHeader } from './desk-header.tsx'
import { DeskMedia } from './desk-media.tsx'
import { DeskMemo } from './desk-memo.tsx'
import styles from './desk.module.css'
import { KeptElsewhere } from './kept-words.tsx'
import { Reading, type ReadingProps } from './reading.tsx'
import { TouchedList } from './touched-list.tsx'
import { useArrival } from './use-arrival.ts'
import { useCopy } from './use-copy.ts'
import type { DeskData } from './use-desk-data.ts'
import { useDeskState, type Desk as DeskHands } from './use-desk-state.ts'
import { useEditHandlers } from './use-edit-handlers.ts'
import { useKeptWords } from './use-editing.ts'
import { openSeen } from './use-seen.ts'
import { useSteady } from './use-steady.ts'
import { useNeighbours } from './use-neighbours.ts'
import { deskWords } from './words.ts'

/** A drag selects, a click chooses the coding under it (again: the next one), else the sentence. */
function useMouseChoice(
  { map, placed }: DeskData,
  { chosenId, go }: DeskHands,
): (range: Range) => void {
  return useCallback(
    (range) => {
      const dragged = range.end > range.start ? wholeWords(map, range) : null
      const here = placed.filter(({ start, end }) => start <= range.start && end > range.start)
      here.sort((a, b) => a.end - a.start - (b.end - b.start))
      const next = here[here.findIndex(({ coding }) => coding.id === chosenId) + 1] ?? here[0]
      if (dragged !== null) go(dragged, 'mouse')
      else if (next !== undefined) go(next, 'mouse', next.coding.id)
      else go(unitFrom(map, range.start, 'sentence'), 'mouse')
    },
    [map, placed, chosenId, go],
  )
}

/** Says the selected words and their codes when the selection moves, and not whenever a coding is painted. */
function useAnnouncing({ map, placed, names }: DeskData, { selection }: DeskHands, say: Say): void {
  const announce = useEffectEvent((range: Range) => {
    const over = placed.filter(({ start, end }) => start < range.end && end > range.start)
    const codes = over.map(({ coding }) => names.codes.get(coding.codeId)?.name ?? '')
    say(deskWords.announce(quoteOf(map, range), [...new Set(codes)]))
  })
  const start = selection?.start ?? -1
  const end = selection?.end ?? -1
  useEffect(() => {
    if (start >= 0) announce({ start, end })
  }, [start, end])
}

type Say = (words: string) => void

function useHandlers(data: DeskData, desk: DeskHands) {
  const { go } = desk
  const { map, placed } = data
  const hands = useEditHandlers(data, desk)
  const [hoverId, hover] = useState<CodingId | null>(null)
  const choose = useSteady((id: CodingId) => {
    const found = placed.find(({ coding }) => coding.id === id)
    if (found !== undefined) go(found, 'mouse', id)
  })
  const handlers = useMemo(() => ({ choose, hover, ...hands }), [choose, hands])
  const jump = useSteady((position: number) =>
    go(unitFrom(map, Math.min(Math.floor(position), map.total - 1), 'sentence'), 'keys'),
  )
  return { hoverId, handlers, jump }
}

function Said({ words }: { readonly words: string }) {
  return (
    <p className="unseen" aria-live="polite">
      {words}
    </p>
  )
}

/** What lies over the text and moves nothing: the memo, and once nobody types any more, what a correction touched. */
function OverText({ data, desk, actions }: Parameters<typeof DeskMemo>[0]) {
  const { edited, go } = desk
  return (
    <>
      <DeskMemo data={data} desk={desk} actions={actions} />
      {edited === null && (
        <TouchedList data={data} onShow={(one) => go(one, 'keys', one.coding.id)} />
      )}
    </>
  )
}

/** The reading desk with one source on it. */
export function Desk({ data }: { readonly data: DeskData }) {
  const { map, placed, summary } = data
  const desk = useDeskState(map, placed, data.me?.id ?? null)
  const { selection, go, edited } = desk
  const [said, say] = useState('')
  const [seen] = useState(openSeen)
  const [showsCodes, setShowsCodes] = useState(false)
  const actions = useDeskActions(data, desk, say)
  const neighbours = useNeighbours(summary)
  const [isCopying, setCopying] = useState(false)
  const further = furtherCommands(data, () => setCopying(true))
  useCommands(deskCommands(data, desk, actions, neighbours, further))
  useCopy(map, selection)
  useAnnouncing(data, desk, say)
  const kept = useKeptWords(summary.id)
  const flashing = useArrival(useSearch(), data, go)
  const { hoverId, handlers, jump } = useHandlers(data, desk)
  const handles = handlesOf(data, desk, actions)
  const onMouse = useMouseChoice(data, desk)
  const onUse = useSteady(actions.use)
  const onMouseSteady = useSteady(onMouse)
  const selected = selection === null ? -1 : blockIndexAt(map, selection.start)
  return (
    <div className={styles['desk']} data-codes={showsCodes || undefined}>
      <div className={styles['side']}>
        <CodePane
          codes={data.codes}
          numbers={data.numbers}
          chosenCodeId={desk.targetCodeId}
          canCode={selection !== null && !data.isReadOnly}
          onUse={onUse}
        />
        <DeskParagraph index={selected} data={data} desk={desk} actions={actions} />
      </div>
      <div className={styles['middle']}>
        <DeskHeader
          summary={summary}
          map={map}
          position={selection?.start ?? null}
          seen={seen}
          neighbours={neighbours}
          showsCodes={showsCodes}
          onCodes={() => setShowsCodes(!showsCodes)}
        >
          <DeskCoders coders={data.coders} me={data.me?.id ?? null} />
        </DeskHeader>
        <BlindBand coders={data.coders} />
        {data.isReadOnly && <Callout title={deskWords.published} />}
        <div className={styles['page']}>
          {map.total === 0 && <p className={styles['blank']}>{deskWords.blank}</p>}
          <Reading
            map={map}
            shares={data.shares}
            selection={selection}
            by={desk.by}
            chosenId={desk.targetId}
            hoverId={hoverId}
            edited={edited}
            kept={kept}
            flashing={flashing}
            handlers={handlers}
            onMouse={onMouseSteady}
            onSeen={seen.tell}
            float={<DeskFloat data={data} desk={desk} actions={actions} />}
            floatKey={floatOf(desk, data.isReadOnly)}
            handles={handles}
          />
          <CodeMap placed={placed} names={data.names} total={map.total} seen={seen} onJump={jump} />
          <OverText data={data} desk={desk} actions={actions} />
        </div>
        <DeskMedia data={data} desk={desk} />
        <KeptElsewhere kept={kept} hasBlock={(id) => map.indexOf.has(id)} handlers={handlers} />
      </div>
      <DeskOthers data={data} actions={actions} />
      <DeskParts data={data} selected={selected} />
      <DeskCopy isOpen={isCopying} summary={summary} onClose={() => setCopying(false)} />
      <Said words={said} />
    </div>
  )
}

/** A coding that was chosen and is not being done anything else with can be taken by its ends. */
function handlesOf(
  { isReadOnly, map }: DeskData,
  { target, chosenId, mode, change }: DeskHands,
  { resizeTo }: DeskActions,
): ReadingProps['handles'] {
  if (isReadOnly || target === null || target.coding.id !== chosenId || mode !== 'read') return null
  const { start, end } = target
  return {
    range: { start, end },
    onDrag: (range) => change({ selection: select(range), by: 'mouse' }),
    onDrop: (range) => {
      const words = wholeWords(map, range)
      if (words !== null) resizeTo(target, words)
    },
  }
}

/** What leads away from the desk, or lies over it. */
function furtherCommands(
  { summary, placed, isReadOnly }: DeskData,
  copy: () => void,
): readonly ScreenCommand[] {
  return [
    {
      id: 'desk-search',
      label: workWords.search,
      keys: 'shift+f',
      run: () => navigate(`/code-by-search?source=${summary.id}`),
    },
    {
      ...{ id: 'desk-copy', label: workWords.copy },
      disabled: whyNot([isReadOnly, reasons.published], [placed.length === 0, reasons.noCodings]),
      run: copy,
    },
    {
      ...{ id: 'desk-list', label: workWords.list, keys: 'l' },
      disabled: whyNot([isReadOnly, reasons.published]),
      run: () => document.querySelector<HTMLElement>('#codings-of-paragraph button')?.focus(),
    },
  ]
}

function floatOf({ mode, by }: DeskHands, isReadOnly: boolean): string {
  if (isReadOnly) return ''
  if (mode === 'pick' || mode === 'recode') return 'pick'
  return mode === 'read' && by === 'mouse' ? 'bar' : ''
}
