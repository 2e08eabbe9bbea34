/** What tells sources and people apart, in a table. */
import { Button, Menu, SegmentedControl } from '@mantine/core'
import { IconDownload, IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useSearch } from 'wouter'
import { TableFormat, type Holder } from '../../core/attribute/contract.ts'
import type { AttributeId } from '../../core/ids.ts'
import type { Network } from '../../core/network/contract.ts'
import { useCommands } from '../commands.ts'
import { useCurrent } from '../current.ts'
import { EmptyState } from '../look/empty-state.tsx'
import { useJob, useSaveFile } from '../query.ts'
import { reasons, whyNot } from '../reasons.ts'
import { AttributeForm } from './attribute-form.tsx'
import { AttributeGrid } from './attribute-grid.tsx'
import styles from './attributes-page.module.css'
import { useAttributeTable, type AttributeTable } from './use-attribute-table.ts'
import { attributeWords as words, keyWords } from './words.ts'

export function AttributesPage() {
  const { network } = useCurrent()
  const search = new URLSearchParams(useSearch())
  const asked = search.get('source') ?? search.get('person')
  const holder = search.has('person') ? 'person' : 'source'
  if (network === null) return null
  return (
    <OneNetwork
      key={`${network.id} ${asked ?? ''}`}
      network={network}
      first={holder}
      asked={asked}
    />
  )
}

interface Open {
  /** Null makes a new one. */
  readonly attributeId: AttributeId | null
}

function OneNetwork({
  network,
  first,
  asked,
}: {
  readonly network: Network
  readonly first: Holder
  /** The source or person whose row is looked for. */
  readonly asked: string | null
}) {
  const [holder, setHolder] = useState<Holder>(first)
  const [open, setOpen] = useState<Open | null>(null)
  const table = useAttributeTable(network.id, holder)
  const { readOnly } = network
  const add = (): void => setOpen({ attributeId: null })
  const other = holder === 'source' ? 'person' : 'source'
  useCommands([
    { id: 'attributes.add', label: words.add, keys: 'alt+a a', bar: true, run: add },
    {
      id: 'attributes.other',
      label: keyWords.other[holder],
      keys: 'alt+v v',
      run: () => setHolder(other),
    },
  ])
  return (
    <div className={styles['page']}>
      <header className={styles['head']}>
        <h1>{words.title}</h1>
        <SegmentedControl
          aria-label={words.holders}
          value={holder}
          data={(['source', 'person'] as const).map((value) => ({
            value,
            label: words.holder[value],
          }))}
          onChange={(value) => setHolder(value === 'person' ? 'person' : 'source')}
        />
        {table !== null && (
          <span className={styles['totals']} role="status">
            {words.totals(holder, table.rows.length, table.columns.length)}
          </span>
        )}
        <div className={styles['actions']}>
          {table !== null && table.columns.length > 0 && (
            <ExportMenu network={network} holder={holder} />
          )}
          <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={add}>
            {words.add}
          </Button>
        </div>
      </header>
      {readOnly && <p className={styles['published']}>{words.published}</p>}
      {table !== null && (
        <Body
          key={holder}
          table={table}
          readOnly={readOnly}
          asked={asked}
          onChange={(attributeId) => setOpen({ attributeId })}
          onAdd={add}
        />
      )}
      {open !== null && (
        <AttributeForm
          holder={holder}
          attribute={table?.columns.find(({ id }) => id === open.attributeId) ?? null}
          onClose={() => setOpen(null)}
        />
      )}
    </div>
  )
}

function Body({
  table,
  readOnly,
  asked,
  onChange,
  onAdd,
}: {
  readonly table: AttributeTable
  readonly readOnly: boolean
  readonly asked: string | null
  readonly onChange: (attributeId: AttributeId) => void
  readonly onAdd: () => void
}) {
  const { rows, columns, holder } = table
  if (columns.length === 0)
    return (
      <EmptyState title={words.emptyTitle} action={<Button onClick={onAdd}>{words.add}</Button>}>
        {words.empty}
      </EmptyState>
    )
  if (rows.length === 0) return <EmptyState title={words.noRows[holder]} />
  const first = Math.max(
    0,
    rows.findIndex(({ id }) => id === asked),
  )
  return <AttributeGrid table={table} readOnly={readOnly} first={first} onChange={onChange} />
}

function ExportMenu({ network, holder }: { readonly network: Network; readonly holder: Holder }) {
  const { start, running } = useJob('attribute', 'exportTable')
  const save = useSaveFile()
  const [saved, setSaved] = useState<string | null>(null)
  const run = async (format: TableFormat): Promise<void> =>
    setSaved(await save(await start({ networkId: network.id, holder, format })))
  const items = TableFormat.options.map((format) => ({
    id: `attributes.export.${format}`,
    label: words.exportAs[format],
    disabled: whyNot([running, reasons.running]),
    run: () => void run(format).catch(() => undefined),
  }))
  useCommands(items)
  return (
    <>
      <span role="status" className={styles['totals']}>
        {saved === null ? '' : words.savedAs(saved)}
      </span>
      <Menu>
        <Menu.Target>
          <Button
            variant="default"
            loading={running}
            leftSection={<IconDownload size={16} stroke={1.8} aria-hidden />}
          >
            {words.export}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {items.map(({ id, label, run: choose }) => (
            <Menu.Item key={id} onClick={choose}>
              {label}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
    </>
  )
}
