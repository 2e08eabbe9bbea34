import { Button } from '@mantine/core'
import { IconArchive, IconArrowMerge } from '@tabler/icons-react'
import type { Code } from '../../core/coding/contract.ts'
import { reasons } from '../reasons.ts'
import styles from './code-detail.module.css'
import type { CodeActions } from './codebook-actions.ts'
import { codeWords } from './codebook-words.ts'
import { RemoveButton } from './remove-button.tsx'

const MOST_SHOWN = 200

/** Several codes are chosen: which, and what can be done with all of them. */
export function CodeSeveral({
  codes,
  actions,
  onMerge,
}: {
  readonly codes: readonly Code[]
  readonly actions: CodeActions
  readonly onMerge: () => void
}) {
  return (
    <section className={styles['detail']} aria-label={codeWords.several(codes.length)}>
      <header>
        <h2>{codeWords.several(codes.length)}</h2>
        <p className={styles['hint']}>{codeWords.severalHint}</p>
      </header>
      <div className={styles['buttons']}>
        <Button
          leftSection={<IconArrowMerge size={15} stroke={1.8} aria-hidden />}
          onClick={onMerge}
        >
          {codeWords.merge}
        </Button>
        <Button
          variant="default"
          leftSection={<IconArchive size={15} stroke={1.8} aria-hidden />}
          onClick={() => actions.retire(!actions.isRetired)}
        >
          {actions.isRetired ? codeWords.bringBack : codeWords.retire}
        </Button>
        <RemoveButton actions={actions} />
      </div>
      {!actions.canRemove && <p className={styles['hint']}>{reasons.codeKeepsItsOwn}.</p>}
      <ul className={styles['several']}>
        {codes.slice(0, MOST_SHOWN).map(({ id, name, color, codings, sources }) => (
          <li key={id}>
            <span style={{ background: `var(--code-${String(color)})` }} />
            <strong dir="auto">{name}</strong>
            <small>{codeWords.totals(codings, sources)}</small>
          </li>
        ))}
      </ul>
    </section>
  )
}
