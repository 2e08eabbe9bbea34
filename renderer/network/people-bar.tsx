/** What can be done with the people who are chosen; each is one undo. */
import { Button } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import styles from './roster.module.css'
import type { Choosing } from './use-choosing.ts'
import { chosenWords as words } from './words.ts'

const parts = ['role', 'site', 'mayQuote'] as const

export function PeopleBar({ choosing }: { readonly choosing: Choosing }) {
  const { chosen, change, remove, clear } = choosing
  return (
    <div className={styles['several']} role="toolbar" aria-label={words.bar}>
      <span role="status">{words.count(chosen.length)}</span>
      {parts.map((part) => (
        <Button key={part} variant="default" size="compact-sm" onClick={() => change(part)}>
          {words[part]}
        </Button>
      ))}
      <Button
        variant="default"
        size="compact-sm"
        leftSection={<IconTrash size={15} stroke={1.8} aria-hidden />}
        onClick={remove}
      >
        {words.remove}
      </Button>
      <Button variant="subtle" size="compact-sm" onClick={clear}>
        {words.clear}
      </Button>
    </div>
  )
}
