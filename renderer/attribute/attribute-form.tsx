/** An attribute, new or known: its name, its type, its choices. */
import { NativeSelect, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { AttributeType, type Attribute, type Holder } from '../../core/attribute/contract.ts'
import { cleanChoices } from '../../core/attribute/value.ts'
import { SideForm } from '../network/side-form.tsx'
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
  const [name, setName] = useState(attribute?.name ?? '')
  const [type, setType] = useState<AttributeType>(attribute?.type ?? 'text')
  const [choices, setChoices] = useState((attribute?.choices ?? []).join('\n'))
  const [tried, setTried] = useState(false)
  const { busy, refusal, keep, remove } = useKeep(holder, attribute)
  const list = choices.split('\n')
  const noName = name.trim() === ''
  const noChoices = type === 'choice' && cleanChoices({ type, choices: list }).length === 0
  const submit = (): void => {
    setTried(true)
    if (noName || noChoices) return
    const kept = cleanChoices({ type, choices: list })
    keep({ name: name.trim(), type, choices: [...kept] }).then(onClose, () => undefined)
  }
  const values = attribute?.values ?? 0
  const misfits = refusal?.code === 'does-not-fit' ? misfitsIn(refusal.detail, type) : null
  return (
    <SideForm
      title={attribute === null ? words.add[holder] : words.change(attribute.name)}
      submitLabel={attribute === null ? words.addThis : words.save}
      busy={busy}
      onSubmit={submit}
      onRemove={attribute === null ? undefined : () => void remove().then(onClose, () => undefined)}
      onClose={onClose}
    >
      <TextInput
        data-autofocus
        label={words.name}
        description={words.nameHint}
        value={name}
        maxLength={400}
        error={
          tried && noName
            ? words.needsName
            : refusal?.code === 'name-taken'
              ? words.taken(refusal.detail)
              : undefined
        }
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <NativeSelect
        label={words.type}
        description={values > 0 ? words.values(values) : undefined}
        error={misfits ?? undefined}
        value={type}
        data={AttributeType.options.map((value) => ({ value, label: typeNames[value] }))}
        onChange={(event) => setType(AttributeType.parse(event.currentTarget.value))}
      />
      {type === 'choice' && (
        <Textarea
          label={words.choices}
          description={words.choicesHint}
          autosize
          minRows={3}
          maxRows={14}
          value={choices}
          error={tried && noChoices ? words.needsChoices : undefined}
          onChange={(event) => setChoices(event.currentTarget.value)}
        />
      )}
    </SideForm>
  )
}
