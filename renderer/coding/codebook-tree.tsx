import { IconLink } from '@tabler/icons-react'
import { useEffect, useRef, type KeyboardEvent } from 'react'
import type { CodeRow } from '../../core/coding/code-tree.ts'
import type { CodeId } from '../../core/ids.ts'
import styles from './codebook-tree.module.css'

/** Codes line by line; the arrow keys walk them, Alt and an arrow moves the chosen one. */
export function CodebookTree({
  rows,
  chosenId,
  onChoose,
}: {
  readonly rows: readonly CodeRow[]
  readonly chosenId: CodeId | null
  readonly onChoose: (codeId: CodeId) => void
}) {
  const list = useRef<HTMLUListElement>(null)
  const at = rows.findIndex(({ code }) => code.id === chosenId)
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' })
  }, [at])
  const press = (event: KeyboardEvent, index: number): void => {
    if (event.altKey || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return
    event.preventDefault()
    const next = rows[index + (event.key === 'ArrowDown' ? 1 : -1)]
    if (next === undefined) return
    onChoose(next.code.id)
    list.current?.querySelector<HTMLElement>(`[data-code="${next.code.id}"]`)?.focus()
  }
  return (
    <ul ref={list} className={styles['tree']}>
      {rows.map(({ code, depth }, index) => (
        <li key={code.id} style={{ paddingInlineStart: depth * 18 }}>
          <button
            type="button"
            className={styles['row']}
            data-code={code.id}
            data-top={depth === 0 || undefined}
            aria-current={code.id === chosenId || undefined}
            onClick={() => onChoose(code.id)}
            onKeyDown={(event) => press(event, index)}
          >
            <span
              className={styles['swatch']}
              style={{ background: `var(--code-${String(code.color)})` }}
            />
            <span className={styles['name']}>{code.name}</span>
            {code.nodeIds.length > 0 && (
              <IconLink size={13} stroke={1.6} className={styles['tied']} aria-hidden />
            )}
            <span className={styles['count']}>{code.codings}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}
