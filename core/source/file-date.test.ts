import { describe, expect, test } from 'vitest'
import { dayOfFile } from './file-date.ts'

const lines = (...texts: readonly string[]) => texts.map((text) => ({ speaker: '', text }))
const named = (name: string) => dayOfFile(name, [])?.date ?? null
const said = (...texts: readonly string[]) => dayOfFile('interview.docx', lines(...texts))

describe('a day is read of the name of a file', () => {
  test.each([
    ['2026-10-12 P07.docx', '2026-10-12'],
    ['int_2026_10_12.txt', '2026-10-12'],
    ['GMT20261012-140233_Recording.transcript.vtt', '2026-10-12'],
    ['P07 12 October 2026.docx', '2026-10-12'],
    ['P07_12Oct2026.docx', '2026-10-12'],
    ['P07 31.12.2025.txt', '2025-12-31'],
    ['Visit 13-04-2026.txt', '2026-04-13'],
  ])('%s', (name, date) => {
    expect(named(name)).toBe(date)
  })

  test.each([
    ['interview 03-04-2026.docx', 'two days'],
    ['2026-02-30.txt', 'no day'],
    ['2026-10-12 to 2026-10-14.txt', 'several days'],
    ['scan 20269912.txt', 'a number'],
    ['call 120261012345.txt', 'a longer number'],
    ['int05.docx', 'nothing'],
  ])('%s says %s', (name) => {
    expect(named(name)).toBeNull()
  })
})

describe('a day is read of the first lines', () => {
  test.each([
    'Date: 12 October 2026',
    'Date: Monday, October 12th, 2026, 14:00',
    '**Date:** 2026-10-12',
    'Datum: 12. Oktober 2026',
    'Datum des Interviews: 12.10.2026',
    'Interview date: 2026-10-12',
    'Fecha: 12 de octubre de 2026',
    '12 October 2026',
    'Recorded on: 12 Oct 2026',
  ])('%s', (line) => {
    expect(said('Interview with P07', line)).toEqual({ date: '2026-10-12', from: 'text' })
  })

  test('also where the label was read as a speaker', () => {
    const spoken = [{ speaker: 'Date', text: '12 October 2026' }]
    expect(dayOfFile('a.txt', spoken)?.date).toBe('2026-10-12')
  })

  test('before the name of the file', () => {
    const told = dayOfFile('2026-10-20.docx', lines('Date: 12 October 2026'))
    expect(told).toEqual({ date: '2026-10-12', from: 'text' })
  })

  test.each([
    'Date: 03/04/2026',
    'Date: 12 October 2026 to 14 October 2026',
    'On 12 October 2026 we began to meet in the hall.',
    'Date of birth: 12 October 1980',
    'Geburtsdatum: 12.10.1980',
    'Date: 12 Foober 2026',
  ])('but not: %s', (line) => {
    expect(said(line)).toBeNull()
  })

  test('that differ from each other say nothing', () => {
    expect(said('Date: 12 October 2026', 'Datum: 13.10.2026')).toBeNull()
  })
})
