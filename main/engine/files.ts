/** The engine's own table of files: paths or bytes that came in, finished bytes that wait to go out. */
import { randomBytes } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { AppError } from '../../core/errors.ts'
import type { Files } from '../files.ts'

/** A file that a host lets in, by its path or (from a browser) by its bytes. */
export interface IncomingFileAt {
  readonly ticket: string
  readonly name: string
  readonly size: number
  readonly from: { readonly path: string } | { readonly bytes: Uint8Array }
}

export interface OutgoingBytes {
  readonly name: string
  readonly bytes: Uint8Array
}

export interface EngineFiles extends Files {
  readonly letIn: (file: IncomingFileAt) => void
  /** Hands the bytes over, once; null for a ticket that is used up or unknown. */
  readonly takeOut: (ticket: string) => OutgoingBytes | null
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

/** Incoming files stay until the project is locked, since a preview and an import read the same one. */
export function openFiles(mostHeld = MOST_HELD): EngineFiles {
  const incoming = new Map<string, IncomingFileAt>()
  const outgoing = new Map<string, OutgoingBytes>()
  return {
    letIn: (file) => {
      incoming.set(file.ticket, file)
      forgetOldest(incoming, ({ from }) => ('bytes' in from ? from.bytes.length : 0), mostHeld)
    },
    incoming: (ticket) => {
      const file = incoming.get(ticket)
      if (file === undefined) throw new AppError('file-gone')
      const { name, size, from } = file
      return {
        name,
        size,
        bytes: () => ('path' in from ? readPath(from.path) : Promise.resolve(from.bytes)),
      }
    },
    outgoing: (name, bytes) => {
      const ticket = newTicket()
      outgoing.set(ticket, { name, bytes })
      forgetOldest(outgoing, (file) => file.bytes.length, mostHeld)
      return ticket
    },
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
