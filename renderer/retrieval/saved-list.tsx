/** Queries kept under a name: ask one again, rename it, remove it. */
import { ActionIcon, Button, Menu, TextInput } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import { useState } from 'react'
import type { SavedQuery } from '../../core/retrieval/contract.ts'
import { useCommands } from '../commands.ts'
import { useFirstFocus } from '../look/focus.ts'
import { useTell } from '../query.ts'
import styles from './retrieve-page.module.css'
import { retrieveWords as words } from './words.ts'

interface SavedProps {
  readonly saved: readonly SavedQuery[]
  readonly currentId: string | null
  readonly onOpen: (query: SavedQuery) => void
}

/** A name on its way: Enter keeps it, Escape does not. */
export function NameForm(props: {
  readonly initial: string
  readonly onName: (name: string) => void
  readonly onEnd: () => void
}) {
  const [name, setName] = useState(props.initial)
  const field = useFirstFocus<HTMLInputElement>()
  return (
    <form
      className={styles['nameForm']}
      onSubmit={(event) => {
        event.preventDefault()
        if (name.trim() !== '') props.onName(name)
      }}
    >
      <TextInput
        className={styles['grow'] ?? ''}
        aria-label={words.name}
        placeholder={words.name}
        ref={field}
        value={name}
        onFocus={(event) => event.currentTarget.select()}
        onChange={(event) => setName(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') props.onEnd()
        }}
      />
      <Button type="submit" variant="default" disabled={name.trim() === ''}>
        {words.save}
      </Button>
      <Button variant="subtle" onClick={props.onEnd}>
        {words.cancel}
      </Button>
    </form>
  )
}

/** The query that is open can be renamed and removed from the palette. */
function useSavedCommands(
  { name }: SavedQuery,
  isCurrent: boolean,
  { rename, remove }: Readonly<Record<'rename' | 'remove', () => void>>,
): void {
  const commands = [
    { id: 'retrieve.rename', label: words.renameThis(name), run: rename },
    { id: 'retrieve.remove', label: words.removeThis(name), run: remove },
  ]
  useCommands(isCurrent ? commands : [])
}

function SavedRow(props: {
  readonly saved: SavedQuery
  readonly isCurrent: boolean
  readonly onOpen: () => void
}) {
  const { saved, isCurrent, onOpen } = props
  const [renaming, setRenaming] = useState(false)
  const { tell: rename } = useTell('retrieval', 'renameSaved')
  const removing = useTell('retrieval', 'removeSaved')
  const begin = () => setRenaming(true)
  const remove = () => void removing.tell({ queryId: saved.id }).catch(() => undefined)
  useSavedCommands(saved, isCurrent, { rename: begin, remove })
  if (renaming)
    return (
      <li>
        <NameForm
          initial={saved.name}
          onEnd={() => setRenaming(false)}
          onName={(name) => {
            setRenaming(false)
            void rename({ queryId: saved.id, name }).catch(() => undefined)
          }}
        />
      </li>
    )
  return (
    <li className={styles['saved']} data-current={isCurrent}>
      <button
        type="button"
        className={styles['open']}
        aria-label={words.run(saved.name)}
        aria-current={isCurrent}
        onClick={onOpen}
      >
        {saved.name}
      </button>
      <Menu>
        <Menu.Target>
          <ActionIcon variant="subtle" color="gray" aria-label={words.manage(saved.name)}>
            <IconDots size={16} stroke={1.8} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={begin}>{words.rename}</Menu.Item>
          <Menu.Item onClick={remove}>{words.removeSaved}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </li>
  )
}

export function SavedList({ saved, currentId, onOpen }: SavedProps) {
  return (
    <section aria-label={words.saved}>
      <h2 className={styles['head']}>{words.saved}</h2>
      {saved.length === 0 && <p className={styles['quiet']}>{words.noSaved}</p>}
      <ul className={styles['savedList']}>
        {saved.map((query) => (
          <SavedRow
            key={query.id}
            saved={query}
            isCurrent={query.id === currentId}
            onOpen={() => onOpen(query)}
          />
        ))}
      </ul>
    </section>
  )
}
