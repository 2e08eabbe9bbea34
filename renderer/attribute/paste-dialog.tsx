/** What a block from a spreadsheet would write, and to whom, before it is written. */
import { Button, Group, Modal, SegmentedControl, Stack, Table } from '@mantine/core'
import { useState } from 'react'
import {
  hasNames,
  planPaste,
  type PasteBy,
  type PastedValue,
  type PastePlan,
} from './paste-plan.ts'
import { leftOutSentences } from './left-out.ts'
import styles from './paste-dialog.module.css'
import type { AttributeTable } from './use-attribute-table.ts'
import type { Pasting } from './use-grid.ts'
import { pasteWords as words } from './words.ts'

/** So many rows are shown one by one. */
const MOST_SHOWN = 300
/** So many things that are left out are told one by one. */
const MOST_TOLD = 40

export function PasteDialog({
  table,
  pasting,
  onDecide,
}: {
  readonly table: AttributeTable
  readonly pasting: Pasting
  readonly onDecide: (plan: PastePlan | null) => void
}) {
  const { lines, from } = pasting
  const [named] = useState(() => hasNames(lines, table.rows))
  const [by, setBy] = useState<PasteBy>(named ? 'names' : 'order')
  const plan = planPaste(lines, by, { ...table, from })
  const count = plan.cells.length
  const why = plan.rows.some(({ values }) => values.length > 0) ? words.same : words.nothing
  return (
    <Modal opened onClose={() => onDecide(null)} title={words.title} size={720}>
      <Stack gap="sm">
        {named && (
          <SegmentedControl
            aria-label={words.by}
            value={by}
            data={(['names', 'order'] as const).map((way) => ({
              value: way,
              label: words.ways[way],
            }))}
            onChange={(way) => setBy(way === 'names' ? 'names' : 'order')}
          />
        )}
        <p>{words.lead[by]}</p>
        <LeftOutList table={table} plan={plan} />
        {plan.rows.length > 0 && <PlannedRows table={table} plan={plan} />}
        <Group className={styles['foot'] ?? ''} justify="flex-end" gap="xs">
          <span role="status">{count === 0 && why}</span>
          <Button variant="default" onClick={() => onDecide(null)}>
            {words.cancel}
          </Button>
          <Button data-autofocus disabled={count === 0} onClick={() => onDecide(plan)}>
            {words.fill(count)}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}

interface Planned {
  readonly table: AttributeTable
  readonly plan: PastePlan
}

function PlannedRows({ table, plan }: Planned) {
  const columns = table.columns.filter(({ id }) =>
    plan.rows.some(({ values }) => values.some(({ column }) => column.id === id)),
  )
  const beyond = plan.rows.length - MOST_SHOWN
  return (
    <div>
      <Table className={styles['table'] ?? ''}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{words.line}</Table.Th>
            <Table.Th scope="col">{words.row[table.holder]}</Table.Th>
            {columns.map(({ id, name }) => (
              <Table.Th key={id} scope="col">
                {name}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {plan.rows.slice(0, MOST_SHOWN).map(({ row, line, values }) => (
            <Table.Tr key={line}>
              <Table.Td className={styles['quiet'] ?? ''}>{line}</Table.Td>
              <Table.Th scope="row">
                {row.name} <span className={styles['quiet']}>{row.aside}</span>
              </Table.Th>
              {columns.map(({ id }) => (
                <Table.Td key={id}>
                  <NewValue value={values.find(({ column }) => column.id === id)} />
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {beyond > 0 && <p className={styles['quiet']}>{words.more(beyond)}</p>}
    </div>
  )
}

function NewValue({ value: pasted }: { readonly value: PastedValue | undefined }) {
  if (pasted === undefined) return null
  const { value, before } = pasted
  const isNew = before !== '' && before !== value
  return (
    <>
      {value === '' && isNew ? words.emptied : value}
      {isNew && <span className={styles['before']}> {words.was(before)}</span>}
    </>
  )
}

function LeftOutList({ table, plan }: Planned) {
  const all = leftOutSentences(plan.leftOut, table.holder)
  const sentences = all.slice(0, MOST_TOLD)
  if (sentences.length === 0) return null
  const beyond = all.length - sentences.length
  return (
    <section className={styles['left']} aria-label={words.leftOut}>
      <h3>{words.leftOut}</h3>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
        {beyond > 0 && <li>{words.moreLeft(beyond)}</li>}
      </ul>
    </section>
  )
}
