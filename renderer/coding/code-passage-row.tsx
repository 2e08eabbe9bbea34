import { memo, type KeyboardEvent } from 'react'
import { Link } from 'wouter'
import type { CodedPlace } from '../../core/coding/codebook-contract.ts'
import type { Passage } from '../../core/coding/contract.ts'
import { DirectionSign } from '../look/direction-sign.tsx'
import styles from './code-passages.module.css'
import { passageWords as words } from './codebook-words.ts'

const SHORT = 80

const shortened = (text: string): string =>
  text.length > SHORT ? `${Array.from(text).slice(0, SHORT).join('')}…` : text

function Facts({
  passage,
  codeName,
}: {
  readonly passage: Passage
  readonly codeName: string | null
}) {
  const { coding, speaker, at, sourceTitle, paragraph, coderName } = passage
  const facts = [
    codeName ?? '',
    speaker,
    at,
    coderName,
    coding.touched === null ? '' : words.touched,
  ].filter((fact) => fact !== '')
  return (
    <p className={styles['where']}>
      <Link
        to={`/code/${coding.sourceId}?coding=${coding.id}`}
        aria-label={words.readAt(sourceTitle, paragraph)}
      >
        {words.place(paragraph)}
      </Link>
      {facts.map((fact) => (
        <span key={fact}> · {fact}</span>
      ))}
    </p>
  )
}

/** One passage in context; a tick chooses it, its place is a link. */
export const PassageRow = memo(function PassageRow({
  place,
  at,
  passage,
  codeName,
  isChosen,
  isStop,
  onToggle,
  onPress,
}: {
  readonly place: CodedPlace
  /** Its number among the passages. */
  readonly at: number
  /** Null while its words are on their way. */
  readonly passage: Passage | null
  /** Named where passages of several codes stand together. */
  readonly codeName: string | null
  readonly isChosen: boolean
  readonly isStop: boolean
  readonly onToggle: (at: number, isShift: boolean) => void
  readonly onPress: (event: KeyboardEvent, at: number) => void
}) {
  const quote = passage?.quote ?? ''
  return (
    <div className={styles['row']} data-chosen={isChosen || undefined}>
      <input
        type="checkbox"
        className={styles['tick']}
        aria-label={words.chooseRow(shortened(quote))}
        checked={isChosen}
        tabIndex={isStop ? 0 : -1}
        data-passage={place.id}
        onChange={(event) =>
          onToggle(at, event.nativeEvent instanceof MouseEvent && event.nativeEvent.shiftKey)
        }
        onKeyDown={(event) => onPress(event, at)}
      />
      <DirectionSign direction={place.direction} />
      <div className={styles['body']}>
        {passage === null ? (
          <p className={styles['around']}>{words.loading}</p>
        ) : (
          <>
            <p className={styles['quote']} dir="auto">
              <span className={styles['around']}>{passage.before}</span>
              <mark>{quote}</mark>
              <span className={styles['around']}>{passage.after}</span>
            </p>
            <Facts passage={passage} codeName={codeName} />
            {passage.coding.memo !== '' && (
              <p className={styles['memo']} dir="auto">
                <span className="unseen">{words.memo}: </span>
                {passage.coding.memo}
              </p>
            )}
          </>
        )}
      </div>
    </div>
  )
})
