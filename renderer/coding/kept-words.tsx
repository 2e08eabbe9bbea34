/** Words that the text did not take: what stands there instead, and what the person may do. */
import { IconAlertTriangle } from '@tabler/icons-react'
import { useId, useState } from 'react'
import { errorWords } from '../../core/error-words.ts'
import type { BlockId } from '../../core/ids.ts'
import type { EditHandlers } from './editor-props.ts'
import type { Kept, KeptWords } from './edit-queue.ts'
import styles from './kept-words.module.css'
import { keptWords } from './words.ts'
import { WordDiff } from './word-diff.tsx'

function CopyButton({ text, onCopy }: { readonly text: string; readonly onCopy: Copy }) {
  const [copied, setCopied] = useState('')
  return (
    <button
      type="button"
      onClick={() => {
        onCopy(text)
        setCopied(text)
      }}
    >
      {copied === text ? keptWords.copied : keptWords.copy}
    </button>
  )
}

type Copy = EditHandlers['copy']

/** Stands below the field while its words are not in the file. */
export function KeptChoice({
  kept,
  now,
  text,
  onSave,
  onTake,
  onCopy,
}: {
  readonly kept: Kept
  /** What the paragraph says, and what is in the field. */
  readonly now: string
  readonly text: string
  readonly onSave: () => void
  readonly onTake: () => void
  readonly onCopy: Copy
}) {
  const title = useId()
  const isChanged = kept.why === 'conflict'
  return (
    <div className={styles['choice']} role="group" aria-labelledby={title}>
      <p id={title} className={styles['title']} role="alert">
        <IconAlertTriangle size={15} stroke={1.8} aria-hidden />{' '}
        {isChanged ? keptWords.changed : errorWords[kept.why].happened} {keptWords.safe}
      </p>
      {now !== text && (
        <p className={styles['difference']} dir="auto">
          <span className={styles['lead']}>{keptWords.wouldChange}</span>{' '}
          <WordDiff was={now} now={text} />
        </p>
      )}
      <p className={styles['buttons']}>
        <button type="button" className={styles['first']} onClick={onSave}>
          {keptWords.save}
        </button>
        <button type="button" onClick={onTake}>
          {keptWords.take}
        </button>
        <CopyButton text={text} onCopy={onCopy} />
      </p>
    </div>
  )
}

/** Words whose paragraph is not there any more: nothing is left to do with them but to take them along. */
export function KeptElsewhere({
  kept,
  hasBlock,
  handlers,
}: {
  readonly kept: KeptWords
  readonly hasBlock: (id: BlockId) => boolean
  readonly handlers: Pick<EditHandlers, 'copy' | 'letGo'>
}) {
  const gone = [...kept.values()].filter(({ blockId }) => !hasBlock(blockId))
  if (gone.length === 0) return null
  return (
    <div className={styles['elsewhere']} role="alert">
      <p className={styles['title']}>
        <IconAlertTriangle size={15} stroke={1.8} aria-hidden /> {keptWords.gone}
      </p>
      <ul>
        {gone.map(({ blockId, text }) => (
          <li key={blockId}>
            <p className={styles['words']} dir="auto">
              {text}
            </p>
            <p className={styles['buttons']}>
              <CopyButton text={text} onCopy={handlers.copy} />
              <button type="button" onClick={() => handlers.letGo(blockId)}>
                {keptWords.letGo}
              </button>
            </p>
          </li>
        ))}
      </ul>
    </div>
  )
}
