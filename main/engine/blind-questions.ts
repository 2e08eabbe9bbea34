/** Every question that the program answers, with what it is asked of the demo project; for the test of coding blind. */
import type { Api, FeatureName } from '../../core/api.ts'
import { everywhere, type Query } from '../../core/retrieval/query.ts'
import type { TableQuery } from '../../core/retrieval/table-model.ts'
import { CodeId } from '../../core/ids.ts'

/** Ids of what the questions are about. */
export interface Known {
  readonly me: string
  readonly other: string
  readonly networkId: string
  readonly waveId: string
  readonly sourceId: string
  readonly versionId: string
  readonly blockId: string
  readonly codeId: string
  readonly secondCodeId: string
  readonly nodeId: string
  readonly memoId: string
  readonly reportId: string
  /** A coding of one's own, and one of the other coder. */
  readonly mine: string
  readonly theirs: string
  /** What the other coder wrote about a coding of theirs. */
  readonly theirMemoId: string
  readonly stamp: string
}

type OfKind<Kind extends string> = {
  [F in FeatureName]: {
    [P in keyof Api[F] & string]: Api[F][P] extends { readonly kind: Kind } ? `${F}.${P}` : never
  }[keyof Api[F] & string]
}[FeatureName]

type Inputs = readonly ((k: Known) => unknown)[]

const nothing: Inputs = [() => ({})]

export const coded = ({ codeId }: Pick<Known, 'codeId'>): Query => ({
  chain: { first: { type: 'code', codeId: CodeId.parse(codeId), below: false }, steps: [] },
  scope: everywhere,
})

export const crossed =
  (by: 'codes' | 'coder') =>
  ({ codeId, secondCodeId }: Known): TableQuery => {
    const codes = [codeId, secondCodeId].map((id) => ({ codeId: CodeId.parse(id), below: false }))
    const columns = by === 'codes' ? { by, codes, meeting: 'overlap' as const } : { by }
    return { rows: codes, columns, measure: 'codings', scope: everywhere }
  }

const targets = [
  { kind: 'coding', of: 'theirs' },
  { kind: 'coding', of: 'mine' },
  { kind: 'code', of: 'codeId' },
  { kind: 'source', of: 'sourceId' },
  { kind: 'block', of: 'blockId' },
  { kind: 'memo', of: 'theirMemoId' },
] as const
const eachTarget: Inputs = targets.map(({ kind, of }) => (k: Known) => ({
  target: { kind, id: k[of] },
}))

const ofNetwork: Inputs = [({ networkId }) => ({ networkId })]
const ofSource: Inputs = [({ sourceId }) => ({ sourceId })]
const ofWave: Inputs = [
  ({ networkId, waveId }) => ({ networkId, waveId }),
  ({ networkId }) => ({ networkId, waveId: null }),
]
const filter = { words: '', linkedTo: null, coderId: null }

