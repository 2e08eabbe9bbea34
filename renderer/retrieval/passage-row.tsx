/** One passage that was found: its words in context, where they stand, and the codes on them. */
import { Link } from 'wouter'
import type { CodeId } from '../../core/ids.ts'
import type { CodeOnPassage, FoundPassage } from '../../core/retrieval/contract.ts'
import { placesInWords } from '../../core/retrieval/placed-passage.ts'
import { DirectionSign } from '../look/direction-sign.tsx'
import { dayWords } from '../look/dates.ts'
import styles from './results.module.css'
import { retrieveWords as words } from './words.ts'

/** Where a passage is to be read. */
export function placeOfPassage({ sourceId, blockId, places }: FoundPassage): string {
  const [placed] = places
  if (placed === undefined) return `/code/${sourceId}?block=${blockId}`
  return `/code/${sourceId}?coding=${placed.codingId}`
}

interface Chip extends CodeOnPassage {
  readonly coders: string
}

/** A code in a direction is named once, however many coders gave it. */
function chipsOf(codes: readonly CodeOnPassage[]): readonly Chip[] {
  const same = Map.groupBy(codes, ({ codeId, direction }) => `${codeId} ${direction}`)
  return [...same.values()].flatMap((group) => {
    const [first] = group
    const coders = new Set(group.map(({ coderName }) => coderName).filter((name) => name !== ''))
    return first === undefined ? [] : [{ ...first, coders: [...coders].join(', ') }]
  })
}

function Codes({ codes }: { readonly codes: readonly Chip[] }) {
  return (
    <ul className={styles['codes']}>
      {codes.map((code) => (
        <li key={`${code.codeId} ${code.direction}`} className={styles['code']} title={code.coders}>
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
  askedCode,
}: {
  readonly passage: FoundPassage
  readonly active: boolean
  /** The one code that all passages are of: the question names it, so that they need not. */
  readonly askedCode: CodeId | null
}) {
  const { sourceTitle, sourceDate, paragraph, speaker, pseudonym, at } = passage
  const who = pseudonym === '' || pseudonym === speaker ? speaker : `${speaker} (${pseudonym})`
  const facts = [speaker === '' ? pseudonym : who, at, dayWords(sourceDate), words.place(paragraph)]
  const chips = chipsOf(passage.codes)
  const others = chips.filter(({ codeId }) => codeId !== askedCode)
  const asked = chips.filter(({ codeId }) => codeId === askedCode)
  const placeWords = placesInWords(passage.places)
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
        {asked.map(({ direction, coders }) => (
          <span key={direction} className={styles['direction']} title={coders}>
            <DirectionSign direction={direction} />
          </span>
        ))}
      </p>
      <p className={styles['quote']}>
        <span className={styles['around']}>{passage.before}</span>
        {placeWords !== '' && <span className={styles['place']}>{placeWords} </span>}
        <mark>{passage.quote}</mark>
        <span className={styles['around']}>{passage.after}</span>
      </p>
      {others.length > 0 && <Codes codes={others} />}
    </article>
  )
}
