/** Commands that reach codings, as somebody who codes blind gives them; for the test of coding blind. */
import type { Known } from './blind-questions.ts'

type One = (sql: string, ...values: readonly string[]) => string

type Deed = readonly [name: string, input: object | (() => object)]

const blockAfter = ({ sourceId, blockId }: Known, one: One): string =>
  one(
    `SELECT id FROM source_block WHERE source_id = ?
     AND position > (SELECT position FROM source_block WHERE id = ?) ORDER BY position LIMIT 1`,
    ...[sourceId, blockId],
  )

/** A place that reaches over the border at which the source is split. */
export const over = (k: Known, one: One) => ({
  start: { blockId: k.blockId, offset: 2 },
  end: { blockId: blockAfter(k, one), offset: 1 },
})

const within = ({ blockId }: Known, start: number, end: number) => ({
  start: { blockId, offset: start },
  end: { blockId, offset: end },
})

function ofSources(k: Known, one: One): readonly Deed[] {
  const { sourceId, blockId } = k
  const steps = [{ type: 'remove', blockId }]
  const edit = () => {
    const revision = Number(one('SELECT revision FROM source WHERE id = ?', sourceId))
    return { sourceId, revision, steps }
  }
  return [
    ['source.split', { sourceId, blockId: blockAfter(k, one), title: 'Rest' }],
    ['source.edit', edit],
    ['source.join', { sourceId, otherId: k.versionId }],
    ['source.remove', { sourceId }],
    ['source.removeSeveral', { sourceIds: [sourceId, k.versionId] }],
  ]
}

/** The place of the other, found by search. */
function found({ sourceId, blockId, codeId }: Known, one: One) {
  const revision = Number(one('SELECT revision FROM source WHERE id = ?', sourceId))
  const places = [{ blockId, start: 0, end: 12 }]
  return { sources: [{ sourceId, revision, places }], code: { codeId }, direction: 'supports' }
}

function ofCodings(k: Known, one: One): readonly Deed[] {
  const { mine, theirs, codeId, secondCodeId } = k
  const at = { sourceId: k.sourceId, direction: 'supports' }
  return [
    ['coding.add', { ...at, codeId, span: within(k, 0, 12) }],
    ['coding.resize', { codingId: theirs, span: within(k, 0, 9) }],
    ['coding.direct', { codingId: theirs, direction: 'mixed' }],
    ['coding.recode', { codingId: mine, codeId: secondCodeId }],
    ['coding.review', { codingId: theirs }],
    ['coding.split', { codingId: theirs, at: { blockId: k.blockId, offset: 4 } }],
    ['coding.merge', { codingIds: [mine, theirs] }],
    ['coding.remove', { codingId: theirs }],
    ['coding.removeCodings', { codingIds: [mine, theirs] }],
    ['coding.sendCodings', { codingIds: [mine, theirs], codeId: secondCodeId }],
    ['coding.splitCode', { codeId, codingIds: [theirs], name: 'Apart' }],
    ['coding.mergeCodes', { codeIds: [codeId], intoId: secondCodeId, joinWords: false }],
    ['coding.removeCode', { codeId }],
    ['coding.removeCodes', { codeIds: [codeId, secondCodeId] }],
    ['coding.codeFound', () => found(k, one)],
    ['memo.link', { memoId: k.memoId, target: { kind: 'coding', id: theirs } }],
  ]
}

/** What is done, each once; a function where the input is known only then. */
export const commands = (k: Known, one: One): readonly Deed[] => [
  ...ofSources(k, one),
  ...ofCodings(k, one),
]

/** A coding in the block that the questions are about. */
export const place = (k: Known, start: number, end: number, codeId = k.codeId) => ({
  ...{ sourceId: k.sourceId, codeId, direction: 'supports' },
  span: { start: { blockId: k.blockId, offset: start }, end: { blockId: k.blockId, offset: end } },
})
