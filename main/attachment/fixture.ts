/** A project with one source, whose files come from memory; for the tests of attachments. */
import type { AttachmentService } from '../../core/attachment/contract.ts'
import type { JobControl } from '../../core/contract.ts'
import { AppError } from '../../core/errors.ts'
import { FileTicket, type AttachmentId, type SourceId } from '../../core/ids.ts'
import type { IncomingStream, StreamedFiles } from '../files.ts'
import { addNote, sourceProject, type SourceProject } from '../source/fixture.ts'
import type { JobWriter } from '../work.ts'
import { attachmentService } from './service.ts'

type Parts = () => AsyncIterable<Uint8Array>

export interface AttachmentProject extends SourceProject {
  readonly attachment: AttachmentService
  readonly sourceId: SourceId
  /** Lets a file in, as bytes or part by part. */
  readonly file: (name: string, from: Uint8Array | Parts, size?: number) => FileTicket
  /** Attaches, as the router would. */
  readonly attach: (
    tickets: readonly FileTicket[],
    control?: JobControl<unknown>,
  ) => ReturnType<AttachmentService['attach']>
  readonly attachOne: (name: string, bytes: Uint8Array) => Promise<AttachmentId>
  /** Tickets that were given back. */
  readonly letGo: string[]
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(bytes)
}

export const going: JobControl<unknown> = {
  report: () => undefined,
  check: () => undefined,
  pause: () => Promise.resolve(),
}

/** Batches as the session writes them, without the mark for the next opening. */
function writerOf({ journal, work }: SourceProject): JobWriter {
  return {
    begin: (feature, procedure) => {
      const batch = work.newId()
      const write = <T>(change: () => T): T =>
        journal.command({ feature, procedure }, change, batch)
      return { write, done: () => undefined, takeBack: () => Promise.resolve() }
    },
  }
}

function memoryFiles(letGo: string[]) {
  const incoming = new Map<string, IncomingStream>()
  const files: StreamedFiles = {
    stream: (ticket) => {
      const file = incoming.get(ticket)
      if (file === undefined) throw new AppError('file-gone')
      return file
    },
    letGo: (tickets) => void letGo.push(...tickets),
    outgoingAttachment: (name, attachmentId) => `${name} ${attachmentId}`,
  }
  return { incoming, files }
}

export function attachmentProject(): AttachmentProject {
  const project = sourceProject()
  const sourceId = addNote(project, 'They looked at the wall chart.', 'Nobody spoke.').summary.id
  const letGo: string[] = []
  const { incoming, files } = memoryFiles(letGo)
  const attachment = attachmentService(project.work, {
    files,
    write: writerOf(project),
    source: project.service,
  })
  const file: AttachmentProject['file'] = (name, from, size) => {
    const ticket = FileTicket.parse(`ticket-${String(incoming.size).padStart(12, '0')}`)
    const parts = from instanceof Uint8Array ? () => once(from) : from
    const known = from instanceof Uint8Array ? from.length : 0
    incoming.set(ticket, { name, size: size ?? known, parts })
    return ticket
  }
  const attach: AttachmentProject['attach'] = (tickets, control = going) =>
    attachment.attach({ sourceId, files: [...tickets] }, control)
  const attachOne = async (name: string, bytes: Uint8Array): Promise<AttachmentId> => {
    const [attached] = (await attach([file(name, bytes)])).attached
    if (attached === undefined) throw new Error('It was not attached.')
    return attached.id
  }
  return { ...project, attachment, sourceId, file, attach, attachOne, letGo }
}
