/** Tables of how often things meet: what may be asked, and what is answered. */
import { z } from 'zod'
import { AttributeId, CodeId } from '../ids.ts'
import { Scope, Within } from './query.ts'

/** A line or a column of a table: one code, or with `below` its whole branch. */
export const TableCode = z.strictObject({ codeId: CodeId, below: z.boolean() })
export type TableCode = z.output<typeof TableCode>

/** Two codings meet where they share a character, or else stand near enough. */
export const Meeting = z.union([z.literal('overlap'), Within])
export type Meeting = z.output<typeof Meeting>

export const TableColumns = z.discriminatedUnion('by', [
  z.strictObject({
    by: z.literal('codes'),
    codes: z.array(TableCode).max(400).readonly(),
    meeting: Meeting,
  }),
  z.strictObject({ by: z.literal('attribute'), attributeId: AttributeId }),
  z.strictObject({ by: z.enum(['kind', 'wave', 'person', 'role', 'site', 'coder', 'direction']) }),
])
export type TableColumns = z.output<typeof TableColumns>

/**
 * What a cell counts.
 * Against codes: pairs of codings of the two that meet (each pair once, no coding with itself); the sources, and the people who
 * speak where the later of the two begins, of such pairs; the words that both cover, or where they need not overlap the words
 * of all codings in such pairs, each word once.
 * Against anything else: codings of the code in that column; their sources; the people who speak where they begin; the words
 * they cover, each once.
 */
export const Measure = z.enum(['codings', 'sources', 'people', 'words'])
export type Measure = z.output<typeof Measure>

export const TableQuery = z.strictObject({
  rows: z.array(TableCode).max(400).readonly(),
  columns: TableColumns,
  measure: Measure,
  scope: Scope,
})
export type TableQuery = z.output<typeof TableQuery>

export const TableHead = z.strictObject({
  /** Id of a code, wave, person or coder, a value of an attribute, a role, a site or a kind; `''` for “none”. */
  id: z.string(),
  name: z.string(),
  /**
   * The same measure of this line or column alone: of the codes' codings in the whole scope (against codes: of all their
   * codings, whether they meet anything or not). Not the sum of its cells, since one coding may count in several.
   */
  n: z.int(),
})
export type TableHead = z.output<typeof TableHead>

export const Table = z.strictObject({
  rows: z.array(TableHead).readonly(),
  columns: z.array(TableHead).readonly(),
  /** By row, then column. */
  cells: z.array(z.array(z.int()).readonly()).readonly(),
  /** The measure of all codings of the rows' codes in the scope. */
  n: z.int(),
})
export type Table = z.output<typeof Table>
