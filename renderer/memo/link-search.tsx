/** The field that links a memo to anything of the project. */
import { IconLink } from '@tabler/icons-react'
import { useId, useRef, useState, type RefObject } from 'react'
import type { MemoLink, Target } from '../../core/memo/contract.ts'
import { useListKeys } from '../frame/list-keys.ts'
import styles from './link-search.module.css'
import { TargetList } from './target-list.tsx'
import { useTargets } from './use-targets.ts'
import { editorWords as words } from './words.ts'

const same = (one: Target, other: Target): boolean => one.kind === other.kind && one.id === other.id

/** What was found, without what must not be offered. */
export const without = (
  found: readonly MemoLink[],
  excluded: readonly Target[],
): readonly MemoLink[] =>
  found.filter(({ target }) => !excluded.some((other) => same(other, target)))

export function LinkSearch({
  field,
  excluded,
  onLink,
}: {
  readonly field: RefObject<HTMLInputElement | null>
  readonly excluded: readonly Target[]
  readonly onLink: (target: Target) => void
}) {
  const [text, setText] = useState('')
  const [open, setOpen] = useState(false)
  const list = useId()
  const box = useRef<HTMLDivElement>(null)
  const targets = useTargets(open ? text : null)
  const options = without(targets.found, excluded)
  const choose = (link: MemoLink | undefined): void => {
    if (link === undefined) return
    onLink(link.target)
    setText('')
    keys.setActive(0)
  }
  const keys = useListKeys(options.length, (at) => choose(options[at]))
  const shown = open && options.length > 0
  const nothing = open && text.trim() !== '' && targets.text === text.trim() && !shown
  return (
    <div className={styles['box']} ref={box}>
      <IconLink size={15} stroke={1.8} aria-hidden className={styles['icon']} />
      <input
        ref={field}
        data-mantine-stop-propagation
        className={styles['field']}
        type="text"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        placeholder={words.addLink}
        aria-label={words.addLinkLabel}
        aria-expanded={shown}
        aria-controls={shown ? list : undefined}
        aria-activedescendant={shown ? `${list}-${keys.active}` : undefined}
        maxLength={400}
        value={text}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onChange={(event) => {
          setText(event.currentTarget.value)
          setOpen(true)
          keys.setActive(0)
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape') {
            event.stopPropagation()
            if (text === '') event.currentTarget.blur()
            setText('')
          } else keys.onKeyDown(event)
        }}
      />
      {shown && (
        <TargetList
          id={list}
          options={options}
          active={keys.active}
          onPoint={keys.setActive}
          onChoose={choose}
        />
      )}
      <span role="status" className={styles['nothing']}>
        {nothing ? words.nothingFound(text.trim()) : ''}
      </span>
    </div>
  )
}
