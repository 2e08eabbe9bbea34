/** The engine's own table of files: paths, bytes or streams that come in, finished bytes that wait to go out. */
import { randomBytes } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { AppError } from '../../core/errors.ts'
import type { AttachmentId } from '../../core/ids.ts'
import type { Files, StreamedFiles } from '../files.ts'
import { partsOfBytes, partsOfHost, partsOfPath, type Pull } from './file-parts.ts'

/** A file that a host lets in: by its path, or from a browser by its bytes or as parts to be asked for. */
export interface IncomingFileAt {
  readonly ticket: string
  readonly name: string
  readonly size: number
  readonly from:
    { readonly path: string } | { readonly bytes: Uint8Array } | { readonly host: true }
}

/** A file on its way out: finished bytes, or an attachment whose bytes are read part by part. */
export type OutgoingContent =
  | { readonly name: string; readonly bytes: Uint8Array }
  | { readonly name: string; readonly attachmentId: AttachmentId }

export interface EngineFiles extends Files, StreamedFiles {
  readonly letIn: (file: IncomingFileAt) => void
  /** Hands the file over, once; null for a ticket that is used up or unknown. */
  readonly takeOut: (ticket: string) => OutgoingContent | null
  /** Forgets every file: for locking. */
  readonly clear: () => void
}

export function newTicket(): string {
  return randomBytes(24).toString('base64url')
}

/** Bytes that may wait in memory, each way; beyond them the oldest files are forgotten. */
const MOST_HELD = 1_000_000_000

function forgetOldest<F>(files: Map<string, F>, sizeOf: (file: F) => number, most: number): void {
  let held = [...files.values()].reduce((sum, file) => sum + sizeOf(file), 0)
  for (const [ticket, file] of files) {
    if (held <= most) return
    held -= sizeOf(file)
    files.delete(ticket)
  }
}

async function readPath(path: string): Promise<Uint8Array> {
  try {
    await stat(path)
    return await readFile(path)
  } catch {
    throw new AppError('file-gone')
  }
}

function bytesOf({ from, name }: IncomingFileAt): Promise<Uint8Array> {
  if ('path' in from) return readPath(from.path)
  if ('bytes' in from) return Promise.resolve(from.bytes)
  return Promise.reject(new AppError('file-gone', name))
}

function partsOf({ from, ticket }: IncomingFileAt, pull: Pull): AsyncIterable<Uint8Array> {
  if ('path' in from) return partsOfPath(from.path)
  return 'bytes' in from ? partsOfBytes(from.bytes) : partsOfHost(ticket, pull)
}

const sizeOfIncoming = ({ from }: IncomingFileAt): number =>
  'bytes' in from ? from.bytes.length : 0

const sizeOfOutgoing = (file: OutgoingContent): number => ('bytes' in file ? file.bytes.length : 0)

const noHost: Pull = () => Promise.reject(new AppError('file-gone'))

function incomingFiles(mostHeld: number, pull: Pull) {
  const incoming = new Map<string, IncomingFileAt>()
  const find = (ticket: string): IncomingFileAt => {
    const file = incoming.get(ticket)
    if (file === undefined) throw new AppError('file-gone')
    return file
  }
  const forget = (ticket: string): void => {
    const file = incoming.get(ticket)
    incoming.delete(ticket)
    if (file !== undefined && 'host' in file.from) pull(ticket, 'no-more').catch(() => undefined)
  }
  const letGo = (tickets: Iterable<string>): void => {
    for (const ticket of tickets) forget(ticket)
  }
  return {
    letIn: (file: IncomingFileAt): void => {
      incoming.set(file.ticket, file)
      forgetOldest(incoming, sizeOfIncoming, mostHeld)
    },
    find,
    letGo,
    clear: () => letGo([...incoming.keys()]),
  }
}

/** Incoming files stay until the project is locked, since a preview and an import read the same one; streams until they were read. */
export function openFiles(mostHeld = MOST_HELD, pull: Pull = noHost): EngineFiles {
  const incoming = incomingFiles(mostHeld, pull)
  const outgoing = new Map<string, OutgoingContent>()
  const keep = (file: OutgoingContent): string => {
    const ticket = newTicket()
    outgoing.set(ticket, file)
    forgetOldest(outgoing, sizeOfOutgoing, mostHeld)
    return ticket
  }
  return {
    letIn: incoming.letIn,
    incoming: (ticket) => {
      const file = incoming.find(ticket)
      return { name: file.name, size: file.size, bytes: () => bytesOf(file) }
    },
    stream: (ticket) => {
      const file = incoming.find(ticket)
      return { name: file.name, size: file.size, parts: () => partsOf(file, pull) }
    },
    letGo: incoming.letGo,
    outgoing: (name, bytes) => keep({ name, bytes }),
    outgoingAttachment: (name, attachmentId) => keep({ name, attachmentId }),
    takeOut: (ticket) => {
      const file = outgoing.get(ticket) ?? null
      outgoing.delete(ticket)
      return file
    },
    clear: () => {
      incoming.clear()
      outgoing.clear()
    },
  }
}
