import type { Cell, TableBlock } from '../../core/report/model.ts'
import { evidenceLabel } from '../../core/report/inline.ts'
import { levelNames, shortLevelNames } from '../../core/report/words.ts'
import styles from './blocks.module.css'
import { Inlines } from './inlines.tsx'
import { reportWords } from './words.ts'

function CellContent({ cell }: { readonly cell: Cell }) {
  switch (cell.type) {
    case 'text':
      return <Inlines text={cell.text} />
    case 'number':
    case 'no-wave':
      return cell.text
    case 'rating':
      if (cell.level === null) return '–'
      return cell.short ? shortLevelNames[cell.level] : levelNames[cell.level]
    case 'anchor':
      return <span className={styles['evidence']}>{evidenceLabel(cell.number)}</span>
  }
}

/** What a cell's ground says: the level, or that no wave was held. */
function groundOf(cell: Cell): string | undefined {
  if (cell.type === 'no-wave') return 'no-wave'
  return cell.type === 'rating' && cell.level !== null ? String(cell.level) : undefined
}

/** A table with its caption; a long one is cut where only its look matters. */
export function TableView({ table, most }: { readonly table: TableBlock; readonly most: number }) {
  const { number, title, columns, rows, total, note } = table
  const shown = rows.slice(0, most)
  const all = columns.reduce((sum, { share }) => sum + share, 0)
  return (
    <div className={styles['tableBlock']}>
      <table className={styles['table']} data-total={total && shown.length === rows.length}>
        <caption className={styles['caption']}>
          <span>{reportWords.table(number)}</span> <span>{title}</span>
        </caption>
        <colgroup>
          {columns.map((column, index) => (
            <col key={index} style={{ width: `${(column.share / all) * 100}%` }} />
          ))}
        </colgroup>
        {columns.some(({ head }) => head !== '') && (
          <thead>
            <tr>
              {columns.map((column, index) =>
                column.head === '' ? (
                  <td key={index} />
                ) : (
                  <th key={index} scope="col" data-align={column.align}>
                    {column.head}
                  </th>
                ),
              )}
            </tr>
          </thead>
        )}
        <tbody>
          {shown.map((cells, place) => (
            <tr key={place}>
              {cells.map((cell, index) => (
                <td key={index} data-align={columns[index]?.align} data-ground={groundOf(cell)}>
                  <CellContent cell={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles['figureNote']}>
        {shown.length < rows.length && `${reportWords.moreRows(rows.length - shown.length)} `}
        <Inlines text={note} />
      </p>
    </div>
  )
}
