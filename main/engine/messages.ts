/** What a host and its engine thread say to each other. */
import type { AttachmentId } from '../../core/ids.ts'
import type { Notice, Reply, Request } from '../../core/wire.ts'
import type { Part } from '../attachment/reading.ts'
import type { IncomingFileAt, OutgoingContent } from './files.ts'

export interface EngineSettings {
  readonly dataFolder: string
  /** Whether the host has a key store of the operating system. */
  readonly hasKeyStore: boolean
}

/** What the engine asks of the host's key store; keys are hex. */
export type KeyQuestion =
  | { readonly op: 'keep'; readonly path: string; readonly key: string }
  | { readonly op: 'find' | 'has' | 'forget'; readonly path: string }

export type ToEngine =
  | { readonly type: 'call'; readonly id: number; readonly request: Request }
  | { readonly type: 'cancel'; readonly job: string }
  | { readonly type: 'let-in'; readonly file: IncomingFileAt }
  | { readonly type: 'take-out'; readonly id: number; readonly ticket: string }
  | {
      readonly type: 'read-part'
      readonly id: number
      readonly attachmentId: AttachmentId
      readonly from: number
    }
  /** The next part of a file that the host streams: null at its end, undefined where it broke off. */
  | { readonly type: 'pulled'; readonly id: number; readonly part: Uint8Array | null | undefined }
  | { readonly type: 'key'; readonly id: number; readonly answer: string | null }
  | { readonly type: 'close' }

export type FromEngine =
  | { readonly type: 'reply'; readonly id: number; readonly reply: Reply }
  | { readonly type: 'notice'; readonly notice: Notice }
  | { readonly type: 'taken-out'; readonly id: number; readonly file: OutgoingContent | null }
  | { readonly type: 'part'; readonly id: number; readonly part: Part | null }
  | {
      readonly type: 'pull'
      readonly id: number
      readonly ticket: string
      readonly wanted: 'more' | 'no-more'
    }
  | { readonly type: 'key'; readonly id: number; readonly question: KeyQuestion }
  | { readonly type: 'log'; readonly line: string }
  | { readonly type: 'closed' }
