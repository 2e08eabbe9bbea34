/** Identities. Records of a project carry UUIDs (version 7, made by the caller); shipped framework nodes carry dotted names. */
import { z } from 'zod'

export const NetworkId = z.uuid().brand<'NetworkId'>()
export type NetworkId = z.output<typeof NetworkId>

export const WaveId = z.uuid().brand<'WaveId'>()
export type WaveId = z.output<typeof WaveId>

export const PersonId = z.uuid().brand<'PersonId'>()
export type PersonId = z.output<typeof PersonId>

export const SourceId = z.uuid().brand<'SourceId'>()
export type SourceId = z.output<typeof SourceId>

export const BlockId = z.uuid().brand<'BlockId'>()
export type BlockId = z.output<typeof BlockId>

export const CodeId = z.uuid().brand<'CodeId'>()
export type CodeId = z.output<typeof CodeId>

export const CodingId = z.uuid().brand<'CodingId'>()
export type CodingId = z.output<typeof CodingId>

export const CoderId = z.uuid().brand<'CoderId'>()
export type CoderId = z.output<typeof CoderId>

export const RatingId = z.uuid().brand<'RatingId'>()
export type RatingId = z.output<typeof RatingId>

export const ReportId = z.uuid().brand<'ReportId'>()
export type ReportId = z.output<typeof ReportId>

export const AttributeId = z.uuid().brand<'AttributeId'>()
export type AttributeId = z.output<typeof AttributeId>

export const MemoId = z.uuid().brand<'MemoId'>()
export type MemoId = z.output<typeof MemoId>

export const ProtocolId = z.uuid().brand<'ProtocolId'>()
export type ProtocolId = z.output<typeof ProtocolId>

export const AttachmentId = z.uuid().brand<'AttachmentId'>()
export type AttachmentId = z.output<typeof AttachmentId>

export const QueryId = z.uuid().brand<'QueryId'>()
export type QueryId = z.output<typeof QueryId>

/** `n19.structure.trust` for a shipped node, a UUID for a node that a project added. */
export const NodeId = z.string().min(1).max(120).brand<'NodeId'>()
export type NodeId = z.output<typeof NodeId>

/** A one-time pass for a file on its way in or out; the file itself never crosses the wire. */
export const FileTicket = z.string().min(16).max(64).brand<'FileTicket'>()
export type FileTicket = z.output<typeof FileTicket>
