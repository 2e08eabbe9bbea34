import { z } from 'zod'
import { AppError } from '../../core/errors.ts'
import type { NetworkId } from '../../core/ids.ts'
import type { Database } from '../database/connection.ts'
import { one } from '../database/sql.ts'

const Standing = z.strictObject({ name: z.string(), read_only: z.int() })

/** Refuses a change in a network that is not there (`not-found`) or that holds published data (`published`). */
export function requireWritable(db: Database, networkId: NetworkId): void {
  const network = one(db, Standing, 'SELECT name, read_only FROM network WHERE id = @networkId', {
    networkId,
  })
  if (network.read_only === 1) throw new AppError('published', network.name)
}
