import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  createSavedStore,
  isWaiting,
  nextSaved,
  nothingSaved,
  troubleOf,
  whenSaved,
  wouldLose,
  type SavedEvent,
} from './saved.ts'

const after = (...events: readonly SavedEvent[]) => events.reduce(nextSaved, nothingSaved)

test('a change counts as pending until it is answered', () => {
  expect(after({ type: 'asked' }, { type: 'asked' }).pending).toBe(2)
  expect(after({ type: 'asked' }, { type: 'saved', at: 'now' })).toMatchObject({
    pending: 0,
    at: 'now',
  })
})

test('a failure stays until a change succeeds', () => {
  const failed = after({ type: 'asked' }, { type: 'failed', code: 'disk-full' })
  expect(failed.failure).toBe('disk-full')
  expect(nextSaved(failed, { type: 'asked' }).failure).toBe('disk-full')
  expect(nextSaved(failed, { type: 'saved', at: 'now' }).failure).toBeNull()
})

test('having nothing to undo is not a failure to save', () => {
  expect(after({ type: 'asked' }, { type: 'failed', code: 'nothing-to-undo' }).failure).toBeNull()
})

test('a refused removal leaves nothing unsaved, and does not hide what is', () => {
  const refused: SavedEvent = { type: 'failed', code: 'still-cited' }
  expect(after({ type: 'asked' }, refused)).toMatchObject({ pending: 0, failure: null })
  expect(after({ type: 'failed', code: 'disk-full' }, refused).failure).toBe('disk-full')
})

test('a deed that was refused by a rule leaves nothing unsaved', () => {
  for (const code of ['name-taken', 'published', 'needs-evidence', 'conflict', 'usage'] as const)
    expect(after({ type: 'asked' }, { type: 'failed', code }).failure, code).toBeNull()
})

test('words that were refused are unsaved until they are kept, whatever else is saved meanwhile', () => {
  const refused = after({ type: 'typed', text: 'note', why: 'conflict' }, { type: 'asked' })
  const other = nextSaved(refused, { type: 'saved', at: 'now' })
  expect(troubleOf(other)).toBe('conflict')
  expect(isWaiting(other)).toBe(true)
  const kept = nextSaved(other, { type: 'kept', text: 'note' })
  expect(troubleOf(kept)).toBeNull()
  expect(isWaiting(kept)).toBe(false)
})

test('what a lock leaves unsaved is remembered for its own project, and no other', () => {
  const locked = after(
    { type: 'unlocked', project: '/one.trellis' },
    { type: 'typed', text: 'note', why: 'disk-full' },
    { type: 'locked' },
    { type: 'locked' },
  )
  expect(isWaiting(locked)).toBe(false)
  expect(wouldLose(locked)).toBe(true)
  const other = nextSaved(locked, { type: 'unlocked', project: '/two.trellis' })
  expect(troubleOf(other)).toBeNull()
  expect(wouldLose(other)).toBe(true)
  const same = nextSaved(locked, { type: 'unlocked', project: '/one.trellis' })
  expect(troubleOf(same)).toBe('disk-full')
  expect(wouldLose(nextSaved(same, { type: 'kept', text: 'note' }))).toBe(false)
})

test('another project starts with a clean state and the same connection', () => {
  const state = after(
    { type: 'connected', connected: false },
    { type: 'failed', code: 'internal' },
    { type: 'locked' },
  )
  expect(state).toEqual({ ...nothingSaved, connected: false })
})

test('answers never outnumber questions, whatever comes', () => {
  const event = fc.oneof(
    fc.constant<SavedEvent>({ type: 'asked' }),
    fc.constant<SavedEvent>({ type: 'saved', at: 'now' }),
    fc.constant<SavedEvent>({ type: 'failed', code: 'internal' }),
  )
  fc.assert(
    fc.property(fc.array(event), (events) => {
      expect(after(...events).pending).toBeGreaterThanOrEqual(0)
    }),
  )
})

test('the store tells its listeners until they leave', () => {
  const store = createSavedStore()
  let heard = 0
  const leave = store.subscribe(() => (heard += 1))
  store.tell({ type: 'asked' })
  leave()
  store.tell({ type: 'asked' })
  expect(heard).toBe(1)
  expect(store.now().pending).toBe(2)
})

test('waiting ends with the last answer, or at once where nothing is on its way', async () => {
  const store = createSavedStore()
  await whenSaved(store, 60_000)
  store.tell({ type: 'asked' })
  let waited = false
  const waiting = whenSaved(store, 60_000).then(() => (waited = true))
  await Promise.resolve()
  expect(waited).toBe(false)
  store.tell({ type: 'saved', at: 'now' })
  await waiting
  expect(waited).toBe(true)
})

test('waiting gives up where no answer comes', async () => {
  const store = createSavedStore()
  store.tell({ type: 'asked' })
  await whenSaved(store, 5)
  expect(store.now().pending).toBe(1)
})
