import {
  IconChevronLeft,
  IconChevronRight,
  IconList,
  IconListTree,
  IconZoomCode,
} from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { blockIndexAt, type TextMap } from '../../core/coding/text-map.ts'
import type { SourceSummary } from '../../core/source/contract.ts'
import { dayWords } from '../look/dates.ts'
import styles from './desk-header.module.css'
import type { Neighbours } from './use-neighbours.ts'
import { useSeen, type Seen } from './use-seen.ts'
import { deskWords } from './words.ts'

/** How far the reader is: at the selection, else at the first paragraph in sight. */
function Place({
  map,
  position,
  seen,
}: {
  readonly map: TextMap
  readonly position: number | null
  readonly seen: Seen
}) {
  const { start } = useSeen(seen)
  const at = blockIndexAt(map, position ?? start)
  const of = map.blocks.length
  if (of === 0) return null
  const isTurn = map.blocks[at]?.kind === 'turn'
  return (
    <p className={styles['place']}>
      {isTurn ? deskWords.turn(at + 1, of) : deskWords.place(at + 1, of)}
    </p>
  )
}

/** Which source lies on the desk, how far the reader is, and the way to others. */
export function DeskHeader({
  summary,
  map,
  position,
  seen,
  neighbours: { previous, next },
  showsCodes,
  onCodes,
  children,
}: {
  readonly summary: SourceSummary
  readonly map: TextMap
  /** Of the selection; null where nothing is selected. */
  readonly position: number | null
  readonly seen: Seen
  readonly neighbours: Neighbours
  readonly showsCodes: boolean
  readonly onCodes: () => void
  readonly children?: ReactNode
}) {
  const facts = [summary.about, dayWords(summary.date), deskWords.wordCount(summary.words)]
  const codes = showsCodes ? deskWords.hideCodes : deskWords.showCodes
  return (
    <header className={styles['header']}>
      <button
        type="button"
        className={styles['codes']}
        aria-label={codes}
        aria-expanded={showsCodes}
        title={codes}
        onClick={onCodes}
      >
        <IconListTree size={18} stroke={1.7} aria-hidden />
      </button>
      <h1 className={styles['title']}>{summary.title}</h1>
      <p className={styles['facts']}>{facts.filter((fact) => fact !== '').join(' · ')}</p>
      <Place map={map} position={position} seen={seen} />
      {children}
      <nav className={styles['ways']} aria-label={deskWords.allSources}>
        <Link
          to={`/code-by-search?source=${summary.id}`}
          aria-label={deskWords.searchHere}
          title={deskWords.searchHere}
        >
          <IconZoomCode size={18} stroke={1.7} aria-hidden />
        </Link>
        <Link to="/code?list" aria-label={deskWords.allSources} title={deskWords.allSources}>
          <IconList size={18} stroke={1.7} aria-hidden />
        </Link>
        <button
          type="button"
          aria-label={deskWords.previousSource}
          title={deskWords.previousSource}
          disabled={previous === null}
          onClick={() => previous?.()}
        >
          <IconChevronLeft size={18} stroke={1.7} aria-hidden />
        </button>
        <button
          type="button"
          aria-label={deskWords.nextSource}
          title={deskWords.nextSource}
          disabled={next === null}
          onClick={() => next?.()}
        >
          <IconChevronRight size={18} stroke={1.7} aria-hidden />
        </button>
      </nav>
    </header>
  )
}
