/** The list of sources, drawn only where it is seen, so that ten thousand are no more work than ten. */
import { useVirtualizer } from '@tanstack/react-virtual'
import { useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { SourceId, WaveId } from '../../core/ids.ts'
import type { Wave } from '../../core/network/contract.ts'
import type { SourceSummary } from '../../core/source/contract.ts'
import type { Provenance } from '../../core/values.ts'
import { SeveralBar } from './several-bar.tsx'
import { SourceDetails } from './source-details.tsx'
import { ListHead } from './source-list-head.tsx'
import styles from './source-list.module.css'
import { SourceRow } from './source-row.tsx'
import { nothingChosen, reaching, turned, type Selection } from '../selection.ts'
import { useListKeys } from './use-list-keys.ts'
import { collectWords as words } from './words.ts'

const rowHeight = 36

interface ListProps {
  readonly sources: readonly SourceSummary[]
  readonly waves: readonly Wave[]
  /** Where most of them come from; only the others are marked. */
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
  const [selection, select] = useState<Selection<SourceId>>(nothingChosen)
  const chosen = useMemo(
    () => sources.filter(({ id }) => selection.ids.has(id)),
    [sources, selection],
  )
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
  useListKeys({
    ...{ sources, index, go, readOnly, active, chosen, selection, select },
    onChange: setChanging,
  })
  const choose = (id: SourceId, reach: boolean) => {
    const from = sources[index]?.id ?? id
    select((before) => (reach ? reaching(before, sources, from, id) : turned(before, id)))
  }
  return (
    <div className={styles['list']} data-choosing={chosen.length > 0 || undefined}>
      {chosen.length > 0 && !readOnly ? (
        <SeveralBar chosen={chosen} waves={waves} onClear={() => select(nothingChosen)} />
      ) : (
        <ListHead />
      )}
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
                chosen={selection.ids.has(source.id)}
                onChoose={(reach) => choose(source.id, reach)}
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
