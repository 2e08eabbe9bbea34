/** Files on their way in and out of the engine; nobody else touches the disk for a person's documents. */
import type { AttachmentId } from '../core/ids.ts'

export interface IncomingFile {
  readonly name: string
  readonly size: number
  /** Reads the whole file into memory; `file-gone` where it is no longer there. */
  readonly bytes: () => Promise<Uint8Array>
}

export interface Files {
  /** The file that a ticket stands for; `file-gone` where the ticket is used up or unknown. */
  readonly incoming: (ticket: string) => IncomingFile
  /** Keeps finished bytes in memory until the host fetches them, once; gives their ticket. */
  readonly outgoing: (name: string, bytes: Uint8Array) => string
}

export interface IncomingStream {
  readonly name: string
  /** As the host was told; what comes may be more or less. */
  readonly size: number
  /** The bytes part by part, from a path, from memory or from the host; nothing comes before it is asked for. */
  readonly parts: () => AsyncIterable<Uint8Array>
}

/** Files that are never in memory as a whole. */
export interface StreamedFiles {
  /** As `incoming`, part by part. */
  readonly stream: (ticket: string) => IncomingStream
  /** Takes no more of these files; whoever still sends one is told. */
  readonly letGo: (tickets: readonly string[]) => void
  /** A ticket for an attachment, whose bytes the host then fetches part by part. */
  readonly outgoingAttachment: (name: string, attachmentId: AttachmentId) => string
}
