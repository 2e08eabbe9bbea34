/** Files on their way in and out of the engine; nobody else touches the disk for a person's documents. */
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
