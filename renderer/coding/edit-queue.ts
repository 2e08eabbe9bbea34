/** Corrections of one source on their way: painted at once, told one after another, and what is refused is kept. */
import { AppError, type ErrorCode } from '../../core/errors.ts'
import type { BlockId } from '../../core/ids.ts'
import { applyEdits } from '../../core/source/apply-edits.ts'
import type { BlockEdit, SourceText } from '../../core/source/contract.ts'
import type { Typed } from './block-edits.ts'

/** What the hands want done to the text. */
export interface Intent {
  /** Words that must not be lost; null where nothing was typed. */
  readonly typed: Typed | null
  /**
   * The steps on the text as it is now, null where it has become another meanwhile.
   * Without a text (it was locked away, say) the steps on the text as it was.
   */
  readonly steps: (source: SourceText | null) => readonly BlockEdit[] | null
}

/** Words that the text did not take: they stay in their field until the person decides. */
export interface Kept {
  readonly blockId: BlockId
  readonly text: string
  readonly why: ErrorCode
}

export type KeptWords = ReadonlyMap<BlockId, Kept>

export interface EditPorts {
  /** The text as the window shows it, painted edits among it. */
  readonly read: () => SourceText | undefined
  /** Calls off what is being asked for: it would be the text of before. */
  readonly settle: () => Promise<void>
  readonly paint: (steps: readonly BlockEdit[]) => void
  /** Gives the revision that the edit made. */
  readonly send: (revision: number, steps: readonly BlockEdit[]) => Promise<number>
  /** The engine's word on the revision of what is shown. */
  readonly revised: (revision: number) => void
  /** Shows the text as it is in the file. */
  readonly load: () => Promise<void>
  /** The person is told, besides what is kept. */
  readonly refuse: (error: AppError) => void
}

interface Waiting {
  readonly intent: Intent
  readonly steps: readonly BlockEdit[]
}

/** Refusals of what was made on another text than there is. */
const mendable: ReadonlySet<ErrorCode> = new Set(['conflict', 'not-found', 'bad-span', 'usage'])
const attempts = 3

const asError = (thrown: unknown): AppError =>
  thrown instanceof AppError ? thrown : new AppError('internal')

/** The queue of one source; it outlives the page. */
export class EditQueue {
  readonly #ports: EditPorts
  readonly #listeners = new Set<() => void>()
  #kept: KeptWords = new Map()
  #waiting: readonly Waiting[] = []
  #painting: Promise<unknown> = Promise.resolve()
  #running: Promise<void> | null = null
  #revision = 0

  constructor(ports: EditPorts) {
    this.#ports = ports
  }

  readonly kept = (): KeptWords => this.#kept

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => void this.#listeners.delete(listener)
  }

  /** Asks once nothing is on its way any more; where no text is shown (it was locked away), at once. */
  readonly ask = async (ask: () => Promise<SourceText>): Promise<SourceText> => {
    if (this.#ports.read() === undefined) return this.over(await ask())
    await this.idle()
    return ask()
  }

  /** Settles once nothing is on its way any more. */
  readonly idle = async (): Promise<void> => {
    while (this.#running !== null) await this.#running
  }

  /** The file's text with what waits painted on it, where it is the one that waits. */
  readonly over = (source: SourceText): SourceText => {
    if (this.#waiting.length === 0 || source.summary.revision !== this.#revision) return source
    const steps = this.#waiting.flatMap((one) => one.steps)
    return { ...source, blocks: applyEdits(source.blocks, [], steps).blocks }
  }

  /** Paints, and tells the engine; whether it could be painted. */
  readonly do = (intent: Intent): Promise<boolean> => {
    const painted = this.#painting.then(() => this.#paint(intent))
    this.#painting = painted.catch(() => false)
    return painted
  }

  readonly keep = (blockId: BlockId, text: string, why: ErrorCode): void =>
    this.#show(new Map(this.#kept).set(blockId, { blockId, text, why }))

  readonly letGo = (blockId: BlockId): void =>
    this.#show(new Map([...this.#kept].filter(([one]) => one !== blockId)))

  #show(kept: KeptWords): void {
    this.#kept = kept
    for (const listener of this.#listeners) listener()
  }

  async #paint(intent: Intent): Promise<boolean> {
    await this.#ports.settle()
    const steps = this.#take(intent)
    if (steps === null || steps.length === 0) return steps !== null
    this.#waiting = [...this.#waiting, { intent, steps }]
    this.#running ??= this.#run()
    return true
  }

  /** The steps as they were painted; null where the words were kept instead. */
  #take(intent: Intent): readonly BlockEdit[] | null {
    const source = this.#ports.read()
    if (source !== undefined) this.#revision = source.summary.revision
    const steps = intent.steps(source ?? null)
    if (steps === null) this.#refuse(intent, new AppError('conflict'))
    else if (steps.length > 0) this.#ports.paint(steps)
    return steps
  }

  #refuse({ typed }: Intent, error: AppError): void {
    const isTyped = typed !== null && typed.text !== typed.saved
    if (isTyped) this.keep(typed.block.id, typed.text, error.code)
    if (!isTyped || !mendable.has(error.code)) this.#ports.refuse(error)
  }

  async #run(): Promise<void> {
    let failures = 0
    for (let next = this.#waiting[0]; next !== undefined; next = this.#waiting[0]) {
      await this.#ports.settle()
      try {
        const revision = this.#ports.read()?.summary.revision ?? this.#revision
        this.#revision = await this.#ports.send(revision, next.steps)
        this.#waiting = this.#waiting.slice(1)
        this.#ports.revised(this.#revision)
        failures = 0
      } catch (thrown) {
        failures += 1
        await this.#mend(asError(thrown), failures)
      }
    }
    this.#running = null
  }

  /** Reads the text anew, and does to it what is still wanted. */
  async #mend(error: AppError, failures: number): Promise<void> {
    const isLoaded = await this.#ports.load().then(
      () => true,
      () => false,
    )
    // Also what was painted meanwhile: that was on what is gone now.
    const waiting = this.#waiting
    this.#waiting = []
    if (!isLoaded || !mendable.has(error.code) || failures >= attempts) {
      for (const { intent } of waiting) this.#refuse(intent, error)
      return
    }
    for (const { intent } of waiting) {
      const steps = this.#take(intent)
      if (steps !== null && steps.length > 0) this.#waiting = [...this.#waiting, { intent, steps }]
    }
  }
}
