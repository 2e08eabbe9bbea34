import { levels, nameOfLevel } from '../../core/rating/levels.ts'
import type { Level } from '../../core/values.ts'
import { Rungs } from '../look/rungs.tsx'
import styles from './rating-sheet.module.css'
import { withInsufficient, withLevel, type SheetContent } from './sheet-content.ts'
import { sheetWords } from './words.ts'

function Choice({
  level,
  anchor,
  checked,
  disabled,
  onChoose,
}: {
  readonly level: Level | null
  readonly anchor: string
  readonly checked: boolean
  readonly disabled: boolean
  readonly onChoose: () => void
}) {
  return (
    <label className={styles['choice']} data-checked={checked}>
      <input type="radio" name="level" checked={checked} disabled={disabled} onChange={onChoose} />
      <Rungs level={level} silent />
      <span className={styles['level']}>
        {level === null ? sheetWords.insufficient : nameOfLevel(level)}
      </span>
      {anchor !== '' && <span className={styles['anchor']}>{anchor}</span>}
    </label>
  )
}

/** One of five levels, each with the project's own words, or insufficient evidence. */
export function LevelChoice({
  content,
  anchors,
  disabled,
  onChange,
  onDescribe,
}: {
  readonly content: SheetContent
  /** Least first; empty strings where nothing was written. */
  readonly anchors: readonly string[]
  readonly disabled: boolean
  readonly onChange: (next: SheetContent) => void
  readonly onDescribe: () => void
}) {
  const described = anchors.some((text) => text !== '')
  return (
    <fieldset className={styles['levels']}>
      <legend className="unseen">{sheetWords.levels}</legend>
      {levels.map((level) => (
        <Choice
          key={level}
          level={level}
          anchor={anchors[level - 1] ?? ''}
          checked={content.level === level}
          disabled={disabled}
          onChoose={() => onChange(withLevel(content, level))}
        />
      ))}
      <Choice
        level={null}
        anchor=""
        checked={content.insufficient}
        disabled={disabled}
        onChoose={() => onChange(withInsufficient(content))}
      />
      <p className={styles['described']}>
        {described ? sheetWords.anchorsBy : sheetWords.noAnchors}{' '}
        <button type="button" className={styles['link']} onClick={onDescribe}>
          {sheetWords.editAnchors}
        </button>
      </p>
    </fieldset>
  )
}
