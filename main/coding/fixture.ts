/** A project with one source in a writable network, for the tests of codings. */
import type { CodingService } from '../../core/coding/contract.ts'
import { BlockId, NetworkId, SourceId } from '../../core/ids.ts'
import type { MemoService } from '../../core/memo/contract.ts'
import type { Anchor, Span } from '../../core/source/contract.ts'
import { memoService } from '../memo/service.ts'
import { memoryProject, type MemoryProject } from '../database/memory.ts'
import { jobWriter } from '../engine/session.ts'
import { insert } from '../database/sql.ts'
import { openFiles, type EngineFiles } from '../engine/files.ts'
import { frameworkService } from '../framework/service.ts'
import { readFileDirect } from '../source/read/read-file.ts'
import type { Readers } from '../source/readers.ts'
import type { Work } from '../work.ts'
import type { Citations, CodeQueries } from './code-carrying.ts'
import { codingService, type CodingDependencies } from './service.ts'

export interface CodingProject extends MemoryProject {
  readonly coding: CodingService
  readonly files: EngineFiles
  readonly memo: MemoService
  readonly networkId: NetworkId
  readonly sourceId: SourceId
  readonly blocks: readonly BlockId[]
  /** A source of these blocks, in the first network or in another. */
  readonly addSource: (
    texts: readonly string[],
    networkId?: NetworkId,
  ) => { readonly sourceId: SourceId; readonly blocks: readonly BlockId[] }
  readonly addNetwork: (readOnly: boolean) => NetworkId
}

export const TEXTS = [
  'They were kind about it. P16 stayed behind.',
  'Did it travel? 😀',
  '',
  'No. I have never spoken to her.',
] as const

export function anchor(blockId: BlockId | undefined, offset: number): Anchor {
  if (blockId === undefined) throw new Error('The fixture has no such block.')
  return { blockId, offset }
}

export function span(
  from: BlockId | undefined,
  start: number,
  to: BlockId | undefined,
  end: number,
): Span {
  return { start: anchor(from, start), end: anchor(to, end) }
}

function addNetworkTo({ db, work, command }: MemoryProject, readOnly: boolean): NetworkId {
  const id = NetworkId.parse(work.newId())
  const words = { problem: '', aim: '', hub: '', about: '' }
  const standing = { edition: '2019', provenance: 'observed', read_only: readOnly ? 1 : 0 }
  command(() => insert(db, 'network', { id, name: 'Example', ...standing, ...words }))
  return id
}

function addSourceTo(
  { db, work, command }: MemoryProject,
  networkId: NetworkId,
  texts: readonly string[],
): { readonly sourceId: SourceId; readonly blocks: readonly BlockId[] } {
  const sourceId = SourceId.parse(work.newId())
  const blocks = texts.map(() => BlockId.parse(work.newId()))
  const place = { network_id: networkId, wave_id: null, date: '2024-09-12', about: 'teacher' }
  const file = { provenance: 'observed', file_name: '', file_hash: '', words: 0, revision: 0 }
  command(() => {
    const title = 'Interview, P14'
    const row = { id: sourceId, ...place, ...file, kind: 'interview', title, changed: work.now() }
    insert(db, 'source', row)
    texts.forEach((text, index) =>
      insert(db, 'source_block', {
        id: blocks[index] ?? null,
        source_id: sourceId,
        position: `a${String(index).padStart(6, '0')}`,
        kind: 'turn',
        speaker: 'P14',
        at: '00:12:36',
        text,
      }),
    )
  })
  return { sourceId, blocks }
}

/** In this very thread; the reader's own is tested with it. */
const readHere: Readers['read'] = (name, bytes) => readFileDirect(name, bytes)

/** Tests without ratings. */
const noRatings = (): Citations => ({
  carry: () => undefined,
})

/** Tests without saved queries. */
const noQueries = (): CodeQueries => ({
  codeBecame: () => undefined,
})

export function codingProject(
  citationsOf: (work: Work) => Citations = noRatings,
  queriesOf: (work: Work) => CodeQueries = noQueries,
): CodingProject {
  const project = memoryProject()
  const networkId = addNetworkTo(project, false)
  const framework = frameworkService(project.work)
  // Codings read networks and sources by SQL alone.
  const write = jobWriter(project.db, project.journal, project.work.newId)
  const files = openFiles()
  const readers = { read: readHere, close: () => Promise.resolve() }
  const citations = citationsOf(project.work)
  const memo = memoService(project.work, { framework, files })
  const queries = queriesOf(project.work)
  const known = { framework, write, files, readers, citations, queries }
  const dependencies: Partial<CodingDependencies> = known
  const { sourceId, blocks } = addSourceTo(project, networkId, TEXTS)
  return {
    ...project,
    files,
    memo,
    coding: codingService(project.work, dependencies as CodingDependencies),
    networkId,
    sourceId,
    blocks,
    addSource: (texts, id = networkId) => addSourceTo(project, id, texts),
    addNetwork: (readOnly) => addNetworkTo(project, readOnly),
  }
}
