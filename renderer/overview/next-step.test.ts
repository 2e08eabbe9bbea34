import { describe, expect, test } from 'vitest'
import { nextStep } from './next-step.tsx'

const bare = { waves: 0, sources: 0, codings: 0, tied: false, ratings: 0, readOnly: false }

describe('the next step of a network', () => {
  test('is a wave, then a source, then a coding, then none', () => {
    expect(nextStep(bare)).toBe('waves')
    expect(nextStep({ ...bare, waves: 1 })).toBe('sources')
    expect(nextStep({ ...bare, waves: 1, sources: 2 })).toBe('codings')
    expect(nextStep({ ...bare, waves: 1, sources: 2, codings: 1 })).toBe('ties')
    expect(nextStep({ ...bare, waves: 1, sources: 2, codings: 1, tied: true })).toBeNull()
  })

  test('is none where there is evidence without a wave, or ratings without codings', () => {
    expect(nextStep({ ...bare, sources: 1, codings: 4, tied: true })).toBeNull()
    expect(nextStep({ ...bare, ratings: 1 })).toBeNull()
  })

  test('is none in published data', () => {
    expect(nextStep({ ...bare, readOnly: true })).toBeNull()
  })
})
