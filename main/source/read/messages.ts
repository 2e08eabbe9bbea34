/** What goes between the engine and the reader's thread. */
import type { ErrorCode } from '../../../core/errors.ts'
import type { ReadChoices, ReadFile } from '../readers.ts'

export interface ReadRequest {
  readonly id: number
  readonly name: string
  readonly bytes: Uint8Array
  readonly choices: Partial<ReadChoices>
}

export type ReadReply =
  | { readonly id: number; readonly ok: true; readonly file: ReadFile }
  | { readonly id: number; readonly ok: false; readonly code: ErrorCode; readonly detail: string }
