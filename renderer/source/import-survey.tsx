/** What the columns of one survey become, and what would come of it. */
import { Button, NativeSelect, Radio, Group } from '@mantine/core'
import { useState } from 'react'
import type { ImportPreview, SurveyPlan, SurveyTrial } from '../../core/source/import-contract.ts'
import { planOf } from '../../core/source/survey-plan.ts'
import { Opening, Warning } from './import-file.tsx'
import styles from './import-survey.module.css'
import { SurveyColumnRow } from './import-survey-column.tsx'
import { surveyWords as words } from './import-words.ts'
import type { ImportDrafting } from './use-import-draft.ts'

/** So many columns are shown at once. */
const PAGE = 30

export function ImportSurvey({
  preview: { ticket, fileName, sheets },
  drafting,
}: {
  readonly preview: ImportPreview
  readonly drafting: ImportDrafting
}) {
  const { draft, set, attributes, trials, pending } = drafting
  const [shown, setShown] = useState(PAGE)
  const plan = draft.plans.get(ticket)
  const sheet = sheets[plan?.sheet ?? 0]
  if (plan === undefined || sheet === undefined) return null
  const keep = (next: SurveyPlan) => set({ plans: new Map(draft.plans).set(ticket, next) })
  const more = plan.columns.length - shown
  return (
    <section className={styles['survey']} aria-label={fileName}>
      <h3>{fileName}</h3>
      <div className={styles['head']}>
        {sheets.length > 1 && (
          <NativeSelect
            label={words.sheet}
            value={String(plan.sheet)}
            data={sheets.map(({ name, rows }, index) => ({
              value: String(index),
              label: words.sheetRows(name, rows),
            }))}
            onChange={(event) => {
              const index = Number(event.currentTarget.value)
              const next = sheets[index]
              if (next !== undefined) keep(planOf(next, index))
            }}
          />
        )}
        <Per plan={plan} onChange={(per) => keep({ ...plan, per })} />
      </div>
      <ul className={styles['columns']} aria-label={words.columns(fileName)}>
        {sheet.columns.slice(0, shown).map((guess, column) => {
          const is = plan.columns[column]
          return (
            is !== undefined && (
              <SurveyColumnRow
                key={`${plan.sheet} ${column}`}
                guess={guess}
                is={is}
                attributes={attributes}
                onChange={(next) => keep({ ...plan, columns: plan.columns.with(column, next) })}
              />
            )
          )
        })}
      </ul>
      {more > 0 && (
        <Button variant="default" size="compact-sm" onClick={() => setShown(plan.columns.length)}>
          {words.showColumns(more)}
        </Button>
      )}
      {!plan.columns.some(({ use }) => use === 'text') && <Warning>{words.noText}</Warning>}
      <Outcome trial={trials.get(ticket)} per={plan.per} isWorking={pending.has(ticket)} />
    </section>
  )
}

function Per({
  plan,
  onChange,
}: {
  readonly plan: SurveyPlan
  readonly onChange: (per: SurveyPlan['per']) => void
}) {
  const isNamed = plan.columns.some(({ use }) => use === 'person')
  return (
    <Radio.Group
      label={words.per}
      description={isNamed ? undefined : words.needsPerson}
      value={isNamed ? plan.per : 'row'}
      onChange={(value) => onChange(value === 'person' ? 'person' : 'row')}
    >
      <Group gap="md" mt={4}>
        <Radio value="row" label={words.perRow} />
        <Radio value="person" label={words.perPerson} disabled={!isNamed} />
      </Group>
    </Radio.Group>
  )
}

function Outcome({
  trial,
  per,
  isWorking,
}: {
  readonly trial: SurveyTrial | undefined
  readonly per: SurveyPlan['per']
  readonly isWorking: boolean
}) {
  if (trial === undefined)
    return (
      <p className={styles['hint']} role="status">
        {isWorking && words.working}
      </p>
    )
  const { sources, people, wordless, emptyRows, misfits, opening } = trial
  return (
    <div className={styles['outcome']} data-working={isWorking}>
      <p role="status">
        <strong>{words.outcome(sources, people.length)}</strong>{' '}
        {wordless.count > 0 && words.wordless(wordless, per)}{' '}
        {emptyRows.count > 0 && words.empty(emptyRows)}
      </p>
      {misfits.length > 0 && (
        <Warning>
          <strong>{words.misfitsTitle}</strong>
          <ul className={styles['misfits']}>
            {misfits.map((misfit) => (
              <li key={misfit.name}>{words.misfit(misfit)}</li>
            ))}
          </ul>
        </Warning>
      )}
      {opening.length > 0 && (
        <details open>
          <summary>{words.first}</summary>
          <Opening blocks={opening} />
        </details>
      )}
    </div>
  )
}
