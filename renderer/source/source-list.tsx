/** The list of sources, drawn only where it is seen, so that ten thousand are no more work than ten. */
import { useVirtualizer } from '@tanstack/react-virtual'
import { useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { SourceId, WaveId } from '../../core/ids.ts'
import type { Wave } from '../../core/network/contract.ts'
import type { SourceSummary } from '../../core/source/contract.ts'
import type { Provenance } from '../../core/values.ts'
import { useCommands } from '../commands.ts'
import { navigate } from '../location.ts'
import { reasons, whyNot } from '../reasons.ts'
import { useRemoveSource } from './remove-source.ts'
import { SourceDetails } from './source-details.tsx'
import styles from './source-list.module.css'
import { SourceRow } from './source-row.tsx'
import { collectWords as words } from './words.ts'

const rowHeight = 36

interface ListProps {
  readonly sources: readonly SourceSummary[]
  readonly waves: readonly Wave[]
  /** The network's own; only sources of another are marked. */
  readonly provenance: Provenance
  readonly readOnly: boolean
  /** False while a dialog over the list has the keys. */
  readonly active: boolean
}

/** Which row the keys are about; the nearest one where it has gone. */
function useMarked(sources: readonly SourceSummary[]) {
  const [marked, setMarked] = useState<{ readonly id: SourceId; readonly index: number } | null>(
    null,
  )
  const found = sources.findIndex(({ id }) => id === marked?.id)
  const index = found === -1 ? Math.min(marked?.index ?? 0, sources.length - 1) : found
  const mark = (next: number) => {
    const clamped = Math.max(0, Math.min(sources.length - 1, next))
    const source = sources[clamped]
    if (source !== undefined) setMarked({ id: source.id, index: clamped })
    return clamped
  }
  return { index, mark }
}

export function SourceList({ sources, waves, provenance, readOnly, active }: ListProps) {
  const box = useRef<HTMLDivElement>(null)
  const { index, mark } = useMarked(sources)
  const wanted = useRef<number | null>(null)
  const [changing, setChanging] = useState<SourceSummary | null>(null)
  const rows = useVirtualizer({
    count: sources.length,
    getScrollElement: () => box.current,
    estimateSize: () => rowHeight,
    overscan: 12,
    getItemKey: (row) => sources[row]?.id ?? row,
  })
  const labels = useMemo(() => new Map(waves.map(({ id, label }) => [id, label])), [waves])
  const go = (to: number) => {
    wanted.current = mark(to)
    rows.scrollToIndex(wanted.current)
  }
  useLayoutEffect(() => {
    const row = wanted.current
    if (row === null) return
    const link = box.current?.querySelector<HTMLElement>(`[data-row="${row}"] a`)
    if (link === null || link === undefined) return
    wanted.current = null
    link.focus()
  })
  useListKeys({ sources, index, go, readOnly, active, onChange: setChanging })
  return (
    <div className={styles['list']}>
      <ListHead />
      <div ref={box} className={styles['box']} role="list" aria-label={words.list}>
        <div className={styles['all']} style={{ height: rows.getTotalSize() }}>
          {rows.getVirtualItems().map(({ index: row, start, key }) => {
            const source = sources[row]
            return source === undefined ? null : (
              <SourceRow
                key={key}
                source={source}
                row={row}
                count={sources.length}
                top={start}
                wave={waveOf(source, labels)}
                marked={row === index}
                tagged={source.provenance !== provenance}
                readOnly={readOnly}
                onMark={() => mark(row)}
                onChange={() => setChanging(source)}
              />
            )
          })}
        </div>
      </div>
      {changing !== null && (
        <SourceDetails key={changing.id} summary={changing} onClose={() => setChanging(null)} />
      )}
    </div>
  )
}

const waveOf = ({ waveId }: SourceSummary, labels: ReadonlyMap<WaveId, string>): string =>
  waveId === null ? '' : (labels.get(waveId) ?? '')

interface Keyed {
  readonly sources: readonly SourceSummary[]
  readonly index: number
  readonly go: (to: number) => void
  readonly readOnly: boolean
  readonly active: boolean
  readonly onChange: (source: SourceSummary) => void
}

/** The keys of the list, as commands of the screen. */
function useListKeys({ sources, index, go, readOnly, active, onChange }: Keyed) {
  const remove = useRemoveSource()
  const source = sources[index]
  const withSource = (act: (source: SourceSummary) => void) => () => {
    if (source !== undefined) act(source)
  }
  const { keys } = words
  const none = whyNot([source === undefined, reasons.noSource])
  const still = none ?? whyNot([readOnly, reasons.published], [!active, reasons.leaveTheFilter])
  const list = [
    { id: 'next', label: keys.next, keys: 'arrowdown j', bar: true, run: () => go(index + 1) },
    {
      id: 'previous',
      label: keys.previous,
      keys: 'arrowup k',
      bar: true,
      run: () => go(index - 1),
    },
    { id: 'first', label: keys.first, keys: 'home', run: () => go(0) },
    { id: 'last', label: keys.last, keys: 'end', run: () => go(sources.length - 1) },
    { id: 'page', label: keys.pageDown, keys: 'pagedown', run: () => go(index + 10) },
    { id: 'back', label: keys.pageUp, keys: 'pageup', run: () => go(index - 10) },
    {
      id: 'open',
      label: keys.open,
      keys: 'enter',
      disabled: none,
      run: withSource(({ id }) => navigate(`/code/${id}`)),
    },
    {
      id: 'write',
      label: keys.write,
      keys: 'e',
      disabled: none ?? whyNot([source?.kind !== 'note', reasons.notANote]),
      run: withSource(({ id }) => navigate(`/collect/note/${id}`)),
    },
    { id: 'details', label: keys.details, keys: 'd', disabled: still, run: withSource(onChange) },
    {
      id: 'remove',
      label: keys.remove,
      keys: 'delete',
      disabled: still,
      run: withSource((one) => void remove(one).catch(() => undefined)),
    },
  ]
  useCommands(
    list.map(({ id, ...command }) => ({
      ...command,
      id: `collect.${id}`,
      ...(id === 'next' || id === 'previous' ? { hint: keys.move } : {}),
    })),
  )
}

function ListHead() {
  const { title, date, wave, words: count, codings } = words.columns
  return (
    <div className={styles['head']} aria-hidden>
      <span>{title}</span>
      <span>{date}</span>
      <span className={styles['wave']}>{wave}</span>
      <span className={styles['number']}>{count}</span>
      <span className={styles['number']}>{codings}</span>
      <span />
    </div>
  )
}
