/** Where a new source comes from, by the network it joins and the way it came. */
import type { NetworkId } from '../../core/ids.ts'
import type { Provenance } from '../../core/values.ts'
import type { Database } from '../database/connection.ts'
import { provenanceOf } from './repository.ts'

/** What joins a synthetic or published network is that too; else notes are observed and files imported. */
export function provenanceFor(
  db: Database,
  networkId: NetworkId,
  way: 'observed' | 'imported',
): Provenance {
  const network = provenanceOf(db, networkId)
  return network === 'synthetic' || network === 'published' ? network : way
}
