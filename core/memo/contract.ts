import { z } from 'zod'
import { command, query, type Implementation } from '../contract.ts'
import { CoderId, MemoId, NetworkId, SourceId } from '../ids.ts'
import { Empty, Instant, LongText, ShortText } from '../values.ts'

export const TargetKind = z.enum([
  'project',
  'network',
  'wave',
  'person',
  'node',
  'source',
  'block',
  'attachment',
  'code',
  'coding',
  'memo',
  'query',
  'rating',
  'report',
])
export type TargetKind = z.output<typeof TargetKind>

/** What a memo is about, by its kind and id. */
export const Target = z.strictObject({ kind: TargetKind, id: z.string().min(1).max(120) })
export type Target = z.output<typeof Target>

/** A link as it reads now. */
export const MemoLink = z.strictObject({
  target: Target,
  /** Name of the target; empty where it is gone. */
  name: z.string(),
  /** A piece of the passage for a coding or a block; else empty. */
  quote: z.string(),
  networkId: NetworkId.nullable(),
  sourceId: SourceId.nullable(),
  gone: z.boolean(),
})
export type MemoLink = z.output<typeof MemoLink>

/** memo: about something. journal: an entry of the journal of the analysis, in order of time. */
export const MemoKind = z.enum(['memo', 'journal'])

export const Memo = z.strictObject({
  id: MemoId,
  kind: MemoKind,
  title: z.string(),
  text: z.string(),
  coderId: CoderId,
  coderName: z.string(),
  created: Instant,
  changed: Instant,
  links: z.array(MemoLink).readonly(),
})
export type Memo = z.output<typeof Memo>

const Fields = { title: ShortText, text: LongText }

export const memoContract = {
  /** Newest change first; the journal newest entry first. */
  list: query(z.strictObject({ kind: MemoKind }), z.array(Memo).readonly()),
  get: query(z.strictObject({ memoId: MemoId }), Memo),
  /** Memos of either kind that are linked to the target, newest change first. */
  about: query(z.strictObject({ target: Target }), z.array(Memo).readonly()),
  /** What a link could lead to: names that hold every word of the text, best first. */
  targets: query(
    z.strictObject({ text: ShortText, limit: z.int().min(1).max(100) }),
    z.array(MemoLink).readonly(),
  ),
  add: command(
    z.strictObject({ kind: MemoKind, ...Fields, targets: z.array(Target).max(200) }),
    z.strictObject({ memoId: MemoId }),
  ),
  change: command(z.strictObject({ memoId: MemoId, ...Fields }), Empty),
  /** Linking twice is linking once. */
  link: command(z.strictObject({ memoId: MemoId, target: Target }), Empty),
  unlink: command(z.strictObject({ memoId: MemoId, target: Target }), Empty),
  remove: command(z.strictObject({ memoId: MemoId }), Empty),
}
export type MemoService = Implementation<typeof memoContract>
