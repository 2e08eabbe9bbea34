/** Filters by whoever speaks in a source or was there, and by what it is coded with. */
import { NativeSelect } from '@mantine/core'
import { CodeId, PersonId, type NetworkId } from '../../core/ids.ts'
import { useAsk } from '../query.ts'
import styles from './collect-page.module.css'
import type { SourceFilter } from './source-filter.ts'
import { collectWords as words } from './words.ts'

interface Code {
  readonly id: CodeId
  readonly parentId: CodeId | null
  readonly name: string
}

/** Codes as they stand in the codebook, those below another set in. */
function codeOptions(codes: readonly Code[]) {
  const parents = new Map(codes.map(({ id, parentId }) => [id, parentId]))
  const depthOf = (id: CodeId): number => {
    let depth = 0
    for (let at = parents.get(id) ?? null; at !== null; at = parents.get(at) ?? null) depth += 1
    return depth
  }
  return codes.map(({ id, name }) => ({
    value: id,
    label: '\u2003'.repeat(depthOf(id)) + name,
  }))
}

export function ConcernFilters({
  networkId,
  filter,
  onFilter,
}: {
  readonly networkId: NetworkId
  readonly filter: SourceFilter
  readonly onFilter: (part: Partial<SourceFilter>) => void
}) {
  const people = useAsk('network', 'people', { networkId }).data ?? []
  const codes = useAsk('coding', 'codes', {}).data ?? []
  return (
    <>
      {people.length > 0 && (
        <NativeSelect
          className={styles['narrow'] ?? ''}
          aria-label={words.person}
          value={filter.person ?? ''}
          data={[
            { value: '', label: words.allPeople },
            ...people.map(({ id, pseudonym, name }) => ({
              value: id,
              label: words.personOf(pseudonym, name),
            })),
          ]}
          onChange={({ currentTarget: { value } }) =>
            onFilter({ person: PersonId.safeParse(value).data ?? null })
          }
        />
      )}
      {codes.length > 0 && (
        <NativeSelect
          className={styles['narrow'] ?? ''}
          aria-label={words.code}
          value={filter.code ?? ''}
          data={[{ value: '', label: words.allCodes }, ...codeOptions(codes)]}
          onChange={({ currentTarget: { value } }) =>
            onFilter({ code: CodeId.safeParse(value).data ?? null })
          }
        />
      )}
    </>
  )
}
