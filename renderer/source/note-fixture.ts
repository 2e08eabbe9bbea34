/** For tests: an open note over a file in memory that keeps revisions as the engine does, and a clock turned by hand. */
import { AppError, type ErrorCode } from '../../core/errors.ts'
import type { BlockId } from '../../core/ids.ts'
import { applyEdits } from '../../core/source/apply-edits.ts'
import type { Block, BlockEdit } from '../../core/source/contract.ts'
import { NoteSaver } from './note-saver.ts'
import { typeText } from './note-state.ts'

export const id = (number: number) =>
  `018f0000-0000-7000-8000-${String(number).padStart(12, '0')}` as BlockId

export const line = (number: number, text: string): Block => ({
  id: id(number),
  kind: 'saw',
  speaker: '',
  at: '15:31',
  text,
})

export const texts = (blocks: readonly Block[]) => blocks.map(({ text }) => text)

class MemoryFile {
  revision = 1
  blocks: readonly Block[]
  readonly sent: (readonly BlockEdit[])[] = []
  /** What goes wrong with the next edits, in order. */
  readonly refusals: ErrorCode[] = []
  /** The next edit is taken and its answer lost. */
  answerLost = false
  /** Edits wait for this before they are taken. */
  held: Promise<void> = Promise.resolve()

  constructor(blocks: readonly Block[]) {
    this.blocks = blocks
  }

  async edit(revision: number, steps: readonly BlockEdit[]): Promise<number> {
    this.sent.push(steps)
    await this.held
    const refusal = this.refusals.shift()
    if (refusal !== undefined) throw new AppError(refusal)
    if (revision !== this.revision) throw new AppError('conflict')
    this.elsewhere(steps)
    if (this.answerLost) {
      this.answerLost = false
      throw new AppError('connection-lost')
    }
    return this.revision
  }

  /** Somebody else's change, or an undo, which takes the revision back. */
  elsewhere(steps: readonly BlockEdit[], revision = this.revision + 1): void {
    this.blocks = applyEdits(this.blocks, [], steps).blocks
    this.revision = revision
  }
}

class HandClock {
  #now = 0
  #timers: { readonly at: number; readonly run: () => void }[] = []

  after(milliseconds: number, run: () => void): () => void {
    const timer = { at: this.#now + milliseconds, run }
    this.#timers.push(timer)
    return () => {
      this.#timers = this.#timers.filter((other) => other !== timer)
    }
  }

  readonly wait = async (milliseconds: number): Promise<void> => {
    this.#now += milliseconds
    const due = this.#timers.filter(({ at }) => at <= this.#now)
    this.#timers = this.#timers.filter(({ at }) => at > this.#now)
    for (const { run } of due) run()
    for (let turn = 0; turn < 20; turn += 1) await Promise.resolve()
  }

  now(): Date {
    return new Date(this.#now)
  }
}

export function desk(blocks: readonly Block[] = [line(1, '')]) {
  const file = new MemoryFile(blocks)
  const clock = new HandClock()
  let made = 100
  const newId = () => id((made += 1))
  const saver = new NoteSaver(
    { revision: file.revision, blocks },
    {
      send: (revision, steps) => file.edit(revision, steps),
      load: () => Promise.resolve({ revision: file.revision, blocks: file.blocks }),
      newId,
      after: (milliseconds, run) => clock.after(milliseconds, run),
      now: () => clock.now(),
    },
  )
  const type = (number: number, text: string) => {
    saver.change((note) => typeText(note, id(number), text))
  }
  return { file, saver, newId, type, wait: clock.wait }
}
