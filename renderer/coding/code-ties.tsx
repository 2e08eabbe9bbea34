import { Select } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useMemo } from 'react'
import type { FrameworkNode } from '../../core/framework/contract.ts'
import { ancestorsOf } from '../../core/framework/tree.ts'
import { NodeId } from '../../core/ids.ts'
import { useAsk } from '../query.ts'
import styles from './code-detail.module.css'
import { codeWords } from './codebook-words.ts'

const noNodes: readonly FrameworkNode[] = []

function pathOf(nodes: readonly FrameworkNode[], node: FrameworkNode): string {
  return ancestorsOf(nodes, node.id)
    .filter(({ kind }) => kind !== 'framework')
    .map(({ label }) => label)
    .concat(node.edition)
    .join(' · ')
}

/** The framework nodes for which passages with this code count as evidence. */
export function CodeTies({
  nodeIds,
  onChange,
}: {
  readonly nodeIds: readonly NodeId[]
  readonly onChange: (nodeIds: readonly NodeId[]) => void
}) {
  const nodes = useAsk('framework', 'nodes', {}).data ?? noNodes
  const tied = nodes.filter(({ id }) => nodeIds.includes(id))
  const groups = useMemo(
    () =>
      (['2019', '2024'] as const).map((group) => ({
        group,
        items: nodes
          .filter(({ edition, kind }) => edition === group && kind !== 'framework')
          .map(({ id, label }) => ({ value: id, label })),
      })),
    [nodes],
  )
  return (
    <section>
      <div className={styles['tiesHead']}>
        <h2 className={styles['sub']}>{codeWords.ties}</h2>
        <p className={styles['hint']}>{codeWords.tiesHint}</p>
      </div>
      <div className={styles['tiesRow']}>
        <ul className={styles['ties']}>
          {tied.map((node) => (
            <li key={node.id}>
              <span>{node.label}</span>
              <small>{pathOf(nodes, node)}</small>
              <button
                type="button"
                className={styles['untie']}
                aria-label={codeWords.removeTie(node.label)}
                onClick={() => onChange(nodeIds.filter((id) => id !== node.id))}
              >
                <IconX size={14} stroke={1.8} aria-hidden />
              </button>
            </li>
          ))}
          {tied.length === 0 && <li className={styles['hint']}>{codeWords.noTies}</li>}
        </ul>
        <Select
          aria-label={codeWords.addTie}
          placeholder={codeWords.addTie}
          nothingFoundMessage={codeWords.findNode}
          data={groups}
          value={null}
          searchable
          withScrollArea={false}
          comboboxProps={{ withinPortal: false }}
          styles={{ options: { maxHeight: 280, overflowY: 'auto' } }}
          size="xs"
          w={280}
          onChange={(value) => {
            const id = NodeId.safeParse(value)
            if (id.success && !nodeIds.includes(id.data)) onChange([...nodeIds, id.data])
          }}
        />
      </div>
    </section>
  )
}
