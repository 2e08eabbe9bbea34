/** The conditions of a query, or of a group in it, one below the other. */
import { ActionIcon, Button } from '@mantine/core'
import { IconPlus, IconX } from '@tabler/icons-react'
import type { Code } from '../../core/coding/contract.ts'
import styles from './builder.module.css'
import { newLine, type DraftLine, type DraftOperand } from './draft.ts'
import { Below, RelationFields } from './line-fields.tsx'
import { OperandPicker } from './operand-picker.tsx'
import { retrieveWords as words } from './words.ts'

export interface Editing {
  readonly codes: readonly Code[]
  readonly change: (id: number, change: (line: DraftLine) => DraftLine) => void
  readonly remove: (id: number) => void
  /** To the group on this line, or at the end. */
  readonly add: (groupId: number | null) => void
}

interface LineProps {
  readonly line: DraftLine
  /** `2`, or `2.1` in a group. */
  readonly place: string
  readonly depth: number
  readonly isFirst: boolean
  readonly isOnly: boolean
  readonly editing: Editing
}

/** Groups open with one open line, so that there is something to fill. */
const opened = (operand: DraftOperand): DraftOperand =>
  operand.type === 'group' && operand.lines.length === 0
    ? { ...operand, lines: [newLine()] }
    : operand

function Line({ line, place, depth, isFirst, isOnly, editing }: LineProps) {
  const { codes } = editing
  const setOperand = (operand: DraftOperand) =>
    editing.change(line.id, (one) => ({ ...one, operand: opened(operand) }))
  return (
    <li className={styles['line']} aria-label={words.line(place)}>
      {!isFirst && <RelationFields line={line} place={place} change={editing.change} />}
      <div className={styles['operand']}>
        <OperandPicker
          label={words.operand(place)}
          codes={codes}
          operand={line.operand}
          mayGroup={depth < 4}
          onChoose={setOperand}
        />
        <Below operand={line.operand} codes={codes} onChange={setOperand} />
        {!isOnly && (
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={words.remove(place)}
            onClick={() => editing.remove(line.id)}
          >
            <IconX size={15} stroke={1.8} aria-hidden />
          </ActionIcon>
        )}
      </div>
      {line.operand.type === 'group' && (
        <Lines
          lines={line.operand.lines}
          prefix={`${place}.`}
          depth={depth + 1}
          groupId={line.id}
          editing={editing}
        />
      )}
    </li>
  )
}

export function Lines(props: {
  readonly lines: readonly DraftLine[]
  readonly prefix: string
  readonly depth: number
  readonly groupId: number | null
  readonly editing: Editing
}) {
  const { lines, prefix, depth, groupId, editing } = props
  return (
    <div className={groupId === null ? undefined : styles['group']}>
      <ol className={styles['lines']} aria-label={words.lines}>
        {lines.map((line, at) => (
          <Line
            key={line.id}
            line={line}
            place={`${prefix}${String(at + 1)}`}
            depth={depth}
            isFirst={at === 0}
            isOnly={lines.length === 1 && groupId === null}
            editing={editing}
          />
        ))}
      </ol>
      <Button
        variant="subtle"
        size="xs"
        leftSection={<IconPlus size={14} stroke={1.8} aria-hidden />}
        onClick={() => editing.add(groupId)}
      >
        {groupId === null ? words.add : words.addTo}
      </Button>
    </div>
  )
}
