/** Folders of this computer, for hosts without a system dialog. */
import { Button, Group, Modal, TextInput } from '@mantine/core'
import { IconArrowUp, IconFileText, IconFolder } from '@tabler/icons-react'
import { useState, type SyntheticEvent } from 'react'
import { useAsk, type OutputOf } from '../query.ts'
import { joinPath } from './file-path.ts'
import styles from './folder-browser.module.css'
import { FormError } from './form-error.tsx'
import { browserWords } from './words.ts'

const icon = { size: 17, stroke: 1.7, 'aria-hidden': true } as const

function Listing({
  listing: { folder, parent, folders, projects },
  purpose,
  onGo,
  onChoose,
}: {
  readonly listing: OutputOf<'project', 'browse'>
  readonly purpose: 'open' | 'create'
  readonly onGo: (folder: string) => void
  readonly onChoose: (path: string) => void
}) {
  return (
    <ul className={styles['list']} aria-label={browserWords.here}>
      {parent !== null && (
        <li>
          <button type="button" onClick={() => onGo(parent)}>
            <IconArrowUp {...icon} /> {browserWords.up}
          </button>
        </li>
      )}
      {folders.map((name) => (
        <li key={name}>
          <button type="button" onClick={() => onGo(joinPath(folder, name))}>
            <IconFolder {...icon} /> {name}
          </button>
        </li>
      ))}
      {projects.map((name) => (
        <li key={name}>
          <button
            type="button"
            data-project
            disabled={purpose === 'create'}
            onClick={() => onChoose(joinPath(folder, name))}
          >
            <IconFileText {...icon} /> {name}
          </button>
        </li>
      ))}
      {folders.length + projects.length === 0 && (
        <li className={styles['nothing']}>{browserWords.empty}</li>
      )}
    </ul>
  )
}

export function FolderBrowser({
  purpose,
  folder: start,
  onChoose,
  onClose,
}: {
  readonly purpose: 'open' | 'create'
  readonly folder: string
  /** A project's path, or a folder's where one is to be created. */
  readonly onChoose: (path: string) => void
  readonly onClose: () => void
}) {
  const [folder, setFolder] = useState(start)
  const [typed, setTyped] = useState<string | null>(null)
  const answer = useAsk('project', 'browse', { folder })
  const listing = answer.data
  const go = (to: string) => {
    setTyped(null)
    setFolder(to)
  }
  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    if (typed?.endsWith('.trellis') === true && purpose === 'open') onChoose(typed)
    else if (typed !== null) go(typed)
  }
  const here = listing?.folder ?? folder

  return (
    <Modal opened onClose={onClose} title={browserWords[purpose]} size={560}>
      <form className={styles['where']} onSubmit={submit}>
        <TextInput
          className={styles['path']}
          label={browserWords.folder}
          value={typed ?? here}
          spellCheck={false}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <Button type="submit" variant="default">
          {browserWords.go}
        </Button>
      </form>
      {listing !== undefined && (
        <Listing listing={listing} purpose={purpose} onGo={go} onChoose={onChoose} />
      )}
      <FormError error={answer.error} />
      <Group justify="flex-end" gap="xs" mt="md">
        <Button variant="default" onClick={onClose}>
          {browserWords.cancel}
        </Button>
        {purpose === 'create' && (
          <Button disabled={listing === undefined} onClick={() => onChoose(here)}>
            {browserWords.take}
          </Button>
        )}
      </Group>
    </Modal>
  )
}
