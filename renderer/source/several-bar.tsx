/** What can be done with the sources that are chosen; each is one undo. */
import { Button, Menu } from '@mantine/core'
import { IconChevronDown, IconTrash } from '@tabler/icons-react'
import type { WaveId } from '../../core/ids.ts'
import type { Wave } from '../../core/network/contract.ts'
import type { SourceSummary } from '../../core/source/contract.ts'
import { SourceKind } from '../../core/values.ts'
import { useCommands } from '../commands.ts'
import { useTell } from '../query.ts'
import { useRemoveSources } from './remove-source.ts'
import styles from './source-list.module.css'
import { collectWords, kindNames, severalWords as words } from './words.ts'

interface Item {
  readonly key: string
  readonly label: string
  readonly run: () => void
}

export function SeveralBar({
  chosen,
  waves,
  onClear,
}: {
  readonly chosen: readonly SourceSummary[]
  readonly waves: readonly Wave[]
  readonly onClear: () => void
}) {
  const change = useTell('source', 'changeSeveral')
  const remove = useRemoveSources()
  const sourceIds = chosen.map(({ id }) => id)
  const to = (part: { readonly waveId?: WaveId | null; readonly kind?: SourceKind }) =>
    void change.tell({ sourceIds, ...part }).catch(() => undefined)
  const waveItems = [
    ...waves.map(({ id, label }) => ({ key: id, label, run: () => to({ waveId: id }) })),
    { key: 'none', label: collectWords.noWave, run: () => to({ waveId: null }) },
  ]
  const kindItems = SourceKind.options.map((kind) => ({
    ...{ key: kind, label: kindNames[kind], run: () => to({ kind }) },
  }))
  const told = (what: string, items: readonly Item[]) =>
    items.map((item) => ({ ...item, label: words.to(what, item.label) }))
  const all = [...told(words.wave, waveItems), ...told(words.kind, kindItems)]
  useCommands(all.map(({ key, label, run }) => ({ id: `collect.several-${key}`, label, run })))
  return (
    <div className={styles['several']} role="toolbar" aria-label={words.bar}>
      <span role="status">{words.count(chosen.length)}</span>
      <Choose label={words.wave} items={waveItems} />
      <Choose label={words.kind} items={kindItems} />
      <Button
        variant="default"
        size="compact-sm"
        leftSection={<IconTrash size={15} stroke={1.8} aria-hidden />}
        onClick={() => void remove(chosen).catch(() => undefined)}
      >
        {words.remove}
      </Button>
      <Button variant="subtle" size="compact-sm" onClick={onClear}>
        {words.clear}
      </Button>
    </div>
  )
}

function Choose({ label, items }: { readonly label: string; readonly items: readonly Item[] }) {
  return (
    <Menu position="bottom-start" portalProps={{ target: '#page' }}>
      <Menu.Target>
        <Button
          variant="default"
          size="compact-sm"
          rightSection={<IconChevronDown size={14} stroke={1.8} aria-hidden />}
        >
          {label}
        </Button>
      </Menu.Target>
      <Menu.Dropdown className={styles['long'] ?? ''}>
        {items.map(({ key, label: name, run }) => (
          <Menu.Item key={key} onClick={run}>
            {name}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
