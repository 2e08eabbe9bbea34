import { describe, expect, test } from 'vitest'
import { AppError } from '../../core/errors.ts'
import { applyEdits } from '../../core/source/apply-edits.ts'
import type { Block, BlockEdit, SourceText } from '../../core/source/contract.ts'
import { saveIntent } from './edit-intents.ts'
import { EditQueue } from './edit-queue.ts'
import { map } from './fixture.ts'

/** An engine with one text, and the window's picture of it. */
class Desk {
  saved: { revision: number; blocks: readonly Block[] } = { revision: 5, blocks: map.blocks }
  shown: { revision: number; blocks: readonly Block[] } | null = this.saved
  readonly told: AppError[] = []
  failure: AppError | null = null
  held: Promise<void> | null = null
  readonly queue = new EditQueue({
    read: () => (this.shown === null ? undefined : asText(this.shown)),
    settle: () => Promise.resolve(),
    paint: (steps) => {
      if (this.shown !== null) this.shown = { ...this.shown, blocks: after(this.shown, steps) }
    },
    send: async (revision, steps) => {
      if (this.held !== null) await this.held
      if (this.failure !== null) throw this.failure
      if (revision !== this.saved.revision) throw new AppError('conflict')
      this.saved = { revision: revision + 1, blocks: after(this.saved, steps) }
      return this.saved.revision
    },
    revised: (revision) => {
      if (this.shown !== null) this.shown = { ...this.shown, revision }
    },
    load: () => {
      this.shown = this.saved
      return Promise.resolve()
    },
    refuse: (error) => void this.told.push(error),
  })

  block(at: number): Block {
    const block = (this.shown ?? this.saved).blocks[at]
    if (block === undefined) throw new Error('No such block.')
    return block
  }
  type(at: number, text: string, saved = this.block(at).text): Promise<boolean> {
    return this.queue.do(saveIntent({ block: this.block(at), saved, text }))
  }
  /** Another window, or undo, whichever way the engine counts then. */
  otherwise(at: number, text: string, revision = this.saved.revision + 1): void {
    const blocks = this.saved.blocks.map((block, n) => (n === at ? { ...block, text } : block))
    this.saved = { revision, blocks }
  }
  texts(): readonly string[] {
    return this.saved.blocks.map(({ text }) => text)
  }
}

const after = ({ blocks }: { readonly blocks: readonly Block[] }, steps: readonly BlockEdit[]) =>
  applyEdits(blocks, [], steps).blocks

// The queue reads no more of a source than these.
const asText = ({ revision, blocks }: { revision: number; blocks: readonly Block[] }): SourceText =>
  ({ summary: { revision }, blocks }) as unknown as SourceText

const [one = '', two = '', three = ''] = map.blocks.map(({ text }) => text)

describe('corrections on their way', () => {
  test('go one after the other, each on the revision that the last one made', async () => {
    const desk = new Desk()
    await Promise.all([desk.type(0, `${one}!`), desk.type(1, `${two}!`)])
    await desk.queue.idle()
    expect(desk.texts()).toEqual([`${one}!`, `${two}!`, three])
    expect(desk.saved.revision).toBe(7)
  })

  test('take the revision from what the engine says, also where that is a lower one', async () => {
    const desk = new Desk()
    await desk.type(0, `${one}!`)
    await desk.queue.idle()
    desk.otherwise(0, one, 5)
    desk.shown = desk.saved
    await desk.type(0, `${one}?`)
    await desk.queue.idle()
    expect(desk.texts()[0]).toBe(`${one}?`)
    expect(desk.queue.kept().size).toBe(0)
  })

  test('are done again where another paragraph was changed meanwhile, and nobody is bothered', async () => {
    const desk = new Desk()
    desk.otherwise(2, 'eight seven')
    await desk.type(0, `${one}!`)
    await desk.queue.idle()
    expect(desk.texts()).toEqual([`${one}!`, two, 'eight seven'])
    expect([desk.queue.kept().size, desk.told]).toEqual([0, []])
  })

  test('go together with another’s correction of other words of the paragraph', async () => {
    const desk = new Desk()
    desk.otherwise(0, 'uno two three four')
    await desk.type(0, 'one two three vier')
    await desk.queue.idle()
    expect(desk.texts()[0]).toBe('uno two three vier')
    expect(desk.shown).toEqual(desk.saved)
  })
})

describe('a correction that the text cannot take', () => {
  test('is kept word for word, and the text is shown as it is', async () => {
    const desk = new Desk()
    desk.otherwise(0, 'uno two three four')
    await desk.type(0, 'eins two three four')
    await desk.queue.idle()
    const kept = desk.queue.kept().get(desk.block(0).id)
    expect(kept).toMatchObject({ text: 'eins two three four', why: 'conflict' })
    expect(desk.block(0).text).toBe('uno two three four')
  })

  test('does not keep the next one from its place', async () => {
    const desk = new Desk()
    desk.otherwise(0, 'uno two three four')
    await Promise.all([desk.type(0, 'eins two three four'), desk.type(1, `${two}!`)])
    await desk.queue.idle()
    expect(desk.texts()).toEqual(['uno two three four', `${two}!`, three])
    expect([...desk.queue.kept().keys()]).toEqual([desk.block(0).id])
  })

  test('is saved over what is there when the person says so', async () => {
    const desk = new Desk()
    desk.otherwise(0, 'uno two three four')
    await desk.type(0, 'eins two three four')
    await desk.queue.idle()
    desk.queue.letGo(desk.block(0).id)
    await desk.type(0, 'eins two three four')
    await desk.queue.idle()
    expect(desk.texts()[0]).toBe('eins two three four')
    expect(desk.queue.kept().size).toBe(0)
  })

  test('is kept where its paragraph is gone', async () => {
    const desk = new Desk()
    const { id } = desk.block(2)
    desk.saved = { revision: 9, blocks: map.blocks.slice(0, 2) }
    await desk.type(2, `${three}!`)
    await desk.queue.idle()
    expect(desk.queue.kept().get(id)?.text).toBe(`${three}!`)
  })

  test('is kept and told where the file refuses it for a reason of its own', async () => {
    const desk = new Desk()
    desk.failure = new AppError('published')
    await desk.type(0, `${one}!`)
    await desk.queue.idle()
    expect(desk.queue.kept().get(desk.block(0).id)).toMatchObject({ why: 'published' })
    expect(desk.told.map(({ code }) => code)).toEqual(['published'])
    expect(desk.block(0).text).toBe(one)
  })

  test('goes on its way without the text, which a lock has taken out of the window', async () => {
    const desk = new Desk()
    await desk.type(1, `${two}!`)
    await desk.queue.idle()
    const block = desk.block(0)
    desk.shown = null
    await desk.queue.do(saveIntent({ block, saved: one, text: `${one}!` }))
    await desk.queue.idle()
    expect(desk.texts()[0]).toBe(`${one}!`)
  })
})

describe('a text that was locked away while a correction waits', () => {
  test('is asked for at once, and shows the correction that waits', async () => {
    const desk = new Desk()
    let goOn = (): void => undefined
    desk.held = new Promise((resolve) => (goOn = resolve))
    await desk.type(0, `${one}!`)
    desk.shown = null
    const asked = await desk.queue.ask(() => Promise.resolve(asText(desk.saved)))
    expect(asked.blocks[0]?.text).toBe(`${one}!`)
    expect(desk.texts()[0]).toBe(one)
    goOn()
    await desk.queue.idle()
    expect(desk.texts()[0]).toBe(`${one}!`)
  })
})
