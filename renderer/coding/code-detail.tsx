import { Button, Menu, Textarea, TextInput } from '@mantine/core'
import { IconArchive, IconArrowMerge, IconArrowMoveRight, IconPlus } from '@tabler/icons-react'
import { subtreeOf, treeOf } from '../../core/coding/code-tree.ts'
import type { BelowCount } from '../../core/coding/codebook-contract.ts'
import type { Code } from '../../core/coding/contract.ts'
import { Callout } from '../look/callout.tsx'
import { reasons } from '../reasons.ts'
import { MemosAbout } from '../memo/memos-about.tsx'
import styles from './code-detail.module.css'
import { useCodeFields, type CodeFields } from './code-fields.ts'
import { CodePassages } from './code-passages.tsx'
import { CodeTies } from './code-ties.tsx'
import type { CodeActions } from './codebook-actions.ts'
import { codebookWords, codeWords } from './codebook-words.ts'
import { RemoveButton, standing } from './remove-button.tsx'

const colors = [0, 1, 2, 3, 4, 5, 6, 7] as const

function ColorChoice({
  color,
  onChange,
}: {
  readonly color: number
  readonly onChange: (color: number) => void
}) {
  return (
    <fieldset className={styles['colors']}>
      <legend>{codeWords.color}</legend>
      {colors.map((one) => (
        <label key={one} title={codeWords.colors[one]}>
          <input
            type="radio"
            name="code-color"
            className="unseen"
            aria-label={codeWords.colors[one]}
            checked={one === color}
            onChange={() => onChange(one)}
          />
          <span style={{ background: `var(--code-${String(one)})` }} />
        </label>
      ))}
    </fieldset>
  )
}

function MoveMenu({
  code,
  codes,
  actions,
}: {
  readonly code: Code
  readonly codes: readonly Code[]
  readonly actions: CodeActions
}) {
  const own = subtreeOf(codes, code.id)
  const move = (parentId: Code['parentId']): void => {
    const siblings = codes.filter((one) => one.parentId === parentId && one.id !== code.id)
    actions.move(code.id, { parentId, after: siblings.at(-1)?.id ?? null })
  }
  return (
    <Menu>
      <Menu.Target>
        <Button
          size="xs"
          variant="default"
          leftSection={<IconArrowMoveRight size={15} stroke={1.8} aria-hidden />}
        >
          {codeWords.moveUnder}
        </Button>
      </Menu.Target>
      <Menu.Dropdown className={styles['places'] ?? ''}>
        {code.parentId !== null && (
          <Menu.Item onClick={() => move(null)}>{codeWords.moveTop}</Menu.Item>
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

interface DetailProps {
  readonly code: Code
  readonly codes: readonly Code[]
  /** Counts with the codes below. */
  readonly below: BelowCount | null
  readonly actions: CodeActions
  readonly onAddBelow: () => void
  readonly onMerge: () => void
  /** Told how many passages are chosen. */
  readonly onChosen: (count: number) => void
}

function Buttons({ code, codes, actions, onAddBelow, onMerge }: DetailProps) {
  const icon = { size: 15, stroke: 1.8, 'aria-hidden': true } as const
  return (
    <div className={styles['buttons']}>
      <Button size="xs" variant="default" leftSection={<IconPlus {...icon} />} onClick={onAddBelow}>
        {codebookWords.addBelow}
      </Button>
      <MoveMenu code={code} codes={codes} actions={actions} />
      <Button
        size="xs"
        variant="default"
        {...standing(codes.length < 2 ? reasons.noOtherCode : null, onMerge)}
        leftSection={<IconArrowMerge {...icon} />}
      >
        {codeWords.merge}
      </Button>
      <Button
        size="xs"
        variant="default"
        leftSection={<IconArchive {...icon} />}
        onClick={() => actions.retire(!code.retired)}
      >
        {code.retired ? codeWords.bringBack : codeWords.retire}
      </Button>
      <RemoveButton size="xs" actions={actions} />
    </div>
  )
}

/** A name that cannot be kept is told at once; Escape, or leaving the field, brings the kept one back. */
function NameField({
  fields,
  set,
  fault,
  refused,
  leaveName,
  kept,
}: CodeFields & { readonly kept: string }) {
  const error =
    fault !== null
      ? codeWords.nameFault(fault, kept)
      : refused !== null
        ? codeWords.nameRefused(refused.name, kept)
        : null
  return (
    <TextInput
      className={styles['name'] ?? ''}
      label={codeWords.name}
      value={fields.name}
      maxLength={400}
      error={error}
      onBlur={leaveName}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && fault !== null) {
          event.stopPropagation()
          leaveName()
        }
      }}
      onChange={(event) => set({ name: event.currentTarget.value })}
    />
  )
}

const longFields = ['definition', 'inclusion', 'exclusion', 'example'] as const

function Writing({ fields, set, flush }: CodeFields) {
  const hints = {
    definition: codeWords.definitionHint,
    inclusion: codeWords.inclusionHint,
    exclusion: codeWords.exclusionHint,
    example: codeWords.exampleHint,
  }
  return (
    <div className={styles['writing']}>
      {longFields.map((field) => (
        <Textarea
          key={field}
          className={styles[field] ?? ''}
          label={codeWords[field]}
          description={hints[field]}
          autosize
          minRows={field === 'definition' ? 2 : 1}
          maxRows={10}
          maxLength={200_000}
          value={fields[field]}
          onBlur={flush}
          onChange={(event) => set({ [field]: event.currentTarget.value })}
        />
      ))}
    </div>
  )
}

/** Everything about one code: its words, its colour, its ties, and every passage coded with it. */
export function CodeDetail(props: DetailProps) {
  const { code, below, actions, onChosen } = props
  const writing = useCodeFields(code, props.codes)
  const { fields, set } = writing
  const hasBelow = below !== null && below.codings > code.codings
  return (
    <article className={styles['detail']} aria-label={code.name} data-code-detail>
      {code.retired && (
        <Callout
          title={codeWords.retiredTitle}
          action={
            <Button size="xs" variant="default" onClick={() => actions.retire(false)}>
              {codeWords.bringBack}
            </Button>
          }
        >
          {codeWords.retiredBody}
        </Callout>
      )}
      <div className={styles['head']}>
        <NameField {...writing} kept={code.name} />
        <ColorChoice color={fields.color} onChange={(color) => set({ color })} />
      </div>
      <p className={styles['totals']} aria-live="polite">
        {codeWords.totals(code.codings, code.sources)}{' '}
        {hasBelow && codeWords.totalsBelow(below.codings, below.sources)}
      </p>
      <Buttons {...props} />
      <Writing {...writing} />
      <CodeTies nodeIds={fields.nodeIds} onChange={(nodeIds) => set({ nodeIds })} />
      <MemosAbout key={code.id} target={{ kind: 'code', id: code.id }} />
      <CodePassages
        code={code}
        codes={props.codes}
        hasBelow={below !== null && hasBelow}
        onChosen={onChosen}
      />
    </article>
  )
}
