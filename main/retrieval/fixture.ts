/** A project of several sources with codings, for the tests of retrieval. */
import type { CodeId, CoderId, NetworkId, PersonId, SourceId, WaveId } from '../../core/ids.ts'
import * as ids from '../../core/ids.ts'
import { everywhere, type Chain, type Scope } from '../../core/retrieval/query.ts'
import type { Direction, SourceKind } from '../../core/values.ts'
import type { RetrievalService } from '../../core/retrieval/contract.ts'
import { memoryProject, type MemoryProject } from '../database/memory.ts'
import { insert } from '../database/sql.ts'
import { retrievalService } from './service.ts'

export interface AddedSource {
  readonly id: SourceId
  readonly blocks: readonly string[]
}

export interface RetrievalProject extends MemoryProject {
  readonly retrieval: RetrievalService
  readonly networkId: NetworkId
  /** What was made for a person to fetch, by name. */
  readonly outgoing: Map<string, Uint8Array>
  readonly addCode: (name: string, parentId?: CodeId) => CodeId
  readonly addSource: (
    title: string,
    lines: readonly (string | readonly [speaker: string, text: string])[],
    more?: { readonly kind?: SourceKind; readonly waveId?: WaveId },
  ) => AddedSource
  /** Codes characters of one block, or up to another. */
  readonly code: (
    source: AddedSource,
    codeId: CodeId,
    place: readonly [block: number, start: number, end: number, endBlock?: number],
    more?: { readonly coderId?: CoderId; readonly direction?: Direction },
  ) => string
  /** A picture for which a block stands. */
  readonly attach: (source: AddedSource, block: number) => string
  /** Says where in an attachment a coding lies. */
  readonly placed: (codingId: string, attachmentId: string, columns: object) => string
  readonly addPerson: (pseudonym: string, name?: string, role?: string, site?: string) => PersonId
  readonly addWave: (label: string) => WaveId
  readonly addCoder: (name: string) => CoderId
}

type Added = <T>(schema: { parse: (id: string) => T }, table: string, row: object) => T

const adding =
  ({ db, work, command }: MemoryProject): Added =>
  (schema, table, row) => {
    const id = work.newId()
    command(() => insert(db, table, { id, ...row }))
    return schema.parse(id)
  }

function attaching({ work }: MemoryProject, added: Added) {
  return {
    attach: ({ id, blocks }: AddedSource, block: number) => {
      const file = { hash: work.newId(), size: 1, chunk_size: 1, complete: 1 }
      const fileId = added({ parse: String }, 'stored_file', file)
      return added({ parse: String }, 'attachment', {
        ...{ source_id: id, file_id: fileId, name: 'a.png', media_type: 'image/png', about: '' },
        ...{ block_id: blocks[block] ?? null, position: 'a', created: work.now() },
      })
    },
    placed: (codingId: string, attachmentId: string, columns: object) =>
      added({ parse: String }, 'coding_place', {
        ...{ coding_id: codingId, attachment_id: attachmentId },
        ...columns,
      }),
  }
}

function makers(project: MemoryProject, networkId: NetworkId) {
  const { db, command } = project
  const added = adding(project)
  const words = { problem: '', aim: '', hub: '', about: '' }
  return {
    added,
    ...attaching(project, added),
    network: () =>
      command(() =>
        insert(db, 'network', {
          id: networkId,
          name: 'Example',
          ...{ edition: '2019', provenance: 'observed', read_only: 0, ...words },
        }),
      ),
    addCode: (name: string, parentId: CodeId | null = null) =>
      added(ids.CodeId, 'code', {
        ...{ parent_id: parentId, position: `a${name}`, name, definition: '', color: 1 },
      }),
    addPerson: (pseudonym: string, name = '', role = '', site = '') =>
      added(ids.PersonId, 'person', {
        ...{ network_id: networkId, name, pseudonym, role, site, may_quote: 1 },
      }),
    addWave: (label: string) =>
      added(ids.WaveId, 'wave', {
        ...{ network_id: networkId, label, date: '2024-01-01', held: 1, context: '' },
      }),
    addCoder: (name: string) => added(ids.CoderId, 'coder', { name, initials: 'XX' }),
  }
}

function outgoingFiles() {
  const outgoing = new Map<string, Uint8Array>()
  const files = {
    incoming: (): never => {
      throw new Error('Nothing comes in here.')
    },
    outgoing: (name: string, bytes: Uint8Array) => {
      outgoing.set(name, bytes)
      return 'ticket of sixteen letters'
    },
  }
  return { outgoing, files }
}

export function retrievalProject(): RetrievalProject {
  const project = memoryProject()
  const { db, work, command } = project
  const networkId = ids.NetworkId.parse(work.newId())
  const { added, network, ...made } = makers(project, networkId)
  network()
  const { outgoing, files } = outgoingFiles()
  const addSource: RetrievalProject['addSource'] = (title, lines, more = {}) => {
    const { kind = 'interview', waveId = null } = more
    const file = { provenance: 'observed', file_name: '', file_hash: '', words: 0, revision: 0 }
    const row = { network_id: networkId, wave_id: waveId, kind, title, date: '2024-05-06' }
    const id = added(ids.SourceId, 'source', { ...row, about: '', ...file, changed: work.now() })
    const blocks = lines.map(() => work.newId())
    command(() =>
      lines.forEach((line, at) => {
        const [speaker, text] = typeof line === 'string' ? ['', line] : line
        const place = { source_id: id, position: `a${String(at).padStart(4, '0')}`, kind: 'turn' }
        insert(db, 'source_block', { id: blocks[at] ?? '', ...place, speaker, at: '', text })
      }),
    )
    return { id, blocks }
  }
  return {
    ...project,
    ...made,
    retrieval: retrievalService(work, { files }),
    networkId,
    outgoing,
    addSource,
    code: (source, codeId, [block, start, end, endBlock = block], more = {}) =>
      added({ parse: String }, 'coding', {
        ...{ source_id: source.id, code_id: codeId, coder_id: more.coderId ?? work.me() },
        ...{ direction: more.direction ?? 'supports', memo: '', created: work.now() },
        ...{ start_block: source.blocks[block] ?? '', start_offset: start, touched: null },
        ...{ end_block: source.blocks[endBlock] ?? '', end_offset: end },
      }),
  }
}

/** All codings of one code. */
export const coded = (codeId: CodeId, below = false): Chain => ({
  first: { type: 'code', codeId, below },
  steps: [],
})

export const within = (scope: Partial<Scope>): Scope => ({ ...everywhere, ...scope })
