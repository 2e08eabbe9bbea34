/** Rows of later features, for the tests of what stands on networks, waves and people. */
import type { NetworkId, PersonId, WaveId } from '../../core/ids.ts'
import type { MemoryProject } from '../database/memory.ts'
import { insert } from '../database/sql.ts'

export function addSource(
  { work, db, command }: MemoryProject,
  networkId: NetworkId,
  waveId: WaveId | null,
): string {
  const id = work.newId()
  const place = { id, network_id: networkId, wave_id: waveId, date: '2024-11-12' }
  const origin = { provenance: 'observed', file_name: '', file_hash: '', words: 0, revision: 0 }
  const row = { ...place, ...origin, kind: 'note', title: 'Call', about: '', changed: work.now() }
  command(() => insert(db, 'source', row))
  return id
}

export function rate(
  { work, db, command }: MemoryProject,
  networkId: NetworkId,
  waveId: WaveId,
): void {
  const what = { id: work.newId(), network_id: networkId, wave_id: waveId, rater_id: work.me() }
  const judgement = { state: 'draft', level: null, insufficient: 0, warrant: '', confidence: 'low' }
  const row = { ...what, ...judgement, node_id: 'n19.structure.trust', changed: work.now() }
  command(() => insert(db, 'rating', row))
}

export function attend(
  { work, db, command }: MemoryProject,
  sourceId: string,
  personId: PersonId,
): void {
  const row = { id: work.newId(), source_id: sourceId, person_id: personId, status: 'here' }
  command(() => insert(db, 'attendance', row))
}
