/** Everybody of the roster in a table; several can be chosen. */
import { Checkbox, Table, UnstyledButton } from '@mantine/core'
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import { memo, type FocusEvent, type KeyboardEvent, type MouseEvent } from 'react'
import type { PersonId } from '../../core/ids.ts'
import type { Person } from '../../core/network/contract.ts'
import pageStyles from './people-page.module.css'
import styles from './roster.module.css'
import { nextSort, sortables, type PeopleSort } from './sort-people.ts'
import type { Choosing } from './use-choosing.ts'
import { chosenWords, peopleWords as words } from './words.ts'

interface RosterProps {
  readonly people: readonly Person[]
  readonly readOnly: boolean
  readonly choosing: Choosing
  readonly sort: PeopleSort
  readonly onSort: (sort: PeopleSort) => void
  readonly onOpen: (person: Person) => void
}

function rowOf(target: EventTarget): number | null {
  const row = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null
  return row === null ? null : Number(row.dataset['row'])
}

export function Roster({ people, readOnly, choosing, sort, onSort, onOpen }: RosterProps) {
  const { index, ids, chosen, go, mark, turn, reach } = choosing
  /** Arrow keys go from name to name. */
  const walk = (event: KeyboardEvent<HTMLElement>) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step === 0 || event.shiftKey || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    go(index + step)
  }
  const choose = (event: MouseEvent<HTMLElement>) => {
    const { shiftKey, ctrlKey, metaKey, target } = event
    const row = rowOf(target)
    const person = row === null ? undefined : people[row]
    if (readOnly || person === undefined || !(shiftKey || ctrlKey || metaKey)) return
    event.preventDefault()
    event.stopPropagation()
    if (shiftKey) reach(person.id)
    else turn(person.id)
    go(row ?? index)
  }
  const follow = ({ target }: FocusEvent) => {
    const row = rowOf(target)
    if (row !== null) mark(row)
  }
  /** A range is no selected text. */
  const keepText = (event: MouseEvent) => {
    if (event.shiftKey && !readOnly) event.preventDefault()
  }
  return (
    <div ref={choosing.box} className={pageStyles['scroll']}>
      <Table className={pageStyles['table'] ?? ''} data-choosing={chosen.length > 0 || undefined}>
        <Table.Thead>
          <Table.Tr>
            <Heads sort={sort} onSort={onSort} />
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody
          onKeyDown={walk}
          onFocus={follow}
          onMouseDown={keepText}
          onClickCapture={choose}
        >
          {people.map((person, row) => (
            <PersonRow
              key={person.id}
              person={person}
              row={row}
              marked={row === index}
              chosen={ids.has(person.id)}
              readOnly={readOnly}
              onTurn={turn}
              onOpen={onOpen}
            />
          ))}
        </Table.Tbody>
      </Table>
    </div>
  )
}

function Heads({ sort, onSort }: Pick<RosterProps, 'sort' | 'onSort'>) {
  const Arrow = sort.way === 'descending' ? IconArrowDown : IconArrowUp
  return sortables.map((by) => (
    <Table.Th key={by} scope="col" aria-sort={sort.by === by ? sort.way : 'none'}>
      <UnstyledButton
        className={pageStyles['sort']}
        title={words.sort(words[by])}
        onClick={() => onSort(nextSort(sort, by))}
      >
        {words[by]}
        {sort.by === by && <Arrow size={14} stroke={2} aria-hidden />}
      </UnstyledButton>
    </Table.Th>
  ))
}

interface RowProps {
  readonly person: Person
  readonly row: number
  readonly marked: boolean
  readonly chosen: boolean
  readonly readOnly: boolean
  readonly onTurn: (id: PersonId) => void
  readonly onOpen: (person: Person) => void
}

/** Only the rows that change are drawn anew. */
const PersonRow = memo(function PersonRow(props: RowProps) {
  const { person, row, chosen, readOnly } = props
  const { name, role, site, mayQuote } = person
  return (
    <Table.Tr
      className={styles['row'] ?? ''}
      data-row={row}
      data-marked={props.marked || undefined}
      data-chosen={(chosen && !readOnly) || undefined}
    >
      <Table.Td>{readOnly ? <strong>{person.pseudonym}</strong> : <Who {...props} />}</Table.Td>
      <Table.Td>
        {name === '' ? <span className={pageStyles['quiet']}>{words.unnamed}</span> : name}
      </Table.Td>
      <Table.Td>{role}</Table.Td>
      <Table.Td>{site}</Table.Td>
      <Table.Td>
        {mayQuote ? words.quotes : <span className={pageStyles['unquoted']}>{words.noQuotes}</span>}
      </Table.Td>
    </Table.Tr>
  )
})

/** Tab comes to one row only; the arrows go on from there. */
function Who({ person, marked, chosen, onTurn, onOpen }: RowProps) {
  const { id, pseudonym } = person
  const tabIndex = marked ? 0 : -1
  return (
    <span className={styles['who']}>
      <Checkbox
        size="xs"
        className={styles['choose'] ?? ''}
        tabIndex={tabIndex}
        checked={chosen}
        aria-label={chosenWords.choose(pseudonym)}
        onChange={() => onTurn(id)}
      />
      <UnstyledButton
        className={pageStyles['open']}
        tabIndex={tabIndex}
        onClick={() => onOpen(person)}
      >
        {pseudonym}
      </UnstyledButton>
    </span>
  )
}
