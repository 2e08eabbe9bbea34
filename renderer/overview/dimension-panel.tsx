/** One dimension in full: what it was rated, what speaks against, how much stands behind it, and what comes next. */
import { Button } from '@mantine/core'
import { findNode, ancestorsOf } from '../../core/framework/tree.ts'
import { conjecturesOf } from '../../core/framework/conjectures.ts'
import { weightOf } from '../../core/analysis/weight.ts'
import { SourceKind } from '../../core/values.ts'
import { SignedBars } from '../analysis/signed-bars.tsx'
import { kindWords } from '../analysis/words.ts'
import { Callout } from '../look/callout.tsx'
import { KeyCap } from '../look/key-cap.tsx'
import { LevelName } from '../look/level-name.tsx'
import { confidenceWords } from '../rating/words.ts'
import styles from './dimension-panel.module.css'
import { LookForList } from './look-for-list.tsx'
import { RatingHistory } from './rating-history.tsx'
import type { Overview } from './use-overview.ts'
import type { Sector } from './wheel/model.ts'
import { panelWords } from './words.ts'

function RatingLine({ sector }: { readonly sector: Sector }) {
  const { rating, level } = sector
  return (
    <p className={styles['rating']}>
      {rating?.insufficient === true ? panelWords.insufficient : <LevelName level={level} />}
      {rating !== null && (
        <span className={styles['behind']}>
          {rating.level !== null && `${confidenceWords[rating.confidence].full} · `}
          {panelWords.rated(rating.changed, rating.raterName)}
        </span>
      )}
    </p>
  )
}

function Contradictions({
  overview,
  sector,
}: {
  readonly overview: Overview
  readonly sector: Sector
}) {
  const { data } = overview
  if (data === null) return null
  return data.contradictions
    .filter(({ nodeId }) => nodeId === sector.node.id)
    .slice(0, 2)
    .map(({ lookForId, counters, countersSince }) => (
      <Callout key={lookForId} title={panelWords.contradicted}>
        {panelWords.contradiction({
          counters,
          all: Math.max(sector.weight.counters, counters),
          lookFor: findNode(data.nodes, lookForId)?.label ?? lookForId,
          since: countersSince,
        })}
      </Callout>
    ))
}

function Evidence({ overview, sector }: { readonly overview: Overview; readonly sector: Sector }) {
  const { supports, counters, mixed } = sector.weight
  const rows = SourceKind.options.map((kind) => {
    const found = weightOf(overview.data?.cells ?? [], sector.node.id, kind)
    return { ...found, key: kind, label: kindWords[kind].title }
  })
  return (
    <section>
      <div className={styles['head']}>
        <h3>{panelWords.evidence}</h3>
        <span className={styles['sums']}>
          {mixed > 0 && <span>{panelWords.mixed(mixed)} · </span>}
          <span data-side="against">
            {counters} {panelWords.against}
          </span>
          {' · '}
          <span data-side="for">
            {supports} {panelWords.for}
          </span>
        </span>
      </div>
      <SignedBars rows={rows} />
    </section>
  )
}

function Conjectures({ sector }: { readonly sector: Sector }) {
  const found = conjecturesOf(sector.node.id)
  if (found.length === 0) return null
  return (
    <section>
      <div className={styles['head']}>
        <h3>{panelWords.conjectures}</h3>
      </div>
      <dl className={styles['conjectures']}>
        {found.map(({ id, statement, test }) => (
          <div key={id}>
            <dt>{id}</dt>
            <dd>
              {statement} <span className={styles['test']}>{panelWords.toTest(test)}</span>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

export function DimensionPanel({
  overview,
  sector,
  onOpen,
  onRate,
}: {
  readonly overview: Overview
  readonly sector: Sector
  readonly onOpen: (nodeId: string) => void
  readonly onRate: () => void
}) {
  const { node } = sector
  const domain = ancestorsOf(overview.data?.nodes ?? [], node.id).at(-1)
  return (
    <section className={styles['panel']} aria-label={node.label}>
      <div className={styles['body']} key={node.id}>
        <header>
          <p className={styles['domain']}>{domain?.kind === 'domain' && domain.shortLabel}</p>
          <h2 className={styles['title']}>{node.label}</h2>
          <RatingLine sector={sector} />
        </header>
        <Contradictions overview={overview} sector={sector} />
        <Evidence overview={overview} sector={sector} />
        <RatingHistory overview={overview} nodeId={node.id} />
        <LookForList sector={sector} onOpen={onOpen} />
        <Conjectures sector={sector} />
      </div>
      <footer className={styles['foot']}>
        <Button onClick={() => onOpen(node.id)} rightSection={<KeyCap keys="enter" />}>
          {panelWords.open}
        </Button>
        {overview.network?.readOnly === false && (
          <Button variant="default" onClick={onRate} rightSection={<KeyCap keys="r" />}>
            {panelWords.sheet}
          </Button>
        )}
      </footer>
    </section>
  )
}
