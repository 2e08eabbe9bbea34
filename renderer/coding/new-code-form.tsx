/** New codes, one after the other: Enter adds and goes on; everything but the name is given on a code's own page. */
import { Button, TextInput } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import type { Code } from '../../core/coding/contract.ts'
import type { CodeId } from '../../core/ids.ts'
import { useDraft } from '../drafts.ts'
import { Callout } from '../look/callout.tsx'
import { useTell } from '../query.ts'
import styles from './code-detail.module.css'
import { nameFault } from './code-name.ts'
import { codeWords } from './codebook-words.ts'

interface NewCodeProps {
  readonly codes: readonly Code[]
  readonly parentId: CodeId | null
  readonly onMade: (codeId: CodeId) => void
  readonly onEnd: () => void
}

/** Sends names while the next one is typed; what was refused stays to be taken back. */
function useMaking({ codes, parentId, onMade }: NewCodeProps) {
  const { tell, busy } = useTell('coding', 'addCode')
  const [added, setAdded] = useState('')
  const [refused, setRefused] = useState<readonly string[]>([])
  const parent = codes.find(({ id }) => id === parentId)
  const tops = codes.filter((code) => code.parentId === null).length
  const make = async (name: string): Promise<boolean> => {
    try {
      const color = parent?.color ?? tops % 8
      const made = await tell({ parentId, name, definition: '', color, nodeIds: [] })
      setAdded(name)
      onMade(made.codeId)
      return true
    } catch {
      setRefused((before) => [...before.filter((one) => one !== name), name])
      return false
    }
  }
  const takeBack = (name: string): void => setRefused(refused.filter((one) => one !== name))
  return { parent, make, busy, added, refused, takeBack }
}

/** Names that could not be added, as they were typed. */
function Refused({
  names,
  onTake,
}: {
  readonly names: readonly string[]
  readonly onTake: (name: string) => void
}) {
  return names.map((name) => (
    <Callout
      key={name}
      title={codeWords.notAdded(name)}
      action={
        <Button size="xs" variant="default" onClick={() => onTake(name)}>
          {codeWords.takeBack}
        </Button>
      }
    />
  ))
}

export function NewCodeForm(props: NewCodeProps) {
  const { codes, parentId, onEnd } = props
  const draft = useDraft(`new code ${parentId ?? ''}`, () => ({ name: '' }))
  const { name } = draft.value
  const field = useRef<HTMLInputElement>(null)
  const { parent, make, busy, added, refused, takeBack } = useMaking(props)
  const fault = nameFault(name, codes, { parentId })
  const goOn = (): void => {
    if (fault !== null) return
    void make(name.trim())
    draft.again({ name: '' })
    field.current?.focus()
  }
  const end = (): void => {
    draft.done()
    onEnd()
  }
  const addOne = async (): Promise<void> => {
    if (fault === null && (await make(name.trim()))) end()
  }
  useEffect(() => field.current?.focus(), [])
  return (
    <form
      className={styles['new']}
      onSubmit={(event) => {
        event.preventDefault()
        goOn()
      }}
    >
      <TextInput
        ref={field}
        data-autofocus
        label={parent === undefined ? codeWords.newName : codeWords.newBelow(parent.name)}
        description={codeWords.createKeys}
        error={fault === 'taken' ? codeWords.newFault : null}
        value={name}
        maxLength={400}
        onChange={(event) => draft.set({ name: event.currentTarget.value })}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onEnd()
        }}
      />
      <Refused
        names={refused}
        onTake={(one) => {
          takeBack(one)
          draft.set({ name: one })
          field.current?.focus()
        }}
      />
      <div className={styles['buttons']}>
        <Button type="submit" size="xs" disabled={fault !== null}>
          {codeWords.create}
        </Button>
        <Button
          size="xs"
          variant="default"
          loading={busy && name !== ''}
          disabled={fault !== null}
          onClick={() => void addOne()}
        >
          {codeWords.createOne}
        </Button>
        <Button size="xs" variant="default" onClick={end}>
          {codeWords.end}
        </Button>
      </div>
      <span role="status" className="unseen">
        {added === '' ? '' : codeWords.added(added)}
      </span>
    </form>
  )
}
