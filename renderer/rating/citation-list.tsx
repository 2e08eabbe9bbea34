import { IconX } from '@tabler/icons-react'
import type { Passage } from '../../core/coding/contract.ts'
import type { Citation } from '../../core/rating/contract.ts'
import { placeOfPassage, voiceOf } from '../analysis/passage-item.tsx'
import styles from './rating-sheet.module.css'
import { sheetWords } from './words.ts'

/** Cited passages by their numbers: filled for, outlined against; the number turns the stance around. */
export function CitationList({
  citations,
  passages,
  disabled,
  onTurn,
  onRemove,
}: {
  readonly citations: readonly Citation[]
  readonly passages: readonly Passage[]
  readonly disabled: boolean
  readonly onTurn: (number: number) => void
  readonly onRemove: (number: number) => void
}) {
  if (citations.length === 0) return null
  return (
    <ol className={styles['citations']} aria-label={sheetWords.citations}>
      {citations.map(({ codingId, stance }, index) => {
        const passage = passages.find((one) => one.coding.id === codingId)
        const number = index + 1
        return (
          <li key={codingId}>
            <button
              type="button"
              className={styles['number']}
              data-stance={stance}
              disabled={disabled}
              aria-label={sheetWords.turn(number, sheetWords[stance])}
              onClick={() => onTurn(number)}
            >
              {number}
            </button>
            {passage === undefined ? (
              <span className={styles['quote']}>…</span>
            ) : (
              <>
                <a className={styles['quote']} href={placeOfPassage(passage)} title={passage.quote}>
                  “{passage.quote}”
                </a>
                <span className={styles['voice']}>{voiceOf(passage)}</span>
              </>
            )}
            {!disabled && (
              <button
                type="button"
                className={styles['remove']}
                aria-label={sheetWords.uncite(number)}
                onClick={() => onRemove(number)}
              >
                <IconX size={14} stroke={1.8} aria-hidden />
              </button>
            )}
          </li>
        )
      })}
    </ol>
  )
}
