/** A project with a coded passage and memos, for tests; sources and codings are put in by hand, as memos know none. */
import { BlockId, CodeId, CodingId, NetworkId, SourceId, type MemoId } from '../../core/ids.ts'
import type { MemoKind, MemoService, Target } from '../../core/memo/contract.ts'
import { memoryProject, type MemoryProject } from '../database/memory.ts'
import { insert } from '../database/sql.ts'
import { frameworkService } from '../framework/service.ts'
import { memoService } from './service.ts'

interface Passage {
  readonly networkId: NetworkId
  readonly sourceId: SourceId
  readonly blocks: readonly BlockId[]
  readonly coding: CodingId
  /** Its code, named Kindness. */
  readonly code: CodeId
}

export interface MemoProject extends Omit<Passage, 'networkId' | 'sourceId' | 'blocks'> {
  readonly project: MemoryProject & Pick<Passage, 'networkId' | 'sourceId' | 'blocks'>
  readonly memo: MemoService
  /** Files made, the last one last. */
  readonly handed: readonly Uint8Array[]
  readonly write: (title: string, text?: string, targets?: Target[], kind?: MemoKind) => MemoId
  readonly titles: (filter?: Partial<Parameters<MemoService['list']>[0]>) => string[]
}

const texts = [
  'They were kind about it. P16 stayed behind.',
  'Did it travel? 😀',
  'I have never spoken.',
]

function addSource({ db, work }: MemoryProject, { networkId, sourceId, blocks }: Passage): void {
  const words = { problem: '', aim: '', hub: '', about: '' }
  const standing = { edition: '2019', provenance: 'observed', read_only: 0 }
  insert(db, 'network', { id: networkId, name: 'Example', ...standing, ...words })
  const place = { network_id: networkId, wave_id: null, date: '2024-09-12', about: 'teacher' }
  const file = { provenance: 'observed', file_name: '', file_hash: '', words: 0, revision: 0 }
  const named = { id: sourceId, kind: 'interview', title: 'Interview, P14', changed: work.now() }
  insert(db, 'source', { ...named, ...place, ...file })
  for (const [at, text] of texts.entries()) {
    const turn = { kind: 'turn', speaker: 'P14', at: '', text }
    insert(db, 'source_block', {
      ...{ id: blocks[at] ?? null, source_id: sourceId, position: `a${at}`, ...turn },
    })
  }
}

function addCoding({ db, work }: MemoryProject, passage: Passage): void {
  const [block = null] = passage.blocks
  const look = { parent_id: null, position: 'a0', definition: '', color: 0 }
  insert(db, 'code', { id: passage.code, name: 'Kindness', ...look })
  insert(db, 'coding', {
    ...{ id: passage.coding, source_id: passage.sourceId, code_id: passage.code },
    ...{ coder_id: work.me(), direction: 'supports', memo: '', touched: null },
    ...{ start_block: block, start_offset: 0, end_block: block, end_offset: 24 },
    created: work.now(),
  })
}

function passageOf(project: MemoryProject): Passage {
  const { newId } = project.work
  const passage = {
    networkId: NetworkId.parse(newId()),
    sourceId: SourceId.parse(newId()),
    blocks: texts.map(() => BlockId.parse(newId())),
    coding: CodingId.parse(newId()),
    code: CodeId.parse(newId()),
  }
  project.command(() => {
    addSource(project, passage)
    addCoding(project, passage)
  })
  return passage
}

export function memoProject(): MemoProject {
  const project = memoryProject()
  const { coding, code, ...place } = passageOf(project)
  const handed: Uint8Array[] = []
  const outgoing = (_name: string, bytes: Uint8Array): string => `ticket-${handed.push(bytes)}`
  const framework = frameworkService(project.work)
  const memo = memoService(project.work, { framework, files: { outgoing } })
  return {
    project: { ...project, ...place },
    ...{ memo, handed, coding, code },
    write: (title, text = '', targets = [], kind = 'memo') =>
      project.command(() => memo.add({ kind, title, text, targets })).memoId,
    titles: (filter = {}) =>
      memo
        .list({ kind: 'memo', words: '', linkedTo: null, coderId: null, ...filter })
        .map(({ title }) => title),
  }
}
