import { describe, expect, test } from 'vitest'
import { deedOf } from './words.ts'

const renamed = (subject: string): string =>
  deedOf({ feature: 'coding', procedure: 'changeCode', subject })

describe('what was done', () => {
  test('names its subject, in marks of its own or of ours', () => {
    expect(renamed('Respect')).toBe('change code “Respect”')
    expect(renamed('“in their words”')).toBe('change code “in their words”')
  })

  test('reads as a sentence of what was done to what', () => {
    const done = (feature: string, procedure: string) =>
      deedOf({ feature, procedure, subject: 'Interview, P14' })
    expect(done('source', 'edit')).toBe('edit text of “Interview, P14”')
    expect(done('source', 'change')).toBe('change details of “Interview, P14”')
    expect(done('coding', 'add')).toBe('code with “Interview, P14”')
    expect(done('coding', 'recode')).toBe('recode as “Interview, P14”')
    expect(done('coding', 'copyCodings')).toBe('copy codings to “Interview, P14”')
  })

  test('is said without a subject where there is none', () => {
    expect(renamed('')).toBe('change code')
  })

  test('cuts a very long name between characters, never within one', () => {
    expect(renamed('😀'.repeat(400))).toBe(`change code “${'😀'.repeat(60)}…”`)
    expect(renamed('😀'.repeat(60))).toBe(`change code “${'😀'.repeat(60)}”`)
  })
})
