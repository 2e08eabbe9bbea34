/** Judgements: levels with their warrants and citations, and what they become over time. */
import type { AnalysisService } from '../../core/analysis/contract.ts'
import { AppError } from '../../core/errors.ts'
import type { FrameworkService } from '../../core/framework/contract.ts'
import { findNode } from '../../core/framework/tree.ts'
import { RatingId, type NodeId } from '../../core/ids.ts'
import type { NetworkService } from '../../core/network/contract.ts'
import type { RatingService } from '../../core/rating/contract.ts'
import { contradictions } from '../../core/rating/contradiction.ts'
import { currentRating } from '../../core/rating/current.ts'
import { requireWritable } from '../network/writable.ts'
import type { Work } from '../work.ts'
import { listAnchors, writeAnchors } from './anchors.ts'
import * as repository from './repository.ts'
import { saveRating } from './save.ts'
import { seriesOfCases, seriesOfNodes } from './series.ts'
import { weighedFor } from './weighed.ts'

export interface RatingDependencies {
  readonly framework: Pick<FrameworkService, 'nodes'>
  readonly network: Pick<NetworkService, 'waves'>
  readonly analysis: Pick<AnalysisService, 'evidence'>
}

type Answers<K extends keyof RatingService> = Pick<RatingService, K>

function judging(
  work: Work,
  { framework }: RatingDependencies,
): Answers<'save' | 'remove' | 'writeAnchors'> {
  const { db } = work
  const labelOf = (nodeId: NodeId): string | null =>
    findNode(framework.nodes({}), nodeId)?.label ?? null
  const name = (nodeId: NodeId): void => {
    const label = labelOf(nodeId)
    if (label === null) throw new AppError('not-found', nodeId)
    work.subject(label)
  }
  return {
    save: (input) => {
      requireWritable(db, input.networkId)
      name(input.nodeId)
      return { ratingId: RatingId.parse(saveRating(work, input)) }
    },
    remove: ({ ratingId }) => {
      const { networkId, nodeId } = repository.ownerOf(db, ratingId)
      requireWritable(db, networkId)
      work.subject(labelOf(nodeId) ?? nodeId)
      repository.remove(db, ratingId)
      return {}
    },
    writeAnchors: ({ nodeId, levels }) => {
      name(nodeId)
      writeAnchors(db, work.newId, nodeId, levels)
      return {}
    },
  }
}

function reading(
  { db }: Work,
  { framework, network, analysis }: RatingDependencies,
): Answers<'list' | 'anchors' | 'trajectories' | 'contradictions'> {
  return {
    list: ({ networkId }) => repository.list(db, networkId),
    anchors: () => listAnchors(db),
    trajectories: ({ networkId }) => {
      const waves = network.waves({ networkId })
      const published = repository.published(db, networkId)
      if (published.length > 0) return seriesOfCases(waves, published)
      return seriesOfNodes(framework.nodes({}), waves, repository.list(db, networkId))
    },
    contradictions: ({ networkId, waveId }) => {
      const all = repository.list(db, networkId)
      const current = all.filter((r) => currentRating(all, r.nodeId, waveId)?.id === r.id)
      const since = current.map(({ changed }) => changed).toSorted()[0]
      if (since === undefined) return []
      const evidence = {
        nodes: framework.nodes({}),
        cells: analysis.evidence({ networkId, waveId }),
        ties: repository.ties(db),
        newer: repository.newerCodings(db, { networkId, waveId, since }),
      }
      return current.flatMap((rating) =>
        contradictions(rating.level, weighedFor(rating, evidence)).map(
          ({ nodeId: lookForId, ...found }) => ({
            ...found,
            ratingId: rating.id,
            nodeId: rating.nodeId,
            lookForId,
          }),
        ),
      )
    },
  }
}

export function ratingService(work: Work, dependencies: RatingDependencies): RatingService {
  return { ...judging(work, dependencies), ...reading(work, dependencies) }
}
