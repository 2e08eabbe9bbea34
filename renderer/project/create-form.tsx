/** A new project: its name, its place, its passphrase, and who works in it. */
import { Anchor, Button, Group, Stack, TextInput } from '@mantine/core'
import { useState, type SyntheticEvent } from 'react'
import { useFirstFocus } from '../look/focus.ts'
import { useAsk, useTell } from '../query.ts'
import { useSession } from '../session.ts'
import styles from './create-form.module.css'
import { fileNameFor, freeName, joinPath, placeOfFile } from './file-path.ts'
import { FolderBrowser } from './folder-browser.tsx'
import { NewPassphrase, faultsOf, noPair } from './new-passphrase.tsx'
import { FormError } from './form-error.tsx'
import type { NewCode } from './new-code.ts'
import { createWords as words, doorWords, passphraseWords } from './words.ts'

/** Where a new file goes: the person's documents folder and a name made of the project's, until they say otherwise. */
function usePlace(projectName: string) {
  const [chosen, setChosen] = useState<string | null>(null)
  const [typed, setTyped] = useState<string | null>(null)
  const listing = useAsk('project', 'browse', { folder: chosen ?? '' })
  const folder = listing.data?.folder ?? ''
  const free = freeName(fileNameFor(projectName, words.defaultFile), listing.data?.projects ?? [])
  const file = typed ?? free
  const stem = file.trim().replace(/\.trellis$/iu, '')
  return { folder, file, path: joinPath(folder, `${stem}.trellis`), stem, setChosen, setTyped }
}

type Place = ReturnType<typeof usePlace>

function PlaceFields({ place, fault }: { readonly place: Place; readonly fault: string | null }) {
  const { bridge } = useSession()
  const [browsing, setBrowsing] = useState(false)
  const choose = () => {
    if (bridge.host === 'browser') setBrowsing(true)
    else
      void bridge.choosePath('create', place.path).then((path) => {
        if (path === null) return
        const { name, folder } = placeOfFile(path)
        place.setChosen(folder)
        place.setTyped(name)
      })
  }
  return (
    <>
      <TextInput
        required
        label={words.fileName}
        error={fault}
        rightSection={<span className={styles['ending']}>.trellis</span>}
        rightSectionWidth={58}
        value={place.file}
        spellCheck={false}
        onChange={(event) => place.setTyped(event.currentTarget.value)}
      />
      <p className={styles['folder']}>
        <span>
          {words.folder}: <strong>{place.folder}</strong>
        </span>
        <Button variant="default" size="xs" onClick={choose}>
          {words.choose}
        </Button>
      </p>
      {browsing && (
        <FolderBrowser
          purpose="create"
          folder={place.folder}
          onClose={() => setBrowsing(false)}
          onChoose={(folder) => {
            place.setChosen(folder)
            setBrowsing(false)
          }}
        />
      )}
    </>
  )
}

export function CreateForm({
  onBack,
  onCreated,
}: {
  readonly onBack: () => void
  readonly onCreated: (code: NewCode) => void
}) {
  const first = useFirstFocus<HTMLInputElement>()
  const [name, setName] = useState('')
  const [coder, setCoder] = useState('')
  const [pair, setPair] = useState(noPair)
  const [tried, setTried] = useState(false)
  const place = usePlace(name)
  const create = useTell('project', 'create', { quiet: true })
  const missing = {
    name: name.trim() === '' ? words.missingName : null,
    file: place.stem === '' ? words.missingFile : null,
    coder: coder.trim() === '' ? words.missingCoder : null,
  }
  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    setTried(true)
    const faults = [...Object.values(missing), ...Object.values(faultsOf(pair))]
    if (faults.some((fault) => fault !== null) || create.busy) return
    create
      .tell({ path: place.path, name: name.trim(), passphrase: pair.first, coder: coder.trim() })
      .then((made) => onCreated({ code: made.recoveryCode, name: made.name, path: made.path }))
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
          required
          label={words.name}
          error={tried && missing.name}
          value={name}
          maxLength={400}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <PlaceFields place={place} fault={tried ? missing.file : null} />
        <TextInput
          required
          label={words.coder}
          description={words.coderHint}
          error={tried && missing.coder}
          value={coder}
          maxLength={400}
          onChange={(event) => setCoder(event.currentTarget.value)}
        />
        <NewPassphrase label={passphraseWords.first} pair={pair} tried={tried} onChange={setPair} />
        <FormError error={create.error} />
        <Group>
          <Button type="submit" size="md" loading={create.busy}>
            {words.create}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
