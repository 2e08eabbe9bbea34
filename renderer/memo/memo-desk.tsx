/** Memos in a list, and the chosen one beside it. */
import { useDebouncedValue } from '@mantine/hooks'
import { useMemo, useState } from 'react'
import type { CodingId, MemoId } from '../../core/ids.ts'
import type { MemoFilter as Filter } from '../../core/memo/contract.ts'
import { navigate } from '../location.ts'
import { EmptyState } from '../look/empty-state.tsx'
import { useAsk } from '../query.ts'
import { CodingMemoSheet } from './coding-memo-sheet.tsx'
import { listedOf, type Listed } from './listed-memos.ts'
import { MemoEditor } from './memo-editor.tsx'
import { MemoFilter } from './memo-filter.tsx'
import { MemoList } from './memo-list.tsx'
import styles from './memos-page.module.css'
import { placeOfView, type Fresh } from './memos-place.ts'
import { useLast } from './use-last.ts'
import { memoWords as words } from './words.ts'

const all: Filter = { kind: 'memo', words: '', linkedTo: null, coderId: null }
const pause = 120

/** The memos that are asked for, those on codings among them, the newest first. */
function useListed(
  asked: Filter,
): { readonly of: number; readonly rows: readonly Listed[] } | null {
  const { linkedTo, words: typed, coderId } = asked
  const memos = useLast(useAsk('memo', 'list', asked).data)
  const wanted = linkedTo === null || linkedTo === 'coding'
  const onCodings = useLast(useAsk('memo', 'onCodings', { words: typed, coderId }).data)
  return useMemo(() => {
    if (memos === undefined || onCodings === undefined) return null
    if (!wanted) return { of: memos.length, rows: listedOf(memos, []) }
    return { of: memos.length + onCodings.of, rows: listedOf(memos, onCodings.memos) }
  }, [memos, onCodings, wanted])
}

interface DeskProps {
  readonly memoId: MemoId | null
  /** The coding whose own memo is read. */
  readonly codingId: CodingId | null
  readonly fresh: Fresh | null
  readonly onAdded: (memoId: MemoId) => void
}

/** What is open: a new memo, one of the list, one on a coding; or what can be done here. */
function OnSheet({
  memoId,
  codingId,
  fresh,
  onAdded,
  isEmpty,
}: DeskProps & { readonly isEmpty: boolean }) {
  const leave = (): void => navigate(placeOfView('memo'))
  if (fresh !== null)
    return (
      <MemoEditor
        key={fresh.key}
        kind="memo"
        memoId={null}
        targets={fresh.targets}
        focused
        onAdded={onAdded}
        onRemoved={leave}
      />
    )
  if (memoId !== null)
    return <MemoEditor key={memoId} kind="memo" memoId={memoId} onRemoved={leave} />
  if (codingId !== null) return <CodingMemoSheet key={codingId} codingId={codingId} />
  const title = isEmpty ? words.emptyTitle : words.chooseTitle
  return <EmptyState title={title}>{words.empty}</EmptyState>
}

export function MemoDesk(props: DeskProps) {
  const { memoId, codingId, fresh } = props
  const [filter, setFilter] = useState(all)
  const [asked] = useDebouncedValue(filter, pause)
  const listed = useListed(asked)
  if (listed === null) return null
  const { rows, of } = listed
  const isAll = asked.words === '' && asked.linkedTo === null && asked.coderId === null
  const isEmpty = rows.length === 0 && isAll
  const chosen = fresh?.memoId ?? memoId ?? codingId
  return (
    <div className={styles['desk']} data-open={fresh !== null || chosen !== null}>
      <div className={styles['side']}>
        <MemoFilter filter={filter} count={rows.length} of={of} onFilter={setFilter} />
        {rows.length > 0 && <MemoList rows={rows} chosen={chosen} />}
        {rows.length === 0 && !isEmpty && (
          <EmptyState title={words.none}>
            <button type="button" className={styles['clear']} onClick={() => setFilter(all)}>
              {words.clear}
            </button>
          </EmptyState>
        )}
      </div>
      <div className={styles['sheet']}>
        <OnSheet {...props} isEmpty={isEmpty} />
      </div>
    </div>
  )
}
