import { describe, expect, test } from 'vitest'
import { AppError } from '../../core/errors.ts'
import type { MemoText } from '../../core/memo/contract.ts'
import { mergeMemos, sameMemo } from '../../core/memo/merge-memos.ts'
import { MemoSaver, pause } from './memo-saver.ts'

function desk(first: MemoText = { title: '', text: '' }) {
  const sent: MemoText[] = []
  const failures: AppError[] = []
  let held = Promise.resolve()
  let release = () => {}
  let due: { at: number; run: () => void } | null = null
  let now = 0
  const saver = new MemoSaver(first, {
    send: async (text) => {
      await held
      const failure = failures.shift()
      if (failure !== undefined) throw failure
      sent.push(text)
      return text
    },
    after: (milliseconds, run) => {
      const mine = { at: now + milliseconds, run }
      due = mine
      return () => {
        if (due === mine) due = null
      }
    },
  })
  const wait = async (milliseconds: number): Promise<void> => {
    now += milliseconds
    if (due !== null && due.at <= now) {
      const { run } = due
      due = null
      run()
    }
    for (let turn = 0; turn < 8; turn += 1) await Promise.resolve()
  }
  const hold = (): void => {
    held = new Promise((resolve) => (release = resolve))
  }
  return { saver, sent, failures, wait, hold, release: () => release() }
}

describe('a memo that is written', () => {
  test('goes to the file at a pause, as it then stands', async () => {
    const { saver, sent, wait } = desk()
    saver.type({ text: 'I' })
    await wait(pause - 1)
    saver.type({ text: 'It' })
    await wait(pause - 1)
    expect(sent).toEqual([])
    expect(saver.view().unsaved).toBe(true)
    await wait(1)
    expect(sent).toEqual([{ title: '', text: 'It' }])
    expect(saver.view().unsaved).toBe(false)
  })

  test('keeps what is typed while an answer is awaited, and sends it next', async () => {
    const { saver, sent, wait, hold, release } = desk()
    hold()
    saver.type({ text: 'one' })
    await wait(pause)
    saver.type({ text: 'one two' })
    await wait(pause)
    expect(sent).toEqual([])
    release()
    await wait(0)
    expect(sent.map(({ text }) => text)).toEqual(['one', 'one two'])
    expect(saver.view()).toMatchObject({ unsaved: false, draft: { text: 'one two' } })
  })

  test('sends nothing where letters were typed and taken away again', async () => {
    const { saver, sent, wait } = desk({ title: 'T', text: 'a' })
    saver.type({ text: 'ab' })
    saver.type({ text: 'a' })
    await wait(pause)
    expect(sent).toEqual([])
  })

  test('says why it is not saved, keeps the words, and tries again by itself', async () => {
    const { saver, sent, failures, wait } = desk()
    failures.push(new AppError('disk-full'))
    saver.type({ text: 'It' })
    await wait(pause)
    expect(saver.view()).toMatchObject({ unsaved: true, failure: 'disk-full' })
    await wait(2_000)
    expect(sent).toHaveLength(1)
    expect(saver.view()).toMatchObject({ unsaved: false, failure: null })
  })

  test('does not try again by itself what will be refused again', async () => {
    const { saver, sent, failures, wait } = desk()
    failures.push(new AppError('locked'))
    saver.type({ text: 'It' })
    await wait(pause)
    await wait(10_000)
    expect(sent).toEqual([])
    expect(saver.view()).toMatchObject({ unsaved: true, failure: 'locked' })
  })
})

describe('what the file tells', () => {
  test('is shown where nothing newer was typed', () => {
    const { saver } = desk({ title: '', text: 'before' })
    saver.noticed({ title: '', text: 'undone' })
    expect(saver.view()).toMatchObject({ unsaved: false, draft: { text: 'undone' } })
  })

  test('never takes away what is being typed', async () => {
    const { saver, sent, wait } = desk({ title: '', text: 'before' })
    saver.type({ text: 'before and after' })
    saver.noticed({ title: '', text: 'undone' })
    expect(saver.view().draft.text).toBe('before and after')
    await wait(pause)
    expect(sent).toEqual([{ title: '', text: 'before and after' }])
  })

  test('is not taken for news while an answer is awaited', async () => {
    const { saver, wait, hold, release } = desk()
    hold()
    saver.type({ text: 'one' })
    await wait(pause)
    saver.noticed({ title: '', text: '' })
    release()
    await wait(0)
    expect(saver.view()).toMatchObject({ unsaved: false, draft: { text: 'one' } })
  })
})

describe('one memo in two windows', () => {
  /** The file as the engine keeps it. */
  function file(text: string) {
    const held = { now: { title: '', text }, isAnswerLost: false }
    const open = (): MemoSaver =>
      new MemoSaver(held.now, {
        send: (typed, [base = typed, ...others]) => {
          const isNews = ![base, ...others].some((one) => sameMemo(one, held.now))
          held.now = isNews ? mergeMemos(base, typed, held.now) : typed
          if (!held.isAnswerLost) return Promise.resolve(held.now)
          held.isAnswerLost = false
          return Promise.reject(new AppError('connection-lost'))
        },
        after: () => () => undefined,
      })
    return { held, open }
  }

  test('keeps what both wrote, and shows it in both', async () => {
    const { held, open } = file('one two three')
    const [mine, theirs] = [open(), open()]
    mine.type({ text: 'uno two three' })
    theirs.type({ text: 'one two drei' })
    await theirs.flush()
    mine.noticed(held.now)
    expect(mine.view().draft.text).toBe('uno two three')
    await mine.flush()
    theirs.noticed(held.now)
    expect([held.now, mine.view().draft, theirs.view().draft].map(({ text }) => text)).toEqual(
      Array(3).fill('uno two drei'),
    )
    expect(mine.view().unsaved).toBe(false)
  })

  test('keeps one below the other where both wrote in one place', async () => {
    const { held, open } = file('start')
    const [mine, theirs] = [open(), open()]
    mine.type({ title: 'Mine', text: 'start, words' })
    theirs.type({ title: 'Theirs', text: 'start, a long thought' })
    await theirs.flush()
    await mine.flush()
    expect(held.now).toEqual({
      title: 'Theirs / Mine',
      text: 'start, a long thought\n\nstart, words',
    })
  })

  test('doubles nothing where the answer to what was sent is lost', async () => {
    const { held, open } = file('one')
    const mine = open()
    mine.type({ text: 'one two' })
    held.isAnswerLost = true
    await mine.flush()
    mine.type({ text: 'one two three' })
    await mine.flush()
    expect(held.now.text).toBe('one two three')
    expect(mine.view()).toMatchObject({ unsaved: false, failure: null })
  })

  test('keeps what is typed while the answer brings another’s words', async () => {
    const { held, open } = file('one two three')
    const [mine, theirs] = [open(), open()]
    theirs.type({ text: 'one two drei' })
    await theirs.flush()
    mine.type({ text: 'uno two three' })
    const sent = mine.flush()
    mine.type({ text: 'uno dos three' })
    await sent
    expect(held.now.text).toBe('uno dos drei')
    expect(mine.view().draft.text).toBe('uno dos drei')
  })
})
