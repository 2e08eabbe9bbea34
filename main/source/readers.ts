/** Turns a file's bytes into blocks, in another thread, within bounded time and memory. */
import type { Block, FileFormat } from '../../core/source/contract.ts'
import type { SheetRows } from '../../core/source/sheet-rows.ts'
import type { TextEncoding } from '../../core/source/text-encoding.ts'

/** Files above this many bytes are not opened at all. */
export const MOST_BYTES = 100_000_000

/** A note in the margin of a document: which block, and which of its code points, it stands beside. */
export interface ReadComment {
  readonly block: number
  readonly start: number
  readonly end: number
  readonly author: string
  readonly text: string
}

/** A sheet with a row of column names; every cell as text. Rows are as long as `columns`, and none is empty. */
export interface ReadTable extends SheetRows {
  readonly name: string
}

/** Tracked changes of a document are taken as made, or as never made. */
export type TrackedChanges = 'accept' | 'reject'

/** What a person may decide about how a file is read. */
export interface ReadChoices {
  readonly changes: TrackedChanges
  /** Null: as the file says, or looks. */
  readonly encoding: TextEncoding | null
}

export interface ReadFile {
  readonly format: FileFormat
  /** As people know it; empty where the format leaves no choice. */
  readonly encoding: string
  /** Whether the file does not say itself in which encoding it is written. */
  readonly isEncodingGuessed?: boolean
  readonly title: string
  /** None for a table. */
  readonly blocks: readonly Omit<Block, 'id'>[]
  readonly words: number
  readonly comments: readonly ReadComment[]
  /** How many tracked changes the document has; null where it has none. */
  readonly changes: { readonly insertions: number; readonly deletions: number } | null
  /** The filled sheets of a table (csv, xlsx); else none. */
  readonly tables: readonly ReadTable[]
  readonly losses: readonly string[]
  /** SHA-256 of the bytes, hex. */
  readonly hash: string
}

export interface Readers {
  /** Rejects with `unknown-format`, `unreadable-file`, `no-text`, `too-large` or `too-slow`. */
  readonly read: (
    name: string,
    bytes: Uint8Array,
    choices?: Partial<ReadChoices>,
  ) => Promise<ReadFile>
  readonly close: () => Promise<void>
}
