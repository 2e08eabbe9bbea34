import { z } from 'zod'
import { command, query, type Implementation } from '../contract.ts'
import { QueryId } from '../ids.ts'
import { Empty, Name } from '../values.ts'

export const retrievalContract = {
  saved: query(Empty, z.array(z.strictObject({ id: QueryId, name: z.string() })).readonly()),
  removeSaved: command(z.strictObject({ queryId: QueryId }), Empty),
  renameSaved: command(z.strictObject({ queryId: QueryId, name: Name }), Empty),
}
export type RetrievalService = Implementation<typeof retrievalContract>
