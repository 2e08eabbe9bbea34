/** Files that were read and are not yet in: which of them, what surveys become, who speaks. */
import { Button, Group, Tabs } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import type { NetworkId } from '../../core/ids.ts'
import { useCommands } from '../commands.ts'
import { reasons, whyNot } from '../reasons.ts'
import styles from './import-dialog.module.css'
import { ImportFiles } from './import-files.tsx'
import { dateFor } from './import-draft.ts'
import { ImportSpeakers } from './import-speakers.tsx'
import { ImportSurvey } from './import-survey.tsx'
import { importWords as words } from './import-words.ts'
import type { Import } from './use-import.ts'
import { useImportDraft, type ImportDrafting } from './use-import-draft.ts'

type Step = 'files' | 'surveys' | 'speakers'

const isStep = (value: string | null): value is Step =>
  value === 'files' || value === 'surveys' || value === 'speakers'

function stepsOf(surveys: number, speakers: number): readonly Step[] {
  return [
    'files',
    ...(surveys > 0 ? (['surveys'] as const) : []),
    ...(speakers > 0 ? (['speakers'] as const) : []),
  ]
}

function isReady({ draft, chosen, bad, pending }: ImportDrafting): boolean {
  const dated = draft.once.date !== '' && chosen.every((one) => dateFor(one, draft) !== '')
  return chosen.length > 0 && dated && bad.size === 0 && pending.size === 0
}

export function ImportChoosing({
  importing,
  networkId,
  shown,
  onTouched,
  onCancel,
}: {
  readonly importing: Import
  readonly networkId: NetworkId
  /** Else what was chosen is only kept. */
  readonly shown: boolean
  /** There is something that would be lost. */
  readonly onTouched: (isTouched: boolean) => void
  readonly onCancel: () => void
}) {
  const { previewed, rereading, begin } = importing
  const drafting = useImportDraft(previewed.previews, networkId)
  const { chosen, asked, order, isTouched } = drafting
  useEffect(() => onTouched(isTouched), [onTouched, isTouched])
  const surveys = chosen.filter(({ sheets }) => sheets.length > 0)
  const steps = stepsOf(surveys.length, asked.length)
  const [at, setAt] = useState<Step>('files')
  const step = steps.includes(at) ? at : 'files'
  const primary = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (shown) primary.current?.focus({ preventScroll: true })
  }, [shown, step])
  const after = steps[steps.indexOf(step) + 1]
  const cannot = rereading || !isReady(drafting)
  const run = () => begin(order())
  useImportKeys(
    shown && after !== undefined ? () => setAt(after) : null,
    shown && !cannot ? run : null,
  )
  const labels = {
    files: words.step1(chosen.length),
    surveys: words.step2(surveys.length),
    speakers: words.step3(asked.length),
  }
  const content = (
    <Content step={step} importing={importing} drafting={drafting} networkId={networkId} />
  )
  return (
    <Tabs
      value={step}
      onChange={(value) => isStep(value) && setAt(value)}
      keepMounted={false}
      hidden={!shown}
      className={styles['choosing'] ?? ''}
    >
      {steps.length > 1 && (
        <Tabs.List aria-label={words.steps} className={styles['steps'] ?? ''}>
          {steps.map((one) => (
            <Tabs.Tab key={one} value={one}>
              {labels[one]}
            </Tabs.Tab>
          ))}
        </Tabs.List>
      )}
      {steps.length > 1 ? (
        <Tabs.Panel value={step} className={styles['panel'] ?? ''}>
          {content}
        </Tabs.Panel>
      ) : (
        content
      )}
      <Foot
        steps={steps}
        step={step}
        count={chosen.length}
        disabled={cannot}
        primary={primary}
        onStep={setAt}
        onImport={run}
        onCancel={onCancel}
      />
    </Tabs>
  )
}

/** Keys for whoever is in the middle of a long list. */
function useImportKeys(next: (() => void) | null, run: (() => void) | null): void {
  const nothing = () => undefined
  useCommands(
    [
      {
        ...{ id: 'import.next', label: words.keys.next, keys: 'alt+n', bar: true },
        ...{ disabled: whyNot([next === null, reasons.alreadyHere]), run: next ?? nothing },
      },
      {
        ...{ id: 'import.run', label: words.keys.run, keys: 'alt+i', bar: true },
        ...{ disabled: whyNot([run === null, reasons.noSource]), run: run ?? nothing },
      },
    ],
    'dialog',
  )
}

function Content({
  step,
  importing,
  drafting,
  networkId,
}: {
  readonly step: Step
  readonly importing: Import
  readonly drafting: ImportDrafting
  readonly networkId: NetworkId
}) {
  if (step === 'speakers') return <ImportSpeakers drafting={drafting} />
  if (step === 'files')
    return <ImportFiles importing={importing} drafting={drafting} networkId={networkId} />
  return drafting.chosen
    .filter(({ sheets }) => sheets.length > 0)
    .map((preview) => <ImportSurvey key={preview.ticket} preview={preview} drafting={drafting} />)
}

function Foot({
  steps,
  step,
  count,
  disabled,
  primary,
  onStep,
  onImport,
  onCancel,
}: {
  readonly steps: readonly Step[]
  readonly step: Step
  readonly count: number
  readonly disabled: boolean
  readonly primary: React.RefObject<HTMLButtonElement | null>
  readonly onStep: (step: Step) => void
  readonly onImport: () => void
  readonly onCancel: () => void
}) {
  const place = steps.indexOf(step)
  const before = steps[place - 1]
  const after = steps[place + 1]
  const isLast = after === undefined || after === 'files'
  return (
    <Group justify="space-between" gap="xs" className={styles['actions'] ?? ''}>
      <Button variant="subtle" onClick={onCancel}>
        {words.cancel}
      </Button>
      <Group gap="xs">
        {before !== undefined && (
          <Button variant="default" onClick={() => onStep(before)}>
            {words.back}
          </Button>
        )}
        <Button
          variant={isLast ? 'filled' : 'default'}
          ref={isLast ? primary : null}
          disabled={disabled}
          onClick={onImport}
        >
          {count === 0 ? words.nothing : words.go(count)}
        </Button>
        {!isLast && (
          <Button ref={primary} onClick={() => onStep(after)}>
            {words.next[after]}
          </Button>
        )}
      </Group>
    </Group>
  )
}