const ofWork: Omit<Record<OfKind<'query'>, Inputs>, OfCodings | 'retrieval.passages'> = {
  'project.status': nothing,
  'project.journal': [() => ({ limit: 500 })],
  'project.coders': nothing,
  'project.browse': [() => ({ folder: '/' })],
  'framework.nodes': nothing,
  'framework.texts': nothing,
  'network.list': nothing,
  'network.get': ofNetwork,
  'network.waves': ofNetwork,
  'network.people': ofNetwork,
  'attribute.list': nothing,
  'attribute.values': [({ networkId }) => ({ networkId, holder: 'source' })],
  'attribute.valuesOf': [({ sourceId }) => ({ of: sourceId })],
  'memo.list': [
    () => ({ kind: 'memo', ...filter }),
    () => ({ kind: 'memo', ...filter, linkedTo: 'coding' }),
    () => ({ kind: 'memo', ...filter, words: 'hidden' }),
    ({ other }) => ({ kind: 'memo', ...filter, coderId: other }),
  ],
  'memo.journal': [() => ({ words: '', coderId: null, limit: 100 })],
  'memo.get': [({ memoId }) => ({ memoId }), ({ theirMemoId }) => ({ memoId: theirMemoId })],
  'memo.about': eachTarget,
  'memo.onCodings': [
    () => ({ words: '', coderId: null }),
    () => ({ words: 'hidden', coderId: null }),
    ({ other }) => ({ words: '', coderId: other }),
  ],
  'memo.onCoding': [({ mine }) => ({ codingId: mine }), ({ theirs }) => ({ codingId: theirs })],
  'memo.linkedKinds': [() => ({ kind: 'memo' })],
  'memo.writers': nothing,
  'memo.target': eachTarget,
  'memo.targets': [
    () => ({ text: '', limit: 100 }),
    () => ({ text: 'hidden', limit: 100 }),
    () => ({ text: 'the', limit: 100 }),
  ],
  'source.list': ofNetwork,
  'source.get': ofSource,
  'source.concerning': [
    ({ networkId, codeId }) => ({ networkId, codeId, personId: null }),
    ({ networkId, secondCodeId }) => ({ networkId, codeId: secondCodeId, personId: null }),
  ],
  'source.search': [
    () => ({ text: 'hidden', limit: 200 }),
    () => ({ text: 'memo:hidden', limit: 200 }),
    () => ({ text: 'memo:hidden the', limit: 200 }),
    () => ({ text: 'code:Shared', limit: 200 }),
    () => ({ text: 'code:Shared the', limit: 200 }),
    () => ({ text: 'the -code:Shared', limit: 200 }),
  ],
  'source.losses': ofSource,
  'source.protocols': nothing,
  'source.speakers': ofSource,
  'attachment.ofSource': ofSource,
  'attachment.export': [],
  'analysis.evidence': ofWave,
  'analysis.toReview': ofNetwork,
  'analysis.totals': ofWave,
  'rating.list': ofNetwork,
  'rating.contradictions': [({ networkId, waveId }) => ({ networkId, waveId })],
  'rating.trajectories': ofNetwork,
  'rating.anchors': nothing,
  'report.list': ofNetwork,
  'report.model': [({ reportId }) => ({ reportId })],
  'report.preview': ofWave,
  'retrieval.saved': nothing,
  'retrieval.named': [({ codeId }) => ({ query: coded({ codeId }) })],
  'retrieval.choices': nothing,
  'retrieval.state': nothing,
}

type OfCodings = Extract<OfKind<'query'>, `coding.${string}`>

const ofCodings: Record<OfCodings, Inputs> = {
  'coding.ofSource': ofSource,
  'coding.changesIn': [
    ({ sourceId }) => ({ sourceId, since: null }),
    ({ sourceId, stamp }) => ({ sourceId, since: stamp }),
  ],
  'coding.ofCode': [({ codeId }) => ({ codeId })],
  'coding.ofNode': [({ networkId, nodeId }) => ({ networkId, nodeId, waveId: null })],
  'coding.passages': [({ mine, theirs }) => ({ codingIds: [mine, theirs] })],
  'coding.recent': nothing,
  'coding.codes': nothing,
  'coding.countsBelow': nothing,
  'coding.placesOfCode': [({ codeId }) => ({ codeId, below: true })],
  'coding.planMerge': [
    ({ codeId, secondCodeId }) => ({ codeIds: [codeId], intoId: secondCodeId }),
    ({ codeId, secondCodeId }) => ({ codeIds: [secondCodeId], intoId: codeId }),
  ],
  'coding.blind': nothing,
  'coding.placesOf': ofSource,
  'coding.limits': [({ networkId, sourceId }) => ({ networkId, sourceId })],
  'coding.checkPattern': [() => ({ pattern: 'a.c' })],
  'coding.foundInContext': [({ blockId }) => ({ places: [{ blockId, start: 0, end: 9 }] })],
}

const all: Omit<Record<OfKind<'query'>, Inputs>, 'retrieval.passages'> = { ...ofWork, ...ofCodings }
export const questions: Readonly<Record<string, Inputs>> = all
