/** One wave of evaluation, new or known. */
import { Checkbox, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { NetworkId } from '../../core/ids.ts'
import type { Wave } from '../../core/network/contract.ts'
import { useDraft } from '../drafts.ts'
import { useTell } from '../query.ts'
import { SideForm } from './side-form.tsx'
import { firstFreeDay } from './today.ts'
import { networkWords, waveWords as words } from './words.ts'

const quietly = (): void => undefined

type WaveFields = Omit<Wave, 'id' | 'networkId'>

function useKeep(networkId: NetworkId, wave: Wave | null) {
  const add = useTell('network', 'addWave')
  const change = useTell('network', 'changeWave')
  const remove = useTell('network', 'removeWave')
  return {
    busy: add.busy || change.busy || remove.busy,
    keep: async (fields: WaveFields): Promise<void> => {
      if (wave === null) await add.tell({ networkId, ...fields })
      else await change.tell({ waveId: wave.id, ...fields })
    },
    remove: async (): Promise<void> => {
      if (wave !== null) await remove.tell({ waveId: wave.id })
    },
  }
}

export function WaveForm({
  networkId,
  wave,
  waves,
  onClose,
}: {
  readonly networkId: NetworkId
  /** Null for a new one. */
  readonly wave: Wave | null
  /** All of the network. */
  readonly waves: readonly Wave[]
  readonly onClose: () => void
}) {
  const draft = useDraft<WaveFields>(
    `wave ${wave?.id ?? networkId}`,
    () => wave ?? { label: '', date: firstFreeDay(waves, new Date()), held: true, context: '' },
  )
  const { value: fields, set } = draft
  const [tried, setTried] = useState(false)
  const { busy, keep, remove } = useKeep(networkId, wave)
  const { label, date, held, context } = fields
  const sameDay = waves.filter((one) => one.id !== wave?.id && one.date === date)
  const submit = () => {
    setTried(true)
    if (label.trim() === '' || date === '') return
    keep({ label, date, held, context }).then(() => {
      draft.done()
      onClose()
    }, quietly)
  }
  return (
    <SideForm
      title={wave === null ? words.add : words.change(wave.label)}
      submitLabel={wave === null ? words.add : networkWords.save}
      busy={busy}
      draft={draft}
      onSubmit={submit}
      onRemove={wave === null ? undefined : () => void remove().then(onClose, quietly)}
      onClose={onClose}
    >
      <TextInput
        data-autofocus
        label={words.label}
        description={words.labelHint}
        value={label}
        maxLength={400}
        error={tried && label.trim() === '' ? words.needsLabel : undefined}
        onChange={(event) => set({ label: event.currentTarget.value })}
      />
      <TextInput
        type="date"
        label={words.date}
        value={date}
        error={tried && date === '' ? words.needsDate : undefined}
        onChange={(event) => set({ date: event.currentTarget.value })}
      />
      <div role="status">
        {sameDay.length > 0 && words.sameDay(sameDay.map((one) => one.label))}
      </div>
      <Checkbox
        label={words.wasHeld}
        description={words.notHeldHint}
        checked={held}
        onChange={(event) => set({ held: event.currentTarget.checked })}
      />
      <Textarea
        label={words.context}
        description={words.contextHint}
        autosize
        minRows={3}
        maxRows={10}
        value={context}
        onChange={(event) => set({ context: event.currentTarget.value })}
      />
    </SideForm>
  )
}
