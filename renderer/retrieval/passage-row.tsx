/** One passage that was found: its words in context, where they stand, and the codes on them. */
import { Link } from 'wouter'
import type { CodeOnPassage, FoundPassage } from '../../core/retrieval/contract.ts'
import { dateWords } from '../coding/words.ts'
import { DirectionSign } from '../look/direction-sign.tsx'
import styles from './results.module.css'
import { retrieveWords as words } from './words.ts'

/** Where a passage is to be read. */
export const placeOfPassage = ({ sourceId, blockId }: FoundPassage): string =>
  `/code/${sourceId}?block=${blockId}`

function Codes({ codes }: { readonly codes: readonly CodeOnPassage[] }) {
  return (
    <ul className={styles['codes']}>
      {codes.map((code, at) => (
        <li key={`${code.codeId} ${String(at)}`} className={styles['code']} title={code.coderName}>
          <span
            className={styles['swatch']}
            style={{ background: `var(--code-${String(code.color)})` }}
            aria-hidden
          />
          {code.name}
          <DirectionSign direction={code.direction} />
        </li>
      ))}
    </ul>
  )
}

export function PassageRow({
  passage,
  active,
}: {
  readonly passage: FoundPassage
  readonly active: boolean
}) {
  const { sourceTitle, sourceDate, paragraph, speaker, pseudonym, at } = passage
  const who = pseudonym === '' || pseudonym === speaker ? speaker : `${speaker} (${pseudonym})`
  const facts = [
    speaker === '' ? pseudonym : who,
    at,
    dateWords(sourceDate),
    words.place(paragraph),
  ]
  return (
    <article className={styles['passage']} data-active={active}>
      <p className={styles['where']}>
        <Link
          to={placeOfPassage(passage)}
          data-passage-link
          aria-label={words.readAt(sourceTitle, paragraph)}
        >
          {sourceTitle}
        </Link>{' '}
        <span>{facts.filter((fact) => fact !== '').join(' · ')}</span>
      </p>
      <p className={styles['quote']}>
        <span className={styles['around']}>{passage.before}</span>
        <mark>{passage.quote}</mark>
        <span className={styles['around']}>{passage.after}</span>
      </p>
      {passage.codes.length > 0 && <Codes codes={passage.codes} />}
    </article>
  )
}
