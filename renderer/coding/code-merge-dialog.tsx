/** Several codes become one: which one stays, and what will happen, before it does. */
import { Button, Checkbox, Group, Modal, Select, Stack } from '@mantine/core'
import { useState } from 'react'
import type { MergePlan } from '../../core/coding/codebook-contract.ts'
import type { Code } from '../../core/coding/contract.ts'
import { CodeId } from '../../core/ids.ts'
import { Callout } from '../look/callout.tsx'
import { useAsk, useTell } from '../query.ts'
import styles from './code-merge-dialog.module.css'
import { mergeWords as words } from './codebook-words.ts'

interface MergeProps {
  /** All codes, in the order of the tree. */
  readonly codes: readonly Code[]
  readonly chosen: readonly Code[]
  readonly onMerged: (into: CodeId, sentence: string) => void
  readonly onClose: () => void
}

function pathLabel(codes: ReadonlyMap<CodeId, Code>, code: Code): string {
  const above = code.parentId === null ? undefined : codes.get(code.parentId)
  return above === undefined ? code.name : `${code.name} · ${above.name}`
}

/** Of several chosen codes the fullest stays, until somebody says otherwise. */
function fullest(chosen: readonly Code[]): CodeId | null {
  if (chosen.length < 2) return null
  return chosen.reduce((best, code) => (code.codings > best.codings ? code : best)).id
}

function Obstacles({
  plan: { obstacles },
  nameOf,
}: {
  readonly plan: MergePlan
  readonly nameOf: (codeId: CodeId) => string
}) {
  const named = (kind: MergePlan['obstacles'][number]['kind']) =>
    obstacles.filter((one) => one.kind === kind).map(({ codeId }) => nameOf(codeId))
  const published = named('published')
  const cited = named('cited')
  return (
    <>
      {published.length > 0 && (
        <Callout title={words.published(published)}>
          {words.publishedNext(published.length)}
        </Callout>
      )}
      {cited.length > 0 && <Callout title={words.cited(cited)}>{words.citedNext}</Callout>}
    </>
  )
}

/** What will happen, in sentences. */
function Preview({ plan, into }: { readonly plan: MergePlan; readonly into: Code }) {
  const { moved, joined, mixed, children, codings } = plan
  return (
    <ul className={styles['preview']} aria-live="polite">
      <li>{words.moves(moved)}</li>
      {joined > 0 && <li>{words.joined(joined)}</li>}
      {mixed > 0 && <li>{words.mixed(mixed)}</li>}
      {children.length > 0 && <li>{words.children(children.map(({ name }) => name))}</li>}
      <li>
        <strong>{words.after(into.name, codings)}</strong>
      </li>
    </ul>
  )
}

function useMerge({ codes, chosen, onMerged, onClose }: MergeProps) {
  const [intoId, setInto] = useState<CodeId | null>(() => fullest(chosen))
  const [joinWords, setJoinWords] = useState(true)
  const { tell, busy } = useTell('coding', 'mergeCodes')
  const into = codes.find(({ id }) => id === intoId) ?? null
  const going = chosen.filter(({ id }) => id !== intoId)
  const codeIds = going.map(({ id }) => id)
  const asked = into === null || codeIds.length === 0 ? null : { codeIds, intoId: into.id }
  const plan = useAsk('coding', 'planMerge', asked).data ?? null
  const canMerge = plan?.obstacles.length === 0
  const merge = async (): Promise<void> => {
    if (into === null || !canMerge) return
    try {
      const { moved, joined } = await tell({ codeIds, intoId: into.id, joinWords })
      onMerged(into.id, words.done(moved, joined))
      onClose()
    } catch {
      // The person has been told; the dialog stays for another choice.
    }
  }
  return { into, setInto, going, plan, canMerge, joinWords, setJoinWords, busy, merge }
}

interface IntoProps {
  readonly into: Code | null
  readonly onInto: (codeId: CodeId | null) => void
}

/** One code is merged into any other. */
function OneGoes({ codes, chosen, into, onInto }: MergeProps & IntoProps) {
  const byId = new Map(codes.map((code) => [code.id, code]))
  const [going] = chosen
  return (
    <>
      <p>
        {words.which}: <strong dir="auto">{going?.name}</strong>
      </p>
      <Select
        label={words.into}
        placeholder={words.intoPlaceholder}
        nothingFoundMessage={words.nothing}
        data={codes
          .filter(({ id }) => id !== going?.id)
          .map((code) => ({ value: code.id, label: pathLabel(byId, code) }))}
        value={into?.id ?? null}
        searchable
        selectFirstOptionOnChange
        withScrollArea={false}
        comboboxProps={{ withinPortal: false }}
        styles={{ options: { maxHeight: 240, overflowY: 'auto' } }}
        data-autofocus
        allowDeselect={false}
        onChange={(value) => onInto(CodeId.safeParse(value).data ?? null)}
      />
    </>
  )
}

/** Of several codes one stays. */
function OneStays({ chosen, into, onInto }: IntoProps & { readonly chosen: readonly Code[] }) {
  return (
    <fieldset className={styles['staying']}>
      <legend>{words.choose}</legend>
      {chosen.map(({ id, name, color, codings }) => (
        <label key={id}>
          <input
            type="radio"
            name="merge-into"
            checked={id === into?.id}
            data-autofocus={id === into?.id || undefined}
            onChange={() => onInto(id)}
          />
          <span style={{ background: `var(--code-${String(color)})` }} />
          <span dir="auto">{name}</span>
          <small>{codings}</small>
        </label>
      ))}
    </fieldset>
  )
}

export function MergeDialog(props: MergeProps) {
  const { codes, chosen, onClose } = props
  const { into, setInto, going, plan, canMerge, joinWords, setJoinWords, busy, merge } =
    useMerge(props)
  const byId = new Map(codes.map((code) => [code.id, code]))
  const isOne = chosen.length === 1
  return (
    <Modal opened onClose={onClose} title={words.title} size={560}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void merge()
        }}
      >
        <Stack gap="sm">
          <p className={styles['lead']}>{words.lead}</p>
          {isOne ? (
            <OneGoes {...props} into={into} onInto={setInto} />
          ) : (
            <OneStays chosen={chosen} into={into} onInto={setInto} />
          )}
          {plan !== null && into !== null && (
            <>
              {canMerge && <Preview plan={plan} into={into} />}
              <Obstacles plan={plan} nameOf={(id) => byId.get(id)?.name ?? ''} />
            </>
          )}
          <Checkbox
            label={words.joinWords}
            checked={joinWords}
            onChange={(event) => setJoinWords(event.currentTarget.checked)}
          />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {words.cancel}
            </Button>
            <Button type="submit" loading={busy} disabled={!canMerge}>
              {into === null ? words.noGo : words.go(going.length, into.name)}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
