/** What stands in one condition beside what it is about: its relation, its distance, whether codes below belong to it. */
import { Checkbox, NativeSelect, NumberInput } from '@mantine/core'
import type { Code } from '../../core/coding/contract.ts'
import { distanceRelations, Relation, type Within } from '../../core/retrieval/query.ts'
import type { DraftLine, DraftOperand } from './draft.ts'
import styles from './builder.module.css'
import { relationChoices, retrieveWords as words } from './words.ts'

type Change = (id: number, change: (line: DraftLine) => DraftLine) => void

function Distance(props: {
  readonly place: string
  readonly within: Within
  readonly onChange: (within: Within) => void
}) {
  const { place, within, onChange } = props
  return (
    <span className={styles['distance']}>
      <span className={styles['quiet']}>≤</span>
      <NumberInput
        className={styles['most'] ?? ''}
        aria-label={words.distance(place)}
        min={0}
        max={10_000}
        allowDecimal={false}
        hideControls
        value={within.most}
        onChange={(value) => {
          const most = Math.round(Number(value))
          if (value !== '' && most >= 0 && most <= 10_000) onChange({ ...within, most })
        }}
      />
      <NativeSelect
        aria-label={words.unit(place)}
        value={within.unit}
        data={[
          { value: 'words', label: words.units.words },
          { value: 'blocks', label: words.units.blocks },
        ]}
        onChange={(event) =>
          onChange(
            event.currentTarget.value === 'words'
              ? { unit: 'words', most: 20 }
              : { unit: 'blocks', most: 0 },
          )
        }
      />
    </span>
  )
}

export function RelationFields(props: {
  readonly line: DraftLine
  readonly place: string
  readonly change: Change
}) {
  const { line, place, change } = props
  return (
    <div className={styles['relation']}>
      <NativeSelect
        aria-label={words.relation(place)}
        value={line.relation}
        title={relationChoices[line.relation].hint}
        data={Relation.options.map((value) => ({ value, label: relationChoices[value].label }))}
        onChange={(event) => {
          const relation = Relation.parse(event.currentTarget.value)
          change(line.id, (one) => ({ ...one, relation }))
        }}
      />
      {distanceRelations.includes(line.relation) ? (
        <Distance
          place={place}
          within={line.within}
          onChange={(within) => change(line.id, (one) => ({ ...one, within }))}
        />
      ) : (
        <span className={styles['hint']}>{relationChoices[line.relation].hint}</span>
      )}
    </div>
  )
}

export function Below({
  operand,
  codes,
  onChange,
}: {
  readonly operand: DraftOperand
  readonly codes: readonly Code[]
  readonly onChange: (operand: DraftOperand) => void
}) {
  if (operand.type !== 'code' || !codes.some(({ parentId }) => parentId === operand.codeId))
    return null
  return (
    <Checkbox
      size="xs"
      label={words.below}
      checked={operand.below}
      onChange={(event) => onChange({ ...operand, below: event.currentTarget.checked })}
    />
  )
}
