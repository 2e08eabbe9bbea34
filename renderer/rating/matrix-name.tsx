import { IconChevronDown, IconChevronRight } from '@tabler/icons-react'
import type { MatrixRow } from './matrix-model.ts'
import styles from './matrix.module.css'
import type { Matrix } from './use-matrix.ts'
import { matrixWords } from './words.ts'

/** The name of a row: chooses it for the sheet; a dimension's arrow shows its look-fors. */
export function MatrixName({ row, matrix }: { readonly row: MatrixRow; readonly matrix: Matrix }) {
  const { node, canUnfold, isDimension } = row
  const unfolded = matrix.isUnfolded(node.id)
  const Chevron = unfolded ? IconChevronDown : IconChevronRight
  return (
    <th scope="row" className={styles['name']}>
      <span>
        {isDimension && (
          <button
            type="button"
            className={styles['fold']}
            aria-expanded={unfolded}
            aria-label={unfolded ? matrixWords.fold(node.label) : matrixWords.expand(node.label)}
            disabled={!canUnfold}
            onClick={() => matrix.unfold(node.id)}
          >
            {canUnfold && <Chevron size={14} stroke={1.8} aria-hidden />}
          </button>
        )}
        <button
          type="button"
          className={styles['label']}
          aria-pressed={matrix.cell.nodeId === node.id}
          onClick={() => matrix.select(node.id, matrix.cell.column)}
        >
          {node.label}
        </button>
      </span>
    </th>
  )
}
