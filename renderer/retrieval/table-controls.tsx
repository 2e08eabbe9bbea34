/** What a table counts: lines, columns, how codes meet, what is counted. */
import { MultiSelect, NativeSelect } from '@mantine/core'
import type { Code } from '../../core/coding/contract.ts'
import { CodeId } from '../../core/ids.ts'
import type { ScopeChoices } from '../../core/retrieval/contract.ts'
import { Measure } from '../../core/retrieval/table-model.ts'
import {
  MOST_USED,
  plainColumns,
  type ColumnsChoice,
  type MeetingChoice,
  type Question,
  type RowsChoice,
} from './table-question.ts'
import styles from './tables-page.module.css'
import { columnWords, measureWords, retrieveWords, tableWords as words } from './words.ts'

interface ControlsProps {
  readonly codes: readonly Code[]
  readonly choices: ScopeChoices
  readonly question: Question
  readonly onChange: (question: Question) => void
}

function rowOptions(codes: readonly Code[]) {
  const parents = new Set<string | null>(codes.map(({ parentId }) => parentId))
  return [
    { value: 'most', label: words.mostCodes(MOST_USED) },
    { value: 'all', label: words.allCodes },
    { value: 'top', label: words.topCodes },
    { value: 'chosen', label: words.chosen },
    ...codes
      .filter(({ id }) => parents.has(id))
      .map(({ id, name }) => ({ value: id, label: words.branch(name) })),
  ]
}

function columnOptions({ attributes }: ScopeChoices) {
  return [
    ...plainColumns.map((by) => ({ value: by, label: columnWords[by] })),
    ...attributes.map(({ id, name, holder }) => ({
      value: `attribute:${id}`,
      label: holder === 'source' ? retrieveWords.ofSource(name) : retrieveWords.ofPerson(name),
    })),
  ]
}

/** Other columns: the lines cannot be ordered by one of those before. */
function withColumns(question: Question, columns: ColumnsChoice): Question {
  const { view } = question
  const order = view.order.by === 'column' ? ({ by: 'given' } as const) : view.order
  return { ...question, columns, view: { ...view, order } }
}

export function TableControls({ codes, choices, question, onChange }: ControlsProps) {
  const { rows, chosen, columns, meeting, measure } = question
  return (
    <div className={styles['controls']}>
      <NativeSelect
        label={words.rows}
        value={rows}
        data={rowOptions(codes)}
        onChange={(event) =>
          // The value is one of the options just above.
          onChange({ ...question, rows: event.currentTarget.value as RowsChoice })
        }
      />
      {rows === 'chosen' && (
        <MultiSelect
          className={styles['chosen'] ?? ''}
          label={words.chooseCodes}
          searchable
          hidePickedOptions
          limit={200}
          data={codes.map(({ id, name }) => ({ value: id, label: name }))}
          value={[...chosen]}
          onChange={(ids) => onChange({ ...question, chosen: ids.map((id) => CodeId.parse(id)) })}
        />
      )}
      <NativeSelect
        label={words.columns}
        value={columns}
        data={columnOptions(choices)}
        onChange={(event) =>
          // The value is one of the options just above.
          onChange(withColumns(question, event.currentTarget.value as ColumnsChoice))
        }
      />
      {columns === 'codes' && (
        <NativeSelect
          label={words.meeting}
          value={meeting}
          data={Object.entries(words.meetings).map(([value, label]) => ({ value, label }))}
          onChange={(event) =>
            // The value is one of the options just above.
            onChange({ ...question, meeting: event.currentTarget.value as MeetingChoice })
          }
        />
      )}
      <NativeSelect
        label={words.measure}
        value={measure}
        data={Measure.options.map((value) => ({ value, label: measureWords[value] }))}
        onChange={(event) =>
          onChange({ ...question, measure: Measure.parse(event.currentTarget.value) })
        }
      />
    </div>
  )
}
