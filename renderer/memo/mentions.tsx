/** Memos that are linked to this one. */
import type { MemoId } from '../../core/ids.ts'
import { useAsk } from '../query.ts'
import styles from './memo-editor.module.css'
import { MemoReferences } from './memo-references.tsx'
import { editorWords as words } from './words.ts'

export function Mentions({ memoId }: { readonly memoId: MemoId }) {
  const memos = useAsk('memo', 'about', { target: { kind: 'memo', id: memoId } }).data ?? []
  if (memos.length === 0) return null
  return (
    <section className={styles['links']} aria-label={words.mentioned}>
      <p className={styles['small']}>{words.mentioned}</p>
      <MemoReferences memos={memos} label={words.mentioned} />
    </section>
  )
}
