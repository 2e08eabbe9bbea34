/** What the sheet points out: evidence of one kind only, what is still missing, and what others found. */
import { restsOnOneKind, weightOf } from '../../core/analysis/weight.ts'
import { childrenOf } from '../../core/framework/tree.ts'
import type { Rating } from '../../core/rating/contract.ts'
import type { Missing } from '../../core/rating/requirements.ts'
import { Callout } from '../look/callout.tsx'
import { LevelName } from '../look/level-name.tsx'
import { MemosAbout } from '../memo/memos-about.tsx'
import styles from './rating-sheet.module.css'
import type { Judging } from './use-judging.ts'
import { missingWords, sheetWords } from './words.ts'

/** The node and its look-fors, as far as all their codings come from one kind of source. */
export function OneKind({ judging }: { readonly judging: Judging }) {
  const { node, nodes, cells } = judging
  const found = [node, ...childrenOf(nodes, node.id)].flatMap((one) => {
    const weight = weightOf(cells, one.id)
    const [kind] = weight.kinds
    return restsOnOneKind(weight) && kind !== undefined ? [{ name: one.label, kind }] : []
  })
  const [first] = found
  if (first === undefined) return null
  const rest = found.length - 1
  return (
    <Callout title={sheetWords.oneKindTitle(first.name, first.kind)}>
      {rest > 0 && `${sheetWords.oneKindMore(rest)} `}
      {sheetWords.oneKindBody}
    </Callout>
  )
}

export function MissingList({ missing }: { readonly missing: readonly Missing[] }) {
  return (
    <div role="alert" className={styles['missing']}>
      {missing.length > 0 && (
        <Callout title={sheetWords.missingTitle}>
          {missing.map((one) => missingWords[one]).join('; ')}.
        </Callout>
      )}
    </div>
  )
}

/** Memos on my rating, or on what is rated while there is none. */
export function SheetMemos({
  judging,
  own,
}: {
  readonly judging: Judging
  readonly own: Rating | null
}) {
  const target =
    own === null
      ? ({ kind: 'node', id: judging.node.id } as const)
      : ({ kind: 'rating', id: own.id } as const)
  return <MemosAbout key={target.id} target={target} />
}

/** Ratings by other coders, shown once one's own is submitted. */
export function Others({
  judging,
  own,
}: {
  readonly judging: Judging
  readonly own: Rating | null
}) {
  const { ratings, node, waveId, me } = judging
  const others = ratings.filter(
    (r) =>
      r.nodeId === node.id &&
      r.waveId === waveId &&
      r.raterId !== me?.id &&
      r.state === 'submitted',
  )
  if (others.length === 0) return null
  if (own?.state !== 'submitted')
    return <p className={styles['hint']}>{sheetWords.blind(others.length)}</p>
  return (
    <section>
      <h3 className={styles['small']}>{sheetWords.others}</h3>
      {others.map((rating) => (
        <div key={rating.id} className={styles['other']}>
          <p>
            <strong>{rating.raterName}</strong>{' '}
            {rating.insufficient ? sheetWords.insufficient : <LevelName level={rating.level} />}
          </p>
          <p className={styles['other-warrant']}>{rating.warrant}</p>
        </div>
      ))}
    </section>
  )
}
