/** The list under a line while a person or a look-for is being named. */
import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import type { FrameworkNode } from '../../core/framework/contract.ts'
import type { Person } from '../../core/network/contract.ts'
import type { Block } from '../../core/source/contract.ts'
import styles from './line-choices.module.css'
import { useNoteDesk, useNoteLists } from './note-context.ts'
import {
  dropTrigger,
  matchesWords,
  namePerson,
  peopleFor,
  triggerAt,
  type Replaced,
  type Trigger,
} from './trigger.ts'
import { noteWords as words } from './words.ts'

export interface Choice {
  readonly key: string
  readonly label: string
  readonly aside: string
  readonly choose: () => void
}

export interface Choices {
  readonly open: boolean
  readonly label: string
  readonly options: readonly Choice[]
  readonly active: number
  readonly point: (index: number) => void
  /** Whether the key was for the list; true also closes it, or chose from it. */
  readonly keyDown: (event: KeyboardEvent) => boolean
}

const most = 50

const aboutPerson = ({ name, role, site }: Person): string =>
  [name, role, site].filter((part) => part !== '').join(', ')

function aboutNode(node: FrameworkNode, nodes: readonly FrameworkNode[]): string {
  return nodes.find(({ id }) => id === node.parentId)?.label ?? ''
}

interface Asked {
  readonly block: Block
  /** Where the caret is while letters are typed; null where nothing is being named. */
  readonly caret: number | null
  readonly replace: (replaced: Replaced) => void
}

/** What may be named at the caret. */
function useOptions({ block, caret, replace }: Asked): {
  readonly trigger: Trigger | null
  readonly options: readonly Choice[]
} {
  const desk = useNoteDesk()
  const { people, nodes } = useNoteLists()
  const trigger = useMemo(
    () => (caret === null ? null : triggerAt(block.text, caret)),
    [block.text, caret],
  )
  if (trigger === null || caret === null) return { trigger: null, options: [] }
  if (trigger.sign === '@')
    return {
      trigger,
      options: peopleFor(people, trigger.query).map((person) => ({
        key: person.id,
        label: person.pseudonym,
        aside: aboutPerson(person),
        choose: () => replace(namePerson(block.text, caret, trigger, person.pseudonym)),
      })),
    }
  const found = nodes.filter(({ label }) => matchesWords(label, trigger.query))
  return {
    trigger,
    options: found.slice(0, most).map((node) => ({
      key: node.id,
      label: node.label,
      aside: aboutNode(node, nodes),
      choose: () => {
        replace(dropTrigger(block.text, caret, trigger))
        desk.tie(block.id, node)
      },
    })),
  }
}

export function useChoices(asked: Asked): Choices {
  const { trigger, options } = useOptions(asked)
  const place = trigger === null ? '' : `${trigger.start} ${trigger.query}`
  const [pointed, setPointed] = useState({ place, index: 0 })
  const active = pointed.place === place ? Math.min(pointed.index, options.length - 1) : 0
  const open = options.length > 0
  const point = (index: number) => setPointed({ place, index })
  const keyDown = (event: KeyboardEvent): boolean => {
    if (!open) return false
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    const chooses = (event.key === 'Enter' || event.key === 'Tab') && !event.shiftKey
    if (step !== 0) point((active + step + options.length) % options.length)
    if (step !== 0 || chooses || event.key === 'Escape') event.preventDefault()
    if (chooses) options[active]?.choose()
    return chooses || event.key === 'Escape'
  }
  const label = trigger?.sign === '#' ? words.lookForList : words.people
  return { open, label, options, active, point, keyDown }
}

export function LineChoices({ id, choices }: { readonly id: string; readonly choices: Choices }) {
  const list = useRef<HTMLUListElement>(null)
  const { active, label, options } = choices
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' })
  }, [active])
  return (
    <ul ref={list} id={id} role="listbox" aria-label={label} className={styles['list']}>
      {options.map((option, index) => (
        <li
          key={option.key}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === active}
          className={styles['option']}
          onPointerMove={() => choices.point(index)}
          onPointerDown={(event) => {
            event.preventDefault()
            option.choose()
          }}
        >
          <span className={styles['name']}>{option.label}</span>
          <span className={styles['aside']}>{option.aside}</span>
        </li>
      ))}
    </ul>
  )
}
