import { describe, expect, test } from 'vitest'
import type { JournalEntry } from '../../core/project/contract.ts'
import { changesOf } from './changes.ts'

const entry = (
  seq: number,
  name: string,
  subject: string,
  more: Partial<JournalEntry> = {},
): JournalEntry => {
  const [feature = '', procedure = ''] = name.split('.')
  const at = `2024-10-${String(30 - seq).padStart(2, '0')}T10:00:00.000Z`
  return { seq, at, coder: 'C1', feature, procedure, subject, kind: 'command', ...more }
}
const lines = (...entries: JournalEntry[]) =>
  changesOf(entries, 9).map(({ subject, deed }) => `${subject} ${deed}`.trim())

describe('what changed', () => {
  test('names what a change was about', () => {
    expect(lines(entry(9, 'rating.save', 'Relational trust'))).toEqual([
      'Relational trust rating written.',
    ])
  })

  test('puts codings that follow one another into one line', () => {
    const three = [3, 2, 1].map((seq) => entry(seq, 'coding.add', `code ${seq}`))
    expect(lines(...three)).toEqual(['3 passages coded.'])
  })

  test('puts the many savings of one text into one line, and those of another into another', () => {
    const all = [
      entry(4, 'source.edit', 'Note 1'),
      entry(3, 'source.edit', 'Note 1'),
      entry(2, 'source.edit', 'Note 2'),
    ]
    expect(lines(...all)).toEqual(['Note 1 edited.', 'Note 2 edited.'])
  })

  test('says when something was taken back', () => {
    const undone = entry(5, 'coding.remove', 'Respect', { kind: 'undo' })
    expect(lines(undone)).toEqual(['Respect taken back.'])
  })

  test('leaves out what says nothing to people, and stops at the limit', () => {
    expect(lines(entry(2, 'project.create', 'x'))).toEqual([])
    const many = [3, 2, 1].map((seq) => entry(seq, 'source.edit', `Note ${seq}`))
    expect(changesOf(many, 2)).toHaveLength(2)
  })
})
