/** Turns a file's bytes into blocks, in another thread, within bounded time and memory. */
import type { Block, FileFormat } from '../../core/source/contract.ts'

/** Files above this many bytes are not opened at all. */
export const MOST_BYTES = 100_000_000

export interface ReadFile {
  readonly format: FileFormat
  readonly encoding: string
  readonly title: string
  readonly blocks: readonly Omit<Block, 'id'>[]
  readonly words: number
  readonly losses: readonly string[]
  /** SHA-256 of the bytes, hex. */
  readonly hash: string
}

export interface Readers {
  /** Rejects with `unknown-format`, `unreadable-file`, `no-text`, `too-large` or `too-slow`. */
  readonly read: (name: string, bytes: Uint8Array) => Promise<ReadFile>
  readonly close: () => Promise<void>
}
