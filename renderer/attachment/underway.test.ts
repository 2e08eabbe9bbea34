import { expect, test } from 'vitest'
import { SourceId } from '../../core/ids.ts'
import type { Notice } from '../../core/wire.ts'
import {
  beginUnderway,
  forgetWhenLocked,
  sayUnderway,
  stopUnderway,
  subscribeUnderway,
  underwayTo,
} from './underway.ts'

const visit = SourceId.parse('018f0000-0000-7000-8000-000000000001')
const other = SourceId.parse('018f0000-0000-7000-8000-000000000002')

test('what is on its way to one source is not on its way to another, and is told to who looks', () => {
  const seen: boolean[] = []
  const leave = subscribeUnderway(() => seen.push(underwayTo(visit).running))
  const { report, over } = beginUnderway(visit)
  const progress = { doneBytes: 1, totalBytes: 2, fileName: 'visit.wav' }
  report(progress)
  expect(underwayTo(visit)).toEqual({ running: true, progress, failures: [] })
  expect(underwayTo(other)).toEqual({ running: false, progress: null, failures: [] })
  const failure = { fileName: 'visit.wav', code: 'file-gone', message: 'Gone.' }
  over([failure])
  leave()
  sayUnderway(visit, { failures: [] })
  expect(seen).toEqual([true, true, false])
})

test('it is stopped by its source, once it is under way', () => {
  stopUnderway(visit)
  const { signal, over } = beginUnderway(visit)
  stopUnderway(other)
  expect(signal.aborted).toBe(false)
  stopUnderway(visit)
  expect(signal.aborted).toBe(true)
  over([])
  expect(underwayTo(visit).running).toBe(false)
})

test('no name of a file outlives the lock, nor comes back with what was on its way', () => {
  const hears: ((notice: Notice) => void)[] = []
  const wire = { listen: (hear: (notice: Notice) => void) => hears.push(hear) }
  forgetWhenLocked(wire)
  forgetWhenLocked(wire)
  const failures = [{ fileName: 'visit.wav', code: 'file-gone', message: 'Gone.' }]
  const { report, over } = beginUnderway(visit)
  beginUnderway(other).over(failures)
  const seen: number[] = []
  const leave = subscribeUnderway(() => seen.push(underwayTo(other).failures.length))
  for (const hear of hears) hear({ type: 'locked', reason: 'idle' })
  expect(seen).toEqual([0])
  report({ doneBytes: 1, totalBytes: 2, fileName: 'visit.wav' })
  over(failures)
  leave()
  expect(underwayTo(visit)).toEqual({ running: false, progress: null, failures: [] })
})
