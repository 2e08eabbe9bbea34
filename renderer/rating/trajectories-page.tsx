/** Every series of ratings on one true axis of time, with its label, the rule behind it, and a series to try. */
import { Button } from '@mantine/core'
import { useState } from 'react'
import type { Network, Wave } from '../../core/network/contract.ts'
import type { TrajectorySeries } from '../../core/rating/contract.ts'
import { levels, nameOfLevel } from '../../core/rating/levels.ts'
import { useCommands } from '../commands.ts'
import { useCurrent } from '../current.ts'
import { hashHref, navigate } from '../location.ts'
import { EmptyState } from '../look/empty-state.tsx'
import { Rungs } from '../look/rungs.tsx'
import { useAsk } from '../query.ts'
import { reasons, whyNot } from '../reasons.ts'
import { SeriesCard } from './series-card.tsx'
import { SeriesTable } from './series-table.tsx'
import { RuleCard } from './try-series.tsx'
import styles from './trajectories-page.module.css'
import { trajectoryWords } from './words.ts'

interface Page {
  readonly network: Network
  readonly waves: readonly Wave[]
  readonly all: readonly TrajectorySeries[]
}

/** The selection that the published table was made from is a fact of that table alone. */
function isPublished({ network, all }: Page): boolean {
  return network.provenance === 'published' && all.some(({ id }) => id === 'MD1')
}

function Keys({ page }: { readonly page: Page }) {
  return (
    <div className={styles['keys']}>
      <p>
        <span className={styles['gap']} /> {trajectoryWords.keyGap}
        <span className={styles['blank']} /> {trajectoryWords.keyBlank}
        <svg width={26} height={6} viewBox="0 0 26 6" aria-hidden="true">
          <path d="M0 3H26" />
        </svg>
        {trajectoryWords.keyAcross}
      </p>
      {isPublished(page) && <p>{trajectoryWords.extremes}</p>}
    </div>
  )
}

function Heading({ page }: { readonly page: Page }) {
  const { network, waves, all } = page
  const published = network.provenance === 'published'
  const [from, to] = [waves[0]?.label ?? '', waves.at(-1)?.label ?? '']
  return (
    <>
      <div className={styles['heading']}>
        <h1>{trajectoryWords.title}</h1>
        <p>{trajectoryWords.lead(all.length, from, to, published)}</p>
        <ul className={styles['scale']}>
          {levels.map((level) => (
            <li key={level}>
              <strong>{level}</strong> <Rungs level={level} silent /> {nameOfLevel(level)}
            </li>
          ))}
        </ul>
      </div>
      <Keys page={page} />
    </>
  )
}

function useSeriesCommands(page: Page, asTable: boolean, turn: () => void) {
  const { network, all } = page
  const [at, setAt] = useState(0)
  const walk = (step: number): void => setAt((at + step + all.length) % Math.max(1, all.length))
  const words = trajectoryWords
  const open = (): void => {
    const series = all[at]
    if (series !== undefined && !network.readOnly)
      navigate(`/judge?node=${encodeURIComponent(series.id)}`)
  }
  useCommands([
    {
      id: 'series.back',
      label: words.walkBack,
      keys: 'arrowleft',
      bar: true,
      hint: words.walkHint,
      run: () => walk(-1),
    },
    {
      id: 'series.walk',
      label: words.walk,
      keys: 'arrowright',
      bar: true,
      hint: words.walkHint,
      run: () => walk(1),
    },
    {
      id: 'series.open',
      label: words.empty.action,
      keys: 'enter',
      disabled: whyNot([network.readOnly, reasons.published]),
      run: open,
    },
    {
      id: 'series.turn',
      label: asTable ? words.cards : words.table,
      keys: 't',
      bar: true,
      hint: words.tableHint,
      run: turn,
    },
  ])
  return { at, setAt }
}

function Board({ page }: { readonly page: Page }) {
  const { waves, all } = page
  const { readOnly } = page.network
  const [asTable, setAsTable] = useState(false)
  const { at, setAt } = useSeriesCommands(page, asTable, () => setAsTable(!asTable))
  return (
    <div className={styles['page']}>
      <Heading page={page} />
      {all.length === 0 && (
        <EmptyState
          title={trajectoryWords.empty.title}
          action={
            readOnly ? undefined : (
              <Button component="a" href={hashHref('/judge')}>
                {trajectoryWords.empty.action}
              </Button>
            )
          }
        >
          <p>{readOnly ? trajectoryWords.empty.published : trajectoryWords.empty.body}</p>
        </EmptyState>
      )}
      {asTable ? (
        <SeriesTable all={all} waves={waves} />
      ) : (
        <div className={styles['grid']}>
          <ul>
            {all.map((series, index) => (
              <SeriesCard
                key={series.id}
                series={series}
                waves={waves}
                selected={index === at}
                onSelect={() => setAt(index)}
              />
            ))}
          </ul>
          <RuleCard />
        </div>
      )}
    </div>
  )
}

export function TrajectoriesPage() {
  const { network, waves } = useCurrent()
  const all = useAsk(
    'rating',
    'trajectories',
    network === null ? null : { networkId: network.id },
  ).data
  if (network === null || all === undefined) return null
  return <Board key={network.id} page={{ network, waves, all }} />
}
