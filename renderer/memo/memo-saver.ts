/** Brings an open memo to the file: on every pause, one answer at a time, and never without what was typed. */
import { AppError, type ErrorCode } from '../../core/errors.ts'
import type { MemoText } from '../../core/memo/contract.ts'
import { mergeMemos, sameMemo } from '../../core/memo/merge-memos.ts'

/** A pause in typing, in milliseconds. */
export const pause = 350
const patience = 2_000

export interface SaverPorts {
  /** `known` is what the file may hold, the text written on first; gives what it holds then. */
  readonly send: (text: MemoText, known: readonly MemoText[]) => Promise<MemoText>
  /** Runs once after so many milliseconds; returns how to call it off. */
  readonly after: (milliseconds: number, run: () => void) => () => void
}

export interface SaverView {
  /** What the person sees. */
  readonly draft: MemoText
  readonly unsaved: boolean
  /** Why what was typed is not in the file; null while all is well. */
  readonly failure: ErrorCode | null
}

/** Failures that pass by themselves. */
const passing: ReadonlySet<ErrorCode> = new Set([
  'connection-lost',
  'disk-full',
  'project-gone',
  'read-only',
  'internal',
])

const codeOf = (thrown: unknown): ErrorCode =>
  thrown instanceof AppError ? thrown.code : 'internal'

/** A memo that is open for writing. */
export class MemoSaver {
  readonly #ports: SaverPorts
  readonly #listeners = new Set<() => void>()
  /** What the file is known to hold. */
  #kept: MemoText
  /** What was sent without an answer: the file may hold it. */
  #doubtful: MemoText | null = null
  #view: SaverView
  #callOff: (() => void) | null = null
  #running: Promise<void> | null = null

  constructor(first: MemoText, ports: SaverPorts) {
    this.#ports = ports
    this.#kept = { title: first.title, text: first.text }
    this.#view = { draft: this.#kept, unsaved: false, failure: null }
  }

  readonly view = (): SaverView => this.#view

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => {
      this.#listeners.delete(listener)
    }
  }

  type(part: Partial<MemoText>): void {
    this.#show({ draft: { ...this.#view.draft, ...part } })
    if (this.#view.unsaved) this.#schedule(pause)
  }

  /** Sends what is due now; settles once all is in the file, or once that has failed. */
  flush(): Promise<void> {
    this.#callOff?.()
    this.#callOff = null
    this.#running ??= this.#run().finally(() => {
      this.#running = null
    })
    return this.#running
  }

  /** The file is said to hold this; where nothing newer was typed, it is shown. */
  noticed(kept: MemoText): void {
    // What was written on must stay known, so that both are kept when what was typed is sent.
    if (this.#running !== null || this.#view.unsaved) return
    this.#took({ title: kept.title, text: kept.text })
    this.#show({ draft: this.#kept })
  }

  #took(kept: MemoText): void {
    this.#kept = kept
    this.#doubtful = null
  }

  #show(next: Partial<SaverView>): void {
    const draft = next.draft ?? this.#view.draft
    this.#view = { ...this.#view, ...next, unsaved: !sameMemo(draft, this.#kept) }
    for (const listener of this.#listeners) listener()
  }

  #schedule(milliseconds: number): void {
    this.#callOff?.()
    this.#callOff = this.#ports.after(milliseconds, () => void this.flush())
  }

  async #run(): Promise<void> {
    while (this.#view.unsaved) {
      const sent = this.#view.draft
      try {
        const known = [this.#kept, ...(this.#doubtful === null ? [] : [this.#doubtful])]
        const stands = await this.#ports.send(sent, known)
        const { draft } = this.#view
        this.#took(stands)
        this.#show({ draft: mergeMemos(sent, draft, stands), failure: null })
      } catch (thrown) {
        this.#doubtful = sent
        const failure = codeOf(thrown)
        this.#show({ failure })
        if (passing.has(failure)) this.#schedule(patience)
        return
      }
    }
  }
}
