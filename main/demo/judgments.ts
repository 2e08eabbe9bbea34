/** Ratings, their citations, and the project's words for the levels. */
import { anchors } from '../../core/demo/synthetic/anchors.ts'
import type { DemoRating } from '../../core/demo/synthetic/rating-row.ts'
import { demoRatings } from '../../core/demo/synthetic/ratings.ts'
import { insert } from '../database/sql.ts'
import type { Work } from '../work.ts'
import { instant } from './rows.ts'
import type { Synthetic } from './parts.ts'

function cite(
  work: Work,
  ratingId: string,
  cites: readonly string[],
  { passages }: Synthetic,
): void {
  cites.forEach((cited, position) => {
    const coding_id = passages.get(cited.slice(1))
    if (coding_id === undefined) throw new Error(`The demo has no passage "${cited}".`)
    const stance = cited.startsWith('-') ? 'against' : 'for'
    insert(work.db, 'citation', {
      id: work.newId(),
      rating_id: ratingId,
      coding_id,
      stance,
      position,
    })
  })
}

function rate(work: Work, rating: DemoRating, minute: number, synthetic: Synthetic): void {
  const id = work.newId()
  insert(work.db, 'rating', {
    id,
    network_id: synthetic.networkId,
    node_id: `n19.${rating.node}`,
    wave_id: synthetic.waveOf(rating.wave),
    rater_id: rating.rater === 'second' ? synthetic.secondCoder : work.me(),
    state: rating.draft === true ? 'draft' : 'submitted',
    level: rating.level,
    insufficient: rating.level === null ? 1 : 0,
    warrant: rating.warrant,
    confidence: rating.confidence,
    changed: instant(rating.day, 0, 14, minute),
  })
  cite(work, id, rating.cites, synthetic)
}

export function fillJudgments(work: Work, synthetic: Synthetic): void {
  demoRatings.forEach((rating, minute) => rate(work, rating, minute, synthetic))
  for (const { node, levels } of anchors)
    levels.forEach((text, index) =>
      insert(work.db, 'level_anchor', {
        id: work.newId(),
        node_id: `n19.${node}`,
        level: index + 1,
        text,
      }),
    )
}
