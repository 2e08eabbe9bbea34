/** The passages behind a node, for and against, each one click from its place. */
import { Drawer } from '@mantine/core'
import { useState } from 'react'
import type { Passage } from '../../core/coding/contract.ts'
import type { NetworkId, NodeId, WaveId } from '../../core/ids.ts'
import { Direction, SourceKind } from '../../core/values.ts'
import { useAsk } from '../query.ts'
import { PassageItem } from './passage-item.tsx'
import styles from './passages.module.css'
import { kindWords, passageWords } from './words.ts'

const page = 40

export interface PassagesOf {
  readonly networkId: NetworkId
  readonly nodeId: NodeId
  readonly waveId: WaveId | null
  readonly name: string
  /** Null: of every kind of source. */
  readonly kind: SourceKind | null
}

const headings = {
  supports: passageWords.for,
  counters: passageWords.against,
  mixed: passageWords.mixed,
} satisfies Record<Direction, string>

function Group({
  direction,
  passages,
}: {
  readonly direction: Direction
  readonly passages: readonly Passage[]
}) {
  const [shown, setShown] = useState(page)
  if (passages.length === 0) return null
  return (
    <section>
      <h3 className={styles['head']} data-direction={direction}>
        {headings[direction]} <span>{passages.length}</span>
      </h3>
      <ul className={styles['list']}>
        {passages.slice(0, shown).map((passage) => (
          <PassageItem key={passage.coding.id} passage={passage} />
        ))}
      </ul>
      {passages.length > shown && (
        <button type="button" className={styles['more']} onClick={() => setShown(shown + page)}>
          {passageWords.more} ({passageWords.of(shown, passages.length)})
        </button>
      )}
    </section>
  )
}

function Kinds({
  passages,
  kind,
  onKind,
}: {
  readonly passages: readonly Passage[]
  readonly kind: SourceKind | null
  readonly onKind: (kind: SourceKind | null) => void
}) {
  const count = (one: SourceKind | null): number =>
    passages.filter((passage) => one === null || passage.sourceKind === one).length
  return (
    <div className={styles['kinds']} role="group" aria-label={passageWords.kind}>
      {[null, ...SourceKind.options].map((one) => (
        <button
          key={one ?? 'all'}
          type="button"
          aria-pressed={kind === one}
          onClick={() => onKind(one)}
        >
          {one === null ? passageWords.allKinds : kindWords[one].title} <span>{count(one)}</span>
        </button>
      ))}
    </div>
  )
}

function Passages({ of }: { readonly of: PassagesOf }) {
  const [kind, setKind] = useState(of.kind)
  const { networkId, nodeId, waveId } = of
  const { data, isPending } = useAsk('coding', 'ofNode', { networkId, nodeId, waveId })
  if (isPending) return <p className={styles['quiet']}>{passageWords.loading}</p>
  const all = data ?? []
  const shown = all.filter((passage) => kind === null || passage.sourceKind === kind)
  return (
    <>
      <Kinds passages={all} kind={kind} onKind={setKind} />
      {shown.length === 0 && <p className={styles['quiet']}>{passageWords.none}</p>}
      {Direction.options.map((direction) => (
        <Group
          key={direction}
          direction={direction}
          passages={shown.filter((passage) => passage.coding.direction === direction)}
        />
      ))}
    </>
  )
}

export function PassagesDrawer({
  of,
  onClose,
}: {
  /** Null while it is shut. */
  readonly of: PassagesOf | null
  readonly onClose: () => void
}) {
  return (
    <Drawer
      opened={of !== null}
      onClose={onClose}
      position="right"
      size={560}
      title={of === null ? '' : passageWords.title(of.name)}
      classNames={{ title: styles['title'] ?? '', content: styles['content'] ?? '' }}
      closeButtonProps={{ 'aria-label': passageWords.close }}
    >
      {of !== null && <Passages key={`${of.nodeId} ${of.kind ?? ''}`} of={of} />}
    </Drawer>
  )
}
