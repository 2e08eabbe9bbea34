/** Title, date, wave, kind and description of a source, in a dialog. */
import { Button, Group, Modal, NativeSelect, Stack, TextInput } from '@mantine/core'
import { useState, type SubmitEvent } from 'react'
import { SourceKind } from '../../core/values.ts'
import { WaveId, type NetworkId, type SourceId } from '../../core/ids.ts'
import type { SourceSummary } from '../../core/source/contract.ts'
import { AttributeValues } from '../attribute/attribute-values.tsx'
import { MemosAbout } from '../memo/memos-about.tsx'
import { useDraft } from '../drafts.ts'
import { DraftNote } from '../look/draft-note.tsx'
import { useAsk, useTell } from '../query.ts'
import { ImportKept } from './import-kept.tsx'
import { detailsWords as words, kindNames } from './words.ts'

const fieldsOf = ({ title, date, about, kind, waveId }: SourceSummary) => ({
  ...{ title, date, about, kind, waveId },
})

export function SourceDetails({
  summary,
  onClose,
}: {
  readonly summary: SourceSummary
  readonly onClose: () => void
}) {
  const { id: sourceId, networkId } = summary
  const { tell, busy } = useTell('source', 'change')
  const kept = useDraft(`source ${sourceId}`, () => fieldsOf(summary))
  const { value: draft, set } = kept
  const leave = () => {
    kept.done()
    onClose()
  }
  const [tried, setTried] = useState(false)
  const noTitle = draft.title.trim() === ''
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    setTried(true)
    if (noTitle || draft.date === '') return
    tell({ sourceId, ...draft, title: draft.title.trim() }).then(leave, () => undefined)
  }
  return (
    <Modal opened onClose={onClose} title={words.title} size={480}>
      <form onSubmit={submit} noValidate>
        <DraftNote since={kept.since} onStartOver={kept.startOver} />
        <Stack gap="md">
          <TextInput
            data-autofocus
            label={words.name}
            value={draft.title}
            maxLength={400}
            error={tried && noTitle ? words.needsTitle : undefined}
            onChange={(event) => set({ title: event.currentTarget.value })}
          />
          <Group grow align="start">
            <TextInput
              type="date"
              label={words.date}
              value={draft.date}
              error={tried && draft.date === '' ? words.needsDate : undefined}
              onChange={(event) => set({ date: event.currentTarget.value })}
            />
            <NativeSelect
              label={words.kind}
              value={draft.kind}
              data={SourceKind.options.map((value) => ({ value, label: kindNames[value] }))}
              onChange={(event) => set({ kind: SourceKind.parse(event.currentTarget.value) })}
            />
          </Group>
          <WaveChoice
            networkId={networkId}
            waveId={draft.waveId}
            onChoose={(waveId) => set({ waveId })}
          />
          <TextInput
            label={words.about}
            description={words.aboutHint}
            value={draft.about}
            maxLength={400}
            onChange={(event) => set({ about: event.currentTarget.value })}
          />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={leave}>
              {words.cancel}
            </Button>
            <Button type="submit" loading={busy}>
              {words.save}
            </Button>
          </Group>
        </Stack>
      </form>
      <Known sourceId={sourceId} networkId={networkId} />
    </Modal>
  )
}

/** Who speaks in it, and what attributes and memos say of it; each is kept by itself. */
function Known({
  sourceId,
  networkId,
}: {
  readonly sourceId: SourceId
  readonly networkId: NetworkId
}) {
  return (
    <Stack gap="lg" mt="lg">
      <ImportKept sourceId={sourceId} networkId={networkId} />
      <AttributeValues of={{ holder: 'source', id: sourceId }} readOnly={false} />
      <MemosAbout target={{ kind: 'source', id: sourceId }} />
    </Stack>
  )
}

/** One of the network's waves, or none. */
export function WaveChoice({
  networkId,
  waveId,
  onChoose,
}: {
  readonly networkId: NetworkId
  readonly waveId: WaveId | null
  readonly onChoose: (waveId: WaveId | null) => void
}) {
  const waves = useAsk('network', 'waves', { networkId }).data ?? []
  return (
    <NativeSelect
      label={words.wave}
      value={waveId ?? ''}
      data={[
        { value: '', label: words.noWave },
        ...waves.map(({ id, label }) => ({ value: id, label })),
      ]}
      onChange={(event) => {
        const wave = WaveId.safeParse(event.currentTarget.value)
        onChoose(wave.success ? wave.data : null)
      }}
    />
  )
}
