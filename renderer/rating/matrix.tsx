/** Where evidence is and where it is not: every dimension by kind of source, on one scale. */
import { IconCircleNumber1 } from '@tabler/icons-react'
import { useEffect, useRef, type KeyboardEvent } from 'react'
import { restsOnOneKind } from '../../core/analysis/weight.ts'
import { SourceKind } from '../../core/values.ts'
import { kindWords } from '../analysis/words.ts'
import { nameOfLevel } from '../../core/rating/levels.ts'
import type { Rating } from '../../core/rating/contract.ts'
import { Rungs } from '../look/rungs.tsx'
import type { Column, Matrix as MatrixState } from './use-matrix.ts'
import { MatrixCell } from './matrix-cell.tsx'
import type { MatrixRow } from './matrix-model.ts'
import styles from './matrix.module.css'
import { MatrixName } from './matrix-name.tsx'
import { matrixWords } from './words.ts'

const columns: readonly Column[] = [...SourceKind.options, 'all']

const steps: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
}

/** As rungs and its word; the word is for those who listen where there is little room. */
function Level({ rating }: { readonly rating: Rating | null }) {
  const level = rating?.level ?? null
  const blank = rating === null ? matrixWords.notRated : matrixWords.insufficient
  return (
    <>
      <Rungs level={level} silent />
      <span className={styles['word']} data-rated={level !== null}>
        {level === null ? blank : nameOfLevel(level)}
      </span>
    </>
  )
}

function RatingCell({ row, matrix }: { readonly row: MatrixRow; readonly matrix: MatrixState }) {
  const rating = matrix.ratingOf(row.node.id)
  const draft = matrix.hasDraft(row.node.id)
  const shown = row.isDimension || rating !== null
  return (
    <td className={styles['rating']}>
      <span>
        {shown && <Level rating={rating} />}
        {!shown && restsOnOneKind(row.weight) && (
          <span className={styles['one-kind']}>
            <IconCircleNumber1 size={16} stroke={1.8} aria-hidden /> {matrixWords.oneKind}
          </span>
        )}
        {matrix.isContradicted(row.node.id) && (
          <span className={styles['unequal']} title={matrixWords.contradicted}>
            <span aria-hidden="true">≠</span>
            <span className="unseen">{matrixWords.contradicted}</span>
          </span>
        )}
        {draft && <span className={styles['draft']}>{matrixWords.draft}</span>}
      </span>
    </td>
  )
}

function Row({ row, matrix }: { readonly row: MatrixRow; readonly matrix: MatrixState }) {
  const { node, dimensionId, byKind, weight } = row
  const selected = matrix.cell.nodeId === node.id
  const press = (event: KeyboardEvent): void => {
    const step = steps[event.key]
    if (step === undefined || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    matrix.walk(...step)
  }
  return (
    <tr
      data-selected={selected}
      data-family={matrix.dimensionId === dimensionId}
      data-dimension={row.isDimension}
    >
      <MatrixName row={row} matrix={matrix} />
      {columns.map((column) =>
        column === 'all' ? (
          <td key={column} className={styles['all']}>
            {weight.codings}
          </td>
        ) : (
          <MatrixCell
            key={column}
            weight={byKind[column]}
            name={node.label}
            kind={kindWords[column].title}
            largest={matrix.largest}
            selected={selected && matrix.cell.column === column}
            onSelect={() => matrix.select(node.id, column)}
            onRead={() => matrix.read(node.id, column)}
            onKeyDown={press}
          />
        ),
      )}
      <RatingCell row={row} matrix={matrix} />
    </tr>
  )
}

function Heads({ isLatest }: { readonly isLatest: boolean }) {
  return (
    <thead>
      <tr>
        <th scope="col">
          <span className="unseen">{matrixWords.dimension}</span>
        </th>
        {SourceKind.options.map((kind) => (
          <th key={kind} scope="col" className={styles['kind']}>
            {kindWords[kind].title}
          </th>
        ))}
        <th scope="col" className={styles['all']}>
          {matrixWords.all}
        </th>
        <th scope="col">{isLatest ? matrixWords.latest : matrixWords.rating}</th>
      </tr>
    </thead>
  )
}

export function Matrix({ matrix }: { readonly matrix: MatrixState }) {
  const table = useRef<HTMLTableElement>(null)
  const { nodeId, column } = matrix.cell
  useEffect(() => {
    if (table.current?.contains(document.activeElement) !== true) return
    if (document.activeElement?.hasAttribute('data-cell') !== true) return
    const cell = table.current.querySelector<HTMLElement>('[data-cell][data-selected="true"]')
    cell?.focus()
    cell?.scrollIntoView({ block: 'nearest' })
  }, [nodeId, column])
  return (
    <table ref={table} className={styles['matrix']}>
      <caption className="unseen">{matrixWords.caption}</caption>
      <Heads isLatest={matrix.isLatest} />
      {matrix.groups.map(({ label, rows }) => (
        <tbody key={label}>
          <tr className={styles['group']}>
            <th scope="rowgroup" colSpan={6}>
              {label}
            </th>
          </tr>
          {rows.map((row) => (
            <Row key={row.node.id} row={row} matrix={matrix} />
          ))}
        </tbody>
      ))}
    </table>
  )
}
