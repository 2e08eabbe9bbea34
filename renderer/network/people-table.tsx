/** The roster: everybody of the network, by site. */
import { Button, Group, TextInput } from '@mantine/core'
import { IconPlus, IconSearch } from '@tabler/icons-react'
import { useMemo, useState, type ReactNode } from 'react'
import type { Person } from '../../core/network/contract.ts'
import { EmptyState } from '../look/empty-state.tsx'
import { PeopleBar } from './people-bar.tsx'
import { PeopleChange } from './people-change.tsx'
import styles from './people-page.module.css'
import { Roster } from './roster.tsx'
import { sortPeople, type PeopleSort } from './sort-people.ts'
import { useChoosing } from './use-choosing.ts'
import { peopleWords as words } from './words.ts'

const matches = (person: Person, text: string): boolean =>
  [person.pseudonym, person.name, person.role, person.site]
    .join(' ')
    .toLowerCase()
    .includes(text.trim().toLowerCase())

interface PeopleProps {
  readonly people: readonly Person[]
  readonly readOnly: boolean
  /** Null makes a new one. */
  readonly onOpen: (person: Person | null) => void
  /** Another way to add people. */
  readonly adding: ReactNode
}

export function PeopleTable({ people, readOnly, adding, onOpen }: PeopleProps) {
  const [text, setText] = useState('')
  const [sort, setSort] = useState<PeopleSort>({ by: 'pseudonym', way: 'ascending' })
  const found = useMemo(() => {
    const some = people.filter((person) => matches(person, text))
    return sortPeople(some, sort)
  }, [people, text, sort])
  const choosing = useChoosing(found, readOnly)
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
        <Roster
          people={found}
          readOnly={readOnly}
          choosing={choosing}
          sort={sort}
          onSort={setSort}
          onOpen={onOpen}
        />
      )}
      {choosing.chosen.length > 0 && <PeopleBar choosing={choosing} />}
      {choosing.changing !== null && (
        <PeopleChange {...choosing.changing} all={people} onClose={choosing.close} />
      )}
    </section>
  )
}
