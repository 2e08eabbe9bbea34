/** The roster: everybody of the network, by site. */
import { Button, Group, Table, TextInput, UnstyledButton } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconPlus, IconSearch } from '@tabler/icons-react'
import { useState, type KeyboardEvent, type ReactNode } from 'react'
import type { Person } from '../../core/network/contract.ts'
import { EmptyState } from '../look/empty-state.tsx'
import styles from './people-page.module.css'
import { nextSort, sortables, sortPeople, type PeopleSort } from './sort-people.ts'
import { peopleWords as words } from './words.ts'

const matches = (person: Person, text: string): boolean =>
  [person.pseudonym, person.name, person.role, person.site]
    .join(' ')
    .toLowerCase()
    .includes(text.trim().toLowerCase())

interface RosterProps {
  readonly people: readonly Person[]
  readonly readOnly: boolean
  /** Null makes a new one. */
  readonly onOpen: (person: Person | null) => void
}

interface PeopleProps extends RosterProps {
  /** Another way to add people. */
  readonly adding: ReactNode
}

export function PeopleTable({ people, readOnly, adding, onOpen }: PeopleProps) {
  const [text, setText] = useState('')
  const found = people.filter((person) => matches(person, text))
  const sites = new Set(people.map(({ site }) => site).filter((site) => site !== ''))
  const add = !readOnly && (
    <Group gap="xs">
      {adding}
      <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => onOpen(null)}>
        {words.add}
      </Button>
    </Group>
  )
  if (people.length === 0)
    return (
      <section className={styles['section']} aria-label={words.title}>
        <h2 className={styles['head']}>{words.title}</h2>
        {readOnly ? (
          <p className={styles['quiet']}>{words.nobodyPublished}</p>
        ) : (
          <EmptyState title={words.nobodyTitle} action={add}>
            {words.nobody}
          </EmptyState>
        )}
      </section>
    )
  return (
    <section className={styles['section']} aria-label={words.title}>
      <div className={styles['bar']}>
        <h2 className={styles['head']}>{words.title}</h2>
        <span className={styles['count']}>{words.count(people.length, sites.size)}</span>
        <TextInput
          className={styles['filter'] ?? ''}
          aria-label={words.filter}
          placeholder={words.filter}
          leftSection={<IconSearch size={16} aria-hidden />}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        {add}
      </div>
      {found.length === 0 ? (
        <div className={styles['none']}>
          {words.noneFound(text)}
          <Button variant="subtle" onClick={() => setText('')}>
            {words.clearFilter}
          </Button>
        </div>
      ) : (
        <Roster people={found} readOnly={readOnly} onOpen={onOpen} />
      )}
    </section>
  )
}

/** Arrow keys go from name to name. */
function walk(event: KeyboardEvent<HTMLElement>): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  if (step === 0) return
  const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>('tbody button')]
  const at = buttons.findIndex((button) => button === document.activeElement)
  if (at === -1) return
  event.preventDefault()
  buttons[at + step]?.focus()
}

function Roster({ people, readOnly, onOpen }: RosterProps) {
  const [sort, setSort] = useState<PeopleSort>({ by: 'pseudonym', way: 'ascending' })
  const Arrow = sort.way === 'descending' ? IconArrowDown : IconArrowUp
  return (
    <div className={styles['scroll']}>
      <Table className={styles['table'] ?? ''} onKeyDown={walk}>
        <Table.Thead>
          <Table.Tr>
            {sortables.map((by) => (
              <Table.Th key={by} scope="col" aria-sort={sort.by === by ? sort.way : 'none'}>
                <UnstyledButton
                  className={styles['sort']}
                  title={words.sort(words[by])}
                  onClick={() => setSort(nextSort(sort, by))}
                >
                  {words[by]}
                  {sort.by === by && <Arrow size={14} stroke={2} aria-hidden />}
                </UnstyledButton>
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {sortPeople(people, sort).map((person) => (
            <Table.Tr key={person.id}>
              <Table.Td>
                {readOnly ? (
                  <strong>{person.pseudonym}</strong>
                ) : (
                  <UnstyledButton className={styles['open']} onClick={() => onOpen(person)}>
                    {person.pseudonym}
                  </UnstyledButton>
                )}
              </Table.Td>
              <Table.Td>
                {person.name === '' ? (
                  <span className={styles['quiet']}>{words.unnamed}</span>
                ) : (
                  person.name
                )}
              </Table.Td>
              <Table.Td>{person.role}</Table.Td>
              <Table.Td>{person.site}</Table.Td>
              <Table.Td>
                {person.mayQuote ? (
                  words.quotes
                ) : (
                  <span className={styles['unquoted']}>{words.noQuotes}</span>
                )}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  )
}
