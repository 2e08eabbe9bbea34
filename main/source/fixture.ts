/** A project with one network, and shorthand for working on its sources; for tests. */
import type { JobControl } from '../../core/contract.ts'
import { AppError, type ErrorCode } from '../../core/errors.ts'
import { BlockId, CodeId, FileTicket, NetworkId, SourceId } from '../../core/ids.ts'
import type {
  Block,
  BlockEdit,
  SourceService,
  SourceText,
  Span,
} from '../../core/source/contract.ts'
import type { Provenance } from '../../core/values.ts'
import { insert } from '../database/sql.ts'
import { memoryProject, type MemoryProject } from '../database/memory.ts'
import { attributeService } from '../attribute/service.ts'
import { frameworkService } from '../framework/service.ts'
import { memoService } from '../memo/service.ts'
import { networkService } from '../network/service.ts'
import type { JobWriter, Work } from '../work.ts'
import { readFileDirect } from './read/read-file.ts'
import type { SourceQueries } from './parts.ts'
import type { Readers } from './readers.ts'
import { sourceService } from './service.ts'

export interface SourceProject extends MemoryProject {
  readonly service: SourceService
  readonly networkId: NetworkId
  /** Lets bytes in as a file; gives its ticket. */
  readonly letIn: (name: string, bytes: Uint8Array, size?: number) => FileTicket
}

function jobWriter({ journal, work }: MemoryProject): JobWriter {
  return {
    begin: (feature, procedure) => {
      const batch = work.newId()
      return {
        write: (change) => journal.command({ feature, procedure }, change, batch),
        done: () => undefined,
        takeBack: () => {
          while (journal.takeBackNewest(batch));
          return Promise.resolve()
        },
      }
    },
  }
}

export function addNetwork(
  { work, db, command }: MemoryProject,
  provenance: Provenance = 'observed',
  readOnly = 0,
): NetworkId {
  const id = NetworkId.parse(work.newId())
  const words = { problem: '', aim: '', hub: '', about: '' }
  const standing = { edition: '2019', provenance, read_only: readOnly }
  command(() => insert(db, 'network', { id, name: `Network ${id}`, ...standing, ...words }))
  return id
}

/** Tests without saved queries. */
const noQueries = (): SourceQueries => ({
  sourceBecame: () => undefined,
  sourceDivided: () => undefined,
})

export function sourceProject(
  read: Readers['read'] = readFileDirect,
  queriesOf: (work: Work) => SourceQueries = noQueries,
): SourceProject {
  const project = memoryProject()
  const incoming = new Map<
    string,
    { name: string; size: number; bytes: () => Promise<Uint8Array> }
  >()
  const files = {
    incoming: (ticket: string) => {
      const file = incoming.get(ticket)
      if (file === undefined) throw new AppError('file-gone')
      return file
    },
    outgoing: () => '',
  }
  const readers = { read, close: () => Promise.resolve() }
  const framework = frameworkService(project.work)
  const service = sourceService(project.work, {
    framework,
    queries: queriesOf(project.work),
    network: networkService(project.work),
    attribute: attributeService(project.work, { files }),
    memo: memoService(project.work, { framework, files }),
    files,
    readers,
    write: jobWriter(project),
  })
  const letIn = (name: string, bytes: Uint8Array, size = bytes.length): FileTicket => {
    const ticket = FileTicket.parse(`ticket-${String(incoming.size).padStart(12, '0')}`)
    incoming.set(ticket, { name, size, bytes: () => Promise.resolve(bytes) })
    return ticket
  }
  return { ...project, service, networkId: addNetwork(project), letIn }
}

export function blockOf(project: MemoryProject, text: string): Block {
  return { id: BlockId.parse(project.work.newId()), kind: 'saw', speaker: '', at: '', text }
}

/** A note of so many lines, and its text as the service gives it. */
export function addNote(project: SourceProject, ...lines: readonly string[]): SourceText {
  const { service, command, networkId } = project
  const fields = { networkId, title: 'Call', date: '2024-11-12', about: '', waveId: null }
  const [first = '', ...others] = lines
  const firstBlock = blockOf(project, first)
  const { sourceId } = command(() => service.addNote({ ...fields, firstBlock }))
  let after = firstBlock.id
  const steps = others.map((line): BlockEdit => {
    const block = blockOf(project, line)
    const step: BlockEdit = { type: 'insert', after, block }
    after = block.id
    return step
  })
  for (let at = 0; at < steps.length; at += 500) {
    const part = steps.slice(at, at + 500)
    const { revision } = textOf(project, sourceId).summary
    command(() => service.edit({ sourceId, revision, steps: part }))
  }
  return textOf(project, sourceId)
}

export function textOf({ service }: SourceProject, sourceId: SourceId): SourceText {
  return service.get({ sourceId })
}

/** Puts a coding on a span by hand, as this slice knows no codings. */
export function addCoding(
  { work, db, command }: MemoryProject,
  source: SourceText,
  span: Span,
): string {
  const id = work.newId()
  const code_id = CodeId.parse(work.newId())
  command(() => {
    insert(db, 'code', {
      id: code_id,
      parent_id: null,
      position: 'a0',
      name: `Code ${id}`,
      definition: '',
      color: 0,
    })
    insert(db, 'coding', {
      ...{
        id,
        source_id: source.summary.id,
        code_id,
        coder_id: work.me(),
        direction: 'supports',
        memo: '',
      },
      ...{ start_block: span.start.blockId, start_offset: span.start.offset },
      ...{ end_block: span.end.blockId, end_offset: span.end.offset },
      ...{ touched: null, created: work.now() },
    })
  })
  return id
}

/** The code of the failure, or null where it went well. */
export function codeOf(change: () => unknown): ErrorCode | null {
  try {
    change()
    return null
  } catch (error) {
    if (error instanceof AppError) return error.code
    throw error
  }
}

/** Runs a job to its end; `stopAt` cancels it at the given report. */
export function controlOf(
  stopAt = Infinity,
): JobControl<unknown> & { readonly reports: unknown[] } {
  const reports: unknown[] = []
  const check = (): void => {
    if (reports.length >= stopAt) throw new AppError('cancelled')
  }
  return {
    reports,
    report: (progress) => void reports.push(progress),
    check,
    pause: () => Promise.resolve().then(check),
  }
}
