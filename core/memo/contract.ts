import { z } from 'zod'
import { command, job, query, type Implementation } from '../contract.ts'
import { BlockId, CoderId, CodingId, MemoId, NetworkId, NodeId, SourceId, WaveId } from '../ids.ts'
import { Empty, Instant, LongText, OutgoingFile, ShortText } from '../values.ts'

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
  /** Name of the target; empty where it is gone or nameless. */
  name: z.string(),
  /** What tells it from others of its name: a person's real name, the source of a passage, the network of a wave. */
  context: z.string(),
  /** A piece of the passage for a coding or a block; else empty. */
  quote: z.string(),
  networkId: NetworkId.nullable(),
  sourceId: SourceId.nullable(),
  /** Where in the source a passage begins. */
  blockId: BlockId.nullable(),
  /** What a rating is of. */
  nodeId: NodeId.nullable(),
  waveId: WaveId.nullable(),
  gone: z.boolean(),
})
export type MemoLink = z.output<typeof MemoLink>

/** memo: about something. journal: an entry of the journal of the analysis, in order of time. */
export const MemoKind = z.enum(['memo', 'journal'])
export type MemoKind = z.output<typeof MemoKind>

/** A memo as lists show it. */
export const MemoSummary = z.strictObject({
  id: MemoId,
  kind: MemoKind,
  title: z.string(),
  /** The text's first letters, in one line. */
  opening: z.string(),
  coderId: CoderId,
  coderName: z.string(),
  created: Instant,
  changed: Instant,
  /** How many. */
  links: z.int(),
})
export type MemoSummary = z.output<typeof MemoSummary>

export const Memo = MemoSummary.omit({ opening: true }).extend({
  text: z.string(),
  links: z.array(MemoLink).readonly(),
})
export type Memo = z.output<typeof Memo>

/** What somebody wrote on a coding itself, in its memo. */
export const CodingMemo = z.strictObject({
  codingId: CodingId,
  /** The coding: its code, its passage, and where that is. */
  link: MemoLink,
  text: z.string(),
  coderId: CoderId,
  coderName: z.string(),
  /** When the coding was made. */
  created: Instant,
})
export type CodingMemo = z.output<typeof CodingMemo>

/** Which memos; null takes all. */
export const MemoFilter = z.strictObject({
  kind: MemoKind,
  /** Each of its words begins a word of title or text. */
  words: ShortText,
  linkedTo: TargetKind.nullable(),
  coderId: CoderId.nullable(),
})
export type MemoFilter = z.output<typeof MemoFilter>

/** As many memos on codings as one list holds. */
export const MOST_CODING_MEMOS = 2_000

const Fields = { title: ShortText, text: LongText }
export const MemoText = z.strictObject(Fields)
export type MemoText = z.output<typeof MemoText>

export const memoContract = {
  /** Memos by newest change, the journal by newest entry. */
  list: query(MemoFilter, z.array(MemoSummary).readonly()),
  /** The journal as it is read: whole entries, newest first. */
  journal: query(
    z.strictObject({
      words: ShortText,
      coderId: CoderId.nullable(),
      limit: z.int().min(1).max(1_000),
    }),
    z.array(Memo).readonly(),
  ),
  get: query(z.strictObject({ memoId: MemoId }), Memo),
  /** Memos on codings, the newest coding first, each by its first letters; `of` is how many there are. */
  onCodings: query(
    MemoFilter.pick({ words: true, coderId: true }),
    z.strictObject({ of: z.int(), memos: z.array(CodingMemo).readonly() }),
  ),
  /** The whole memo on one coding; refused (`not-found`) where there is none. */
  onCoding: query(z.strictObject({ codingId: CodingId }), CodingMemo),
  /** Memos of either kind that are linked to the target, newest change first. */
  about: query(z.strictObject({ target: Target }), z.array(MemoSummary).readonly()),
  /** What memos of this kind are linked to, with how many of them, those on codings among them; most first. */
  linkedKinds: query(
    z.strictObject({ kind: MemoKind }),
    z.array(z.strictObject({ kind: TargetKind, memos: z.int() })).readonly(),
  ),
  /** Everybody who wrote a memo of either kind, or on a coding. */
  writers: query(Empty, z.array(z.strictObject({ id: CoderId, name: z.string() })).readonly()),
  /** One target as a link to it would read. */
  target: query(z.strictObject({ target: Target }), MemoLink),
  /** What a link could lead to: names that hold every word of the text, best first, then passages; without text, what was changed last. */
  targets: query(
    z.strictObject({ text: ShortText, limit: z.int().min(1).max(100) }),
    z.array(MemoLink).readonly(),
  ),
  /** Refused (`not-found`) where a target is not there. */
  add: command(
    z.strictObject({ kind: MemoKind, ...Fields, targets: z.array(Target).max(200) }),
    z.strictObject({ memoId: MemoId }),
  ),
  /**
   * Gives the memo as it stands then. `known` is what the writer took it for, the text written on first:
   * where the memo is another by now, both are kept.
   */
  change: command(
    z.strictObject({ memoId: MemoId, ...Fields, known: z.array(MemoText).max(2).optional() }),
    MemoText,
  ),
  /** Linking twice is linking once; refused (`not-found`) where the target is not there, or is the memo itself. */
  link: command(z.strictObject({ memoId: MemoId, target: Target }), Empty),
  unlink: command(z.strictObject({ memoId: MemoId, target: Target }), Empty),
  remove: command(z.strictObject({ memoId: MemoId }), Empty),
  /** Memos, then those on codings, or the journal as one Markdown text, oldest first, with what they are linked to. */
  exportMarkdown: job(
    z.strictObject({ kind: MemoKind }),
    z.strictObject({ done: z.int(), total: z.int() }),
    OutgoingFile,
  ),
}
export type MemoService = Implementation<typeof memoContract>
