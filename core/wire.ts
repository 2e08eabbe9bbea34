/** What crosses the bridge between a window and the engine: JSON-like values only. */
import type { ErrorCode } from './errors.ts'
import type { FeatureName } from './api.ts'

export interface Request {
  readonly feature: string
  readonly procedure: string
  readonly input: unknown
  /** Names a job, so that it can report and be cancelled. */
  readonly job?: string
}

export type Reply =
  | { readonly ok: true; readonly value: unknown; readonly touched: readonly FeatureName[] }
  | {
      readonly ok: false
      readonly code: ErrorCode
      readonly message: string
      readonly detail: string
    }

/** What the engine says unasked. */
export type Notice =
  | { readonly type: 'progress'; readonly job: string; readonly progress: unknown }
  | { readonly type: 'locked'; readonly reason: 'idle' | 'asked' }
  /** Another window has changed something: answers of these features may be different now. */
  | { readonly type: 'touched'; readonly features: readonly FeatureName[] }

/** A file that a person chose; `ticket` stands for it in requests. */
export interface PickedFile {
  readonly ticket: string
  readonly name: string
  readonly size: number
  /** Why it did not come, where it is one of several; then no ticket stands for it. */
  readonly problem?: ErrorCode
}

/** The wire as the window sees it: Electron's preload, or a WebSocket. */
export interface Bridge {
  readonly host: 'desktop' | 'browser'
  call(request: Request): Promise<Reply>
  cancel(job: string): void
  listen(listener: (notice: Notice) => void): () => void
  /** Opens the system's chooser; an empty list means the person thought better of it. */
  pickFiles(options: {
    readonly extensions: readonly string[]
    readonly multiple: boolean
    /** Whether their bytes flow only while a job takes them, so that they may be larger than what fits into memory. */
    readonly streamed?: boolean
  }): Promise<readonly PickedFile[]>
  /** Takes files that were dropped on the window; `streamed` as above. */
  takeFiles(files: readonly unknown[], streamed?: boolean): Promise<readonly PickedFile[]>
  /** Takes what has no place on a disk, such as a picture of the clipboard. */
  bringFile(file: { readonly name: string; readonly bytes: Uint8Array }): Promise<PickedFile>
  /** Brings a finished file to the person (save dialog, download); the path or name it got, null if they thought better of it. */
  saveFile(file: { readonly ticket: string; readonly name: string }): Promise<string | null>
  /** Puts a text on the clipboard, because the person asked for it. */
  copy(text: string): Promise<void>
  /** Asks for the path of a project to open or to create; null in hosts without dialogs. */
  choosePath(purpose: 'open' | 'create', suggested: string): Promise<string | null>
}
