/** The host's side of files that it streams to its engine: each part only when it is asked for. */

export interface HostStream {
  readonly name: string
  readonly size: number
  /** The next part; null at the end. Rejects where the sender went away. */
  readonly next: () => Promise<Uint8Array | null>
  /** No more of it is wanted. */
  readonly stop: () => void
}

export interface HostStreams {
  readonly add: (ticket: string, stream: HostStream) => void
  /** Undefined where the stream broke off or is unknown; never rejects. */
  readonly pull: (
    ticket: string,
    wanted: 'more' | 'no-more',
  ) => Promise<Uint8Array | null | undefined>
}

export function openHostStreams(): HostStreams {
  const streams = new Map<string, HostStream>()
  return {
    add: (ticket, stream) => void streams.set(ticket, stream),
    pull: async (ticket, wanted) => {
      const stream = streams.get(ticket)
      if (stream === undefined) return undefined
      if (wanted === 'no-more') {
        streams.delete(ticket)
        stream.stop()
        return null
      }
      try {
        return await stream.next()
      } catch {
        return undefined
      }
    },
  }
}
