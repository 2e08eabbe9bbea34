import { describe, expect, it } from 'vitest'
import { line } from './note-fixture.ts'
import { shownTimes } from './note-lines.ts'

describe('times beside the lines', () => {
  it('stand once each, and not beside what one makes of the line above', () => {
    const lines = [
      line(1, 'a'),
      line(2, 'b'),
      { ...line(3, 'c'), at: '15:40', kind: 'make' as const },
    ]
    expect(shownTimes([...lines, { ...line(4, 'd'), at: '15:41' }])).toEqual([
      '15:31',
      '',
      '',
      '15:41',
    ])
  })
  it('stand beside the first line, whatever it is', () => {
    expect(shownTimes([{ ...line(1, 'a'), kind: 'make' }, line(2, 'b')])).toEqual(['15:31', ''])
  })
})
