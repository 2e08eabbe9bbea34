/** Changes that the file could not take: kept in memory, in their order, and tried again until it takes them. */
import { AppError, type ErrorCode } from '../core/errors.ts'
import type { Call } from './api.ts'
import type { SavedStore } from './saved.ts'

/** Between two tries, in milliseconds. */
export const patience = 2_000

/** The file did nothing, and may do it later: room is made, a stick is plugged in again. */
export const passing: ReadonlySet<ErrorCode> = new Set(['disk-full', 'read-only', 'project-gone'])

export interface HeldPorts {
  readonly call: Call
  readonly saved: SavedStore
  /** Tells the person, once for all that waits. */
  readonly tell: (error: AppError) => void
  /** What was told is over. */
  readonly over: (error: AppError) => void
  /** Runs once after so many milliseconds; returns how to call it off. */
  readonly after: (milliseconds: number, run: () => void) => () => void
}

export interface HeldChanges {
  /** Settles when the file has taken the change, or when it was refused for a reason of its own. */
  readonly call: (feature: string, procedure: string, input: unknown) => Promise<unknown>
  /** The project is locked: nothing is tried, nothing is dropped. */
  readonly pause: () => void
  /** The project is open again. */
  readonly resume: () => void
}

interface Held {
  readonly project: string | null
  readonly run: () => Promise<unknown>
  readonly resolve: (value: unknown) => void
  readonly reject: (error: unknown) => void
}

const text = 'held changes'

class HeldQueue implements HeldChanges {
  readonly #ports: HeldPorts
  #waiting: readonly Held[] = []
  #callOff: (() => void) | null = null
  #trying = false
  #last: string | null = null
  #told: AppError | null = null

  constructor(ports: HeldPorts) {
    this.#ports = ports
  }

  readonly call: HeldChanges['call'] = async (feature, procedure, input) => {
    const run = (): Promise<unknown> => this.#ports.call(feature, procedure, input)
    if (this.#ofThis().length > 0) return this.#hold(run, null)
    try {
      return await run()
    } catch (thrown) {
      if (isLocked(thrown)) return this.#hold(run, thrown)
      if (!isPassing(thrown)) throw thrown
      if (this.#waiting.length === 0) this.#ports.tell(thrown)
      this.#told = thrown
      this.#later()
      return this.#hold(run, thrown)
    }
  }

  readonly pause = (): void => {
    this.#callOff?.()
    this.#callOff = null
  }

  readonly resume = (): void => {
    this.#last = this.#ports.saved.now().project
    if (this.#ofThis().length > 0) void this.#retry()
  }

  /** What waits for the project that is open now. */
  #ofThis(): readonly Held[] {
    const { project } = this.#ports.saved.now()
    return this.#waiting.filter((one) => one.project === project)
  }

  /** What comes a moment too late for the lock waits for the project that was open. */
  #hold(run: Held['run'], why: AppError | null): Promise<unknown> {
    const { saved } = this.#ports
    const project = saved.now().project ?? this.#last
    if (why !== null) saved.tell({ type: 'typed', text, why: why.code })
    return new Promise((resolve, reject) => {
      this.#waiting = [...this.#waiting, { project, run, resolve, reject }]
    })
  }

  #drop(done: Held): void {
    this.#waiting = this.#waiting.filter((one) => one !== done)
    if (this.#ofThis().length > 0) return
    this.#ports.saved.tell({ type: 'kept', text })
    if (this.#told !== null) this.#ports.over(this.#told)
  }

  #later(): void {
    this.pause()
    this.#callOff = this.#ports.after(patience, () => void this.#retry())
  }

  async #retry(): Promise<void> {
    if (this.#trying) return
    this.#trying = true
    let next = this.#ofThis()[0]
    while (next !== undefined && (await this.#try(next))) next = this.#ofThis()[0]
    this.#trying = false
  }

  /** Whether to go on with the next one. */
  async #try(held: Held): Promise<boolean> {
    try {
      held.resolve(await held.run())
    } catch (thrown) {
      if (isPassing(thrown)) this.#later()
      if (isPassing(thrown) || isLocked(thrown)) return false
      held.reject(thrown)
    }
    this.#drop(held)
    return true
  }
}

/** The queue of one session. */
export const createHeld = (ports: HeldPorts): HeldChanges => new HeldQueue(ports)

const isPassing = (thrown: unknown): thrown is AppError =>
  thrown instanceof AppError && passing.has(thrown.code)

const isLocked = (thrown: unknown): thrown is AppError =>
  thrown instanceof AppError && thrown.code === 'locked'
