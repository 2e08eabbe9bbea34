/** Passages get another code: one that is there, or a new one beside theirs. */
import { Button, Group, Modal, Select, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { Code } from '../../core/coding/contract.ts'
import { CodeId, type CodingId } from '../../core/ids.ts'
import { useDraft } from '../drafts.ts'
import { useTell } from '../query.ts'
import { sendWords as words } from './codebook-words.ts'

export type SendMode = 'send' | 'split'

interface SendProps {
  readonly mode: SendMode
  readonly code: Code
  readonly codes: readonly Code[]
  readonly codingIds: readonly CodingId[]
  readonly onSent: () => void
  readonly onClose: () => void
}

function useSending({ mode, code, codingIds, onSent, onClose }: SendProps) {
  const [codeId, setCodeId] = useState<CodeId | null>(null)
  const draft = useDraft(`split ${code.id}`, () => ({ name: '' }))
  const { name } = draft.value
  const setName = (typed: string): void => draft.set({ name: typed })
  const end = (): void => {
    draft.done()
    onClose()
  }
  const { tell: send, busy: sending } = useTell('coding', 'sendCodings')
  const { tell: split, busy: splitting } = useTell('coding', 'splitCode')
  const ids = [...codingIds]
  const can = mode === 'send' ? codeId !== null : name.trim() !== ''
  const go = async (): Promise<void> => {
    try {
      if (mode === 'split') await split({ codeId: code.id, codingIds: ids, name: name.trim() })
      else if (codeId !== null) await send({ codingIds: ids, codeId })
      onSent()
      end()
    } catch {
      // The person has been told; the dialog stays for another try.
    }
  }
  return { codeId, setCodeId, name, setName, can, busy: sending || splitting, go, end }
}

export function SendDialog(props: SendProps) {
  const { mode, code, codes, codingIds, onClose } = props
  const { codeId, setCodeId, name, setName, can, busy, go, end } = useSending(props)
  const isSplit = mode === 'split'
  const title = isSplit ? words.splitTitle(codingIds.length) : words.sendTitle(codingIds.length)
  return (
    <Modal opened onClose={onClose} title={title} size={460}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (can) void go()
        }}
      >
        <Stack gap="sm">
          {isSplit ? (
            <TextInput
              data-autofocus
              label={words.name}
              description={words.nameHint(code.name)}
              maxLength={400}
              value={name}
              onChange={(event) => setName(event.currentTarget.value)}
            />
          ) : (
            <Select
              data-autofocus
              label={words.code}
              placeholder={words.codePlaceholder}
              nothingFoundMessage={words.nothing}
              data={codes
                .filter((one) => one.id !== code.id && !one.retired)
                .map((one) => ({ value: one.id, label: one.name }))}
              value={codeId}
              searchable
              withScrollArea={false}
              comboboxProps={{ withinPortal: false }}
              styles={{ options: { maxHeight: 240, overflowY: 'auto' } }}
              onChange={(value) => setCodeId(CodeId.safeParse(value).data ?? null)}
            />
          )}
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={end}>
              {words.cancel}
            </Button>
            <Button type="submit" loading={busy} disabled={!can}>
              {isSplit ? words.split : words.send}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
