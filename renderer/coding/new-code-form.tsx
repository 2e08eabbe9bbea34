import { Button, TextInput } from '@mantine/core'
import type { Code } from '../../core/coding/contract.ts'
import type { CodeId } from '../../core/ids.ts'
import { useDraft } from '../drafts.ts'
import { useTell } from '../query.ts'
import styles from './code-detail.module.css'
import { codeWords } from './codebook-words.ts'

/** A new code's name; everything else is given on its own page. */
export function NewCodeForm({
  codes,
  parentId,
  onMade,
  onEnd,
}: {
  readonly codes: readonly Code[]
  readonly parentId: CodeId | null
  readonly onMade: (codeId: CodeId) => void
  readonly onEnd: () => void
}) {
  const draft = useDraft(`new code ${parentId ?? ''}`, () => ({ name: '' }))
  const { name } = draft.value
  const end = (): void => {
    draft.done()
    onEnd()
  }
  const { tell, busy } = useTell('coding', 'addCode')
  const parent = codes.find(({ id }) => id === parentId)
  const make = async (): Promise<void> => {
    if (name.trim() === '') return
    const color = parent?.color ?? codes.filter((code) => code.parentId === null).length % 8
    try {
      const made = await tell({ parentId, name: name.trim(), definition: '', color, nodeIds: [] })
      onMade(made.codeId)
      end()
    } catch {
      // The person has been told; what was typed stays for another try.
    }
  }
  return (
    <form
      className={styles['new']}
      onSubmit={(event) => {
        event.preventDefault()
        void make()
      }}
    >
      <TextInput
        label={parent === undefined ? codeWords.newName : codeWords.newBelow(parent.name)}
        value={name}
        data-autofocus
        ref={focusOnce}
        onChange={(event) => draft.set({ name: event.currentTarget.value })}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onEnd()
        }}
      />
      <div className={styles['buttons']}>
        <Button type="submit" size="xs" loading={busy} disabled={name.trim() === ''}>
          {codeWords.create}
        </Button>
        <Button size="xs" variant="default" onClick={end}>
          {codeWords.cancel}
        </Button>
      </div>
    </form>
  )
}

const focused = new WeakSet<HTMLInputElement>()
function focusOnce(field: HTMLInputElement | null): void {
  if (field === null || focused.has(field)) return
  focused.add(field)
  field.focus()
}
