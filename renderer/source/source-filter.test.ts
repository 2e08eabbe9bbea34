import { describe, expect, it } from 'vitest'
import type { SourceSummary } from '../../core/source/contract.ts'
import { everything, filterSources, kindCounts, totalsOf } from './source-filter.ts'
import { secondsLeft } from './time-left.ts'

const source = (part: Partial<Record<keyof SourceSummary, unknown>>): SourceSummary =>
  ({
    kind: 'note',
    waveId: null,
    codings: 0,
    words: 10,
    title: 'Call',
    about: '',
    fileName: '',
    ...part,
  }) as SourceSummary

const call = source({ title: 'Action-period call 7', waveId: 'w1' })
const talk = source({
  kind: 'interview',
  title: 'Interview',
  about: 'P14, teacher',
  codings: 3,
  words: 90,
})
const form = source({ kind: 'artifact', title: 'Run chart', fileName: 'été.docx', codings: 1 })
const all = [call, talk, form]

describe('the filter of sources', () => {
  it('shows all before anything is chosen', () => {
    expect(filterSources(all, everything)).toEqual(all)
  })
  it('takes every part together', () => {
    expect(filterSources(all, { ...everything, kind: 'interview' })).toEqual([talk])
    expect(filterSources(all, { ...everything, coded: 'coded' })).toEqual([talk, form])
    expect(filterSources(all, { ...everything, coded: 'uncoded' })).toEqual([call])
    expect(filterSources(all, { ...everything, kind: 'note', coded: 'coded' })).toEqual([])
  })
  it('finds those of a wave, and those of none', () => {
    expect(filterSources(all, { ...everything, wave: 'w1' as never })).toEqual([call])
    expect(filterSources(all, { ...everything, wave: 'none' })).toEqual([talk, form])
  })
  it('reads title, description and file name by the beginnings of words, without accents', () => {
    expect(filterSources(all, { ...everything, text: ' call act' })).toEqual([call])
    expect(filterSources(all, { ...everything, text: 'p14' })).toEqual([talk])
    expect(filterSources(all, { ...everything, text: 'ete' })).toEqual([form])
    expect(filterSources(all, { ...everything, text: 'zzz' })).toEqual([])
  })
  it('counts kinds as they would be, whatever kind is chosen', () => {
    const counts = kindCounts(all, { ...everything, kind: 'note', coded: 'coded' })
    expect(counts).toEqual({ all: 2, note: 0, interview: 1, artifact: 1 })
  })
  it('adds up nothing to nothing', () => {
    expect(totalsOf([])).toEqual({ sources: 0, words: 0, codings: 0 })
    expect(totalsOf(all)).toEqual({ sources: 3, words: 110, codings: 4 })
  })
})

describe('time left', () => {
  it('goes by the pace so far', () => {
    expect(secondsLeft(10_000, 5, 20)).toBe(30)
  })
  it('is not guessed too early, nor at the end', () => {
    expect(secondsLeft(500, 1, 20)).toBeNull()
    expect(secondsLeft(5_000, 0, 20)).toBeNull()
    expect(secondsLeft(5_000, 20, 20)).toBeNull()
  })
})
