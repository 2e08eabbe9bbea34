import { IconChevronDown, IconChevronRight, IconLink } from '@tabler/icons-react'
import {
  useEffect,
  useRef,
  useState,
  type DragEvent,
  type KeyboardEvent,
  type MouseEvent,
} from 'react'
import type { CodeRow, DropSide } from '../../core/coding/code-tree.ts'
import type { BelowCount } from '../../core/coding/codebook-contract.ts'
import type { CodeId } from '../../core/ids.ts'
import { stepForKey, type TreeState, type TreeStep } from './codebook-selection.ts'
import styles from './codebook-tree.module.css'
import { codebookWords } from './codebook-words.ts'

interface Dropping {
  readonly over: CodeId
  readonly side: DropSide
}

/** The upper and lower quarter of a row mean beside it, the middle means into it. */
function sideOf(event: DragEvent): DropSide {
  const box = event.currentTarget.getBoundingClientRect()
  const at = (event.clientY - box.top) / box.height
  return at < 0.25 ? 'before' : at > 0.75 ? 'after' : 'into'
}

interface RowProps {
  readonly row: CodeRow
  readonly below: BelowCount | null
  readonly isClosed: boolean
  readonly isChosen: boolean
  readonly isCursor: boolean
  readonly isStop: boolean
  readonly side: DropSide | undefined
  readonly onPick: (event: MouseEvent) => void
  readonly onFold: () => void
  readonly onPress: (event: KeyboardEvent) => void
  readonly onDrag: (event: DragEvent) => void
}

/** Words for those who hear the row. */
function Heard({ children }: { readonly children: string }) {
  return <span className="unseen">{children}</span>
}

function RowName({ row: { code }, below }: Pick<RowProps, 'row' | 'below'>) {
  return (
    <>
      <span
        className={styles['swatch']}
        style={{ background: `var(--code-${String(code.color)})` }}
      />
      <span className={styles['name']} dir="auto">
        {code.name}
        <Heard>, </Heard>
      </span>
      {code.nodeIds.length > 0 && (
        <IconLink size={13} stroke={1.6} className={styles['tied']} aria-hidden />
      )}
      {code.retired && (
        <span className={styles['retired']}>
          {codebookWords.retired}
          <Heard>, </Heard>
        </span>
      )}
      <span className={styles['count']}>
        {codebookWords.count(code.codings)}
        <Heard>{codebookWords.ownHeard(code.codings)}</Heard>
      </span>
      <span
        className={styles['below']}
        title={below === null ? undefined : codebookWords.belowTitle(below.codings, below.sources)}
      >
        {below !== null && (
          <>
            <Heard>, </Heard>
            {codebookWords.count(below.codings)}
            <Heard>{codebookWords.belowHeard}</Heard>
          </>
        )}
      </span>
    </>
  )
}

function Row({ row, below, isClosed, isChosen, isCursor, isStop, side, ...on }: RowProps) {
  const { code, depth, hasChildren } = row
  const Fold = isClosed ? IconChevronRight : IconChevronDown
  return (
    <li
      role="treeitem"
      className={styles['row']}
      style={{ paddingInlineStart: 2 + depth * 16 }}
      data-code={code.id}
      data-top={depth === 0 || undefined}
      data-retired={code.retired || undefined}
      data-cursor={isCursor || undefined}
      data-drop={side}
      aria-level={depth + 1}
      aria-expanded={hasChildren ? !isClosed : undefined}
      aria-selected={isChosen}
      tabIndex={isStop ? 0 : -1}
      draggable
      onClick={on.onPick}
      onKeyDown={on.onPress}
      onDragStart={on.onDrag}
      onDragOver={on.onDrag}
      onDragLeave={on.onDrag}
      onDrop={on.onDrag}
      onDragEnd={on.onDrag}
    >
      {hasChildren ? (
        // For the mouse; by keyboard the arrows fold.
        <button
          type="button"
          className={styles['fold']}
          aria-hidden="true"
          tabIndex={-1}
          title={codebookWords.fold}
          onMouseDown={(event) => event.preventDefault()}
          onClick={(event) => {
            event.stopPropagation()
            on.onFold()
          }}
        >
          <Fold size={14} stroke={2} />
        </button>
      ) : (
        <span className={styles['leaf']} />
      )}
      <RowName row={row} below={below} />
    </li>
  )
}

function useDragging(onDrop: (codeId: CodeId, over: CodeId, side: DropSide) => void) {
  const [dragged, setDragged] = useState<CodeId | null>(null)
  const [dropping, setDropping] = useState<Dropping | null>(null)
  const drag = (over: CodeId) => (event: DragEvent) => {
    if (event.type === 'dragstart') {
      event.dataTransfer.effectAllowed = 'move'
      setDragged(over)
    }
    if (event.type === 'dragover' && dragged !== null && dragged !== over) {
      event.preventDefault()
      setDropping({ over, side: sideOf(event) })
    }
    if (event.type === 'dragleave') setDropping(null)
    if (event.type === 'drop' && dragged !== null) {
      event.preventDefault()
      onDrop(dragged, over, sideOf(event))
    }
    if (event.type === 'drop' || event.type === 'dragend') {
      setDragged(null)
      setDropping(null)
    }
  }
  return { dropping, drag }
}

export interface TreeProps {
  readonly rows: readonly CodeRow[]
  readonly state: TreeState
  readonly below: ReadonlyMap<CodeId, BelowCount>
  readonly onStep: (step: TreeStep) => void
  readonly onOpen: () => void
  readonly onDrop: (codeId: CodeId, over: CodeId, side: DropSide) => void
}

/** Codes line by line; arrow keys walk and fold them, Shift chooses several, the mouse drags them. */
export function CodebookTree({ rows, state, below, onStep, onOpen, onDrop }: TreeProps) {
  const list = useRef<HTMLUListElement>(null)
  const { dropping, drag } = useDragging(onDrop)
  const { cursor, chosen, closed } = state
  useEffect(() => {
    const box = list.current
    const row = box?.querySelector<HTMLElement>('[data-cursor]')
    row?.scrollIntoView({ block: 'nearest' })
    if (box?.contains(document.activeElement) === true) row?.focus({ preventScroll: true })
  }, [cursor, rows])
  const press = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && cursor !== null) {
      event.preventDefault()
      onOpen()
      return
    }
    const step = stepForKey(state, rows, event)
    if (step === null) return
    event.preventDefault()
    onStep(step)
  }
  const pick = (codeId: CodeId) => (event: MouseEvent) => {
    const type = event.shiftKey ? 'extend' : 'go'
    if (event.ctrlKey || event.metaKey) onStep({ type: 'toggle', of: codeId })
    else onStep({ type, to: codeId })
  }
  const stop = cursor ?? rows[0]?.code.id ?? null
  return (
    <ul
      ref={list}
      role="tree"
      className={styles['tree']}
      aria-label={codebookWords.tree}
      aria-multiselectable="true"
    >
      {rows.map((row) => {
        const { id } = row.code
        return (
          <Row
            key={id}
            row={row}
            below={row.hasChildren ? (below.get(id) ?? null) : null}
            isClosed={closed.has(id)}
            isChosen={chosen.has(id)}
            isCursor={id === cursor}
            isStop={id === stop}
            side={dropping?.over === id ? dropping.side : undefined}
            onPick={pick(id)}
            onFold={() => onStep({ type: 'fold', of: id, closed: !closed.has(id) })}
            onPress={press}
            onDrag={drag(id)}
          />
        )
      })}
    </ul>
  )
}
