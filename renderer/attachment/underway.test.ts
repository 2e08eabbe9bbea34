import { expect, test } from 'vitest'
import { SourceId } from '../../core/ids.ts'
import {
  beginUnderway,
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
  const { over } = beginUnderway(visit)
  const progress = { doneBytes: 1, totalBytes: 2, fileName: 'visit.wav' }
  sayUnderway(visit, { progress })
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
