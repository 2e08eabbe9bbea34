import { Button, TextInput } from '@mantine/core'
import { useState, type SyntheticEvent } from 'react'
import type { CoderId } from '../../core/ids.ts'
import { useAsk, useTell } from '../query.ts'
import styles from './settings-sheet.module.css'
import { useBeCoder } from './use-be-coder.ts'
import { coderWords as words } from './words.ts'

const ignore = (): undefined => undefined

/** Everybody who codes in this project; one of them is at work. */
export function CoderList({ me }: { readonly me: CoderId | null }) {
  const coders = useAsk('project', 'coders', {}).data ?? []
  const { tell } = useTell('project', 'addCoder')
  const be = useBeCoder()
  const [name, setName] = useState('')
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault()
    if (name.trim() === '') return
    tell({ name })
      .then(() => setName(''))
      .catch(ignore)
  }
  return (
    <>
      <p className={styles['path']}>{words.settingsLead}</p>
      <ul className={styles['coderList']} aria-label={words.settings}>
        {coders.map((coder) => (
          <li key={coder.id}>
            <span className={styles['grow']}>
              {coder.name} ({coder.initials})
            </span>
            {coder.id === me ? (
              <span className={styles['now']}>{words.now}</span>
            ) : (
              <Button
                variant="default"
                size="compact-sm"
                onClick={() => void be(coder.id).catch(ignore)}
              >
                {words.be(coder.name)}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <form className={styles['row']} onSubmit={submit}>
        <TextInput
          className={styles['grow']}
          label={words.newName}
          value={name}
          maxLength={400}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Button type="submit" variant="default" disabled={name.trim() === ''}>
          {words.addOne}
        </Button>
      </form>
    </>
  )
}
