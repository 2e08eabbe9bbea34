/** What to look for: the nodes the network has least evidence of, each a key away from the line being written. */
import { UnstyledButton } from '@mantine/core'
import { IconCheck, IconChevronDown } from '@tabler/icons-react'
import { useId, useState } from 'react'
import type { FrameworkNode } from '../../core/framework/contract.ts'
import type { NodeId } from '../../core/ids.ts'
import { KeyCap } from '../look/key-cap.tsx'
import styles from './look-fors.module.css'
import type { Tally } from './thin-nodes.ts'
import { lookForWords as words, noteWords } from './words.ts'

interface LookForsProps {
  readonly nodes: readonly FrameworkNode[]
  readonly behind: ReadonlyMap<NodeId, Tally>
  /** Name of the node above, where there is one. */
  readonly parent: (nodeId: NodeId) => string
  readonly here: (nodeId: NodeId) => number
  readonly readOnly: boolean
  readonly onTie: (node: FrameworkNode) => void
}

export function LookFors(props: LookForsProps) {
  const { nodes } = props
  const [open, setOpen] = useState(false)
  const list = useId()
  return (
    <aside className={styles['lookFors']} aria-label={words.title}>
      <h2 className={styles['head']} title={words.why}>
        {words.title}
      </h2>
      <UnstyledButton
        className={styles['fold']}
        aria-expanded={open}
        aria-controls={list}
        onClick={() => setOpen(!open)}
      >
        <IconChevronDown size={16} stroke={1.8} aria-hidden data-open={open || undefined} />
        {words.show(nodes.length)}
      </UnstyledButton>
      <ul id={list} data-look-fors className={styles['list']} data-open={open || undefined}>
        {nodes.map((node, index) => (
          <li key={node.id}>
            <LookFor {...props} node={node} number={index + 1} />
          </li>
        ))}
      </ul>
      {nodes.length === 0 && <p className={styles['empty']}>{words.empty}</p>}
    </aside>
  )
}

const nothing: Tally = { total: 0, supports: 0, counters: 0, kinds: [] }

function LookFor({
  node,
  number,
  behind,
  parent,
  here,
  readOnly,
  onTie,
}: LookForsProps & { readonly node: FrameworkNode; readonly number: number }) {
  const { total, supports, counters, kinds } = behind.get(node.id) ?? nothing
  const count = here(node.id)
  return (
    <UnstyledButton
      className={styles['lookFor']}
      disabled={readOnly}
      title={noteWords.tie(node.label)}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => onTie(node)}
    >
      <span className={styles['label']}>
        <span>
          <strong>{node.label}</strong>{' '}
          <span className={styles['parent']}>{node.label.length < 14 && parent(node.id)}</span>
        </span>
        {number <= 9 && <KeyCap keys={`alt+${number}`} />}
      </span>
      <span className={styles['sign']}>{node.lookFors.observation[0]}</span>
      <span className={styles['behind']}>
        {words.behind(total, supports, counters, kinds)}
        {count > 0 && (
          <span className={styles['here']} title={words.hereLong(count)}>
            <IconCheck size={14} stroke={2} aria-hidden />
            {words.here(count)}
          </span>
        )}
      </span>
    </UnstyledButton>
  )
}
