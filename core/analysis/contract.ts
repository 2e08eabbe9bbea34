import { z } from 'zod'
import { query, type Implementation } from '../contract.ts'
import { NetworkId, NodeId, SourceId, WaveId } from '../ids.ts'
import { SourceKind } from '../values.ts'

/** How much speaks for and against a node in one kind of source. Counts codings tied to the node itself or to a node below it, each once. */
export const EvidenceCell = z.strictObject({
  nodeId: NodeId,
  kind: SourceKind,
  supports: z.int(),
  counters: z.int(),
  mixed: z.int(),
  /** Distinct sources. */
  sources: z.int(),
})
export type EvidenceCell = z.output<typeof EvidenceCell>

export const analysisContract = {
  /** Nodes without a coding have no cells. Of one wave, or of all. */
  evidence: query(
    z.strictObject({ networkId: NetworkId, waveId: WaveId.nullable() }),
    z.array(EvidenceCell).readonly(),
  ),
  /** Sources in which an edit changed the words of codings that nobody has looked at since; most such codings first. */
  toReview: query(
    z.strictObject({ networkId: NetworkId }),
    z.array(z.strictObject({ sourceId: SourceId, title: z.string(), codings: z.int() })).readonly(),
  ),
  totals: query(
    z.strictObject({ networkId: NetworkId, waveId: WaveId.nullable() }),
    z.strictObject({
      sources: z.int(),
      /** Sources that belong to no wave, and so count in none. */
      waveless: z.int(),
      words: z.int(),
      codings: z.int(),
      coders: z.int(),
      byKind: z.array(z.strictObject({ kind: SourceKind, sources: z.int() })).readonly(),
    }),
  ),
}
export type AnalysisService = Implementation<typeof analysisContract>
