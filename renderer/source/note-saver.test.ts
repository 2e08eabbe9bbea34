import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { desk, id, line, texts } from './note-fixture.ts'
import { breakLine, joinBack, pasteLines, setKind } from './note-lines.ts'
import { pause } from './note-saver.ts'
import { typeText } from './note-state.ts'

describe('a pause in typing', () => {
  it('brings what was typed to the file as one smallest step', async () => {
    const { file, saver, type, wait } = desk([line(1, 'Hub opens')])
    type(1, 'Hub opens w')
    type(1, 'Hub opens wi')
    expect(saver.view().unsaved).toBe(true)
    await wait(pause)
    expect(file.sent).toEqual([
      [{ type: 'replace', blockId: id(1), start: 9, end: 9, text: ' wi' }],
    ])
    expect(texts(file.blocks)).toEqual(['Hub opens wi'])
    expect(saver.view()).toMatchObject({ unsaved: false, failure: null })
  })
  it('is no longer than 400 milliseconds, and starts again with every letter', async () => {
    const { file, type, wait } = desk()
    expect(pause).toBeLessThanOrEqual(400)
    type(1, 'a')
    await wait(pause - 1)
    type(1, 'ab')
    await wait(pause - 1)
    expect(file.sent).toEqual([])
    await wait(1)
    expect(file.sent).toHaveLength(1)
  })
  it('sends nothing where letters were typed and taken away again', async () => {
    const { file, saver, type, wait } = desk([line(1, 'a')])
    type(1, 'ab')
    type(1, 'a')
    expect(saver.view().unsaved).toBe(false)
    await wait(pause)
    expect(file.sent).toEqual([])
  })
})

describe('one answer at a time', () => {
  it('keeps what is typed meanwhile for the next step, on the next revision', async () => {
    const { file, saver, type, wait } = desk()
    let release = () => {}
    file.held = new Promise((resolve) => (release = resolve))
    type(1, 'one')
    await wait(pause)
    type(1, 'one two')
    await wait(pause)
    expect(file.sent).toHaveLength(1)
    release()
    await wait(0)
    expect(file.sent).toHaveLength(2)
    expect(texts(file.blocks)).toEqual(['one two'])
    expect(saver.view().unsaved).toBe(false)
  })
  it('flushes at once, and waits until all is in the file', async () => {
    const { file, saver, type } = desk()
    type(1, 'now')
    await saver.flush()
    expect(texts(file.blocks)).toEqual(['now'])
    await saver.flush()
    expect(saver.view().unsaved).toBe(false)
  })
  it('sends at most as many steps as the engine takes, and then the rest', async () => {
    const { file, newId, saver } = desk()
    const text = Array.from({ length: 4_500 }, (_, index) => `line ${index}`).join('\n')
    saver.change((note) => pasteLines(note, { blockId: id(1), start: 0, end: 0 }, text, newId).note)
    await saver.flush()
    expect(file.sent.map((steps) => steps.length)).toEqual([2_000, 2_000, 501])
    expect(file.blocks).toHaveLength(4_500)
    expect(file.blocks.at(-1)?.text).toBe('line 4499')
    expect(saver.view().note.saved).toEqual(file.blocks)
  })
})

describe('a window that goes away', () => {
  it('sends the rest without waiting for the answer that is due', async () => {
    const { file, saver, type, wait } = desk()
    let release = () => {}
    file.held = new Promise((resolve) => (release = resolve))
    type(1, 's')
    await wait(pause)
    type(1, 'second')
    saver.part()
    expect(file.sent).toHaveLength(2)
    release()
    await wait(0)
    expect(texts(file.blocks)).toEqual(['second'])
  })
  it('doubles nothing where the window stays after all', async () => {
    const { file, saver, type, wait } = desk()
    let release = () => {}
    file.held = new Promise((resolve) => (release = resolve))
    type(1, 's')
    await wait(pause)
    type(1, 'second')
    saver.part()
    release()
    await wait(pause)
    await wait(pause)
    expect(texts(file.blocks)).toEqual(['second'])
    expect(saver.view()).toMatchObject({ unsaved: false, failure: null })
  })
  it('sends what is due where nothing is on its way', async () => {
    const { file, saver, type, wait } = desk()
    type(1, 'all')
    saver.part()
    await wait(0)
    expect(texts(file.blocks)).toEqual(['all'])
  })
})

