/** Brings an open note to the file: on every pause, in order, one answer at a time, and never without what was typed. */
import { AppError, type ErrorCode } from '../../core/errors.ts'
import type { BlockId } from '../../core/ids.ts'
import type { Block, BlockEdit } from '../../core/source/contract.ts'
import { rebase } from './note-rebase.ts'
import {
  accepted,
  isUnsaved,
  openNote,
  refused,
  settle,
  startSending,
  stepsAtOnce,
  type NoteState,
  type Sending,
} from './note-state.ts'

/** A pause in typing, in milliseconds. */
export const pause = 350
const patience = 2_000
const attempts = 3

export interface Revised {
  readonly revision: number
  readonly blocks: readonly Block[]
}

export interface SaverPorts {
  readonly send: (revision: number, steps: readonly BlockEdit[]) => Promise<number>
  readonly load: () => Promise<Revised>
  readonly newId: () => BlockId
  /** Runs once after so many milliseconds; returns how to call it off. */
  readonly after: (milliseconds: number, run: () => void) => () => void
  readonly now: () => Date
}

export interface SaverView {
  readonly note: NoteState
  readonly unsaved: boolean
  /** When the file last took something from this note. */
  readonly savedAt: Date | null
  /** Why what was typed is not in the file; null while all is well. */
  readonly failure: ErrorCode | null
}

const mendable: ReadonlySet<ErrorCode> = new Set(['conflict', 'not-found', 'bad-span', 'usage'])
const passing: ReadonlySet<ErrorCode> = new Set([
  'connection-lost',
  'disk-full',
  'project-gone',
  'read-only',
  'internal',
])

const codeOf = (thrown: unknown): ErrorCode =>
  thrown instanceof AppError ? thrown.code : 'internal'

/** A note that is open for writing. */
export class NoteSaver {
  readonly #ports: SaverPorts
  readonly #listeners = new Set<() => void>()
  #view: SaverView
  #callOff: (() => void) | null = null
  #busy = false
  #running = Promise.resolve()
  #outdated = false

  constructor(first: Revised, ports: SaverPorts) {
    const note = openNote(first.revision, first.blocks)
    this.#ports = ports
    this.#view = { note, unsaved: false, savedAt: null, failure: null }
  }

  readonly view = (): SaverView => this.#view

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => {
      this.#listeners.delete(listener)
    }
  }

  change(make: (note: NoteState) => NoteState): void {
    const note = make(this.#view.note)
    if (note === this.#view.note) return
    this.#show({ note })
    if (isUnsaved(note)) this.#schedule(pause)
  }

  /** Sends what is due now; settles once all is in the file, or once that has failed. */
  flush(): Promise<void> {
    this.#callOff?.()
    this.#callOff = null
    if (this.#busy) return this.#running
    this.#busy = true
    this.#running = this.#run()
    return this.#running
  }

  /** The window goes away: what is left is sent without waiting, on the revision that the steps on their way will make. */
  part(): void {
    const { note } = this.#view
    if (note.sent === null) {
      void this.flush()
      return
    }
    const left = settle(note).pending.slice(0, stepsAtOnce)
    if (left.length > 0) this.#ports.send(note.revision + 1, left).catch(() => undefined)
  }

  /** The file is said to hold this revision; where it is not ours, the file is read again. */
  noticed(revision: number): void {
    if (this.#view.note.sent !== null || revision === this.#view.note.revision) return
    this.#outdated = true
    void this.flush()
  }

  #show(next: Partial<SaverView>): void {
    const note = next.note ?? this.#view.note
    this.#view = { ...this.#view, ...next, unsaved: isUnsaved(note) }
    for (const listener of this.#listeners) listener()
  }

  #schedule(milliseconds: number): void {
    this.#callOff?.()
    this.#callOff = this.#ports.after(milliseconds, () => void this.flush())
  }

  async #run(): Promise<void> {
    let failures = 0
    for (;;) {
      const sending = this.#outdated ? null : startSending(this.#view.note)
      if (sending === null && !this.#outdated) break
      try {
        await (sending === null ? this.#reload() : this.#send(sending))
      } catch (thrown) {
        failures += 1
        if (!this.#mend(thrown, failures)) break
      }
    }
    this.#busy = false
  }

  async #send(sending: Sending): Promise<void> {
    this.#show({ note: sending.state })
    const revision = await this.#ports.send(sending.revision, sending.steps)
    const note = accepted(this.#view.note, revision)
    this.#show({ note, savedAt: this.#ports.now(), failure: null })
  }

  async #reload(): Promise<void> {
    this.#outdated = false
    const { revision, blocks } = await this.#ports.load()
    const { note } = this.#view
    if (revision !== note.revision || note.doubtful !== null)
      this.#show({ note: rebase(note, revision, blocks, this.#ports.newId) })
  }

  /** After a failure the steps are due again; whether to go on, by reading the file anew. */
  #mend(thrown: unknown, failures: number): boolean {
    const code = codeOf(thrown)
    this.#show({ note: refused(this.#view.note) })
    this.#outdated = (mendable.has(code) && failures < attempts) || passing.has(code)
    if (mendable.has(code) && failures < attempts) return true
    this.#show({ failure: code })
    if (passing.has(code)) this.#schedule(patience)
    return false
  }
}
