/** The filters over the list of sources. */
import { NativeSelect, SegmentedControl, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useRef } from 'react'
import { WaveId, type NetworkId } from '../../core/ids.ts'
import type { Wave } from '../../core/network/contract.ts'
import type { SourceSummary } from '../../core/source/contract.ts'
import { SourceKind } from '../../core/values.ts'
import { useCommands } from '../commands.ts'
import styles from './collect-page.module.css'
import { ConcernFilters } from './concern-filters.tsx'
import { kindCounts, type SourceFilter } from './source-filter.ts'
import { collectWords as words } from './words.ts'

const kinds = ['all', ...SourceKind.options] as const
const codedOptions = ['all', 'coded', 'uncoded'] as const

export function FilterBar({
  networkId,
  sources,
  waves,
  filter,
  onFilter,
}: {
  readonly networkId: NetworkId
  readonly sources: readonly SourceSummary[]
  readonly waves: readonly Wave[]
  readonly filter: SourceFilter
  readonly onFilter: (filter: SourceFilter) => void
}) {
  const text = useRef<HTMLInputElement>(null)
  const counts = kindCounts(sources, filter)
  const set = (part: Partial<SourceFilter>) => onFilter({ ...filter, ...part })
  useCommands([
    {
      id: 'collect.filter',
      label: words.keys.filter,
      keys: 'f',
      run: () => text.current?.focus(),
    },
  ])
  const nameOf = (kind: (typeof kinds)[number]) =>
    kind === 'all' ? words.allKinds : words.kinds[kind]
  return (
    <div className={styles['filters']} role="search" aria-label={words.filters}>
      <SegmentedControl
        aria-label={words.kind}
        value={filter.kind}
        data={kinds.map((value) => ({
          value,
          label: words.kindCount(nameOf(value), counts[value]),
        }))}
        onChange={(value) => set({ kind: kinds.find((kind) => kind === value) ?? 'all' })}
      />
      <NativeSelect
        aria-label={words.wave}
        value={filter.wave}
        data={[
          { value: 'all', label: words.allWaves },
          ...waves.map(({ id, label }) => ({ value: id, label })),
          { value: 'none', label: words.noWave },
        ]}
        onChange={({ currentTarget: { value } }) => {
          const wave = WaveId.safeParse(value)
          set({ wave: wave.success ? wave.data : value === 'none' ? 'none' : 'all' })
        }}
      />
      <NativeSelect
        aria-label={words.coded}
        value={filter.coded}
        data={codedOptions.map((value) => ({ value, label: words.codedOr[value] }))}
        onChange={({ currentTarget: { value } }) =>
          set({ coded: codedOptions.find((one) => one === value) ?? 'all' })
        }
      />
      <ConcernFilters networkId={networkId} filter={filter} onFilter={set} />
      <TextInput
        ref={text}
        className={styles['text'] ?? ''}
        aria-label={words.text}
        placeholder={words.text}
        leftSection={<IconSearch size={16} aria-hidden />}
        value={filter.text}
        onChange={(event) => set({ text: event.currentTarget.value })}
        onKeyDown={(event) => {
          if (event.key === 'Escape') set({ text: '' })
        }}
      />
    </div>
  )
}
