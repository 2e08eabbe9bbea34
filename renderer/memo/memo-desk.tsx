/** Memos in a list, and the chosen one beside it. */
import { useDebouncedValue } from '@mantine/hooks'
import { useState } from 'react'
import type { MemoId } from '../../core/ids.ts'
import type { MemoFilter as Filter } from '../../core/memo/contract.ts'
import { navigate } from '../location.ts'
import { EmptyState } from '../look/empty-state.tsx'
import { useAsk } from '../query.ts'
import { MemoEditor } from './memo-editor.tsx'
import { MemoFilter } from './memo-filter.tsx'
import { MemoList } from './memo-list.tsx'
import styles from './memos-page.module.css'
import { placeOfView, type Fresh } from './memos-place.ts'
import { useLast } from './use-last.ts'
import { memoWords as words } from './words.ts'

const all: Filter = { kind: 'memo', words: '', linkedTo: null, coderId: null }
const pause = 120

export function MemoDesk({
  memoId,
  fresh,
  onAdded,
}: {
  readonly memoId: MemoId | null
  readonly fresh: Fresh | null
  readonly onAdded: (memoId: MemoId) => void
}) {
  const [filter, setFilter] = useState(all)
  const [asked] = useDebouncedValue(filter, pause)
  const memos = useLast(useAsk('memo', 'list', asked).data)
  if (memos === undefined) return null
  const isAll = asked.words === '' && asked.linkedTo === null && asked.coderId === null
  const isEmpty = memos.length === 0 && isAll
  const leave = (): void => navigate(placeOfView('memo'))
  const chosen = fresh?.memoId ?? memoId
  return (
    <div className={styles['desk']} data-open={fresh !== null || memoId !== null}>
      <div className={styles['side']}>
        <MemoFilter filter={filter} count={memos.length} onFilter={setFilter} />
        {memos.length > 0 && <MemoList memos={memos} chosen={chosen} />}
        {memos.length === 0 && !isEmpty && (
          <EmptyState title={words.none}>
            <button type="button" className={styles['clear']} onClick={() => setFilter(all)}>
              {words.clear}
            </button>
          </EmptyState>
        )}
      </div>
      <div className={styles['sheet']}>
        {fresh !== null ? (
          <MemoEditor
            key={fresh.key}
            kind="memo"
            memoId={null}
            targets={fresh.targets}
            focused
            onAdded={onAdded}
            onRemoved={leave}
          />
        ) : memoId !== null ? (
          <MemoEditor key={memoId} kind="memo" memoId={memoId} onRemoved={leave} />
        ) : isEmpty ? (
          <EmptyState title={words.emptyTitle}>{words.empty}</EmptyState>
        ) : (
          <EmptyState title={words.chooseTitle}>{words.empty}</EmptyState>
        )}
      </div>
    </div>
  )
}
