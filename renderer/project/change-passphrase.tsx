/** A new passphrase for the open file; what cannot be undone is said first. */
import { Button, Group, PasswordInput, Stack } from '@mantine/core'
import { useState, type SyntheticEvent } from 'react'
import type { ProjectStatus } from '../../core/project/contract.ts'
import { Callout } from '../look/callout.tsx'
import { useTell } from '../query.ts'
import { NewPassphrase, faultsOf, noPair } from './new-passphrase.tsx'
import { RecoveryCode } from './recovery-code.tsx'
import { FormError } from './form-error.tsx'
import { changeWords as words, passphraseWords } from './words.ts'

export function ChangePassphrase({
  status,
  onHold,
  onDone,
}: {
  readonly status: ProjectStatus
  /** While the new code is shown, the sheet must not close by accident. */
  readonly onHold: (held: boolean) => void
  readonly onDone: () => void
}) {
  const [present, setPresent] = useState('')
  const [pair, setPair] = useState(noPair)
  const [tried, setTried] = useState(false)
  const [code, setCode] = useState<string | null>(null)
  const change = useTell('project', 'changePassphrase', { quiet: true })
  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    setTried(true)
    if (present === '' || change.busy || Object.keys(faultsOf(pair)).length > 0) return
    onHold(true)
    change
      .tell({ passphrase: present, next: pair.first })
      .then(({ recoveryCode }) => setCode(recoveryCode))
      .catch(() => onHold(false))
  }
  if (code !== null)
    return (
      <RecoveryCode
        lead={words.done}
        made={{ code, name: status.name ?? '', path: status.path ?? '' }}
        onDone={onDone}
      />
    )
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <Callout title={words.warning}>{words.warningRest}</Callout>
        <PasswordInput
          data-autofocus
          required
          label={words.present}
          autoComplete="off"
          value={present}
          onChange={(event) => setPresent(event.currentTarget.value)}
        />
        <NewPassphrase label={passphraseWords.next} pair={pair} tried={tried} onChange={setPair} />
        <FormError error={change.error} />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onDone} disabled={change.busy}>
            {words.cancel}
          </Button>
          <Button type="submit" loading={change.busy}>
            {words.change}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
