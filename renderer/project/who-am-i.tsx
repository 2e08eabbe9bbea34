import { Button, Modal, TextInput } from '@mantine/core'
import { useEffect, useRef, useState, type SyntheticEvent } from 'react'
import { useAsk, useTell } from '../query.ts'
import styles from './settings-sheet.module.css'
import { useBeCoder } from './use-be-coder.ts'
import { coderWords as words } from './words.ts'

/** Until a dialog that opens has put the focus somewhere. */
const SETTLED = 60

const ignore = (): undefined => undefined

/** Asked where it is not known who is at work: several coders, or a computer that is new to the file. */
export function WhoAmI({ onClose }: { readonly onClose: (() => void) | null }) {
  const coders = useAsk('project', 'coders', {}).data ?? []
  const { tell } = useTell('project', 'addCoder')
  const be = useBeCoder()
  const [name, setName] = useState('')
  const first = useRef<HTMLButtonElement>(null)
  const areKnown = coders.length > 0
  useEffect(() => {
    if (!areKnown) return undefined
    // After the dialog has chosen a place of its own: that is the cross, where the coders came later.
    const timer = setTimeout(() => first.current?.focus(), SETTLED)
    return () => clearTimeout(timer)
  }, [areKnown])
  const add = async (): Promise<void> => {
    const { coderId } = await tell({ name })
    await be(coderId)
    onClose?.()
  }
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault()
    if (name.trim() !== '') add().catch(ignore)
  }
  return (
    <Modal
      opened
      onClose={onClose ?? ignore}
      closeOnEscape={onClose !== null}
      closeOnClickOutside={onClose !== null}
      withCloseButton={onClose !== null}
      title={words.title}
      size={460}
    >
      <p className={styles['path']}>{words.lead}</p>
      <div className={styles['coders']}>
        {coders.map((coder, at) => (
          <Button
            key={coder.id}
            ref={at === 0 ? first : undefined}
            variant={at === 0 ? 'filled' : 'default'}
            data-autofocus={at === 0 || undefined}
            justify="flex-start"
            onClick={() =>
              void be(coder.id)
                .then(() => onClose?.())
                .catch(ignore)
            }
          >
            {coder.name}
          </Button>
        ))}
      </div>
      <form className={styles['row']} onSubmit={submit}>
        <TextInput
          className={styles['grow']}
          label={words.others}
          placeholder={words.name}
          value={name}
          maxLength={400}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Button type="submit" variant="default" disabled={name.trim() === ''}>
          {words.add}
        </Button>
      </form>
    </Modal>
  )
}
