/** The rating of one node in one wave: level, warrant with its citations, confidence. */
import { Button } from '@mantine/core'
import { useRef, useState } from 'react'
import { Confidence } from '../../core/rating/contract.ts'
import { currentRating } from '../../core/rating/current.ts'
import { levels } from '../../core/rating/levels.ts'
import { useCommands, type ScreenCommand } from '../commands.ts'
import { LevelName } from '../look/level-name.tsx'
import { useAsk } from '../query.ts'
import { reasons, whyNot } from '../reasons.ts'
import { AnchorsSheet } from './anchors-sheet.tsx'
import { LevelChoice } from './level-choice.tsx'
import styles from './rating-sheet.module.css'
import { withInsufficient, withLevel, type SheetContent } from './sheet-content.ts'
import { MissingList, OneKind, Others, SheetMemos } from './sheet-notes.tsx'
import { useArrowsStay } from './use-arrows-stay.ts'
import type { Judging } from './use-judging.ts'
import { useSheet, type Sheet } from './use-sheet.ts'
import { Warrant } from './warrant.tsx'
import { confidenceWords, sheetWords } from './words.ts'

function LastTime({ judging }: { readonly judging: Judging }) {
  const { waves, wave, ratings, node } = judging
  const before = waves.slice(
    0,
    Math.max(
      0,
      waves.findIndex((one) => one.id === wave?.id),
    ),
  )
  const last = before
    .map((one) => currentRating(ratings, node.id, one.id))
    .findLast((rating) => rating !== null)
  if (last === undefined) return null
  return (
    <span className={styles['last']}>
      {sheetWords.lastTime}{' '}
      {last.insufficient ? sheetWords.insufficient : <LevelName level={last.level} />}
    </span>
  )
}

function ConfidenceChoice({
  content,
  disabled,
  onChange,
}: {
  readonly content: SheetContent
  readonly disabled: boolean
  readonly onChange: (next: SheetContent) => void
}) {
  return (
    <fieldset className={styles['confidence']}>
      <legend>{sheetWords.confidence}</legend>
      <div>
        {Confidence.options.map((confidence) => (
          <label key={confidence} data-checked={content.confidence === confidence}>
            <input
              type="radio"
              name="confidence"
              checked={content.confidence === confidence}
              disabled={disabled}
              onChange={() => onChange({ ...content, confidence })}
            />
            {confidenceWords[confidence].one}
          </label>
        ))}
      </div>
    </fieldset>
  )
}

function Foot({ sheet }: { readonly sheet: Sheet }) {
  const { state, rating, busy, submit, reopen } = sheet
  const said =
    state === 'blank'
      ? sheetWords.blankSheet
      : state === 'draft' || rating === null
        ? sheetWords.draftSaved
        : sheetWords.submitted(rating.changed)
  return (
    <footer className={styles['foot']}>
      <p>
        {said}
        {state === 'submitted' && <span>{sheetWords.reopenHint}</span>}
      </p>
      {state === 'submitted' ? (
        <Button variant="default" onClick={reopen} loading={busy}>
          {sheetWords.reopen}
        </Button>
      ) : (
        <Button onClick={submit}>{sheetWords.submit}</Button>
      )}
    </footer>
  )
}

function useSheetCommands(sheet: Sheet, cite: () => void, write: () => void): void {
  const { content, change, submit, state } = sheet
  const words = sheetWords.commands
  const commands: readonly ScreenCommand[] = [
    { id: 'sheet.cite', label: words.cite, keys: 'e', bar: true, hint: words.citeHint, run: cite },
    ...levels.map((level) => ({
      id: `sheet.level.${level}`,
      label: words.level(level),
      keys: String(level),
      bar: level === 1 || level === 5,
      hint: words.levelHint,
      run: () => change(withLevel(content, level)),
    })),
    {
      id: 'sheet.insufficient',
      label: words.insufficient,
      keys: '0',
      run: () => change(withInsufficient(content)),
    },
    { id: 'sheet.write', label: words.warrant, keys: 'w', run: write },
    { id: 'sheet.submit', label: words.submit, keys: 'mod+enter', run: submit },
  ]
  const disabled = whyNot([state === 'submitted', reasons.submitted])
  useCommands(commands.map((one) => ({ ...one, disabled })))
}

export function RatingSheet({ judging }: { readonly judging: Judging }) {
  const { node } = judging
  const sheet = useSheet(judging)
  const { content, change, state } = sheet
  const field = useRef<HTMLTextAreaElement>(null)
  const pane = useRef<HTMLElement>(null)
  const [citing, setCiting] = useState(false)
  const [describing, setDescribing] = useState(false)
  const found = useAsk('rating', 'anchors', {}).data
  const anchors = found?.find((one) => one.nodeId === node.id)?.levels ?? []
  const disabled = state === 'submitted'
  useArrowsStay(pane)
  useSheetCommands(
    sheet,
    () => setCiting(true),
    () => field.current?.focus(),
  )
  const shared = { content, disabled, onChange: change }
  return (
    <section ref={pane} className={styles['sheet']} aria-label={sheetWords.name(node.label)}>
      <div className={styles['body']}>
        <header className={styles['title']}>
          <h2>{node.label}</h2>
          <LastTime judging={judging} />
        </header>
        <LevelChoice {...shared} anchors={anchors} onDescribe={() => setDescribing(true)} />
        <Warrant
          {...shared}
          judging={judging}
          field={field}
          citing={citing}
          onCiting={setCiting}
          onSubmit={sheet.submit}
        />
        <OneKind judging={judging} />
        <ConfidenceChoice {...shared} />
        <Others judging={judging} own={sheet.rating} />
        <SheetMemos judging={judging} own={sheet.rating} />
      </div>
      <MissingList missing={sheet.missing} />
      <Foot sheet={sheet} />
      <AnchorsSheet
        opened={describing}
        node={node}
        anchors={anchors}
        onClose={() => setDescribing(false)}
      />
    </section>
  )
}
