import { Anchor, Button, Checkbox, PasswordInput, Textarea } from '@mantine/core'
import { useState, type SyntheticEvent } from 'react'
import { useFirstFocus } from '../look/focus.ts'
import { useTell } from '../query.ts'
import { FormError } from './form-error.tsx'
import styles from './unlock-form.module.css'
import { doorWords } from './words.ts'

interface Unlocking {
  readonly path: string
  readonly remembered: boolean
  readonly canRemember: boolean
  readonly onOpen: () => void
}

interface Field {
  readonly text: string
  readonly onText: (text: string) => void
}

function PassphraseField({ text, onText }: Field) {
  const first = useFirstFocus<HTMLInputElement>()
  return (
    <PasswordInput
      ref={first}
      className={styles['field'] ?? ''}
      label={doorWords.passphrase}
      size="md"
      autoComplete="off"
      value={text}
      onChange={(event) => onText(event.currentTarget.value)}
    />
  )
}

function CodeField({ text, onText }: Field) {
  const first = useFirstFocus<HTMLTextAreaElement>()
  return (
    <Textarea
      ref={first}
      className={styles['field'] ?? ''}
      classNames={{ input: styles['code'] ?? '' }}
      label={doorWords.recoveryCode}
      description={doorWords.recoveryHint}
      rows={4}
      autoComplete="off"
      spellCheck={false}
      value={text}
      onChange={(event) => onText(event.currentTarget.value)}
    />
  )
}

/** Passphrase, recovery code, or the key that this computer remembers. */
export function UnlockForm({ path, remembered, canRemember, onOpen }: Unlocking) {
  const [withCode, setWithCode] = useState(false)
  const [text, setText] = useState('')
  const [remember, setRemember] = useState(false)
  const byPassphrase = useTell('project', 'unlock', { quiet: true })
  const byCode = useTell('project', 'unlockWithRecoveryCode', { quiet: true })
  const byStore = useTell('project', 'unlockRemembered', { quiet: true })
  const busy = byPassphrase.busy || byCode.busy || byStore.busy
  const error = byStore.error ?? (withCode ? byCode.error : byPassphrase.error)
  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    if (text === '' || busy) return
    if (withCode) byCode.tell({ path, recoveryCode: text }).then(onOpen, () => undefined)
    else
      byPassphrase
        .tell({ path, passphrase: text, remember })
        .then(onOpen, () => setText((now) => (now === text ? '' : now)))
  }

  return (
    <form className={styles['form']} onSubmit={submit} noValidate>
      <div className={styles['fields']}>
        {withCode ? (
          <CodeField text={text} onText={setText} />
        ) : (
          <PassphraseField text={text} onText={setText} />
        )}
        <Button type="submit" size="md" loading={busy} className={styles['open'] ?? ''}>
          {doorWords.open}
        </Button>
      </div>
      <div className={styles['below']}>
        <span>{busy ? doorWords.opening : ''}</span>
        <Anchor
          component="button"
          type="button"
          size="sm"
          underline="always"
          onClick={() => {
            setText('')
            setWithCode(!withCode)
          }}
        >
          {withCode ? doorWords.usePassphrase : doorWords.useRecovery}
        </Anchor>
      </div>
      {canRemember && !withCode && (
        <Checkbox
          label={doorWords.remember}
          description={doorWords.rememberHint}
          checked={remember}
          onChange={(event) => setRemember(event.currentTarget.checked)}
        />
      )}
      {remembered && (
        <Button
          variant="default"
          onClick={() => void byStore.tell({ path }).then(onOpen, () => undefined)}
        >
          {doorWords.openRemembered}
        </Button>
      )}
      <FormError error={error} />
    </form>
  )
}
