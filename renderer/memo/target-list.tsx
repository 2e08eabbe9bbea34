/** The list from which a link's target is chosen; the focus stays in the field that opened it. */
import { useEffect, useRef } from 'react'
import type { MemoLink } from '../../core/memo/contract.ts'
import { KindIcon } from './kind-icon.tsx'
import styles from './target-list.module.css'
import { contextName, editorWords, kindNames } from './words.ts'

export function TargetList({
  id,
  options,
  active,
  reachable = false,
  onPoint,
  onChoose,
}: {
  readonly id: string
  readonly options: readonly MemoLink[]
  readonly active: number
  /** A field that is no combobox lets its list be reached, so that it can be scrolled. */
  readonly reachable?: boolean
  readonly onPoint: (at: number) => void
  readonly onChoose: (link: MemoLink) => void
}) {
  const list = useRef<HTMLUListElement>(null)
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' })
  }, [active])
  return (
    <ul
      ref={list}
      id={id}
      role="listbox"
      tabIndex={reachable ? 0 : undefined}
      aria-label={editorWords.found}
      className={styles['list']}
    >
      {options.map((link, at) => (
        <li
          key={`${link.target.kind} ${link.target.id}`}
          id={`${id}-${at}`}
          role="option"
          aria-selected={at === active}
          className={styles['option']}
          onPointerMove={() => onPoint(at)}
          onPointerDown={(event) => {
            event.preventDefault()
            onChoose(link)
          }}
        >
          <KindIcon kind={link.target.kind} />
          <span className={styles['name']}>{link.name}</span>
          <span className={styles['aside']}>
            {kindNames[link.target.kind]}
            {link.context !== '' && `, ${contextName(link)}`}
          </span>
          {link.quote !== '' && <q className={styles['quote']}>{link.quote}</q>}
        </li>
      ))}
    </ul>
  )
}
