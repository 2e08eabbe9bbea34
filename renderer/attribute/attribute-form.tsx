/** An attribute, new or known: its name, its type, its choices. */
import { NativeSelect, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { AttributeType, type Attribute, type Holder } from '../../core/attribute/contract.ts'
import { cleanChoices } from '../../core/attribute/value.ts'
import type { AppError } from '../../core/errors.ts'
import { SideForm } from '../network/side-form.tsx'
import { useDraft } from '../drafts.ts'
import { useTell } from '../query.ts'
import { formWords as words, typeNames } from './words.ts'

function useKeep(holder: Holder, attribute: Attribute | null) {
  const add = useTell('attribute', 'add', { quiet: true })
  const change = useTell('attribute', 'change', { quiet: true })
  const remove = useTell('attribute', 'remove')
  const refusal = add.error ?? change.error
  return {
    busy: add.busy || change.busy || remove.busy,
    refusal,
    keep: async (fields: { name: string; type: AttributeType; choices: string[] }) => {
      if (attribute === null) await add.tell({ holder, ...fields })
      else await change.tell({ attributeId: attribute.id, ...fields })
    },
    remove: async () => {
      if (attribute !== null) await remove.tell({ attributeId: attribute.id })
    },
  }
}

/** `Length: 3 of 40` says how many values do not fit. */
function misfitsIn(detail: string, type: AttributeType): string | null {
  const [, misfits, all] = /(\d+) of (\d+)$/u.exec(detail) ?? []
  return misfits === undefined || all === undefined
    ? null
    : words.misfits(Number(misfits), Number(all), type)
}

const quietly = (): void => undefined

interface Draft {
  readonly name: string
  readonly type: AttributeType
  /** One on each line. */
  readonly choices: string
}

const draftOf = (attribute: Attribute | null): Draft => ({
  name: attribute?.name ?? '',
  type: attribute?.type ?? 'text',
  choices: (attribute?.choices ?? []).join('\n'),
})

const choicesIn = ({ type, choices }: Draft): readonly string[] =>
  cleanChoices({ type, choices: choices.split('\n') })

/** What has to be mended before it can be kept, by field. */
function faultsOf(draft: Draft, refusal: AppError | null, tried: boolean) {
  const noName = draft.name.trim() === ''
  const noChoices = draft.type === 'choice' && choicesIn(draft).length === 0
  const taken = refusal?.code === 'name-taken' ? words.taken(refusal.detail) : null
  const misfits = refusal?.code === 'does-not-fit' ? misfitsIn(refusal.detail, draft.type) : null
  return {
    isWhole: !noName && !noChoices,
    name: tried && noName ? words.needsName : taken,
    type: misfits,
    choices: tried && noChoices ? words.needsChoices : null,
  }
}

export function AttributeForm({
  holder,
  attribute,
  onClose,
}: {
  readonly holder: Holder
  /** Null for a new one. */
  readonly attribute: Attribute | null
  readonly onClose: () => void
}) {
  const form = useDraft(`attribute ${attribute?.id ?? holder}`, () => draftOf(attribute))
  const { value: draft, set } = form
  const [tried, setTried] = useState(false)
  const { busy, refusal, keep, remove } = useKeep(holder, attribute)
  const faults = faultsOf(draft, refusal, tried)
  const submit = (): void => {
    setTried(true)
    if (!faults.isWhole) return
    const fields = { name: draft.name.trim(), type: draft.type, choices: [...choicesIn(draft)] }
    keep(fields).then(() => {
      form.done()
      onClose()
    }, quietly)
  }
  return (
    <SideForm
      title={attribute === null ? words.add[holder] : words.change(attribute.name)}
      submitLabel={attribute === null ? words.addThis : words.save}
      busy={busy}
      draft={form}
      onSubmit={submit}
      onRemove={attribute === null ? undefined : () => void remove().then(onClose, quietly)}
      onClose={onClose}
    >
      <Fields draft={draft} faults={faults} values={attribute?.values ?? 0} set={set} />
    </SideForm>
  )
}

function Fields({
  draft,
  faults,
  values,
  set,
}: {
  readonly draft: Draft
  readonly faults: ReturnType<typeof faultsOf>
  /** How many stand already. */
  readonly values: number
  readonly set: (part: Partial<Draft>) => void
}) {
  const { name, type, choices } = draft
  return (
    <>
      <TextInput
        data-autofocus
        label={words.name}
        description={words.nameHint}
        value={name}
        maxLength={400}
        error={faults.name}
        onChange={(event) => set({ name: event.currentTarget.value })}
      />
      <NativeSelect
        label={words.type}
        description={values > 0 ? words.values(values) : undefined}
        error={faults.type}
        value={type}
        data={AttributeType.options.map((value) => ({ value, label: typeNames[value] }))}
        onChange={(event) => set({ type: AttributeType.parse(event.currentTarget.value) })}
      />
      {type === 'choice' && (
        <Textarea
          label={words.choices}
          description={words.choicesHint}
          autosize
          minRows={3}
          maxRows={14}
          value={choices}
          error={faults.choices}
          onChange={(event) => set({ choices: event.currentTarget.value })}
        />
      )}
    </>
  )
}
