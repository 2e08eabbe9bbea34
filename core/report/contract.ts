import { z } from 'zod'
import { command, job, query, type Implementation } from '../contract.ts'
import { NetworkId, ReportId, WaveId } from '../ids.ts'
import { Empty, Instant, LongText, Name, OutgoingFile, ShortText } from '../values.ts'
import { ReportModel } from './model.ts'

export const ReportStatus = z.enum(['draft', 'debrief', 'final'])
export type ReportStatus = z.output<typeof ReportStatus>

/** The author's own words in one place of the report; `slot` is a key of the model's sections (`messages.1`, `n19.structure.trust.saw`). */
export const AuthorText = z.strictObject({ slot: ShortText, text: z.string() })
export type AuthorText = z.output<typeof AuthorText>

export const Report = z.strictObject({
  id: ReportId,
  networkId: NetworkId,
  waveId: WaveId,
  kind: z.literal('evaluation'),
  title: z.string(),
  status: ReportStatus,
  audience: z.string(),
  texts: z.array(AuthorText).readonly(),
  changed: Instant,
})
export type Report = z.output<typeof Report>

export const reportContract = {
  list: query(z.strictObject({ networkId: NetworkId }), z.array(Report).readonly()),
  /** The document as it would be made now, for the preview. */
  model: query(z.strictObject({ reportId: ReportId }), ReportModel),
  /** The document that `makeWord` would make of this network and wave; null: the latest wave with ratings. */
  preview: query(z.strictObject({ networkId: NetworkId, waveId: WaveId.nullable() }), ReportModel),
  add: command(
    z.strictObject({ networkId: NetworkId, waveId: WaveId, title: Name }),
    z.strictObject({ reportId: ReportId }),
  ),
  change: command(
    z.strictObject({ reportId: ReportId, title: Name, status: ReportStatus, audience: ShortText }),
    Empty,
  ),
  /** Empty text takes the slot's text away. */
  write: command(z.strictObject({ reportId: ReportId, slot: ShortText, text: LongText }), Empty),
  remove: command(z.strictObject({ reportId: ReportId }), Empty),
  /** Makes the Word document of the report of this network and wave: the one being written, else one without author's text. */
  makeWord: job(
    z.strictObject({ networkId: NetworkId, waveId: WaveId.nullable() }),
    z.strictObject({ step: z.string() }),
    z.strictObject({ file: OutgoingFile, pages: z.int().nullable() }),
  ),
}
export type ReportService = Implementation<typeof reportContract>
