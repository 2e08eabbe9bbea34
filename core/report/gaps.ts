/** What is missing from the evidence, as far as it can be counted. */
import type { Draft } from './draft.ts'
import { sectionWords } from './section-words.ts'
import { passagesBehind, type Standing } from './standing.ts'
import { listed } from './words.ts'

export interface Gap {
  readonly gap: string
  readonly effect: string
  readonly handled: string
}

const words = sectionWords.gaps

/** At most six names, then how many more. */
function named(standings: readonly Standing[]): string {
  const labels = standings.map(({ node }) => node.label)
  const shown = labels.slice(0, 6)
  const more = labels.length - shown.length
  return listed(more > 0 ? [...shown, `${more} more`] : shown)
}

function waveGaps({ gathered }: Draft): Gap[] {
  const { waves, sources } = gathered
  return waves.flatMap((wave) => {
    if (!wave.held) return [words.noWave(wave.label)]
    return sources.some(({ waveId }) => waveId === wave.id) ? [] : [words.noSources(wave.label)]
  })
}

function dimensionGaps({ standings }: Draft): Gap[] {
  const silent = standings.filter(
    (standing) => standing.rating === null && passagesBehind(standing) === 0,
  )
  const unrated = standings.filter(
    (standing) => standing.rating === null && passagesBehind(standing) > 0,
  )
  const insufficient = standings.filter((standing) => standing.insufficient)
  const oneKind = standings.filter(
    (standing) => standing.kinds.length === 1 && passagesBehind(standing) > 0,
  )
  return [
    ...(oneKind.length > 0 ? [words.oneKind(named(oneKind))] : []),
    ...(insufficient.length > 0 ? [words.insufficient(named(insufficient))] : []),
    ...(unrated.length > 0 ? [words.unrated(named(unrated))] : []),
    ...(silent.length > 0 ? [words.noEvidence(named(silent))] : []),
  ]
}

/** Passages that ratings of the wave cite and whose words may not be printed. */
export function withheldPassages(draft: Draft): number {
  const cited = new Set(
    draft.standings.flatMap(
      ({ rating }) => rating?.citations.map(({ codingId }) => codingId) ?? [],
    ),
  )
  return draft.gathered.passages.filter(
    (passage) => cited.has(passage.coding.id) && draft.people.attribute(passage).withheld !== null,
  ).length
}

export function gapsOf(draft: Draft): Gap[] {
  const { sources, ratings, wave } = draft.gathered
  const uncoded = sources.filter(({ codings }) => codings === 0).length
  const drafts = ratings.filter(
    ({ state, waveId }) => state === 'draft' && waveId === wave?.id,
  ).length
  const withheld = withheldPassages(draft)
  return [
    ...waveGaps(draft),
    ...dimensionGaps(draft),
    ...(uncoded > 0 ? [words.uncoded(uncoded)] : []),
    ...(drafts > 0 ? [words.drafts(drafts)] : []),
    ...(withheld > 0 ? [words.withheld(withheld)] : []),
  ]
}
