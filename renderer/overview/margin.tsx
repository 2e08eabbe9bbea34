/** Beside the wheel: what changed, what is thin, what is waiting. */
import { useState, type ReactNode } from 'react'
import type { Wave } from '../../core/network/contract.ts'
import type { Rating } from '../../core/rating/contract.ts'
import { hashHref } from '../location.ts'
import { MarginNote } from '../look/margin-note.tsx'
import { useAsk } from '../query.ts'
import { changesOf } from './changes.ts'
import styles from './margin.module.css'
import { thinOf, type ThinLookFor } from './thin.ts'
import type { Overview } from './use-overview.ts'
import { marginWords } from './words.ts'

const shown = 3

/** The journal is the project's: with several networks the title says so. */
function Changed({ alone }: { readonly alone: boolean }) {
  const entries = useAsk('project', 'journal', { limit: 80 }).data ?? []
  const lines = changesOf(entries, 4)
  const since = lines.at(-1)?.at
  return (
    <MarginNote
      title={alone ? marginWords.changed : marginWords.changedAnywhere}
      {...(since === undefined ? {} : { aside: marginWords.since(since) })}
    >
      {lines.length === 0 && <p>{marginWords.nothingChanged}</p>}
      {lines.map(({ id, subject, deed }) => (
        <p key={id} className={styles['entry']}>
          {subject !== '' && <strong>{subject}</strong>} {deed}
        </p>
      ))}
    </MarginNote>
  )
}

function thinness({ slat }: ThinLookFor): string {
  const { codings, counters, kinds } = slat.weight
  if (codings === 0) return `${marginWords.none}.`
  const [only, ...others] = kinds
  const parts = [
    `${marginWords.codings(codings)}${only !== undefined && others.length === 0 ? `, ${marginWords.only(only)}` : ''}`,
    ...(counters > 0 ? [marginWords.against(counters)] : []),
  ]
  return `${parts.join('; ')}.`
}

function Thin({
  overview,
  onChoose,
}: {
  readonly overview: Overview
  readonly onChoose: (nodeId: string) => void
}) {
  const [all, setAll] = useState(false)
  const thin = thinOf(overview.sectors)
  const listed = all ? thin : thin.slice(0, shown)
  return (
    <MarginNote title={marginWords.thin}>
      {thin.length === 0 && <p>{marginWords.noneThin}</p>}
      {listed.map((one) => (
        <button
          key={`${one.sectorId} ${one.slat.node.id}`}
          type="button"
          className={styles['entry']}
          onClick={() => onChoose(one.sectorId)}
        >
          <strong>{one.slat.node.label}</strong> {thinness(one)}
        </button>
      ))}
      {thin.length > shown && (
        <button type="button" className={styles['more']} onClick={() => setAll(!all)}>
          {all ? marginWords.fewer : marginWords.more(thin.length - shown)}
        </button>
      )}
    </MarginNote>
  )
}

/** Held waves without one submitted rating, newest first. */
function unratedWaves(waves: readonly Wave[], ratings: readonly Rating[]): readonly Wave[] {
  const rated = new Set(ratings.filter((r) => r.state === 'submitted').map((r) => r.waveId))
  return waves.filter((wave) => wave.held && !rated.has(wave.id)).toReversed()
}

interface Entry {
  readonly key: string
  readonly to: string
  readonly name: string
  readonly rest: ReactNode
}

/** What was taken down before there was a wave stands in none until somebody says so. */
function wavelessOf({ everything, waves, network }: Overview): readonly Entry[] {
  const count = everything?.waveless ?? 0
  if (count === 0 || waves.length === 0 || network?.readOnly === true) return []
  const { waveless: name, wavelessWhy: rest } = marginWords
  return [{ key: 'waveless', to: '/collect', name: name(count), rest: rest(count) }]
}

function ToDo({ overview }: { readonly overview: Overview }) {
  const { data, waves, toReview, network } = overview
  const nodes = data?.nodes ?? []
  const drafts = data?.ratings.filter((rating) => rating.state === 'draft') ?? []
  const label = (id: string): string => waves.find((wave) => wave.id === id)?.label ?? ''
  const entries: readonly Entry[] = [
    ...wavelessOf(overview),
    ...drafts.map((rating) => ({
      key: rating.id,
      to: `/judge?node=${encodeURIComponent(rating.nodeId)}`,
      name: nodes.find((node) => node.id === rating.nodeId)?.label ?? rating.nodeId,
      rest: marginWords.draft(label(rating.waveId)),
    })),
    ...toReview.map(({ sourceId, title, codings }) => ({
      key: sourceId,
      to: `/code/${sourceId}`,
      name: title,
      rest: marginWords.touched(codings),
    })),
    ...(network?.readOnly === true ? [] : unratedWaves(waves, data?.ratings ?? [])).map((wave) => ({
      key: wave.id,
      to: '/judge',
      name: wave.label,
      rest: marginWords.unrated,
    })),
  ]
  return (
    <MarginNote title={marginWords.toDo}>
      {entries.length === 0 && <p>{marginWords.nothingToDo}</p>}
      {entries.slice(0, 6).map(({ key, to, name, rest }) => (
        <a key={key} href={hashHref(to)} className={styles['entry']}>
          <strong>{name}</strong> {rest}
        </a>
      ))}
      {entries.length > 6 && <p>{marginWords.more(entries.length - 6)}</p>}
    </MarginNote>
  )
}

export function Margin({
  overview,
  onChoose,
}: {
  readonly overview: Overview
  readonly onChoose: (nodeId: string) => void
}) {
  return (
    <div className={styles['margin']}>
      <Changed alone={overview.networks.length < 2} />
      <Thin overview={overview} onChoose={onChoose} />
      <ToDo overview={overview} />
    </div>
  )
}
