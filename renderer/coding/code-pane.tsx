import {
  IconChevronDown,
  IconChevronRight,
  IconLink,
  IconPlus,
  IconSearch,
} from '@tabler/icons-react'
import { memo, useDeferredValue, useMemo, useState } from 'react'
import { Link } from 'wouter'
import { filterTree, foldTree, treeOf, type CodeRow } from '../../core/coding/code-tree.ts'
import type { Code } from '../../core/coding/contract.ts'
import type { CodeId } from '../../core/ids.ts'
import styles from './code-pane.module.css'
import { deskWords } from './words.ts'

interface PaneRowProps {
  readonly row: CodeRow
  readonly number: number | null
  readonly isClosed: boolean
  readonly isChosen: boolean
  readonly canCode: boolean
  readonly onUse: (code: Code) => void
  readonly onFold: (codeId: CodeId) => void
}

function CodeButton({ row, number, isChosen, canCode, onUse }: PaneRowProps) {
  const { code, depth, hasChildren } = row
  const use = canCode ? deskWords.codeWith(code.name) : deskWords.nextOf(code.name)
  const isGroup = depth === 0 && hasChildren
  return (
    <button
      type="button"
      className={styles['code']}
      title={use}
      disabled={code.retired}
      data-chosen={isChosen || undefined}
      onClick={() => onUse(code)}
    >
      {!isGroup && (
        <span
          className={styles['swatch']}
          style={{ background: `var(--code-${String(code.color)})` }}
        />
      )}
      <span className={styles['name']}>{code.name}</span>
      {code.nodeIds.length > 0 && !isGroup && (
        <IconLink size={13} stroke={1.6} className={styles['tied']} aria-hidden />
      )}
      {number !== null && <kbd className={styles['key']}>{number}</kbd>}
      {(code.codings > 0 || !hasChildren) && (
        <span className={styles['count']}>{code.codings}</span>
      )}
    </button>
  )
}

const PaneRow = memo(function PaneRow(props: PaneRowProps) {
  const { row, isClosed, onFold } = props
  const { code, depth, hasChildren } = row
  const Fold = isClosed ? IconChevronRight : IconChevronDown
  return (
    <li className={styles['row']} data-group={depth === 0 && hasChildren ? true : undefined}>
      {Array.from({ length: Math.max(0, depth - 1) }, (_, n) => (
        <span key={n} className={styles['indent']} />
      ))}
      {hasChildren ? (
        <button
          type="button"
          className={styles['fold']}
          aria-expanded={!isClosed}
          aria-label={isClosed ? deskWords.unfold(code.name) : deskWords.fold(code.name)}
          onClick={() => onFold(code.id)}
        >
          <Fold size={14} stroke={2} aria-hidden />
        </button>
      ) : (
        <span className={styles['indent']} />
      )}
      <CodeButton {...props} />
    </li>
  )
}, isSameRow)

/** Rows are made anew whenever a count changes; what stands in most of them does not. */
function isSameRow(a: PaneRowProps, b: PaneRowProps): boolean {
  return (
    a.row.code === b.row.code &&
    a.row.depth === b.row.depth &&
    a.row.hasChildren === b.row.hasChildren &&
    a.number === b.number &&
    a.isClosed === b.isClosed &&
    a.isChosen === b.isChosen &&
    a.canCode === b.canCode &&
    a.onUse === b.onUse &&
    a.onFold === b.onFold
  )
}

const noCodes: readonly Code[] = []

/** The codebook at hand: filter, counts, and the number keys of the codes used last. */
export const CodePane = memo(function CodePane({
  codes,
  numbers,
  chosenCodeId,
  canCode,
  onUse,
}: {
  readonly codes: readonly Code[]
  /** The code of each number key, from 1. */
  readonly numbers: readonly CodeId[]
  readonly chosenCodeId: CodeId | null
  readonly canCode: boolean
  readonly onUse: (code: Code) => void
}) {
  const [filter, setFilter] = useState('')
  const [closed, setClosed] = useState<ReadonlySet<CodeId>>(new Set())
  // Whoever opens a source reads first: hundreds of codes are drawn after the text.
  const drawn = useDeferredValue(codes, noCodes)
  // A retired code stands here only as the place of those below it.
  const rows = useMemo(
    () => treeOf(drawn).filter(({ code, hasChildren }) => !code.retired || hasChildren),
    [drawn],
  )
  const shown = useMemo(
    () => (filter.trim() === '' ? foldTree(rows, closed) : filterTree(rows, filter)),
    [rows, closed, filter],
  )
  const [fold] = useState(() => (codeId: CodeId) => {
    setClosed((before) => {
      const after = new Set(before)
      if (!after.delete(codeId)) after.add(codeId)
      return after
    })
  })
  return (
    <section className={styles['pane']} aria-label={deskWords.codes}>
      <header className={styles['head']}>
        <h2>{deskWords.codes}</h2>
        <span className={styles['total']}>{deskWords.codeCount(codes.length)}</span>
        <Link to="/codebook" className={styles['add'] ?? ''} aria-label={deskWords.openCodebook}>
          <IconPlus size={17} stroke={1.7} aria-hidden />
        </Link>
      </header>
      <div className={styles['filter']}>
        <IconSearch size={15} stroke={1.7} aria-hidden />
        <input
          type="search"
          aria-label={deskWords.filterCodes}
          placeholder={deskWords.filterCodes}
          value={filter}
          onChange={(event) => setFilter(event.target.value)}
        />
      </div>
      <ul className={styles['rows']} aria-label={deskWords.codes}>
        {shown.map((row) => {
          const at = numbers.indexOf(row.code.id)
          return (
            <PaneRow
              key={row.code.id}
              row={row}
              number={at < 0 ? null : at + 1}
              isClosed={closed.has(row.code.id) && filter.trim() === ''}
              isChosen={row.code.id === chosenCodeId}
              canCode={canCode}
              onUse={onUse}
              onFold={fold}
            />
          )
        })}
      </ul>
      {shown.length === 0 && drawn === codes && (
        <p className={styles['none']}>
          {codes.length === 0 ? deskWords.noCodes : deskWords.noCodeFits}
        </p>
      )}
    </section>
  )
})
