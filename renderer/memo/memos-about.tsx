/** What was written about one thing, for a place beside it; a new memo is written right there. */
import { Button } from '@mantine/core'
import { IconPencilPlus } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import type { MemoId } from '../../core/ids.ts'
import type { Target } from '../../core/memo/contract.ts'
import { useAsk } from '../query.ts'
import { MemoEditor } from './memo-editor.tsx'
import { MemoReferences } from './memo-references.tsx'
import styles from './memos-about.module.css'
import { aboutWords, editorWords, memoWords } from './words.ts'

interface Fresh {
  readonly at: number
  readonly memoId: MemoId | null
}

/** Beside something of the project: the memos linked to it, and a place to write one. Give it the target's id as its key. */
export function MemosAbout({ target }: { readonly target: Target }) {
  const memos = useAsk('memo', 'about', { target }).data ?? []
  const [fresh, setFresh] = useState<Fresh | null>(null)
  const count = useRef(0)
  const others = memos.filter(({ id }) => id !== fresh?.memoId)
  const begin = (): void => {
    count.current += 1
    setFresh({ at: count.current, memoId: null })
  }
  return (
    <section className={styles['about']} aria-label={aboutWords.title}>
      <header className={styles['head']}>
        <h3>{aboutWords.title}</h3>
        {memos.length > 0 && <span className={styles['count']}>{memos.length}</span>}
        {fresh === null && (
          <Button
            size="xs"
            variant="default"
            leftSection={<IconPencilPlus size={15} stroke={1.8} aria-hidden />}
            onClick={begin}
          >
            {memoWords.write}
          </Button>
        )}
      </header>
      {fresh !== null && (
        <MemoEditor
          key={fresh.at}
          kind="memo"
          memoId={null}
          targets={[target]}
          compact
          focused
          onAdded={(memoId) => setFresh((now) => now && { ...now, memoId })}
        >
          <Button size="xs" variant="default" onClick={() => setFresh(null)}>
            {editorWords.done}
          </Button>
        </MemoEditor>
      )}
      {others.length > 0 && <MemoReferences memos={others} label={aboutWords.title} />}
    </section>
  )
}
