/** One column of a survey: what is in it, and what it becomes. */
import { NativeSelect, TextInput } from '@mantine/core'
import { AttributeType, type Attribute } from '../../core/attribute/contract.ts'
import type { SurveyColumn } from '../../core/source/import-contract.ts'
import type { ColumnGuess } from '../../core/source/table-columns.ts'
import { knownAttribute } from './import-draft.ts'
import styles from './import-survey.module.css'
import { surveyWords as words } from './import-words.ts'

/** `3/4/2024`, which is two days. */
const twofold = /^\s*\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}/u

const uses = ['text', 'source', 'person', 'who', 'title', 'date', 'out'] as const
type Use = (typeof uses)[number]

function useOf(is: SurveyColumn): Use {
  if (is.use === 'attribute') return is.holder
  return is.use === 'person' ? 'who' : is.use
}

/** The column with another use; a name that was given to it stays. */
function changed(is: SurveyColumn, guess: ColumnGuess, use: Use): SurveyColumn {
  const name = 'name' in is ? is.name : guess.name.slice(0, 400) || String(guess.column + 1)
  switch (use) {
    case 'text':
      return { use, name }
    case 'source':
    case 'person':
      return { use: 'attribute', holder: use, name, type: guess.type }
    case 'who':
      return { use: 'person' }
    case 'title':
    case 'date':
    case 'out':
      return { use }
  }
}

export function SurveyColumnRow({
  guess,
  is,
  attributes,
  onChange,
}: {
  readonly guess: ColumnGuess
  readonly is: SurveyColumn
  readonly attributes: readonly Attribute[]
  readonly onChange: (is: SurveyColumn) => void
}) {
  const { name, examples, filled, dateOrder } = guess
  const isDate = is.use === 'date' || (is.use === 'attribute' && is.type === 'date')
  const isOpen = dateOrder === 'open' && examples.some((one) => twofold.test(one))
  return (
    <li className={styles['column']} data-out={is.use === 'out'}>
      <div className={styles['about']}>
        <strong dir="auto">{name}</strong>
        <span className={styles['hint']} dir="auto">
          {[words.filled(filled), ...examples.map((one) => `“${one}”`)].join(' · ')}
        </span>
      </div>
      <NativeSelect
        aria-label={words.use(name)}
        value={useOf(is)}
        data={uses.map((value) => ({ value, label: words.uses[value] }))}
        onChange={(event) => {
          const use = uses.find((one) => one === event.currentTarget.value)
          if (use !== undefined) onChange(changed(is, guess, use))
        }}
      />
      {is.use === 'text' && (
        <TextInput
          aria-label={words.heading(name)}
          defaultValue={is.name}
          maxLength={400}
          onBlur={(event) => rename(is, event.currentTarget.value, onChange)}
        />
      )}
      {is.use === 'attribute' && (
        <AttributeFields
          column={name}
          is={is}
          known={knownAttribute(attributes, is)}
          onChange={onChange}
        />
      )}
      {isDate && isOpen && <p className={styles['note']}>{words.monthFirst}</p>}
    </li>
  )
}

function rename(
  is: Extract<SurveyColumn, { name: string }>,
  name: string,
  onChange: (is: SurveyColumn) => void,
): void {
  if (name.trim() !== '' && name !== is.name) onChange({ ...is, name })
}

function AttributeFields({
  column,
  is,
  known,
  onChange,
}: {
  readonly column: string
  readonly is: Extract<SurveyColumn, { use: 'attribute' }>
  readonly known: Attribute | undefined
  readonly onChange: (is: SurveyColumn) => void
}) {
  return (
    <>
      <div className={styles['attribute']}>
        <TextInput
          aria-label={words.attribute(column)}
          defaultValue={is.name}
          maxLength={400}
          onBlur={(event) => rename(is, event.currentTarget.value, onChange)}
        />
        <NativeSelect
          aria-label={words.type(column)}
          value={is.type}
          disabled={known !== undefined}
          data={AttributeType.options.map((value) => ({ value, label: words.types[value] }))}
          onChange={(event) =>
            onChange({ ...is, type: AttributeType.parse(event.currentTarget.value) })
          }
        />
      </div>
      {known !== undefined && (
        <p className={styles['note']}>{words.known(is.holder, known.type)}</p>
      )}
    </>
  )
}
