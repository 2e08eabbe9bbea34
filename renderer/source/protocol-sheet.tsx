/** The project's protocols: to follow one in the open note, to write one, to change one. */
import { ActionIcon, Button, Group, Modal } from '@mantine/core'
import { IconPencil, IconPlus, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import type { ProtocolId } from '../../core/ids.ts'
import type { Protocol } from '../../core/source/contract.ts'
import { useAsk, useTell } from '../query.ts'
import { useFocusAtFirst } from './focus-at-first.ts'
import { ProtocolForm } from './protocol-form.tsx'
import styles from './protocol-sheet.module.css'
import { protocolWords as words } from './protocol-words.ts'
import type { ThinNodes } from './use-thin-nodes.ts'

interface SheetProps {
  readonly followed: ProtocolId | null
  readonly thin: ThinNodes
  readonly onFollow: (protocol: Protocol | null) => void
  readonly onClose: () => void
}

type Writing = { readonly protocol: Protocol | null } | null

export function ProtocolSheet(props: SheetProps) {
  const [writing, setWriting] = useState<Writing>(null)
  return (
    <Modal
      opened
      onClose={props.onClose}
      title={writing === null ? words.title : (writing.protocol?.name ?? words.add)}
      size={560}
    >
      {writing === null ? (
        <ProtocolList {...props} onWrite={(protocol) => setWriting({ protocol })} />
      ) : (
        <ProtocolForm
          protocol={writing.protocol}
          thin={props.thin}
          onDone={() => setWriting(null)}
        />
      )}
    </Modal>
  )
}

function ProtocolList({
  followed,
  onFollow,
  onWrite,
}: SheetProps & { readonly onWrite: (protocol: Protocol | null) => void }) {
  const protocols = useAsk('source', 'protocols', {}).data ?? []
  const add = useFocusAtFirst()
  return (
    <>
      <p className={styles['lead']}>{words.lead}</p>
      {protocols.length === 0 && <p className={styles['empty']}>{words.empty}</p>}
      <ul className={styles['list']} aria-label={words.title}>
        {protocols.map((protocol) => (
          <ProtocolRow
            key={protocol.id}
            protocol={protocol}
            isFollowed={protocol.id === followed}
            onFollow={onFollow}
            onWrite={onWrite}
            onRemoved={() => add.current?.focus()}
          />
        ))}
      </ul>
      <Group justify="space-between" gap="xs">
        <Button
          ref={add}
          data-autofocus
          variant="default"
          leftSection={<IconPlus size={16} stroke={1.8} aria-hidden />}
          onClick={() => onWrite(null)}
        >
          {words.add}
        </Button>
        {followed !== null && (
          <Button variant="subtle" onClick={() => onFollow(null)}>
            {words.unfollow}
          </Button>
        )}
      </Group>
    </>
  )
}

function ProtocolRow({
  protocol,
  isFollowed,
  onFollow,
  onWrite,
  onRemoved,
}: {
  readonly protocol: Protocol
  readonly isFollowed: boolean
  readonly onRemoved: () => void
  readonly onFollow: (protocol: Protocol) => void
  readonly onWrite: (protocol: Protocol) => void
}) {
  const remove = useTell('source', 'removeProtocol')
  const { id: protocolId, name, prompts, nodeIds, notes } = protocol
  return (
    <li className={styles['row']}>
      <span className={styles['name']}>
        <strong>{name}</strong>
        <span>{words.about(prompts.length, nodeIds.length, notes)}</span>
      </span>
      {isFollowed ? (
        <span className={styles['followed']}>{words.followed}</span>
      ) : (
        <Button size="xs" variant="light" onClick={() => onFollow(protocol)}>
          {words.follow}
        </Button>
      )}
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={words.change(name)}
        onClick={() => onWrite(protocol)}
      >
        <IconPencil size={16} stroke={1.7} aria-hidden />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={words.remove(name)}
        onClick={() => void remove.tell({ protocolId }).then(onRemoved, () => undefined)}
      >
        <IconTrash size={16} stroke={1.7} aria-hidden />
      </ActionIcon>
    </li>
  )
}
