import { useEffect } from 'react'
import type { Network } from '../../core/network/contract.ts'
import { searchNotes } from '../../core/source/search-notes.ts'
import type { SearchHit } from '../../core/source/contract.ts'
import styles from './search-results.module.css'
import type { HitGroup } from './search-place.ts'
import { noteSentence, operatorWords } from './search-words.ts'
import { searchWords } from './words.ts'

interface Results {
  readonly id: string
  readonly text: string
  readonly groups: readonly HitGroup[]
  readonly count: number
  readonly active: number
  readonly networks: readonly Network[]
  readonly onPoint: (at: number) => void
  readonly onChoose: (at: number) => void
}

function Hit({ hit, network }: { readonly hit: SearchHit; readonly network: string | null }) {
  return (
    <>
      <span className={styles['title']}>
        <span className={styles['name']}>{hit.title}</span>
        {network !== null && (
          <span className={styles['network']}>{searchWords.inNetwork(network)}</span>
        )}
      </span>
      {hit.match !== '' && hit.before + hit.match + hit.after !== hit.title && (
        <span className={styles['passage']}>
          {hit.before}
          <mark>{hit.match}</mark>
          {hit.after}
        </span>
      )}
    </>
  )
}

/** What is read otherwise than it may have been meant, in words and with its place. */
function Notes({ text }: { readonly text: string }) {
  const notes = searchNotes(text)
  if (notes.length === 0) return null
  return (
    <ul className={styles['notes']} aria-label={operatorWords.notes}>
      {notes.map((note) => (
        <li key={`${note.kind} ${String(note.at)}`}>{noteSentence(note)}</li>
      ))}
    </ul>
  )
}

/** What was found, by kind; the focus stays in the field. */
export function SearchResults(props: Results) {
  const { id, text, groups, count, active, networks, onPoint, onChoose } = props
  useEffect(() => {
    document.getElementById(`${id}-${active}`)?.scrollIntoView({ block: 'nearest' })
  }, [id, active])
  const nameOf = (hit: SearchHit) =>
    networks.length < 2 ? null : (networks.find((n) => n.id === hit.networkId)?.name ?? null)

  return (
    <div className={styles['float']}>
      <p className="unseen" role="status">
        {count === 0 ? searchWords.nothing(text) : searchWords.count(count)}
      </p>
      <Notes text={text} />
      {count === 0 ? (
        <div className={styles['nothing']}>
          <p>{searchWords.nothing(text)}</p>
          <p className={styles['hint']}>{searchWords.nothingHint}</p>
        </div>
      ) : (
        <div
          className={styles['list']}
          id={id}
          role="listbox"
          data-text={text}
          aria-label={searchWords.results}
        >
          {groups.map(({ kind, hits }) => (
            <div key={kind} role="group" aria-label={searchWords.kinds[kind]}>
              <div className={styles['kind']} aria-hidden>
                {searchWords.kinds[kind]}
              </div>
              {hits.map(({ hit, at }) => (
                <div
                  key={at}
                  id={`${id}-${at}`}
                  className={styles['hit']}
                  role="option"
                  tabIndex={-1}
                  aria-selected={at === active}
                  onPointerMove={() => onPoint(at)}
                  onPointerDown={(event) => event.preventDefault()}
                  onClick={() => onChoose(at)}
                  onKeyDown={undefined}
                >
                  <Hit hit={hit} network={nameOf(hit)} />
                </div>
              ))}
            </div>
          ))}
        </div>
      )}
    </div>
  )
}
