/** Makes a network, with its first wave where one is wanted. */
import { Button, Checkbox, Stack, Textarea, TextInput } from '@mantine/core'
import { useId, useState, type SubmitEvent } from 'react'
import type { Edition } from '../../core/framework/contract.ts'
import type { NetworkId } from '../../core/ids.ts'
import { useDraft } from '../drafts.ts'
import { DraftNote } from '../look/draft-note.tsx'
import { useTell } from '../query.ts'
import { EditionChoice } from './edition-choice.tsx'
import styles from './new-network-form.module.css'
import { dayOf, seasonOf } from './today.ts'
import { newNetworkWords as words } from './words.ts'

interface Draft {
  readonly name: string
  readonly edition: Edition
  readonly problem: string
  readonly withWave: boolean
  readonly label: string
  readonly date: string
}

type Problems = Partial<Record<'name' | 'label' | 'date', string>>

function problemsOf(draft: Draft): Problems {
  return {
    ...(draft.name.trim() === '' && { name: words.needsName }),
    ...(draft.withWave && draft.label.trim() === '' && { label: words.needsLabel }),
    ...(draft.withWave && draft.date === '' && { date: words.needsDate }),
  }
}

/** Adds what the form says; the new network's id. */
function useMake(): {
  readonly make: (draft: Draft) => Promise<NetworkId>
  readonly busy: boolean
} {
  const add = useTell('network', 'add')
  const addWave = useTell('network', 'addWave')
  const make = async ({ name, edition, problem, withWave, label, date }: Draft) => {
    const fields = { name, edition, problem, aim: '', hub: '', about: '' }
    const { networkId } = await add.tell(fields)
    if (withWave) await addWave.tell({ networkId, label, date, held: true, context: '' })
    return networkId
  }
  return { make, busy: add.busy || addWave.busy }
}

export function NewNetworkForm({ onDone }: { readonly onDone: (networkId: NetworkId) => void }) {
  const form = useId()
  const kept = useDraft<Draft>('new network', () => ({
    name: '',
    edition: '2024',
    problem: '',
    withWave: true,
    label: seasonOf(new Date()),
    date: dayOf(new Date()),
  }))
  const draft = kept.value
  const [problems, setProblems] = useState<Problems>({})
  const { make, busy } = useMake()
  const set = (change: Partial<Draft>) => {
    kept.set(change)
    setProblems({})
  }
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    const found = problemsOf(draft)
    setProblems(found)
    const [first] = Object.keys(found)
    if (first !== undefined) document.getElementById(`${form}-${first}`)?.focus()
    else
      make(draft).then(
        (networkId) => {
          kept.done()
          onDone(networkId)
        },
        () => undefined,
      )
  }
  return (
    <form onSubmit={submit} noValidate>
      <DraftNote since={kept.since} onStartOver={kept.startOver} />
      <Stack gap="md">
        <TextInput
          id={`${form}-name`}
          label={words.name}
          description={words.nameHint}
          value={draft.name}
          error={problems.name}
          data-autofocus
          required
          onChange={(event) => set({ name: event.currentTarget.value })}
        />
        <EditionChoice
          edition={draft.edition}
          disabled={false}
          hint={words.editionHint}
          onChoose={(edition) => set({ edition })}
        />
        <Textarea
          label={words.problem}
          description={words.problemHint}
          autosize
          minRows={2}
          maxRows={6}
          value={draft.problem}
          onChange={(event) => set({ problem: event.currentTarget.value })}
        />
        <Checkbox
          label={words.withWave}
          checked={draft.withWave}
          onChange={(event) => set({ withWave: event.currentTarget.checked })}
        />
        {draft.withWave && <FirstWave form={form} draft={draft} problems={problems} set={set} />}
        <div className={styles['actions']}>
          <Button type="submit" loading={busy}>
            {words.make}
          </Button>
        </div>
      </Stack>
    </form>
  )
}

function FirstWave({
  form,
  draft,
  problems,
  set,
}: {
  readonly form: string
  readonly draft: Draft
  readonly problems: Problems
  readonly set: (change: Partial<Draft>) => void
}) {
  return (
    <div className={styles['wave']}>
      <TextInput
        id={`${form}-label`}
        label={words.waveLabel}
        description={words.waveHint}
        value={draft.label}
        error={problems.label}
        onChange={(event) => set({ label: event.currentTarget.value })}
      />
      <TextInput
        id={`${form}-date`}
        type="date"
        label={words.waveDate}
        value={draft.date}
        error={problems.date}
        onChange={(event) => set({ date: event.currentTarget.value })}
      />
    </div>
  )
}
