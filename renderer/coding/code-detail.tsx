import { Button, Menu, Textarea, TextInput } from '@mantine/core'
import { IconArrowMoveRight, IconPlus, IconTrash } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import { subtreeOf, treeOf } from '../../core/coding/code-tree.ts'
import type { Code } from '../../core/coding/contract.ts'
import { useTell } from '../query.ts'
import styles from './code-detail.module.css'
import { CodePassages } from './code-passages.tsx'
import { CodeTies } from './code-ties.tsx'
import { codebookWords } from './words.ts'

const PAUSE = 700
const colors = [0, 1, 2, 3, 4, 5, 6, 7] as const

type Fields = Pick<Code, 'name' | 'definition' | 'color' | 'nodeIds'>

/** Saves at every pause and on leaving; a blank name waits. */
function useFields(code: Code) {
  const { tell } = useTell('coding', 'changeCode')
  const [fields, setFields] = useState<Fields>(code)
  const state = useRef({ fields, saved: fields })
  const save = useRef<() => void>(() => undefined)
  useEffect(() => {
    state.current = { ...state.current, fields }
    save.current = () => {
      const { fields: now, saved } = state.current
      if (now === saved || now.name.trim() === '') return
      state.current = { fields: now, saved: now }
      const { name, definition, color, nodeIds } = now
      tell({ codeId: code.id, name, definition, color, nodeIds: [...nodeIds] }).catch(
        () => undefined,
      )
    }
  }, [fields, tell, code.id])
  useEffect(() => {
    const timer = setTimeout(() => save.current(), PAUSE)
    return () => clearTimeout(timer)
  }, [fields])
  useEffect(() => () => save.current(), [])
  const set = (values: Partial<Fields>): void => setFields((before) => ({ ...before, ...values }))
  return { fields, set, flush: () => save.current() }
}

function ColorChoice({
  color,
  onChange,
}: {
  readonly color: number
  readonly onChange: (color: number) => void
}) {
  return (
    <fieldset className={styles['colors']}>
      <legend>{codebookWords.color}</legend>
      {colors.map((one) => (
        <label key={one} title={codebookWords.colors[one]}>
          <input
            type="radio"
            name="code-color"
            className="unseen"
            aria-label={codebookWords.colors[one]}
            checked={one === color}
            onChange={() => onChange(one)}
          />
          <span style={{ background: `var(--code-${String(one)})` }} />
        </label>
      ))}
    </fieldset>
  )
}

function MoveMenu({ code, codes }: { readonly code: Code; readonly codes: readonly Code[] }) {
  const { tell } = useTell('coding', 'moveCode')
  const own = subtreeOf(codes, code.id)
  const move = (parentId: Code['parentId']): void => {
    const after =
      codes.findLast((one) => one.parentId === parentId && one.id !== code.id)?.id ?? null
    tell({ codeId: code.id, parentId, after }).catch(() => undefined)
  }
  return (
    <Menu>
      <Menu.Target>
        <Button
          size="xs"
          variant="default"
          leftSection={<IconArrowMoveRight size={15} stroke={1.8} aria-hidden />}
        >
          {codebookWords.moveUnder}
        </Button>
      </Menu.Target>
      <Menu.Dropdown className={styles['places'] ?? ''}>
        {code.parentId !== null && (
          <Menu.Item onClick={() => move(null)}>{codebookWords.moveTop}</Menu.Item>
        )}
        {treeOf(codes)
          .filter(({ code: { id } }) => !own.has(id) && id !== code.parentId)
          .map(({ code: { id, name }, depth }) => (
            <Menu.Item
              key={id}
              style={{ paddingInlineStart: 12 + depth * 14 }}
              onClick={() => move(id)}
            >
              {name}
            </Menu.Item>
          ))}
      </Menu.Dropdown>
    </Menu>
  )
}

/** Everything about one code: its words, its colour, its ties, and every passage coded with it. */
export function CodeDetail({
  code,
  codes,
  onAddBelow,
}: {
  readonly code: Code
  readonly codes: readonly Code[]
  readonly onAddBelow: () => void
}) {
  const { fields, set, flush } = useFields(code)
  const { tell: remove } = useTell('coding', 'removeCode')
  const hasChildren = codes.some(({ parentId }) => parentId === code.id)
  return (
    <article className={styles['detail']} aria-label={code.name}>
      <div className={styles['head']}>
        <TextInput
          className={styles['name'] ?? ''}
          label={codebookWords.name}
          value={fields.name}
          onBlur={flush}
          onChange={(event) => set({ name: event.currentTarget.value })}
        />
        <ColorChoice color={fields.color} onChange={(color) => set({ color })} />
      </div>
      <Textarea
        label={codebookWords.definition}
        description={codebookWords.definitionHint}
        autosize
        minRows={2}
        maxRows={10}
        value={fields.definition}
        onBlur={flush}
        onChange={(event) => set({ definition: event.currentTarget.value })}
      />
      <CodeTies nodeIds={fields.nodeIds} onChange={(nodeIds) => set({ nodeIds })} />
      <div className={styles['buttons']}>
        <Button
          size="xs"
          variant="default"
          leftSection={<IconPlus size={15} stroke={1.8} aria-hidden />}
          onClick={onAddBelow}
        >
          {codebookWords.addBelow}
        </Button>
        <MoveMenu code={code} codes={codes} />
        <Button
          size="xs"
          variant="default"
          disabled={hasChildren}
          leftSection={<IconTrash size={15} stroke={1.8} aria-hidden />}
          onClick={() => void remove({ codeId: code.id }).catch(() => undefined)}
        >
          {codebookWords.remove}
        </Button>
      </div>
      <CodePassages code={code} />
    </article>
  )
}
