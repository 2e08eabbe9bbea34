import type { Passage } from '../../core/coding/contract.ts'
import { hashHref } from '../location.ts'
import { DirectionSign } from '../look/direction-sign.tsx'
import styles from './passages.module.css'
import { kindWords, passageWords } from './words.ts'

/** Where a passage stands, at the reading desk. */
export function placeOfPassage({ coding }: Passage): string {
  return hashHref(`/code/${coding.sourceId}?coding=${coding.id}`)
}

/** Who or what speaks, in a few words: `P14, interview`. */
export function voiceOf({ speaker, sourceTitle, sourceKind }: Passage): string {
  return `${speaker === '' ? sourceTitle : speaker}, ${kindWords[sourceKind].one}`
}

/** A coded passage with its voice and its place, one click from where it stands. */
export function PassageItem({ passage }: { readonly passage: Passage }) {
  const { before, quote, after, speaker, sourceTitle, codeName, sourceDate, paragraph } = passage
  return (
    <li className={styles['passage']} data-direction={passage.coding.direction}>
      <blockquote>
        {before !== '' && <span className={styles['around']}>{before} </span>}
        <mark>{quote}</mark>
        {after !== '' && <span className={styles['around']}> {after}</span>}
      </blockquote>
      {passage.coding.memo !== '' && <p className={styles['memo']}>{passage.coding.memo}</p>}
      <p className={styles['place']}>
        <span>
          <DirectionSign direction={passage.coding.direction} /> {codeName}
        </span>
        <span>
          {speaker !== '' && `${speaker}, `}
          {sourceTitle}, {passageWords.place(sourceDate, paragraph)}
        </span>
        <a href={placeOfPassage(passage)}>{passageWords.open}</a>
      </p>
    </li>
  )
}
