/** Brings an open memo to the file: on every pause, one answer at a time, and never without what was typed. */
import { AppError, type ErrorCode } from '../../core/errors.ts'

/** A pause in typing, in milliseconds. */
export const pause = 350
const patience = 2_000

export interface MemoText {
  readonly title: string
  readonly text: string
}

export interface SaverPorts {
  readonly send: (text: MemoText) => Promise<void>
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

const same = (one: MemoText, other: MemoText): boolean =>
  one.title === other.title && one.text === other.text

const codeOf = (thrown: unknown): ErrorCode =>
  thrown instanceof AppError ? thrown.code : 'internal'

/** A memo that is open for writing. */
export class MemoSaver {
  readonly #ports: SaverPorts
  readonly #listeners = new Set<() => void>()
  /** What the file is known to hold. */
  #kept: MemoText
  #view: SaverView
  #callOff: (() => void) | null = null
  #running: Promise<void> | null = null

  constructor(first: MemoText, ports: SaverPorts) {
    this.#ports = ports
    this.#kept = first
    this.#view = { draft: first, unsaved: false, failure: null }
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
    if (this.#running !== null) return
    const { unsaved } = this.#view
    this.#kept = kept
    this.#show(unsaved ? {} : { draft: kept })
  }

  #show(next: Partial<SaverView>): void {
    const draft = next.draft ?? this.#view.draft
    this.#view = { ...this.#view, ...next, unsaved: !same(draft, this.#kept) }
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
        await this.#ports.send(sent)
        this.#kept = sent
        this.#show({ failure: null })
      } catch (thrown) {
        const failure = codeOf(thrown)
        this.#show({ failure })
        if (passing.has(failure)) this.#schedule(patience)
        return
      }
    }
  }
}
