/** A table of rows and columns, read and nothing made of it: more of the source contract. */
import { z } from 'zod'
import { job } from '../contract.ts'
import { FileTicket } from '../ids.ts'

/** Rows that are handed over; what is longer is refused (`too-large`). */
export const MOST_TABLE_ROWS = 5_000

export const tableProcedures = {
  /** The filled sheets of a csv or xlsx file, the line of column names first; refused (`unknown-format`) for any other. */
  readTable: job(
    z.strictObject({ ticket: FileTicket }),
    z.strictObject({}),
    z.strictObject({
      fileName: z.string(),
      sheets: z
        .array(
          z.strictObject({
            name: z.string(),
            lines: z
              .array(
                z.strictObject({
                  /** As a spreadsheet counts its rows. */
                  number: z.int(),
                  cells: z.array(z.string()).readonly(),
                }),
              )
              .readonly(),
          }),
        )
        .readonly(),
    }),
  ),
}
