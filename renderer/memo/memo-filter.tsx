/** Which memos are listed: by their words, by what they are linked to, by who wrote them. */
import { NativeSelect, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useRef } from 'react'
import { CoderId } from '../../core/ids.ts'
import { TargetKind, type MemoFilter as Filter } from '../../core/memo/contract.ts'
import { useCommands } from '../commands.ts'
import { useAsk } from '../query.ts'
import styles from './memos-page.module.css'
import { memoKeys, memoWords as words } from './words.ts'

export function MemoFilter({
  filter,
  count,
  of,
  onFilter,
}: {
  readonly filter: Filter
  readonly count: number
  /** How many there are where not all are listed. */
  readonly of: number
  readonly onFilter: (filter: Filter) => void
}) {
  const text = useRef<HTMLInputElement>(null)
  const writers = useAsk('memo', 'writers', {}).data ?? []
  const linked = useAsk('memo', 'linkedKinds', { kind: filter.kind }).data ?? []
  // What is chosen stays in the list, also where its last memo is gone.
  const { linkedTo } = filter
  const isGone = linkedTo !== null && !linked.some(({ kind }) => kind === linkedTo)
  const kinds = isGone ? [...linked, { kind: linkedTo, memos: 0 }] : linked
  useCommands([
    { id: 'memos.filter', label: memoKeys.filter, keys: 'f', run: () => text.current?.focus() },
  ])
  return (
    <div className={styles['filters']} role="search" aria-label={words.filters}>
      <TextInput
        ref={text}
        aria-label={words.text}
        placeholder={words.text}
        leftSection={<IconSearch size={16} aria-hidden />}
        value={filter.words}
        maxLength={400}
        onChange={(event) => onFilter({ ...filter, words: event.currentTarget.value })}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return
          if (filter.words === '') event.currentTarget.blur()
          onFilter({ ...filter, words: '' })
        }}
      />
      <NativeSelect
        aria-label={words.linkedTo}
        value={filter.linkedTo ?? ''}
        data={[
          { value: '', label: words.anything },
          ...kinds.map(({ kind, memos }) => ({
            value: kind,
            label: words.linkedToKind(kind, memos),
          })),
        ]}
        onChange={(event) => {
          const kind = TargetKind.safeParse(event.currentTarget.value)
          onFilter({ ...filter, linkedTo: kind.success ? kind.data : null })
        }}
      />
      {writers.length > 1 && (
        <NativeSelect
          aria-label={words.writer}
          value={filter.coderId ?? ''}
          data={[
            { value: '', label: words.anybody },
            ...writers.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={(event) => {
            const coder = CoderId.safeParse(event.currentTarget.value)
            onFilter({ ...filter, coderId: coder.success ? coder.data : null })
          }}
        />
      )}
      <span role="status" className={styles['count']}>
        {words.count(count, of)}
      </span>
    </div>
  )
}
