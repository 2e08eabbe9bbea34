/** The demo project, as a file of its own. */
import { Anchor, Button, Group, Stack, TextInput } from '@mantine/core'
import { useState, type SyntheticEvent } from 'react'
import { useFirstFocus } from '../look/focus.ts'
import { useAsk, useTell } from '../query.ts'
import styles from './create-form.module.css'
import { freeName, joinPath } from './file-path.ts'
import { strengthOf } from './strength.ts'
import { FormError } from './form-error.tsx'
import { demoWords as words, doorWords, passphraseWords } from './words.ts'

export function DemoForm({
  onBack,
  onOpen,
}: {
  readonly onBack: () => void
  readonly onOpen: () => void
}) {
  const first = useFirstFocus<HTMLInputElement>()
  const [passphrase, setPassphrase] = useState<string>(words.shown)
  const listing = useAsk('project', 'browse', { folder: '' })
  const create = useTell('project', 'createDemo', { quiet: true })
  const short = strengthOf(passphrase) === 'short'
  const path =
    listing.data === undefined
      ? null
      : joinPath(listing.data.folder, `${freeName(words.fileName, listing.data.projects)}.trellis`)
  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    if (short || path === null || create.busy) return
    create
      .tell({ path, passphrase })
      .then(onOpen)
      .catch(() => undefined)
  }
  return (
    <form onSubmit={submit} noValidate>
      <Anchor component="button" type="button" onClick={onBack} className={styles['back']}>
        {doorWords.back}
      </Anchor>
      <h1 className={styles['title']}>{words.title}</h1>
      <p className={styles['lead']}>{words.lead}</p>
      <Stack gap="sm">
        <TextInput
          ref={first}
          label={words.passphrase}
          description={words.passphraseHint}
          error={short && passphraseWords.short}
          value={passphrase}
          spellCheck={false}
          autoComplete="off"
          onChange={(event) => setPassphrase(event.currentTarget.value)}
        />
        <p className={styles['folder']}>
          <span>
            {words.file}: <strong>{path ?? ''}</strong>
          </span>
        </p>
        <FormError error={create.error ?? listing.error} />
        <Group>
          <Button type="submit" size="md" loading={create.busy} disabled={path === null}>
            {words.create}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
