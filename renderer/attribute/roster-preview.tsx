/** Who would be added, what each column is taken for, and what is left out. */
import { Button, Checkbox, Group, NativeSelect, Table } from '@mantine/core'
import { useEffect, useMemo, useRef, useState } from 'react'
import { guessRoster, rosterUses, type RosterColumn } from '../../core/attribute/roster-columns.ts'
import { planRoster, type RosterLine, type RosterPlan } from '../../core/attribute/roster-plan.ts'
import type { Network } from '../../core/network/contract.ts'
import { useAsk } from '../query.ts'
import styles from './paste-dialog.module.css'
import { rosterSentences } from './roster-notes.ts'
import { rosterWords as words } from './roster-words.ts'

/** So many people are shown one by one. */
const MOST_SHOWN = 300

function useRoster(network: Network, lines: readonly RosterLine[]) {
  const people = useAsk('network', 'people', { networkId: network.id }).data
  const attributes = useAsk('attribute', 'list', {}).data
  const guess = useMemo(() => guessRoster(lines.map(({ cells }) => cells)), [lines])
  const [hasHead, setHead] = useState(guess.hasHead)
  const [chosen, setChosen] = useState<readonly RosterColumn[]>(guess.columns)
  const first = lines[0]?.cells ?? []
  const columns = chosen.map(({ use }, at) => ({
    name: words.column(hasHead ? (first[at] ?? '').trim() : '', at),
    use,
  }))
  const plan =
    people === undefined || attributes === undefined
      ? null
      : planRoster({ lines: lines.slice(hasHead ? 1 : 0), columns }, { people, attributes })
  return { columns, plan, hasHead, setHead, setChosen }
}

export function RosterPreview({
  network,
  lines,
  busy,
  onAdd,
  onAnother,
  onClose,
}: {
  readonly network: Network
  readonly lines: readonly RosterLine[]
  readonly busy: boolean
  readonly onAdd: (plan: RosterPlan) => void
  readonly onAnother: () => void
  readonly onClose: () => void
}) {
  const { columns, plan, hasHead, setHead, setChosen } = useRoster(network, lines)
  if (plan === null) return null
  const count = plan.people.length
  return (
    <div className={styles['stack']}>
      <Columns columns={columns} onChange={setChosen} />
      <Checkbox
        label={words.head}
        checked={hasHead}
        onChange={(event) => setHead(event.currentTarget.checked)}
      />
      <Notes columns={columns} plan={plan} />
      {count > 0 && <People plan={plan} />}
      <Group className={styles['foot'] ?? ''} justify="space-between" gap="xs">
        <Button variant="subtle" onClick={onAnother}>
          {words.another}
        </Button>
        <Group gap="xs">
          <span role="status">{count === 0 && words.nobody}</span>
          <Button variant="default" onClick={onClose}>
            {words.cancel}
          </Button>
          <AddButton count={count} busy={busy} onAdd={() => onAdd(plan)} />
        </Group>
      </Group>
    </div>
  )
}

/** What is looked at may be there before or after the dialog: the keys come to this button when it does. */
function AddButton({
  count,
  busy,
  onAdd,
}: {
  readonly count: number
  readonly busy: boolean
  readonly onAdd: () => void
}) {
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    const timer = setTimeout(() => button.current?.focus({ preventScroll: true }), 50)
    return () => clearTimeout(timer)
  }, [])
  return (
    <Button ref={button} data-autofocus loading={busy} disabled={count === 0} onClick={onAdd}>
      {words.add(count)}
    </Button>
  )
}

function Columns({
  columns,
  onChange,
}: {
  readonly columns: readonly RosterColumn[]
  readonly onChange: (columns: readonly RosterColumn[]) => void
}) {
  return (
    <fieldset className={styles['columns']}>
      <legend>{words.columnsTitle}</legend>
      {columns.map(({ name, use }, at) => (
        <NativeSelect
          key={`${at} ${name}`}
          label={name}
          value={use}
          data={rosterUses.map((value) => ({ value, label: words.uses[value] }))}
          onChange={(event) => {
            const wanted = rosterUses.find((one) => one === event.currentTarget.value)
            if (wanted !== undefined) onChange(columns.with(at, { name, use: wanted }))
          }}
        />
      ))}
    </fieldset>
  )
}

function Notes({
  columns,
  plan,
}: {
  readonly columns: readonly RosterColumn[]
  readonly plan: RosterPlan
}) {
  const has = (use: RosterColumn['use']): boolean => columns.some((column) => column.use === use)
  const sentences = rosterSentences(plan.notes, has('pseudonym'))
  const left = columns.flatMap(({ name, use }) => (use === 'out' ? [name] : []))
  const added = plan.attributes.filter(({ isNew }) => isNew).map(({ name }) => name)
  return (
    <>
      <p className={styles['said']}>
        {words.private} {!has('may-quote') && words.unquoted}{' '}
        {added.length > 0 && `${words.newAttributes(added)}.`}{' '}
        {left.length > 0 && words.leftOut(left)}
      </p>
      {sentences.length > 0 && (
        <section className={styles['left']} aria-label={words.notesTitle}>
          <h3>{words.notesTitle}</h3>
          <ul>
            {sentences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

function People({ plan: { people, attributes } }: { readonly plan: RosterPlan }) {
  const { uses } = words
  const beyond = people.length - MOST_SHOWN
  const names = attributes.map(({ name }) => name)
  const heads = [words.row, uses.pseudonym, uses.name, uses.role, uses.site, uses['may-quote']]
  return (
    <div className={styles['people']}>
      <Table className={styles['table'] ?? ''}>
        <Table.Thead>
          <Table.Tr>
            {[...heads, ...names].map((head) => (
              <Table.Th key={head} scope="col">
                {head}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {people.slice(0, MOST_SHOWN).map((person) => (
            <Table.Tr key={person.line}>
              <Table.Td className={styles['quiet'] ?? ''}>{person.line}</Table.Td>
              <Table.Th scope="row">{person.pseudonym}</Table.Th>
              <Table.Td>
                {person.name === '' ? (
                  <span className={styles['quiet']}>{words.unnamed}</span>
                ) : (
                  person.name
                )}
              </Table.Td>
              <Table.Td>{person.role}</Table.Td>
              <Table.Td>{person.site}</Table.Td>
              <Table.Td>{person.mayQuote ? words.quotes : words.noQuotes}</Table.Td>
              {names.map((name, at) => (
                <Table.Td key={name}>{person.values[at]}</Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {beyond > 0 && <p className={styles['quiet']}>{words.moreRows(beyond)}</p>}
    </div>
  )
}
