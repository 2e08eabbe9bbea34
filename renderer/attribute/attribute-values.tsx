/** The attributes of one source or person, each kept as its field is left. */
import { NativeSelect, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { Attribute, HolderId } from '../../core/attribute/contract.ts'
import { parseValue } from '../../core/attribute/value.ts'
import { hashHref } from '../location.ts'
import { useAsk, useTell } from '../query.ts'
import styles from './attribute-values.module.css'
import { attributeWords, valuesWords as words } from './words.ts'

export function AttributeValues({
  of,
  readOnly,
}: {
  readonly of: HolderId
  readonly readOnly: boolean
}) {
  const attributes = useAsk('attribute', 'list', {}).data
  const values = useAsk('attribute', 'valuesOf', { of }).data
  if (attributes === undefined || values === undefined) return null
  const own = attributes.filter(({ holder }) => holder === of.holder)
  return (
    <section className={styles['values']} aria-label={words.title}>
      <h3 className={styles['head']}>{words.title}</h3>
      {own.length === 0 ? (
        <p className={styles['none']}>
          {words.none}{' '}
          <a href={hashHref(`/collect/attributes?${of.holder}=${of.id}`)}>{words.toTable}</a>
        </p>
      ) : (
        <div className={styles['fields']}>
          {own.map((attribute) => {
            const value =
              values.find(({ attributeId }) => attributeId === attribute.id)?.value ?? ''
            const key = `${attribute.id} ${value}`
            return readOnly ? (
              <p key={key}>
                {attribute.name}: {value === '' ? words.noValue : value}
              </p>
            ) : (
              <ValueField key={key} attribute={attribute} of={of} value={value} />
            )
          })}
        </div>
      )}
    </section>
  )
}

function ValueField({
  attribute,
  of,
  value,
}: {
  readonly attribute: Attribute
  readonly of: HolderId
  readonly value: string
}) {
  const { tell } = useTell('attribute', 'set')
  const [draft, setDraft] = useState(value)
  const [fault, setFault] = useState<string | null>(null)
  const { id: attributeId, name, type, choices } = attribute
  const keep = (written: string): void => {
    const parsed = parseValue(attribute, written)
    setFault(parsed === null ? attributeWords.misfit(written.trim(), name, type) : null)
    if (parsed === null || parsed === value) return
    tell({ attributeId, of, value: parsed }).catch(() => undefined)
  }
  if (type === 'choice' || type === 'yes-no')
    return (
      <NativeSelect
        label={name}
        value={value}
        data={['', ...(type === 'choice' ? choices : [words.yes, words.no])]}
        onChange={(event) => keep(event.currentTarget.value)}
      />
    )
  return (
    <TextInput
      label={name}
      value={draft}
      maxLength={4_000}
      error={fault}
      onChange={(event) => setDraft(event.currentTarget.value)}
      onBlur={() => keep(draft)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') keep(draft)
      }}
    />
  )
}
