/** The engine's side of files that its host streams: asks for one part after the other. */
import { AppError } from '../../core/errors.ts'
import type { Pull } from './file-parts.ts'

export interface AskingHost {
  readonly pull: Pull
  /** What the host says to a question; undefined where the stream broke off. */
  readonly answer: (id: number, part: Uint8Array | null | undefined) => void
}

export function askingHost(
  ask: (id: number, ticket: string, wanted: 'more' | 'no-more') => void,
): AskingHost {
  const waiting = new Map<number, (part: Uint8Array | null | undefined) => void>()
  let next = 1
  return {
    answer: (id, part) => {
      waiting.get(id)?.(part)
      waiting.delete(id)
    },
    pull: (ticket, wanted) =>
      new Promise((resolve, reject) => {
        const id = next++
        waiting.set(id, (part) => {
          if (part === undefined) reject(new AppError('connection-lost'))
          else resolve(part)
        })
        ask(id, ticket, wanted)
      }),
  }
}
