/** Name, prompts and look-fors of one protocol. */
import { Button, Group, MultiSelect, Stack, Textarea, TextInput } from '@mantine/core'
import { IconScale } from '@tabler/icons-react'
import { useState, type SubmitEvent } from 'react'
import { NodeId } from '../../core/ids.ts'
import type { Protocol } from '../../core/source/contract.ts'
import { useDraft } from '../drafts.ts'
import { DraftNote } from '../look/draft-note.tsx'
import { useFirstFocus } from '../look/focus.ts'
import { useTell } from '../query.ts'
import type { ThinNodes } from './use-thin-nodes.ts'
import { protocolWords as words } from './protocol-words.ts'

const MOST_LOOK_FORS = 40

interface FormProps {
  /** Null for a new one. */
  readonly protocol: Protocol | null
  readonly thin: ThinNodes
  readonly onDone: () => void
}

interface Fields {
  readonly name: string
  /** One on each line. */
  readonly prompts: string
  readonly nodeIds: readonly NodeId[]
}

const promptsOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

function useKeep({ protocol, onDone }: FormProps) {
  const add = useTell('source', 'addProtocol')
  const change = useTell('source', 'changeProtocol')
  const keep = (fields: { name: string; prompts: string[]; nodeIds: NodeId[] }) => {
    const told: Promise<unknown> =
      protocol === null ? add.tell(fields) : change.tell({ protocolId: protocol.id, ...fields })
    told.then(onDone, () => undefined)
  }
  return { keep, busy: add.busy || change.busy }
}

export function ProtocolForm(props: FormProps) {
  const { protocol, thin, onDone } = props
  const first = useFirstFocus<HTMLInputElement>()
  const proposed = thin.nodes.map(({ id }) => id)
  const kept = useDraft<Fields>(`protocol ${protocol?.id ?? 'new'}`, () => ({
    name: protocol?.name ?? '',
    prompts: (protocol?.prompts ?? []).join('\n'),
    nodeIds: protocol?.nodeIds ?? proposed,
  }))
  const { name, prompts, nodeIds } = kept.value
  const leave = () => {
    kept.done()
    onDone()
  }
  const [tried, setTried] = useState(false)
  const { keep, busy } = useKeep({ ...props, onDone: leave })
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    setTried(true)
    if (name.trim() !== '')
      keep({ name: name.trim(), prompts: promptsOf(prompts), nodeIds: [...nodeIds] })
  }
  const choices = thin.all.map(({ id, label }) => ({
    value: id,
    label: words.lookFor(label, thin.parent(id)),
  }))
  return (
    <form onSubmit={submit} noValidate>
      <DraftNote since={kept.since} onStartOver={kept.startOver} />
      <Stack gap="md">
        <TextInput
          ref={first}
          label={words.name}
          placeholder={words.namePlaceholder}
          value={name}
          maxLength={400}
          error={tried && name.trim() === '' ? words.needsName : undefined}
          onChange={(event) => kept.set({ name: event.currentTarget.value })}
        />
        <Textarea
          label={words.prompts}
          description={words.promptsHint}
          autosize
          minRows={4}
          maxRows={12}
          value={prompts}
          onChange={(event) => kept.set({ prompts: event.currentTarget.value })}
        />
        <MultiSelect
          label={words.lookFors}
          description={words.lookForsHint}
          data={choices}
          searchable
          maxValues={MOST_LOOK_FORS}
          value={[...nodeIds]}
          onChange={(chosen) => kept.set({ nodeIds: chosen.map((id) => NodeId.parse(id)) })}
        />
        <Group justify="space-between" gap="xs">
          <Button
            variant="subtle"
            leftSection={<IconScale size={16} stroke={1.7} aria-hidden />}
            onClick={() => kept.set({ nodeIds: proposed })}
          >
            {words.thinnest}
          </Button>
          <Group gap="xs">
            <Button variant="default" onClick={leave}>
              {words.cancel}
            </Button>
            <Button type="submit" loading={busy}>
              {words.save}
            </Button>
          </Group>
        </Group>
      </Stack>
    </form>
  )
}
