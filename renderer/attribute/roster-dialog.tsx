/** A roster that is looked at, and then added in one step. */
import { Button, Group, Modal, Select, Stack, Textarea } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useState } from 'react'
import type { RosterLine, RosterPlan } from '../../core/attribute/roster-plan.ts'
import type { Network } from '../../core/network/contract.ts'
import { useJob, usePickFiles, useTell } from '../query.ts'
import { readCells } from './clipboard-table.ts'
import { RosterPreview } from './roster-preview.tsx'
import { rosterWords as words } from './roster-words.ts'

interface Sheet {
  readonly name: string
  readonly lines: readonly RosterLine[]
}

const pasted = (copied: string): readonly Sheet[] =>
  copied.trim() === ''
    ? []
    : [{ name: '', lines: readCells(copied).map((cells, at) => ({ number: at + 1, cells })) }]

function useTableFile(take: (sheets: readonly Sheet[]) => void) {
  const { pick } = usePickFiles()
  const { start, running } = useJob('source', 'readTable')
  const choose = async (): Promise<void> => {
    const [file] = await pick({ extensions: ['csv', 'tsv', 'txt', 'xlsx'], multiple: false })
    if (file !== undefined) take((await start({ ticket: file.ticket })).sheets)
  }
  return { running, choose: () => void choose().catch(() => undefined) }
}

export function RosterDialog({
  network,
  first,
  onClose,
}: {
  readonly network: Network
  /** What was pasted on the page; none where nothing was. */
  readonly first: readonly RosterLine[]
  readonly onClose: () => void
}) {
  const [sheets, setSheets] = useState<readonly Sheet[]>(
    first.length === 0 ? [] : [{ name: '', lines: first }],
  )
  const [at, setAt] = useState(0)
  const { tell, busy } = useTell('attribute', 'addRoster')
  const take = (next: readonly Sheet[]): void => {
    setAt(0)
    setSheets(next)
  }
  const sheet = sheets[at]
  const add = ({ people, attributes }: RosterPlan): void => {
    const fields = people.map(({ name, pseudonym, role, site, mayQuote, values }) => ({
      ...{ name, pseudonym, role, site, mayQuote },
      values: [...values],
    }))
    const kept = attributes.map(({ name, type, choices }) => ({
      ...{ name, type },
      choices: [...choices],
    }))
    tell({ networkId: network.id, attributes: kept, people: fields }).then(
      () => {
        notifications.show({ message: words.added(people.length) })
        onClose()
      },
      () => undefined,
    )
  }
  return (
    <Modal opened onClose={onClose} title={words.title} size={880}>
      {sheet === undefined ? (
        <Choosing onTake={take} onClose={onClose} />
      ) : (
        <Stack gap="sm">
          {sheets.length > 1 && (
            <Select
              label={words.sheet}
              allowDeselect={false}
              data={sheets.map(({ name }, index) => ({ value: String(index), label: name }))}
              value={String(at)}
              onChange={(value) => setAt(Number(value))}
            />
          )}
          <RosterPreview
            key={at}
            network={network}
            lines={sheet.lines}
            busy={busy}
            onAdd={add}
            onAnother={() => take([])}
            onClose={onClose}
          />
        </Stack>
      )}
    </Modal>
  )
}

function Choosing({
  onTake,
  onClose,
}: {
  readonly onTake: (sheets: readonly Sheet[]) => void
  readonly onClose: () => void
}) {
  const [text, setText] = useState('')
  const { running, choose } = useTableFile(onTake)
  return (
    <Stack gap="sm">
      <p>{words.lead}</p>
      <Textarea
        data-autofocus
        label={words.paste}
        placeholder={words.pastePlaceholder}
        minRows={5}
        maxRows={10}
        autosize
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onPaste={(event) => {
          const copied = event.clipboardData.getData('text/plain')
          if (text !== '' || !/[\t\n]/u.test(copied.trim())) return
          event.preventDefault()
          onTake(pasted(copied))
        }}
      />
      <p>{words.private}</p>
      <Group justify="space-between" gap="xs">
        <Button variant="default" loading={running} onClick={choose}>
          {words.file}
        </Button>
        <Group gap="xs">
          <Button variant="default" onClick={onClose}>
            {words.cancel}
          </Button>
          <Button disabled={text.trim() === ''} onClick={() => onTake(pasted(text))}>
            {words.look}
          </Button>
        </Group>
      </Group>
    </Stack>
  )
}
