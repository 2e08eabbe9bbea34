/** Which protocol the open note follows, and the sheet to choose another. */
import { UnstyledButton } from '@mantine/core'
import { IconListCheck } from '@tabler/icons-react'
import { useCallback, useState } from 'react'
import type { SourceText } from '../../core/source/contract.ts'
import { useCommands } from '../commands.ts'
import { useAsk } from '../query.ts'
import { reasons, whyNot } from '../reasons.ts'
import styles from './note-protocol.module.css'
import { useNoteDesk } from './note-context.ts'
import type { NoteSaver } from './note-saver.ts'
import { ProtocolSheet } from './protocol-sheet.tsx'
import { protocolWords as words } from './protocol-words.ts'
import { placeToWrite, useFollow } from './use-protocol.ts'
import type { ThinNodes } from './use-thin-nodes.ts'

export function NoteProtocol({
  text,
  thin,
  saver,
  readOnly,
}: {
  readonly text: SourceText
  readonly thin: ThinNodes
  readonly saver: NoteSaver
  readonly readOnly: boolean
}) {
  const [open, setOpen] = useState(false)
  const { protocolId, summary } = text
  const protocols = useAsk('source', 'protocols', {}).data ?? []
  const followed = protocols.find(({ id }) => id === protocolId)
  const desk = useNoteDesk()
  const writeOn = useCallback(() => {
    const place = placeToWrite(saver.view().note.draft)
    if (place !== undefined) desk.focus({ blockId: place.id, offset: place.text.length })
  }, [desk, saver])
  const follow = useFollow(summary.id, saver, writeOn)
  useCommands([
    {
      id: 'note.protocol',
      label: words.open,
      disabled: whyNot([readOnly, reasons.published]),
      run: () => setOpen(true),
    },
  ])
  return (
    <>
      {!readOnly && (
        <UnstyledButton className={styles['followed']} onClick={() => setOpen(true)}>
          <IconListCheck size={16} stroke={1.7} aria-hidden />
          {followed?.name ?? words.none}
        </UnstyledButton>
      )}
      {open && (
        <ProtocolSheet
          followed={protocolId}
          thin={thin}
          onFollow={(protocol) => {
            setOpen(false)
            follow(protocol)
          }}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  )
}
