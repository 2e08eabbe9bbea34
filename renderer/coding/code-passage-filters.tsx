import { Checkbox, NativeSelect } from '@mantine/core'
import { memo } from 'react'
import type { PlacesOfCode } from '../../core/coding/codebook-contract.ts'
import { Direction, SourceKind } from '../../core/values.ts'
import { facetOf, facets, NO_WAVE, type Facet, type PlaceFilter } from './code-places.ts'
import styles from './code-passages.module.css'
import { passageWords as words } from './codebook-words.ts'
import { directionWords, kindWords } from './words.ts'

type Label = (answer: PlacesOfCode, value: string) => string

const labels: Readonly<Record<Facet, Label>> = {
  network: ({ sources }, value) =>
    sources.find(({ networkId }) => networkId === value)?.networkName ?? '',
  wave: ({ sources }, value) =>
    value === NO_WAVE
      ? words.noWave
      : (sources.find(({ waveId }) => waveId === value)?.waveLabel ?? ''),
  kind: (_, value) => kindWords[SourceKind.parse(value)],
  coder: ({ coders }, value) => coders.find(({ id }) => id === value)?.name ?? '',
  direction: (_, value) => directionWords[Direction.parse(value)].name,
}

/** Only what tells passages apart is offered; not drawn anew while the passages scroll. */
export const PassageFilters = memo(function PassageFilters({
  answer,
  filter,
  onFilter,
  below,
  onBelow,
}: {
  readonly answer: PlacesOfCode
  readonly filter: PlaceFilter
  readonly onFilter: (filter: PlaceFilter) => void
  /** Null where no code stands below. */
  readonly below: boolean | null
  readonly onBelow: (below: boolean) => void
}) {
  const offered = facets.flatMap((facet) => {
    const values = [...new Set(answer.places.map((place) => facetOf(answer, place, facet)))]
    return values.length < 2 && filter[facet] === undefined ? [] : [{ facet, values }]
  })
  if (offered.length === 0 && below === null) return null
  return (
    <div className={styles['filters']} role="group" aria-label={words.filters}>
      {offered.map(({ facet, values }) => (
        <NativeSelect
          key={facet}
          size="xs"
          className={styles['facet'] ?? ''}
          aria-label={words[facet]}
          value={filter[facet] ?? ''}
          data={[
            { value: '', label: words.all[facet] },
            ...values.map((value) => ({ value, label: labels[facet](answer, value) })),
          ]}
          onChange={(event) => {
            const others = Object.entries(filter).filter(([other]) => other !== facet)
            const { value } = event.currentTarget
            onFilter(Object.fromEntries(value === '' ? others : [...others, [facet, value]]))
          }}
        />
      ))}
      {below !== null && (
        <Checkbox
          size="xs"
          label={words.below}
          checked={below}
          onChange={(event) => onBelow(event.currentTarget.checked)}
        />
      )}
    </div>
  )
})
