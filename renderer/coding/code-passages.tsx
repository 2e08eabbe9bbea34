import { Link } from 'wouter'
import { useState } from 'react'
import type { Code, Passage } from '../../core/coding/contract.ts'
import { DirectionSign } from '../look/direction-sign.tsx'
import { useAsk } from '../query.ts'
import styles from './code-passages.module.css'
import { codebookWords, dateWords, deskWords } from './words.ts'

const PAGE = 100
const none: readonly Passage[] = []

function PassageRow({ passage }: { readonly passage: Passage }) {
  const { coding, quote, before, after, speaker, at, sourceTitle, sourceDate, paragraph } = passage
  const facts = [
    speaker,
    at,
    codebookWords.place(paragraph),
    dateWords(sourceDate),
    passage.coderName,
  ]
  return (
    <li className={styles['row']}>
      <DirectionSign direction={coding.direction} />
      <div className={styles['body']}>
        <p className={styles['quote']}>
          <span className={styles['around']}>{before}</span>
          <mark style={{ textDecorationColor: 'var(--code)' }}>{quote}</mark>
          <span className={styles['around']}>{after}</span>
        </p>
        <p className={styles['where']}>
          <Link
            to={`/code/${coding.sourceId}?coding=${coding.id}`}
            aria-label={codebookWords.readAt(sourceTitle, paragraph)}
          >
            {sourceTitle}
          </Link>{' '}
          {facts.filter((fact) => fact !== '').join(' · ')}
        </p>
        {coding.memo !== '' && (
          <p className={styles['memo']}>
            <span className="unseen">{codebookWords.memo}: </span>
            {coding.memo}
          </p>
        )}
      </div>
    </li>
  )
}

/** Every passage coded with a code, in context, each leading to its place. */
export function CodePassages({ code }: { readonly code: Code }) {
  const answer = useAsk('coding', 'ofCode', { codeId: code.id })
  const [shown, setShown] = useState(PAGE)
  const passages = answer.data ?? none
  if (answer.isPending) return null
  return (
    <section
      className={styles['passages']}
      // The code's colour, for the marks of its passages.
      style={{ '--code': `var(--code-${String(code.color)})` } as React.CSSProperties}
    >
      <h2>{codebookWords.passages(passages.length)}</h2>
      {passages.length === 0 && (
        <p className={styles['none']}>
          {codebookWords.noPassages} <Link to="/code">{codebookWords.openDesk}</Link>
        </p>
      )}
      <ul className={styles['list']}>
        {passages.slice(0, shown).map((passage) => (
          <PassageRow key={passage.coding.id} passage={passage} />
        ))}
      </ul>
      {passages.length > shown && (
        <button type="button" className={styles['more']} onClick={() => setShown(shown + PAGE)}>
          {deskWords.more(passages.length - shown)}
        </button>
      )}
    </section>
  )
}
