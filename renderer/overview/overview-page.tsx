/** The framework wheel of one network and wave, what is due beside it, and one dimension in full. */
import { useState } from 'react'
import { PassagesDrawer, type PassagesOf } from '../analysis/passages-drawer.tsx'
import { useCommands } from '../commands.ts'
import { navigate } from '../location.ts'
import { findNode } from '../../core/framework/tree.ts'
import { NodeId } from '../../core/ids.ts'
import { Callout } from '../look/callout.tsx'
import { reasons, whyNot } from '../reasons.ts'
import { DimensionPanel } from './dimension-panel.tsx'
import { Legend } from './legend.tsx'
import { Margin } from './margin.tsx'
import { NextStep, stepOf } from './next-step.tsx'
import styles from './overview-page.module.css'
import { PublishedCases } from './published-cases.tsx'
import { useChosenSector } from './selection.ts'
import { useOverview, type Overview } from './use-overview.ts'
import { WaveLine } from './wave-line.tsx'
import { WheelTable } from './wheel-table.tsx'
import { ratedOf, type Sector } from './wheel/model.ts'
import { Wheel, walkTo } from './wheel/wheel.tsx'
import { overviewWords } from './words.ts'

function Heading({ overview }: { readonly overview: Overview }) {
  const { wave, data, totals } = overview
  const { rated, all } = data === null ? { rated: 0, all: 0 } : ratedOf(data)
  return (
    <div className={styles['heading']}>
      <h1>{wave?.label ?? overviewWords.allWaves}</h1>
      <p>
        {overviewWords.rated(rated, all)}
        {totals !== null &&
          ` · ${overviewWords.totals(totals.codings, totals.sources, totals.coders)}`}
      </p>
    </div>
  )
}

function Picture({
  overview,
  selected,
  asTable,
  onSelect,
}: {
  readonly overview: Overview
  readonly selected: string
  readonly asTable: boolean
  readonly onSelect: (nodeId: string) => void
}) {
  const { wave, waves, sectors, chooseWave, network } = overview
  const shared = { sectors, selected, onSelect }
  return (
    <div className={styles['picture']}>
      <Heading overview={overview} />
      {waves.length > 0 && (
        <WaveLine waves={waves} chosen={wave?.id ?? null} onChoose={chooseWave} />
      )}
      {wave?.held === false && (
        <Callout title={overviewWords.notHeldTitle(wave.label)}>
          {wave.context === '' ? overviewWords.notHeldBody : wave.context}
        </Callout>
      )}
      {asTable ? (
        <WheelTable {...shared} wave={wave?.label ?? overviewWords.allWaves} />
      ) : (
        <>
          <Wheel {...shared} turn={`${network?.id ?? ''} ${wave?.id ?? ''}`} />
          <Legend />
        </>
      )}
    </div>
  )
}

interface Deeds {
  readonly walk: (direction: 'next' | 'previous') => void
  readonly open: () => void
  readonly rate: () => void
  readonly asTable: boolean
  readonly turn: () => void
}

function useOverviewCommands(
  { walk, open, rate, asTable, turn }: Deeds,
  disabled: { readonly all: string | null; readonly rating: string | null },
): void {
  const words = overviewWords.commands
  const list = [
    {
      id: 'overview.back',
      label: words.back,
      keys: 'arrowleft',
      bar: true,
      hint: words.sector,
      run: () => walk('previous'),
    },
    {
      id: 'overview.walk',
      label: words.walk,
      keys: 'arrowright',
      bar: true,
      hint: words.sector,
      run: () => walk('next'),
    },
    {
      id: 'overview.open',
      label: words.open,
      keys: 'enter',
      bar: true,
      hint: words.openHint,
      run: open,
    },
    {
      id: 'overview.rate',
      label: words.rate,
      keys: 'r',
      disabled: disabled.rating,
      run: rate,
    },
    { id: 'overview.turn', label: asTable ? words.wheel : words.table, keys: 't', run: turn },
  ]
  useCommands(
    list.map((command) =>
      disabled.all === null ? command : { ...command, disabled: disabled.all },
    ),
  )
}

function Board({ overview, sector }: { readonly overview: Overview; readonly sector: Sector }) {
  const { network, wave, data, sectors, everything } = overview
  const [, choose] = useChosenSector(sectors)
  const [asTable, setAsTable] = useState(false)
  const [passages, setPassages] = useState<PassagesOf | null>(null)
  const nodeId = sector.node.id
  const step = stepOf(overview)
  const open = (id: string): void => {
    const node = data === null ? null : findNode(data.nodes, NodeId.parse(id))
    if (network === null || node === null) return
    const scope = { networkId: network.id, waveId: wave?.id ?? null }
    setPassages({ ...scope, nodeId: node.id, name: node.label, kind: null })
  }
  const rate = (): void => navigate(`/judge?node=${encodeURIComponent(nodeId)}`)
  const walk = (direction: 'next' | 'previous'): void => {
    const next = walkTo(sectors, nodeId, direction)
    if (next !== null) choose(next)
  }
  const turn = (): void => setAsTable(!asTable)
  const deeds = { walk, open: () => open(nodeId), rate, asTable, turn }
  useOverviewCommands(deeds, {
    all: whyNot([step !== null, reasons.nothingYet]),
    rating: whyNot([network?.readOnly === true, reasons.published]),
  })
  return (
    <div className={styles['board']} data-table={asTable}>
      <Picture overview={overview} selected={nodeId} asTable={asTable} onSelect={choose} />
      {step === null ? (
        <>
          <div className={styles['margin']}>
            <h2 className="unseen">{overviewWords.beside}</h2>
            <Margin overview={overview} onChoose={choose} />
          </div>
          <div className={styles['panel']}>
            <DimensionPanel overview={overview} sector={sector} onOpen={open} onRate={rate} />
          </div>
        </>
      ) : (
        <div className={styles['next']}>
          <NextStep step={step} sources={everything?.sources ?? 0} />
        </div>
      )}
      <PassagesDrawer of={passages} onClose={() => setPassages(null)} />
    </div>
  )
}

export function OverviewPage() {
  const overview = useOverview()
  const [sector] = useChosenSector(overview.sectors)
  const { network, totals, series, data } = overview
  if (network === null || totals === null || sector === null) return null
  if (network.readOnly && series.length > 0 && data?.ratings.length === 0)
    return <PublishedCases overview={overview} />
  return <Board overview={overview} sector={sector} />
}