describe('a file that changed meanwhile', () => {
  it('is read again, and what was typed in another line goes over it', async () => {
    const { file, saver, type, wait } = desk([line(1, 'one'), line(2, 'two')])
    file.elsewhere([{ type: 'replace', blockId: id(2), start: 3, end: 3, text: '!' }])
    type(1, 'one more')
    await wait(pause)
    expect(texts(file.blocks)).toEqual(['one more', 'two!'])
    expect(saver.view()).toMatchObject({ unsaved: false, failure: null })
  })
  it('keeps both where both wrote in the same line', async () => {
    const { file, type, wait } = desk([line(1, 'one')])
    file.elsewhere([{ type: 'replace', blockId: id(1), start: 0, end: 3, text: 'theirs' }])
    type(1, 'mine')
    await wait(pause)
    expect(texts(file.blocks)).toEqual(['theirs', 'mine'])
  })
  it('keeps what was typed in a line that is gone', async () => {
    const { file, type, wait } = desk([line(1, 'one'), line(2, 'two')])
    file.elsewhere([{ type: 'remove', blockId: id(2) }])
    type(2, 'two and more')
    await wait(pause)
    expect(texts(file.blocks)).toEqual(['one', 'two and more'])
  })
  it('is shown as it is where nothing was typed: after an undo too, which takes the revision back', async () => {
    const { file, saver, type, wait } = desk([line(1, 'one')])
    type(1, 'one two')
    await wait(pause)
    file.elsewhere([{ type: 'replace', blockId: id(1), start: 3, end: 7, text: '' }], 1)
    saver.noticed(1)
    await wait(0)
    expect(texts(saver.view().note.draft)).toEqual(['one'])
    type(1, 'one three')
    await wait(pause)
    expect(saver.view()).toMatchObject({ unsaved: false, failure: null })
  })
  it('is not taken for changed by an old answer', async () => {
    const { saver, type, wait } = desk()
    type(1, 'a')
    await wait(pause)
    saver.noticed(1)
    type(1, 'ab')
    await wait(pause)
    expect(texts(saver.view().note.draft)).toEqual(['ab'])
    expect(saver.view().note.revision).toBe(3)
  })
})

describe('a failure', () => {
  it('is said, keeps the text, and is tried again by itself', async () => {
    const { file, saver, type, wait } = desk()
    file.refusals.push('disk-full')
    type(1, 'safe')
    await wait(pause)
    expect(saver.view()).toMatchObject({ unsaved: true, failure: 'disk-full' })
    expect(texts(saver.view().note.draft)).toEqual(['safe'])
    await wait(2_000)
    expect(texts(file.blocks)).toEqual(['safe'])
    expect(saver.view()).toMatchObject({ unsaved: false, failure: null })
  })
  it('whose answer was lost on the way doubles nothing', async () => {
    const { file, saver, type, wait } = desk([line(1, 'one')])
    file.answerLost = true
    saver.change(
      (note) => breakLine(note, { blockId: id(1), offset: 3 }, { newId: () => id(2), at: '' }).note,
    )
    type(2, 'two')
    await wait(pause)
    expect(saver.view().failure).toBe('connection-lost')
    type(2, 'two three')
    await wait(2_000)
    expect(texts(file.blocks)).toEqual(['one', 'two three'])
    expect(saver.view().unsaved).toBe(false)
  })
  it('that does not pass leaves the text where it can be copied', async () => {
    const { file, saver, type, wait } = desk()
    file.refusals.push('published')
    type(1, 'kept')
    await wait(pause)
    await wait(60_000)
    expect(saver.view()).toMatchObject({ unsaved: true, failure: 'published' })
    expect(texts(saver.view().note.draft)).toEqual(['kept'])
  })
})

describe('whatever is typed, in whatever order', () => {
  const act = fc.oneof(
    fc.record({
      kind: fc.constant('type' as const),
      at: fc.nat(),
      text: fc.string({ unit: 'grapheme' }),
    }),
    fc.record({
      kind: fc.constantFrom('break', 'join', 'mark', 'wait', 'paste'),
      at: fc.nat(),
      text: fc.string(),
    }),
  )
  it('stands in the file as on the screen', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 25 }), async (acts) => {
        const { file, newId, saver, wait } = desk([line(1, 'first'), line(2, '😀 second')])
        for (const { kind, at, text } of acts) {
          const draft = saver.view().note.draft
          const block = draft[at % draft.length]!
          const offset = at % (block.text.length + 1)
          if (kind === 'type') saver.change((note) => typeText(note, block.id, text))
          if (kind === 'mark') saver.change((note) => setKind(note, block.id, 'make'))
          if (kind === 'join') saver.change((note) => joinBack(note, block.id)?.note ?? note)
          if (kind === 'wait') await wait(pause)
          if (kind === 'break')
            saver.change(
              (note) => breakLine(note, { blockId: block.id, offset }, { newId, at: '' }).note,
            )
          if (kind === 'paste')
            saver.change(
              (note) =>
                pasteLines(
                  note,
                  { blockId: block.id, start: 0, end: offset },
                  `a\n${text}\nb`,
                  newId,
                ).note,
            )
        }
        await saver.flush()
        expect(saver.view()).toMatchObject({ unsaved: false, failure: null })
        expect(file.blocks).toEqual(saver.view().note.draft)
      }),
      { numRuns: 150 },
    )
  })
})
