/** A small network with waves, codes and codings, for the tests of what counts and judges them. */
import { CodeId, CodingId, NetworkId, NodeId, SourceId, WaveId } from '../../core/ids.ts'
import type { Direction, SourceKind } from '../../core/values.ts'
import { memoryProject, type MemoryProject } from '../database/memory.ts'
import { insert } from '../database/sql.ts'

export interface Field extends MemoryProject {
  readonly networkId: NetworkId
  readonly addNetwork: (more?: { readonly read_only: 0 | 1 }) => NetworkId
  readonly addWave: (label: string, date: string, held?: 0 | 1) => WaveId
  readonly addSource: (kind: SourceKind, waveId: WaveId | null, words?: number) => SourceId
  readonly addCode: (...nodeIds: readonly string[]) => CodeId
  readonly code: (sourceId: SourceId, codeId: CodeId, direction: Direction) => CodingId
}

const origin = { provenance: 'observed', file_name: '', file_hash: '', revision: 1 }

const untold = { problem: '', aim: '', hub: '', about: '' }

/** Where a coding of the source's first four characters stands. */
function firstWord({ db }: MemoryProject, sourceId: SourceId) {
  const sql = 'SELECT id FROM source_block WHERE source_id = ?'
  const block = String(db.prepare(sql).pluck().get(sourceId))
  return { start_block: block, start_offset: 0, end_block: block, end_offset: 4 }
}

type Row = Parameters<typeof insert>[2]

/** Inserts a row under a new id, in a command of its own; the id. */
function inserting({ db, work, command }: MemoryProject) {
  return (table: string, row: Row): string => {
    const id = work.newId()
    command(() => insert(db, table, { id, ...row }))
    return id
  }
}

/** Rows are written as the features before would write them, so that the test needs nothing of them. */
export function field(): Field {
  const project = memoryProject()
  const { work } = project
  const put = inserting(project)
  const addNetwork: Field['addNetwork'] = (more) => {
    const row = { name: 'Reading', edition: '2019', provenance: 'observed', read_only: 0 }
    return NetworkId.parse(put('network', { ...row, ...untold, ...more }))
  }
  const networkId = addNetwork()
  const place = { network_id: networkId }
  return {
    ...project,
    networkId,
    addNetwork,
    addWave: (label, date, held = 1) =>
      WaveId.parse(put('wave', { ...place, label, date, held, context: '' })),
    addSource: (kind, waveId, words = 0) => {
      const what = { title: 'A source', date: '2024-10-15', about: '', words, changed: work.now() }
      const id = SourceId.parse(
        put('source', { ...place, wave_id: waveId, kind, ...what, ...origin }),
      )
      const empty = { speaker: '', at: '', text: 'One. Two.', kind: 'paragraph', position: 'a0' }
      put('source_block', { source_id: id, ...empty })
      return id
    },
    addCode: (...nodeIds) => {
      const row = { parent_id: null, position: work.newId(), name: 'c', definition: '', color: 0 }
      const id = CodeId.parse(put('code', row))
      for (const node of nodeIds) put('code_node', { code_id: id, node_id: NodeId.parse(node) })
      return id
    },
    code: (sourceId, codeId, direction) => {
      const what = { source_id: sourceId, code_id: codeId, direction, memo: '', touched: null }
      const who = { coder_id: work.me(), created: work.now() }
      return CodingId.parse(put('coding', { ...what, ...who, ...firstWord(project, sourceId) }))
    },
  }
}
