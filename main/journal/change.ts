/** What the triggers note of one changed row. */
import { z } from 'zod'

/** One change of one row, as the triggers noted it: `old` is JSON of what was before. */
export const Change = z.strictObject({
  seq: z.int(),
  table_name: z.string(),
  row_id: z.string(),
  kind: z.enum(['insert', 'update', 'delete']),
  old: z.string().nullable(),
})
export type Change = z.output<typeof Change>
